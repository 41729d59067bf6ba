/**
 * The rooms of the house and who may import whom (imports, layers, architecture): the one table that dependency-cruiser and ESLint take
 * their rules from. A folder of `src`, `scripts` or `scripts/pipeline` without a row fails the check.
 */

/** Every room of `src` may import these. */
const EVERY = ["domain", "styles"];

const DRAWN = ["features", "scene", "reading", "load", "map", "charts", "ui", "words"];
const WITH_STATE = [...DRAWN, "state"];

/** Rooms of `src` and what they import beside themselves; null for all that is in `src`. */
const SOURCE = {
  entries: null,
  app: WITH_STATE,
  embed: WITH_STATE,
  gallery: WITH_STATE,
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

/** Rooms that take no more than types from another: they are told what was loaded, and load nothing. */
const TYPES_ONLY = { scene: ["load"], reading: ["load"] };

/** Features that others import: what several show. They stand on none but each other, in this order. */
const SHARED_FEATURES = { legend: ["shared"], shared: [] };
const OF_FEATURES = ["legend", "shared"];

/** The one file of `src` that runs the pipeline in a browser. */
const WITH_PIPELINE = "src/entries/deskWorker\\.ts$";

/** Rooms of `scripts`, what they import of it, and what they import of `src` beside `domain`. */
const SCRIPTS = {
  commands: { scripts: ["pipeline", "deliver"], src: ["words"] },
  deliver: { scripts: ["pipeline"], src: ["words"] },
  quality: { scripts: ["deliver"], src: [] },
  pipeline: { scripts: [], src: [] },
};

/**
 * Rooms of `scripts/pipeline` and what they import of it; arrows point one way. Files beside them (problems, figures, effects) are for
 * all; those that run the rooms one after the other are for none of them but as types.
 */
const PIPELINE = {
  effects: [],
  registry: ["effects"],
  match: ["registry"],
  recognise: ["match", "registry"],
  derive: ["recognise", "match", "registry"],
  check: ["derive", "recognise", "match", "registry"],
  read: ["check", "derive", "recognise", "match", "registry", "effects"],
  publish: ["read", "derive", "registry", "effects"],
  openData: ["publish", "registry", "effects"],
  report: ["publish", "read", "check", "derive", "registry"],
  boundaries: ["read", "recognise", "match", "registry", "effects"],
  example: ["publish", "read", "registry", "effects"],
};

/** Data in, data out: they touch no disk, and may not even name who does. */
const PURE = ["match", "recognise", "derive", "check"];

/** Files of the pipeline that run its rooms. */
const RUNNERS = ["build", "desk", "edition", "province"];

module.exports = {
  EVERY,
  SOURCE,
  TYPES_ONLY,
  SHARED_FEATURES,
  OF_FEATURES,
  WITH_PIPELINE,
  SCRIPTS,
  PIPELINE,
  PURE,
  RUNNERS,
};
