/** Who may import whom, for every room: the rules of dependency-cruiser, made from the table of rooms. */
const rooms = require("./rooms.cjs");

const any = (names) => names.join("|");

/** @param to paths that may not be imported; `more` narrows the rule to some kinds of import */
const rule = (name, comment, from, to, more = {}) => ({
  name,
  severity: "error",
  comment,
  from: { path: from },
  to: { path: to, ...more },
});

const sourceRules = Object.entries(rooms.SOURCE).flatMap(([room, open]) =>
  open === null
    ? []
    : rule(
        `${room}-imports-its-row`,
        `src/${room} imports ${any([...open, ...rooms.EVERY])} of src: lift what it needs, or pass it in.`,
        `^src/${room}/`,
        `^src/(?!(${any([room, ...open, ...rooms.EVERY])})/)`,
      ),
);

const typeRules = Object.entries(rooms.TYPES_ONLY).map(([room, told]) =>
  rule(
    `${room}-is-told-what-was-loaded`,
    `src/${room} takes types alone of ${any(told)}: pass values in.`,
    `^src/${room}/`,
    `^src/(${any(told)})/`,
    { dependencyTypesNot: ["type-only"] },
  ),
);

const featureRules = [
  rule(
    "features-apart",
    "A feature imports no other: lift what both need into features/shared, or let the shell pass it as a snippet.",
    `^src/features/(?!(?:${any(rooms.OF_FEATURES)})/)([^/]+)/`,
    `^src/features/(?!(?:$1|${any(rooms.OF_FEATURES)})/)`,
  ),
  ...Object.entries(rooms.SHARED_FEATURES).map(([feature, open]) =>
    rule(
      `${feature}-below-features`,
      `features/${feature} is what others show: it imports no feature but ${any(open) || "itself"}.`,
      `^src/features/${feature}/`,
      `^src/features/(?!(${any([feature, ...open])})/)`,
    ),
  ),
];

const scriptRules = Object.entries(rooms.SCRIPTS).flatMap(([room, { scripts, src }]) => [
  rule(
    `scripts-${room}-imports-its-row`,
    `scripts/${room} imports ${any(scripts) || "nothing"} of scripts.`,
    `^scripts/${room}/`,
    `^scripts/(?!(${any([room, ...scripts])})/)`,
  ),
  rule(
    `scripts-${room}-imports-the-domain`,
    `scripts/${room} imports ${any(["domain", ...src])} of src: move what both halves need into src/domain.`,
    `^scripts/${room}/`,
    `^src/(?!(${any(["domain", ...src])})/)`,
  ),
]);

const pipelineRules = [
  ...Object.entries(rooms.PIPELINE).map(([room, open]) =>
    rule(
      `pipeline-${room}-imports-its-row`,
      `pipeline/${room} imports ${any(open) || "no room"} of the pipeline: let a later step do it and pass the result.`,
      `^scripts/pipeline/${room}/`,
      `^scripts/pipeline/(?!(${any([room, ...open])})/)[^/]+/`,
    ),
  ),
  rule(
    "pure-rooms-touch-no-disk",
    "Data in, data out: let the reader or the publisher do it and pass the result.",
    `^scripts/pipeline/(${any(rooms.PURE)})/`,
    "^scripts/pipeline/effects|^(node:)|^(fs|path|crypto|os)$",
  ),
  rule(
    "rooms-do-not-run-the-pipeline",
    "A room of the pipeline is run, and runs nothing: take what it needs as a value.",
    "^scripts/pipeline/[^/]+/",
    `^scripts/pipeline/(${any(rooms.RUNNERS)})\\.ts$`,
    { dependencyTypesNot: ["type-only"] },
  ),
];

module.exports = {
  forbidden: [
    {
      name: "no-circular",
      severity: "error",
      comment: "Move what both need into a third file.",
      from: {},
      to: { circular: true, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "every-folder-has-a-row",
      severity: "error",
      comment: "Give the folder a row in scripts/quality/rooms.cjs.",
      from: {
        path: "^(src|scripts|scripts/pipeline)/[^/]+/",
        pathNot: [
          `^src/(${any(Object.keys(rooms.SOURCE))})/`,
          `^scripts/(?!pipeline/)(${any(Object.keys(rooms.SCRIPTS))})/`,
          `^scripts/pipeline/([^/]+$|(${any(Object.keys(rooms.PIPELINE))})/)`,
        ],
      },
      to: {},
    },
    ...sourceRules,
    ...typeRules,
    ...featureRules,
    ...scriptRules,
    ...pipelineRules,
    rule(
      "domain-is-pure",
      "The domain knows no page, no map and no machine: pass values in.",
      "^src/domain/",
      "^(node:|node_modules/(svelte|maplibre-gl|@deck|pdfkit))",
    ),
    {
      ...rule(
        "browser-without-pipeline",
        "The halves speak through src/domain/dataset.ts.",
        "^src",
        "^scripts",
      ),
      from: { path: "^src", pathNot: `^${rooms.WITH_PIPELINE}` },
    },
    rule("nothing-imports-tests", "Move it out of tests.", "^(src|scripts)", "^tests"),
    {
      name: "pipeline-runs-in-a-browser",
      severity: "error",
      comment: "Take Effects as a parameter, or what browsers have too: only the disk knows Node.",
      from: { path: "^scripts/pipeline", pathNot: "^scripts/pipeline/effects/disk\\.ts$" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "pipeline-without-disk",
      severity: "error",
      comment: "Take Effects as a parameter; the command line passes the disk.",
      from: { path: "^scripts/pipeline" },
      to: { path: "^scripts/pipeline/effects/disk\\.ts$" },
    },
    {
      name: "mapshaper-by-its-door",
      severity: "error",
      comment:
        "Call runMapshaper: the package is large, made for Node, and loaded when boundaries are imported.",
      from: { path: "^(src|scripts)", pathNot: "^scripts/pipeline/boundaries/runMapshaper\\.ts$" },
      to: { path: "node_modules/mapshaper" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "browser", "default"],
      extensions: [".ts", ".svelte", ".js"],
    },
    exclude: { path: "dist|public" },
  },
};
