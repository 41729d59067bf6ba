import type { PlanValues } from "#domain/problemPlans";
import { byKind, type ProblemWords } from "../words.ts";
import { number } from "./phrases.ts";
import { REGISTERS } from "./registry.ts";

const LANGUAGES = { vi: "tiếng Việt", en: "tiếng Anh" } as const;
const REFERENCE = "hãy sửa mã tham chiếu";

/** What is retold of the plans. */
export const plans: ProblemWords<PlanValues> = {
  supportIsWhole: byKind({
    absent: ({ id }) => ({
      found: id,
      expected: "một mục nói chương trình này hỗ trợ gì",
      remedy: "hãy thêm mục của chương trình vào data/registry/programme-support.json",
    }),
    repeated: ({ id }) => ({
      found: id,
      expected: "mỗi chương trình một mục",
      remedy: "hãy gộp hai mục làm một",
    }),
    language: ({ id, field, language }) => ({
      found: `${id}: ${field}.${language}`,
      expected: `lời ${LANGUAGES[language]}`,
      remedy: "hãy viết lời ấy; văn bản không nêu thì ghi null cho cả mục",
    }),
    range: ({ id, from, to }) => ({
      found: `${id}: ${number(from)} đến ${number(to)}`,
      expected: "khoảng từ thấp đến cao",
      remedy: "hãy đổi chỗ hai số",
    }),
    reference: ({ id, register, found }) => ({
      found: id === found ? id : `${id}: ${found}`,
      expected: REGISTERS[register],
      remedy: REFERENCE,
    }),
  }),
  plansAreTold: byKind({
    repeated: ({ id }) => ({
      found: id,
      expected: "mỗi mục của kế hoạch một lần",
      remedy: "hãy gộp hai mục, hoặc đặt số khác như “III (đối tượng)”",
    }),
    language: ({ id, field, language }) => ({
      found: `${id}: ${field}.${language}`,
      expected: `lời ${LANGUAGES[language]}`,
      remedy: "hãy viết lời ấy; mục không cần lời thì ghi null",
    }),
    section: ({ id, found }) => ({
      found: `${id}: ${found}`,
      expected: "một mục có trong data/registry/plan-sections.json",
      remedy: "hãy thêm mục ấy, hoặc sửa số mục",
    }),
    reference: ({ id, register, found }) => ({
      found: `${id}: ${found}`,
      expected: REGISTERS[register],
      remedy: REFERENCE,
    }),
  }),
  tasksAreWhole: byKind({
    repeated: ({ id }) => ({
      found: id,
      expected: "mỗi mã một việc",
      remedy: "hãy đặt mã khác cho một trong hai, hoặc gộp làm một",
    }),
    agency: ({ id }) => ({
      found: id,
      expected: "cơ quan làm việc này",
      remedy: "hãy ghi cơ quan như văn bản giao",
    }),
    language: ({ id, field, language }) => ({
      found: `${id}: ${field}.${language}`,
      expected: `lời ${LANGUAGES[language]}`,
      remedy: "hãy viết lời ấy",
    }),
    time: ({ id, found }) => ({
      found: `${id}: ${found}`,
      expected: "một ngày như 2018-08-15, một tháng như 2018-11 hoặc một quý như 2018-Q3",
      remedy: "hãy sửa thời hạn",
    }),
    years: ({ id, found, from, to }) => ({
      found: `${id}: ${found}`,
      expected: `một thời hạn trong ${String(from)}-${String(to)}, các năm của chương trình`,
      remedy: "hãy sửa thời hạn hoặc chương trình",
    }),
    another: ({ id, found, fact, printed }) => ({
      found: `${id}: ${found}`,
      expected: `thời hạn của ${fact}, ${String(printed)}`,
      remedy: "hãy sửa thời hạn, hoặc số liệu trong data/registry/plan-facts.csv",
    }),
    reference: ({ id, register, found }) => ({
      found: `${id}: ${found}`,
      expected: REGISTERS[register],
      remedy: REFERENCE,
    }),
  }),
};
