import { makePaper } from "#domain/paper";
import type { Period } from "#domain/standard";
import { findDistrict, makeGazetteer, matchCommune } from "../match/match.ts";
import { classifyRow } from "../recognise/classifyRow.ts";
import { identifyProvince, type SheetContext } from "../recognise/identify.ts";
import type { KindOfPlace } from "../recognise/placeColumns.ts";
import { findCommunes, schemeOn } from "../registry/registry.ts";
import type { SourceContext } from "./sourceContext.ts";

/** What the sheets of a workbook are read against, beside the sheet itself. */
export type BookContext = Omit<SheetContext, "sheet">;

/** Registers of a province on the date of a period, and what its source says of itself. */
export function makeContext(period: Period, source: SourceContext): BookContext {
  const { manifest, registry, corrections } = source;
  const province = manifest.province ?? "";
  const scheme = schemeOn(period.date);
  const gazetteer = makeGazetteer(
    findCommunes(registry, scheme, province, period.date),
    registry.districts.filter((district) => district.province === province),
  );
  return {
    source: manifest.id,
    folder: manifest.folder,
    province,
    period,
    paper: makePaper(manifest.status, manifest.document),
    isPublished: manifest.published,
    scheme,
    gazetteer,
    provinces: registry.provinces,
    corrections: corrections.places,
    inYear: (year) => contextOfYear(year, period, source),
  };
}

/** The same for another year of one standard; null for a year that the file can not be of. */
function contextOfYear(year: number, period: Period, source: SourceContext): BookContext | null {
  if (year >= Number(period.date.slice(0, 4))) return null;
  const known = source.registry.standards.find(({ id }) => id === period.standard);
  if (known === undefined || year < known.firstYear) return null;
  const { standard } = period;
  return makeContext({ id: `${String(year)}-${standard}`, date: `${String(year)}-12-31`, standard }, source);
}

/** Tells names of communes, districts and provinces from other texts; a total is none of them. */
export function knowPlaces({ gazetteer, provinces, province }: BookContext): KindOfPlace {
  const own = provinces.find(({ code }) => code === province)?.name.vi ?? null;
  const names = { districts: gazetteer.districts, province: own };
  return (text) => {
    if (findDistrict(text, gazetteer.districts) !== undefined) return "district";
    if (classifyRow(text, names).kind !== "commune") return null;
    if (matchCommune(text, gazetteer, null).kind !== "unknown") return "commune";
    return identifyProvince(text, provinces) === null ? null : "province";
  };
}
