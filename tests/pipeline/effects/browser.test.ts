import { isBuiltin } from "node:module";
import { build } from "vite";
import { beforeAll, describe, expect, it } from "vitest";

interface Chunk {
  readonly fileName: string;
  readonly isEntry: boolean;
  readonly imports: readonly string[];
  readonly moduleIds: readonly string[];
  readonly code: string;
}

/** Bundles a file of the pipeline for a worker of a browser; what a browser does not have stays an import and is seen below. */
async function bundle(entry: string): Promise<readonly Chunk[]> {
  const { output } = (await build({
    configFile: false,
    logLevel: "silent",
    resolve: { conditions: ["browser", "module", "import", "default"] },
    plugins: [
      {
        name: "keep-builtins",
        enforce: "pre",
        resolveId: (source: string) => (isBuiltin(source) ? { id: source, external: true } : null),
      },
    ],
    build: {
      write: false,
      minify: false,
      target: "es2022",
      rolldownOptions: { input: entry, preserveEntrySignatures: "strict" },
    },
  })) as { output: readonly (Chunk & { readonly type: string })[] };
  return output.filter(({ type }) => type === "chunk");
}

/** Chunks that the entry can not start without. */
function firstOf(chunks: readonly Chunk[]): readonly Chunk[] {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const first = new Set(chunks.filter(({ isEntry }) => isEntry));
  for (const { imports } of first)
    for (const name of imports) {
      const chunk = byName.get(name);
      if (chunk !== undefined) first.add(chunk);
    }
  return [...first];
}

const builtinsOf = (chunks: readonly Chunk[]) =>
  chunks.flatMap(({ imports }) => imports.filter((name) => isBuiltin(name)));
const modulesOf = (chunks: readonly Chunk[]) => chunks.flatMap(({ moduleIds }) => moduleIds);
const holds = (chunks: readonly Chunk[], module: string) =>
  modulesOf(chunks).some((id) => id.includes(module));

describe("the pipeline in a browser", () => {
  let chunks: readonly Chunk[] = [];
  beforeAll(async () => {
    chunks = await bundle("scripts/pipeline/build.ts");
  }, 120_000);

  it("reads, checks and publishes without anything of Node", () => {
    expect(holds(chunks, "scripts/pipeline/publish/output.ts")).toBe(true);
    expect(builtinsOf(chunks)).toEqual([]);
    expect(modulesOf(chunks).filter((id) => /__vite-browser-external|effects\/disk/.test(id))).toEqual([]);
  });

  it("loads nothing that only the import of boundaries needs", () => {
    for (const needed of ["node_modules/mapshaper", "node_modules/sql.js", "boundaries/import.ts"])
      expect(holds(chunks, needed), needed).toBe(false);
  });
});

describe("the import of boundaries in a browser", () => {
  let chunks: readonly Chunk[] = [];
  beforeAll(async () => {
    chunks = await bundle("scripts/pipeline/boundaries/import.ts");
  }, 120_000);

  it("starts without mapshaper and without SQLite, which come when a file asks for them", () => {
    const first = firstOf(chunks);
    expect(builtinsOf(first)).toEqual([]);
    for (const later of ["node_modules/mapshaper", "node_modules/sql.js"]) {
      expect(holds(chunks, later), later).toBe(true);
      expect(holds(first, later), later).toBe(false);
    }
  });

  it("reads the geometries of a GeoPackage without anything of Node", () => {
    const reader = chunks.filter(({ moduleIds }) => moduleIds.some((id) => id.endsWith("geopackage.ts")));
    expect(reader).toHaveLength(1);
    expect(builtinsOf(reader)).toEqual([]);
  });
});
