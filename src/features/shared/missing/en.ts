import type { MissingWords } from "./vi.ts";

export const en: MissingWords = {
  parts: {
    province: (value) => `no province with code “${value}” is published`,
    indicator: (value) => `no indicator “${value}” is published`,
    period: (value) => `no period “${value}” is published`,
    compared: (value) => `no comparison with “${value}”: that period is under another standard`,
    collected: (value) => `the indicator is not collected under that standard: ${value}`,
    commune: (value) => `the province has no commune with code “${value}” any longer`,
    elsewhere: (value) => `the commune with code “${value}” belongs to another province`,
    former: (value) => `“${value}” is the code of a commune of before the reform of 1 July 2025`,
    place: (value) => `no province or commune has the code “${value}”`,
    programme: (value) => `the province has no programme or target “${value}”`,
    plan: (value) => `the plan can not be read at “${value}”`,
    camera: (value) => `a map centred on ${value} shows nothing of the province`,
    unread: (value) => `“${value}” in the address means nothing here`,
  },
  ofLink: "This link asks for what is not here",
  more: (count) => `and ${String(count)} more`,
  instead: (what) => `Shown: ${what}.`,
  goTo: (commune) => `Go to ${commune}`,
  close: "Close",
};
