import { DEFAULT_VIEW, formatView, parseView, settleView, type View, type Whereabouts } from "../view.ts";

/** What belongs to the person who presents, not to the slide. */
type Session = "language" | "theme" | "presenting" | "slideSet" | "slide";

function sessionOf({ language, theme, presenting, slideSet, slide }: View): Pick<View, Session> {
  return { language, theme, presenting, slideSet, slide };
}

/** The query a slide keeps of a view: what is on show, without language, theme and place in a slide set. */
export function writeSlideView(view: View): string {
  return formatView({ ...view, ...sessionOf(DEFAULT_VIEW) });
}

/** What the title of a slide speaks of. */
const SPOKEN_OF = [
  "province",
  "selected",
  "indicator",
  "period",
  "since",
  "second",
  "secondPeriod",
  "page",
  "programme",
  "plan",
] as const;

/**
 * Whether somebody has gone on from a slide to another year, place or indicator, so that its title would be said of what it does not
 * mean. Camera, classes and lists may be other ones.
 * @param query of the slide
 * @param old what a query means that names no place or period
 */
export function hasLeftSlide(query: string, now: View, old: Whereabouts): boolean {
  const slide = readSlideView(query, now, old);
  return SPOKEN_OF.some((part) => slide[part] !== now[part]);
}

/** What a slide's query shows to whoever presents it now. @param old what a query means that names no place or period */
export function readSlideView(query: string, now: View, old: Whereabouts): View {
  return { ...settleView(parseView(query), old), ...sessionOf(now) };
}
