import type { CommuneZone, CoverageFile } from "#domain/coverage/file";
import { precisionOf, type Programme } from "#domain/coverage/programme";
import type { Answers } from "#domain/planner/criteria";
import type { AttributeSources } from "../../../reading/attributeSources.ts";
import { ownProgrammes, readProgrammes, withDescendants } from "../../../reading/programmeReach.ts";

/** What a yes-or-no criterion can ask. */
export interface Attribute {
  readonly id: string;
  readonly kind: "sector" | "programme" | "designation" | "zone" | "district" | "target";
  /** Sector, programme, designation, zone, or district that is asked for. */
  readonly key: string;
}

/** Today's coverage by every programme together. */
export const ANY_PROGRAMME = "any";

const DESIGNATIONS = [
  "poorDistrict",
  "region.I",
  "region.II",
  "region.III",
  "extreme",
  "border",
  "safeZone",
  "sponsor",
] as const;
/** Zones of the ethnic-minority and mountainous areas (khu vực I, II, III) by the lists now in force. */
const ZONES = ["I", "II", "III"] as const;
type DesignationKey = Exclude<(typeof DESIGNATIONS)[number], "poorDistrict">;

/** The questions that have an answer here: an empty list hides its filter. */
export function listAttributes(sources: AttributeSources): Attribute[] {
  const own = ownProgrammes(sources);
  const asked = own.filter((programme) => programme.kind !== "plan");
  const sectors = [...new Set(asked.map(({ sector }) => sector))].sort();
  const designated = DESIGNATIONS.filter((key) => answerDesignation(sources, key).includes(true));
  const districts = Object.keys(sources.register.districts).filter((code) =>
    own.some(({ coverage }) => coverage.districts.includes(code)),
  );
  const toAttribute = (kind: Attribute["kind"]) => (key: string) => ({ id: `${kind}.${key}`, kind, key });
  return [
    ...sectors.map(toAttribute("sector")),
    ...asked.map(({ id }) => id).map(toAttribute("programme")),
    ...designated.map(toAttribute("designation")),
    ...ZONES.filter((zone) => readZone(sources, zone).includes(true)).map(toAttribute("zone")),
    ...districts.map(toAttribute("district")),
    ...(sources.meetsTarget.some((meets) => meets !== null) ? [toAttribute("target")("meets")] : []),
  ];
}

/** The answers to a question, commune by commune; none known where nobody asks it here. */
export function readAttribute(sources: AttributeSources, id: string): Answers {
  const [kind = "", ...rest] = id.split(".");
  return READERS.get(kind)?.(sources, rest.join(".")) ?? sources.codes.map(() => null);
}

/** Programmes that a question is about: those of a sector, or one with all below it; none for a question of another kind. */
export function askedBy(sources: Pick<AttributeSources, "register" | "province">, id: string): Programme[] {
  const [kind, ...rest] = id.split(".");
  const key = rest.join(".");
  if (kind === "sector") return ownProgrammes(sources).filter(({ sector }) => sector === key);
  return kind === "programme" ? withDescendants(ownProgrammes(sources), key) : [];
}

/**
 * Programmes that a question is about and that no map can show (cả tỉnh, không rõ nơi nào): they may reach a commune without any row
 * on record, so whoever reads "none on record" has to know of them.
 */
export function listUnplaced(
  sources: Pick<AttributeSources, "register" | "province">,
  id: string,
): Programme[] {
  return askedBy(sources, id).filter(
    ({ coverage, kind }) =>
      !["plan", "group"].includes(kind) && !["commune", "district"].includes(precisionOf(coverage)),
  );
}

const READERS = new Map<string, (sources: AttributeSources, key: string) => Answers>([
  ["target", ({ meetsTarget }) => meetsTarget],
  ["district", readDistrict],
  ["designation", answerDesignation],
  ["zone", readZone],
  [ANY_PROGRAMME, (sources) => readProgrammes(sources, ownProgrammes(sources))],
  ["sector", (sources, key) => readProgrammes(sources, askedBy(sources, `sector.${key}`))],
  ["programme", (sources, key) => readProgrammes(sources, askedBy(sources, `programme.${key}`))],
]);

function readDistrict({ register, codes }: AttributeSources, district: string): Answers {
  // A key comes from an address, and every object answers to words such as "constructor".
  const reach = Object.hasOwn(register.reach, district) ? register.reach[district] : undefined;
  if (reach === undefined) return codes.map(() => null);
  return codes.map((code) => (reach.whole.includes(code) ? true : reach.part.includes(code) ? null : false));
}

function answerDesignation(sources: AttributeSources, key: string): Answers {
  return key === "poorDistrict" ? readPoorDistricts(sources) : readDesignation(sources, key);
}

/** Zone by the list of the province, whatever the year on show: it says itself from when; unknown where no list names the commune. */
function readZone({ coverage, codes }: Pick<AttributeSources, "coverage" | "codes">, zone: string): Answers {
  const zones = new Map((coverage?.zones ?? []).map((row) => [row.commune, row.zone]));
  return codes.map((code) => {
    const own = zones.get(code);
    return own === undefined ? null : own === zone;
  });
}

/** The rows of the lists that a question rests on; none where it asks for no zone. */
export function zonesAsked({ coverage }: Pick<AttributeSources, "coverage">, id: string): CommuneZone[] {
  return id.startsWith("zone.") ? (coverage?.zones ?? []) : [];
}

/** The latest designation up to the year; unknown where no row states it, but no sponsor on record is none. */
function readDesignation({ coverage, codes, year }: AttributeSources, key: string): Answers {
  const asked = DESIGNATIONS.find((known) => known === key);
  if (asked === undefined || asked === "poorDistrict") return codes.map(() => null);
  const latest = new Map<string, boolean>();
  const rows = [...(coverage?.designations ?? [])].sort((a, b) => a.year - b.year);
  for (const row of rows) {
    if (row.year > year) continue;
    const answer = answerOf(row, asked);
    if (answer !== null) latest.set(row.commune, answer);
  }
  if (latest.size === 0) return codes.map(() => null);
  return codes.map((code) => latest.get(code) ?? (key === "sponsor" ? false : null));
}

/** Communes that lay in a district that a plan of the province calls poor (huyện nghèo); unknown where only a part did. */
function readPoorDistricts(sources: AttributeSources): Answers {
  const { register, province, codes } = sources;
  const plans = new Set(register.plans.filter((plan) => plan.province === province).map(({ id }) => id));
  const districts = register.targets.flatMap(({ plan, scope }) =>
    scope.designation === "poor-district" && plans.has(plan) ? scope.codes : [],
  );
  const answers = districts.map((district) => readDistrict(sources, district));
  return codes.map((_, index) => {
    const own = answers.map((list) => list[index] ?? null);
    return own.includes(true) ? true : own.length === 0 || own.includes(null) ? null : false;
  });
}

function answerOf(row: CoverageFile["designations"][number], key: DesignationKey): boolean | null {
  if (key === "extreme" || key === "border" || key === "safeZone") return row[key];
  if (key === "sponsor") return row.sponsor === null ? null : true;
  return row.region === null ? null : `region.${row.region}` === key;
}
