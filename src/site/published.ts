import type { DetailsFile, PlacesFile } from "#domain/publishedFiles";
import type { Catalogue, ProvinceEntry } from "#domain/dataset";
import type { Choice, Exploration, Reading } from "#domain/reading";
import { DEFAULT_VIEW, latestOf } from "#domain/view";
import { composeScene } from "../scene/composeScene.ts";
import { Library } from "../load/library.ts";
import { LoadProblem } from "../load/problem.ts";
import { readGeometry } from "../reading/geometry.ts";
import { paintOf } from "../map/paint.ts";
import { IDLE } from "../domain/interaction.ts";
import type { MapGeometry } from "../domain/scene.ts";
import { groupFills, makeSmallMap, type SmallFills, type SmallMap } from "../map/small/smallMap.ts";
import { readOverviewFiles } from "../features/overview/files.ts";
import type { ProvinceOverview } from "../features/overview/reading/model.ts";
import { makeOverview } from "../features/overview/reading/overview.ts";
import { readProvinceFiles } from "../features/profile/files.ts";
import { prepareProvince, type PreparedProvince } from "../features/profile/reading/prepare.ts";
import { readView } from "../reading/readView.ts";

/** Reads one published file by its name, parsed from JSON and trusted no further; undefined where it is not there. */
export type ReadFile = (file: string) => Promise<unknown>;

/** What all pages share. */
export interface Nation {
  readonly catalogue: Catalogue;
  readonly details: DetailsFile;
  readonly places: PlacesFile;
}

/** What the pages of one province share: read, classed and drawn once, let go with the province. */
export interface ProvincePack {
  readonly choice: Choice;
  readonly overview: ProvinceOverview;
  readonly prepared: PreparedProvince;
  readonly exploration: Exploration;
  readonly geometry: MapGeometry;
  readonly map: SmallMap;
  readonly fills: SmallFills;
}

export function openLibrary(read: ReadFile): Library {
  return new Library("", async (_address, file) => {
    const data = await read(file);
    if (data === undefined) throw new LoadProblem(file, "missing", "not there");
    return data;
  });
}

export async function readNation(library: Library): Promise<Nation> {
  const catalogue = await library.catalogue();
  const [details, places] = await Promise.all([library.details(catalogue), library.places(catalogue)]);
  return { catalogue, details, places };
}

/** Nothing lies over the map, and what is said of it is said in both languages later. */
const NOTHING_MORE = { overlay: null, messages: null, cartography: null };

/** @throws LoadProblem for a province without a year of the poverty rate, and whatever the library throws */
export async function readProvince(
  library: Library,
  { catalogue }: Nation,
  entry: ProvinceEntry,
): Promise<ProvincePack> {
  const [shapes, files, overviewFiles] = await Promise.all([
    library.topology(entry),
    readProvinceFiles(library, catalogue, entry),
    readOverviewFiles(library, catalogue, entry),
  ]);
  const { communes } = shapes;
  const geometry = readGeometry(shapes.topology, shapes.file);
  const { neighbours } = geometry;
  const dataset = { catalogue, province: entry.code, table: files.table, hasTheme: () => true };
  const view = { ...DEFAULT_VIEW, ...latestOf(entry) };
  const reading = readView({ ...NOTHING_MORE, dataset, communes, neighbours }, view);
  const { choice, exploration } = reading;
  const overview =
    choice === null ? null : makeOverview(overviewFiles, { period: choice.period, since: null });
  if (choice === null || exploration === null || overview === null)
    throw new LoadProblem("catalogue.json", "corrupt", `nothing to show of ${entry.code}`);
  const map = makeSmallMap(shapes.topology);
  return {
    choice,
    overview,
    prepared: prepareProvince({ ...files, catalogue, entry, communes, neighbours, period: choice.period.id }),
    exploration,
    geometry,
    map,
    fills: paint(map, reading),
  };
}

/** Colours of the looks that are not data change with the reader's theme. */
const ROLES = { missing: "var(--map-missing)", pending: "var(--map-pending)" };

function paint(map: SmallMap, reading: Reading): SmallFills {
  const { fills } = composeScene({ codes: map.codes, names: [] }, reading, IDLE);
  return groupFills(
    map,
    fills.map((fill) => paintOf(fill, ROLES)),
  );
}
