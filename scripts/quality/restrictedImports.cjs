/**
 * The table of rooms as patterns of import paths, for ESLint: it sees type imports in Svelte files too, which dependency-cruiser does not.
 * A path is read by how many folders it leaves, so that a folder may be called like a room.
 */
const rooms = require("./rooms.cjs");

/** Folders below a room that are told apart. */
const DEPTHS = [0, 1, 2, 3];
const RULE = "@typescript-eslint/no-restricted-imports";

const any = (names) => names.join("|");
const up = (count) => `^${"\\.\\./".repeat(count)}`;

/** A block of ESLint: the files so far below a folder may not import what a pattern finds. */
const block = (folder, depth, patterns) => ({
  files: [`${folder}/${"*/".repeat(depth)}*.{ts,svelte}`],
  rules: { [RULE]: ["error", { patterns }] },
});

/** What no file that lies `leaves` folders deep in the repository may import. */
const outside = (leaves, room) => [
  { regex: `${up(leaves)}tests/`, message: "nothing imports tests" },
  ...(room === "entries"
    ? []
    : [{ regex: `${up(leaves)}scripts/`, message: "the browser half never imports the pipeline" }]),
];

const others = (leaves, names, message, more = {}) => ({
  regex: `${up(leaves)}(?!(${any(names)})/)[^./]`,
  message,
  ...more,
});

function sourcePatterns(room, depth) {
  const open = rooms.SOURCE[room];
  const told = rooms.TYPES_ONLY[room] ?? [];
  return [
    ...(open === null
      ? []
      : [
          others(
            depth + 1,
            [room, ...open, ...rooms.EVERY],
            `src/${room} imports of src only its row in scripts/quality/rooms.cjs`,
          ),
        ]),
    ...(told.length === 0
      ? []
      : [
          {
            regex: `${up(depth + 1)}(${any(told)})/`,
            message: `src/${room} takes types alone of ${any(told)}`,
            allowTypeImports: true,
          },
        ]),
    ...outside(depth + 2, room),
  ];
}

/** @param own the feature, or null for those that have no row of their own */
function featurePatterns(own, depth) {
  const open = own === null ? rooms.OF_FEATURES : [own, ...rooms.SHARED_FEATURES[own]];
  return [
    ...sourcePatterns("features", depth),
    others(depth, open, "a feature imports no other feature but shared and legend; lift what both need"),
  ];
}

const sourceBlocks = Object.keys(rooms.SOURCE).flatMap((room) =>
  DEPTHS.map((depth) => block(`src/${room}`, depth, sourcePatterns(room, depth))),
);

const featureBlocks = [1, 2, 3].flatMap((depth) => [
  block("src/features", depth, featurePatterns(null, depth)),
  ...rooms.OF_FEATURES.map((own) => block(`src/features/${own}`, depth - 1, featurePatterns(own, depth))),
]);

const scriptBlocks = Object.entries(rooms.SCRIPTS).flatMap(([room, { scripts, src }]) =>
  DEPTHS.map((depth) => block(`scripts/${room}`, depth, scriptPatterns(room, depth, scripts, src))),
);

function scriptPatterns(room, depth, scripts, src) {
  return [
    others(
      depth + 1,
      [room, "src", ...scripts],
      `scripts/${room} imports only its row in scripts/quality/rooms.cjs`,
    ),
    {
      regex: `${up(depth + 2)}src/(?!(${any(["domain", ...src])})/)`,
      message: "move what both halves need into src/domain",
    },
    { regex: `${up(depth + 2)}tests/`, message: "nothing imports tests" },
  ];
}

const pipelineBlocks = Object.entries(rooms.PIPELINE).flatMap(([room, open]) =>
  [0, 1, 2].map((depth) =>
    block(`scripts/pipeline/${room}`, depth, [
      {
        regex: `${up(depth + 1)}(?!(${any([room, ...open])})/)[^./]+/`,
        message: `pipeline/${room} imports of the pipeline only its row in scripts/quality/rooms.cjs`,
      },
      ...(rooms.PURE.includes(room)
        ? [{ regex: `^node:|${up(depth + 1)}effects`, message: "data in, data out: it touches no disk" }]
        : []),
      ...scriptPatterns("pipeline", depth + 1, [], []),
    ]),
  ),
);

module.exports = { RULE, BLOCKS: [...sourceBlocks, ...featureBlocks, ...scriptBlocks, ...pipelineBlocks] };
