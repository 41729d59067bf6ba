import { utils, write } from "@e965/xlsx";
import { precisionOf, type Programme } from "#domain/coverage/programme";
import { findCommunes, requireProvince, type Registry } from "../registry/registry.ts";
import { reachOf } from "../publish/programmes.ts";
import { makeCoverageSheet, makeGuideSheet, type CoverageCells } from "./coverageSheet.ts";
import { makeRandom } from "./random.ts";

const TODAY = "2025-12-31";
/** Bodies that sponsor communes in the example; made up, as the rows are. */
const SPONSORS = [
  "Sở Y tế (minh hoạ)",
  "Sở Xây dựng (minh hoạ)",
  "Tỉnh đoàn (minh hoạ)",
  "Hội Phụ nữ tỉnh (minh hoạ)",
];

/**
 * Illustrative rows of coverage for a province: programmes of its plans in some communes and years. They show what a province could
 * record, and are marked as made up; the plans themselves name no commune.
 */
export function makeCoverageRows(registry: Registry, province: string): CoverageCells[] {
  const plans = new Set(registry.plans.filter((plan) => plan.province === province).map(({ id }) => id));
  const leaves = registry.programmes.filter(
    ({ id, plan, money }) =>
      plans.has(plan) && !money.outside && !registry.programmes.some(({ parent }) => parent === id),
  );
  return findCommunes(registry, "2025", province, TODAY).flatMap(({ code, name }) =>
    leaves
      .filter((programme) => isWithin(registry, programme, code))
      .flatMap((programme) => rowsOf(programme, code, name)),
  );
}

/** A programme that names districts works in what they have become, and nowhere else. */
function isWithin(registry: Registry, { coverage }: Programme, commune: string): boolean {
  if (precisionOf(coverage) !== "district") return true;
  return coverage.districts.some((district) => reachOf(registry, district).whole.includes(commune));
}

function rowsOf(programme: Programme, code: string, name: string): CoverageCells[] {
  const random = makeRandom(`coverage ${code} ${programme.id}`);
  if (random.uniform() > 0.28) return [];
  const years = Array.from(
    { length: programme.to - programme.from + 1 },
    (_, index) => programme.from + index,
  );
  return years
    .filter(() => random.uniform() < 0.5)
    .map((year): CoverageCells => {
      const planned = 40 + Math.round(random.uniform() ** 2 * 1500);
      const silent = random.uniform() < 0.08;
      const spent = Math.round(planned * (0.75 + 0.25 * random.uniform()));
      const sponsor = SPONSORS[Math.floor(random.uniform() * SPONSORS.length)] ?? "";
      return {
        code,
        name,
        programme: programme.id,
        year,
        ...(silent ? {} : { planned, spent, unit: "triệu đồng" }),
        ...(programme.sector === "sponsorship" ? { sponsor } : {}),
        note: "minh hoạ",
      };
    });
}

/** The coverage form of a province as a workbook: filled in, or empty as a template. */
export function makeCoverageWorkbook(
  registry: Registry,
  province: string,
  rows: readonly CoverageCells[],
): Uint8Array {
  const { name } = requireProvince(registry, province);
  const plans = new Set(registry.plans.filter((plan) => plan.province === province).map(({ id }) => id));
  const book = utils.book_new();
  utils.book_append_sheet(
    book,
    makeCoverageSheet(`ĐỘ PHỦ CHƯƠNG TRÌNH THEO XÃ, ${name.vi.toUpperCase()}`, rows),
    "Độ phủ",
  );
  utils.book_append_sheet(
    book,
    makeGuideSheet(registry.programmes.filter(({ plan }) => plans.has(plan))),
    "Hướng dẫn",
  );
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx", compression: true }) as ArrayBuffer);
}
