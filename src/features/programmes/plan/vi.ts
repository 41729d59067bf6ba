import type { PlanFigure } from "#domain/coverage/file";
import type { PlanPartKind } from "#domain/coverage/planSection";
import { formatCount } from "#domain/format";

/** Words of a plan told section by section. */
export const vi = {
  title: "Kế hoạch theo từng mục",
  lead: (figures: number) =>
    `Theo thứ tự của văn bản, ${formatCount(figures, "vi")} số in trong văn bản. Lời tóm lại là của Atlas.`,
  counts: ({
    figures,
    programmes,
    tasks,
    parts,
  }: Record<"figures" | "programmes" | "tasks" | "parts", number>) =>
    [
      ...(figures === 0 ? [] : [`${formatCount(figures, "vi")} số`]),
      ...(programmes === 0 ? [] : [`${formatCount(programmes, "vi")} chương trình`]),
      ...(tasks === 0 ? [] : [`${formatCount(tasks, "vi")} việc`]),
      ...(parts === 0 ? [] : [`${formatCount(parts, "vi")} ý`]),
    ].join(", "),
  parts: {
    basis: "Căn cứ",
    cause: "Nguyên nhân văn bản nêu",
    duty: "Ai làm gì",
    report: "Báo cáo",
  } satisfies Record<PlanPartKind, string>,
  onlyWords: "chỉ có chữ",
  columns: { section: "Mục", says: "Nói gì", period: "Năm", value: "Số", kind: "Loại" },
  kinds: {
    measured: "đo được",
    target: "chỉ tiêu",
    budget: "tiền",
    plan: "dự kiến",
  } satisfies Record<PlanFigure["kind"], string>,
  export: "Tải mọi số của kế hoạch (CSV)",
  file: "so-lieu-ke-hoach",
  unit: "Đơn vị",
};

export type PlanWords = typeof vi;
