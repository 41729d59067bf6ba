import { utils, write } from "@e965/xlsx";
import { requireProvince, type Registry } from "../registry/registry.ts";
import { makeCoverageSheet, makeGuideSheet, type CoverageCells } from "./coverageSheet.ts";

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
