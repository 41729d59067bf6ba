import { SUPPORT_TEXTS, type Support } from "#domain/coverage/support";
import type { PlanValues } from "#domain/problemPlans";
import type { Problem } from "../problem.ts";
import type { Registry } from "../registry/registry.ts";
import { findUntold } from "./untold.ts";

/** Every programme says what it gives (nội dung hỗ trợ), once and in both languages; ranges run upwards. */
export function supportIsWhole({ support, programmes }: Pick<Registry, "support" | "programmes">): Problem[] {
  const ids = support.map(({ programme }) => programme);
  const known = new Set(programmes.map(({ id }) => id));
  return [
    ...[...known].filter((id) => !ids.includes(id)).map((id) => problem({ kind: "absent", id })),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => problem({ kind: "repeated", id })),
    ...ids
      .filter((id) => !known.has(id))
      .map((id) => problem({ kind: "reference", id, register: "programme", found: id })),
    ...support.flatMap((one) => [...untold(one), ...wrongRanges(one)]),
  ];
}

function problem(values: PlanValues["supportIsWhole"]): Problem {
  const place = { file: "data/registry/programme-support.json" };
  return { severity: "error", check: "supportIsWhole", place, values };
}

function untold(one: Support): Problem[] {
  const texts = SUPPORT_TEXTS.map((field) => [field, one[field]] as const);
  const norms = one.norms.map(({ label }, at) => [`norms.${String(at + 1)}`, label] as const);
  return findUntold(Object.fromEntries([...texts, ...norms])).map((lack) =>
    problem({ kind: "language", id: one.programme, ...lack }),
  );
}

function wrongRanges({ programme: id, norms }: Support): Problem[] {
  return norms.flatMap(({ value: from, to }) =>
    to !== undefined && to <= from ? [problem({ kind: "range", id, from, to })] : [],
  );
}
