import type { News, Step } from "../pipeline/news.ts";
import { formatChanges } from "./changeLog.ts";
import { formatStep } from "./timing.ts";
import type { CommandWords } from "./words/words.ts";

/** What the pipeline tells, as lines of one language. */
export function sayNews(news: News, words: CommandWords): readonly string[] {
  const { told, language } = words;
  switch (news.news) {
    case "step":
      return [formatStep(sayStep(news.step, words), news.seconds, language)];
    case "changes":
      return formatChanges(news.changes, words).map(told.change);
    case "unchanged":
      return [told.change(told.unchanged)];
    case "background":
      return [news.isUsed ? told.background(news.file) : told.otherBackground(news.file)];
    case "proposal":
      return [told.proposal(news.path)];
  }
}

function sayStep(step: Step, { steps, language }: CommandWords): string {
  switch (step.id) {
    case "province":
    case "exampleProvince":
      return steps[step.id](step.name[language]);
    case "publish":
      return steps.publish(step.files, Math.round(step.bytes / 1000));
    default:
      return steps[step.id];
  }
}
