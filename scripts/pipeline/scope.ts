import type { Province } from "#domain/unit";
import type { EditionFile } from "./editionFile.ts";
import type { Effects } from "./effects/effects.ts";
import { readManifests, type Manifest } from "./read/manifest.ts";
import { SOURCE_FOLDER } from "./read/readSources.ts";
import { loadExampleProvinces, loadRegistry } from "./registry/load.ts";
import { loadNation, pickProvinces } from "./registry/provinces.ts";
import type { Registry } from "./registry/registry.ts";

/** What a build may be cut to. */
interface Wish {
  /** What the office has said; null where it has not. */
  readonly own: EditionFile | null;
  readonly manifests: readonly Manifest[];
  /** Codes that the command names; empty for all. */
  readonly asked: readonly string[];
  readonly nation: readonly Province[];
  /** Codes of the example. */
  readonly example: readonly string[];
}

/** The sources and provinces that a build is of. */
interface Scope {
  readonly manifests: readonly Manifest[];
  /** Provinces that are published, in their order; empty where sources decide. */
  readonly published: readonly string[];
  /** Provinces whose places must be known to read the sources. */
  readonly known: readonly string[];
}

/**
 * An edition is of the provinces that its file names, else of the example and what lies in the sources. Only their sources are read, and those of
 * no province; of what the example made, nothing where the edition is without it. @throws ProblemsError for a code that is no province
 */
export function findScope({ own, manifests, asked, nation, example }: Wish): Scope {
  const isProvince = new Set(nation.map(({ code }) => code));
  const named = manifests.flatMap(({ province }) => province ?? []).filter((code) => isProvince.has(code));
  const edition = own?.provinces ?? [...new Set([...example, ...named.toSorted()])];
  pickProvinces(nation, own?.provinces ?? [], "data/edition.json");
  pickProvinces(nation, asked);
  const wanted = asked.length > 0 ? asked : edition;
  const kept = manifests
    .filter(({ folder }) => own === null || own.example || !isOfExample(folder))
    .filter(({ province }) => isKept(province, isProvince, wanted));
  const isShared = kept.some(({ province }) => province === null);
  return {
    manifests: kept,
    published: asked,
    known: isShared ? [...new Set([...edition, ...wanted])] : wanted,
  };
}

/** A source of a code that is no province is read, so that it is told. */
function isKept(
  province: string | null,
  isProvince: ReadonlySet<string>,
  wanted: readonly string[],
): boolean {
  return province === null || !isProvince.has(province) || wanted.includes(province);
}

/** Folders that `demo` makes. */
export function isOfExample(folder: string): boolean {
  return folder.slice(folder.lastIndexOf("/") + 1).startsWith("example-");
}

/** Reads what the edition is, and the registry for its provinces alone. */
export async function loadScope(
  effects: Effects,
  asked: readonly string[],
  own: EditionFile | null,
): Promise<{ readonly written: Registry; readonly scope: Scope }> {
  const scope = findScope({
    own,
    manifests: await readManifests(effects, SOURCE_FOLDER),
    asked,
    nation: await loadNation(effects),
    example: await loadExampleProvinces(effects),
  });
  return { written: await loadRegistry(effects, { provinces: scope.known }), scope };
}
