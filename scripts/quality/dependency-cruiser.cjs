/** The rooms of the house and who may import whom; arrows point down. Each comment says what to do instead. */
const room = (name, from, to, comment) => ({
  name,
  severity: "error",
  comment,
  from: { path: from },
  to: { path: to },
});

module.exports = {
  forbidden: [
    {
      name: "no-circular",
      severity: "error",
      comment: "Move what both need into a third file.",
      from: {},
      to: { circular: true, dependencyTypesNot: ["type-only"] },
    },
    room(
      "domain-is-pure",
      "^src/domain",
      "^(src/(?!domain)|scripts|tests|node_modules/(svelte|maplibre-gl|@deck))",
      "The domain knows no room: pass values in.",
    ),
    room(
      "load-reads-domain",
      "^src/load",
      "^src/(?!load|domain)",
      "Loading knows only the published format.",
    ),
    room(
      "state-is-below-views",
      "^src/state",
      "^src/(map|views|charts|ui)",
      "State holds values; drawing asks state.",
    ),
    room(
      "charts-draw",
      "^src/charts",
      "^src/(map|views|load)",
      "A chart takes data and size; the view passes them.",
    ),
    room(
      "map-and-views-apart",
      "^src/map",
      "^src/views",
      "Compose in App.svelte; pass values through the scene.",
    ),
    room(
      "views-and-map-apart",
      "^src/views",
      "^src/map",
      "Compose in App.svelte; pass values through the scene.",
    ),
    room(
      "leaves-know-nothing",
      "^src/(ui|i18n)",
      "^src/(map|views|charts|state|load)",
      "ui and i18n are leaves: pass what they need.",
    ),
    room(
      "steps-and-checks-are-pure",
      "^scripts/pipeline/(steps|checks)",
      "^scripts/(?!pipeline/(steps|checks|registry|problem|figure))",
      "Let the reader or the publisher do it and pass the result.",
    ),
    room(
      "scripts-use-the-domain-only",
      "^scripts/(?!commands|atlas|pipeline/publish/report)",
      "^src/(?!domain)",
      "Move what both halves need into src/domain.",
    ),
    room(
      "commands-speak",
      "^scripts/(commands|atlas|pipeline/publish/report)",
      "^src/(?!domain|i18n)",
      "The command line needs the domain and the words, nothing that draws.",
    ),
    room("browser-without-pipeline", "^src", "^scripts", "The halves speak through src/domain/dataset.ts."),
    room("nothing-imports-tests", "^(src|scripts)", "^tests", "Move it out of tests."),
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
