import { DEFAULT_VIEW, formatView, parseView, type View } from "../view.ts";

/** What belongs to the person who presents, not to the slide. */
type Session = "language" | "theme" | "presenting" | "deck" | "slide";

function sessionOf({ language, theme, presenting, deck, slide }: View): Pick<View, Session> {
  return { language, theme, presenting, deck, slide };
}

/** The query a slide keeps of a view: what is on show, without language, theme and place in a deck. */
export function writeSlideView(view: View): string {
  return formatView({ ...view, ...sessionOf(DEFAULT_VIEW) });
}

/** What a slide's query shows to whoever presents it now. */
export function readSlideView(query: string, now: View): View {
  return { ...parseView(query), ...sessionOf(now) };
}
