import type { CoverageValues } from "#domain/problem";
import { byKind, type ProblemWords } from "../words.ts";
import { codes, figures } from "./cells.ts";
import { number, quote, rowOf } from "./phrases.ts";

/** An answer as the form writes it. */
function answer(value: string | boolean | null): string {
  return typeof value === "boolean" ? (value ? "Có" : "Không") : (value ?? "");
}

export const coverage: ProblemWords<CoverageValues> = {
  coverageIsSound: byKind({
    ...figures,
    ...codes,
    province: () => ({
      expected: "nguồn số liệu của một tỉnh",
      remedy: "hãy ghi mã tỉnh vào source.json",
    }),
    sheet: ({ columns }) => ({
      expected: `một trang tính có các cột ${columns.map(quote).join(" và ")}`,
      remedy: "hãy bắt đầu từ biểu trống: npm run atlas -- template --province MÃ",
    }),
    nothing: () => ({
      found: "",
      expected: "một chương trình, một danh hiệu hoặc một mục tiêu",
      remedy: "hãy điền một trong các cột ấy, hoặc xoá dòng",
    }),
    year: ({ found }) => ({ found, expected: "một năm, như 2025", remedy: "hãy ghi đủ bốn chữ số" }),
    programme: ({ found }) => ({
      found,
      expected: "một chương trình trong data/registry/programmes.json",
      remedy: "hãy sửa mã chương trình, hoặc bổ sung chương trình vào danh mục",
    }),
    programmeYear: ({ found, programme, from, to }) => ({
      found,
      expected: `một năm của ${programme}, từ ${String(from)} đến ${String(to)}`,
      remedy: "hãy sửa năm hoặc mã chương trình",
    }),
    region: ({ found }) => ({
      found,
      expected: "khu vực I, II hoặc III",
      remedy: "hãy ghi khu vực bằng chữ số La Mã",
    }),
    yesNo: ({ found }) => ({
      found,
      expected: "“Có” hoặc “Không”",
      remedy: "hãy ghi một trong hai, hoặc để trống",
    }),
    unit: ({ found, units }) => ({
      found,
      expected: units.join(" hoặc "),
      remedy: "hãy ghi đơn vị tiền",
    }),
    source: ({ found, sources }) => ({
      found,
      expected: sources.join(" hoặc "),
      remedy: "hãy ghi một nguồn mỗi dòng, hoặc để trống",
    }),
    millions: ({ found }) => ({
      found,
      expected: "số tròn triệu đồng",
      remedy: "hãy làm tròn đến triệu; viết theo tỷ đồng thì có thể có ba chữ số thập phân",
    }),
  }),
  spentWithinPlan: ({ found, planned }) => ({
    found,
    expected: `nhiều nhất ${number(planned)} triệu đồng như kế hoạch`,
    remedy: "hãy kiểm tra cả hai số; đang hiển thị như đã ghi",
  }),
  coverageIsSaidOnce: ({ programme, first }) => ({
    found: programme,
    expected: `mỗi xã một dòng cho một chương trình và một nguồn vốn trong một năm; ${rowOf(first)} đã có`,
    remedy: "hãy cộng hai dòng làm một, hoặc sửa một dòng",
  }),
  designationsAgree: ({ answer: asked, found, other, commune, year, first }) => ({
    found: answer(found),
    expected: `${quote(answer(other))} cho xã ${commune} năm ${String(year)}, như ${rowOf(first)} đã ghi`,
    remedy:
      asked === "sponsor"
        ? "hãy ghi cả hai đơn vị ở mỗi dòng, hoặc sửa một dòng"
        : "hãy sửa một trong hai dòng",
  }),
  targetIsSetOnce: ({ commune, year, found, first }) => ({
    found: number(found),
    expected: `một mục tiêu cho xã ${commune} năm ${String(year)}; ${rowOf(first)} đã có`,
    remedy: "hãy giữ mục tiêu được giao",
  }),
};
