/**
 * The rooms of the house and who may import whom: one table for dependency-cruiser and ESLint. A room that stands here imports what its
 * row names and nothing else of the house; a folder without a row fails the check. Every room may import `domain` and `styles`.
 */
const EVERY = ["domain", "styles"];
const DRAWN = ["features", "scene", "reading", "load", "map", "charts", "ui", "words"];
const SHELL = [...DRAWN, "state"];

/** Rooms of `src`; null may import all of them. What a feature may import of other features stands below. */
const SOURCE_ROOMS = {
  entries: null,
  app: SHELL,
  embed: SHELL,
  gallery: SHELL,
  site: DRAWN,
  paper: DRAWN,
  features: ["scene", "state", "reading", "load", "map", "charts", "ui", "words"],
  state: ["scene", "reading", "load", "words"],
  scene: ["load", "words"],
  reading: ["load", "words"],
  map: ["ui"],
  charts: ["ui"],
  load: [],
  ui: [],
  words: [],
  domain: [],
  styles: [],
};

/** Features that others may import: what several show. The legend may not import what stands on it. */
const SHARED_FEATURES = ["legend", "shared"];

/** Rooms of `scripts/pipeline`; all of them may import each other, the registry, problems and effects. */
const PIPELINE_ROOMS = [
  "read",
  "recognise",
  "match",
  "check",
  "derive",
  "publish",
  "openData",
  "report",
  "registry",
  "boundaries",
  "example",
  "effects",
];

const SCRIPT_ROOMS = ["commands", "pipeline", "deliver", "quality"];

module.exports = { EVERY, SOURCE_ROOMS, SHARED_FEATURES, PIPELINE_ROOMS, SCRIPT_ROOMS };
