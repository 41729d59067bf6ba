import type { Cell } from "#domain/csv";
import type { Language, Localised } from "#domain/localised";
import type { Standard } from "#domain/standard";
import { STATUSES, type Status } from "#domain/status";
import { FIGURE_COLUMNS } from "./columns.ts";
import type { Terms } from "./measures.ts";
import { formulaOf } from "./tables.ts";

/** One entry of the data dictionary (từ điển dữ liệu). */
export interface Entry {
  readonly part: "column" | "status" | "standard" | "indicator" | "measure";
  readonly id: string;
  readonly name: Localised;
  readonly definition: Localised;
  readonly unit: string;
  readonly formula: string;
  readonly standards: readonly string[];
  readonly decree: string;
}

const STATUS_SAYS: Readonly<Record<Status, readonly [Localised, Localised]>> = {
  official: [
    { vi: "chính thức", en: "official" },
    { vi: "In trong một văn bản được nêu.", en: "Printed in a document that is named." },
  ],
  derived: [
    { vi: "tính từ số chính thức", en: "derived" },
    { vi: "Cộng hoặc chia từ số chính thức.", en: "Summed or divided from official figures." },
  ],
  provisional: [
    { vi: "tạm tính", en: "provisional" },
    {
      vi: "Báo chí nêu mà chưa thấy văn bản, hoặc nguồn gọi là sơ bộ.",
      en: "Published by the press without its decision, or called preliminary by its source.",
    },
  ],
  estimated: [
    { vi: "ước tính", en: "estimate" },
    { vi: "Số tạm mà nguồn gọi là ước.", en: "Provisional, and called an estimate by its source." },
  ],
  illustrative: [
    { vi: "giả định", en: "assumed" },
    {
      vi: "Đặt ra cho ví dụ; không phải kết quả rà soát, không dùng để quyết định.",
      en: "Made up for the example; not the result of a review, not for decisions.",
    },
  ],
  suppressed: [
    { vi: "không công bố (ít hộ)", en: "withheld" },
    {
      vi: "Số từ 1 đến 4, hoặc số làm lộ chúng; giá trị để trống.",
      en: "A count from 1 to 4, or one that gives such a count away; the value is empty.",
    },
  ],
  "not-collected": [
    { vi: "không thu thập", en: "not collected" },
    {
      vi: "Không biểu mẫu nào của kỳ đó hỏi; giá trị để trống.",
      en: "No form of that period asks it; the value is empty.",
    },
  ],
  missing: [
    { vi: "không có số liệu", en: "missing" },
    {
      vi: "Không có số; giá trị để trống, không bao giờ là 0.",
      en: "There is no figure; the value is empty, never 0.",
    },
  ],
};

/** A status as a sheet says it to who reads either language: "giả định / assumed". */
export function nameStatus(status: Status): string {
  const [{ vi, en }] = STATUS_SAYS[status];
  return `${vi} / ${en}`;
}

const NOTHING = { unit: "", formula: "", standards: [], decree: "" } as const;

export function makeDictionary(terms: Terms, standards: readonly Standard[]): Entry[] {
  return [
    ...FIGURE_COLUMNS.map(({ name, title, definition }): Entry => ({
      part: "column",
      id: name,
      name: title,
      definition,
      ...NOTHING,
    })),
    ...STATUSES.map((id): Entry => ({
      part: "status",
      id,
      name: STATUS_SAYS[id][0],
      definition: STATUS_SAYS[id][1],
      ...NOTHING,
    })),
    ...standards.map(({ id, name, label, legal }): Entry => ({
      part: "standard",
      id,
      name,
      definition: label,
      ...NOTHING,
      decree: legal,
    })),
    ...terms.indicators.map((indicator): Entry => ({
      part: "indicator",
      id: indicator.id,
      name: indicator.name,
      definition: indicator.plain,
      unit: indicator.unit,
      formula: formulaOf(indicator),
      standards: indicator.standards,
      decree: indicator.decree,
    })),
    ...[...terms.measures, ...terms.carried, ...terms.beside].map(({ id, name, unit }): Entry => ({
      part: "measure",
      id,
      name,
      definition: { vi: "", en: "" },
      ...NOTHING,
      unit,
    })),
  ];
}

const HEADS: Readonly<Record<Language, readonly string[]>> = {
  vi: ["phan", "ma", "ten", "dinh_nghia", "don_vi", "cong_thuc", "chuan", "can_cu"],
  en: ["part", "id", "name", "definition", "unit", "formula", "standards", "legal_basis"],
};

/** The dictionary as a table in one language. */
export function listEntries(entries: readonly Entry[], language: Language): Cell[][] {
  return [
    [...HEADS[language]],
    ...entries.map(({ part, id, name, definition, unit, formula, standards, decree }) => [
      part,
      id,
      name[language],
      definition[language] || null,
      unit || null,
      formula || null,
      standards.join(" ") || null,
      decree || null,
    ]),
  ];
}
