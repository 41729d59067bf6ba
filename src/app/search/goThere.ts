import type { IndicatorRule } from "#domain/indicator";
import type { SearchEntry } from "#domain/search";
import type { Page } from "#domain/view";
import type { ProgrammesFile } from "#domain/coverage/file";
import type { AtlasState } from "../../state/atlas.svelte.ts";
import type { PublishedProgramme, SoughtPage } from "./sought.ts";

/** Pages that say nothing of one place: a place that is looked for is not found on them. */
const PLACELESS: readonly Page[] = ["sources", "definitions", "data", "programmes", "targets"];

/** Opens a province, or a commune of it. */
export function goToPlace(atlas: AtlasState, province: string, commune: string | null): void {
  const { page } = atlas.view.current;
  atlas.chooseProvince(province, commune);
  atlas.view.change({ page: PLACELESS.includes(page) ? "map" : page, panel: "card" });
}

/** Puts the communes together that a district of old became, so that their totals stand for it. */
export function goToDistrict(atlas: AtlasState, { province, successors }: SearchEntry): void {
  atlas.chooseProvince(province);
  atlas.view.change({ page: "map", panel: "set", set: successors.map(({ code }) => code) });
}

export function goToIndicator(atlas: AtlasState, { id }: IndicatorRule): void {
  atlas.view.go({ page: "map", programme: null, indicator: id });
}

/** A programme brings the province of its plan along; both are one step back. */
export function goToProgramme(
  atlas: AtlasState,
  file: ProgrammesFile,
  { id, plan }: PublishedProgramme,
): void {
  const province = file.plans.find((entry) => entry.id === plan)?.province;
  const to = { page: "programmes", programme: id } as const;
  if (province === undefined || province === atlas.choice?.province.code) {
    atlas.view.go(to);
    return;
  }
  atlas.chooseProvince(province);
  atlas.view.change(to);
}

export function goToPage(atlas: AtlasState, page: SoughtPage): void {
  if (page === "slides") atlas.slideSetsOpen = true;
  else atlas.view.go({ page, programme: null });
}
