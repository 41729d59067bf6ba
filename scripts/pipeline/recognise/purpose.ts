import type { Form, FormColumn } from "../registry/registry.ts";

/**
 * Columns that a form is for (mục đích của biểu) and that are not among those found: without the poor, R1 is no review of the poor. A key with
 * "*" at its end stands for any column of a family, of which one is enough.
 */
export function keysOfPurpose(form: Form, found: ReadonlyMap<string, unknown>): FormColumn[] {
  return form.purpose.flatMap((key) => {
    const family = form.columns.filter((column) => isOf(key, column));
    const [first] = family;
    if (first === undefined || [...found.keys()].some((own) => family.some((column) => column.key === own)))
      return [];
    return [first];
  });
}

function isOf(key: string, column: FormColumn): boolean {
  return key.endsWith("*") ? column.key.startsWith(key.slice(0, -1)) : column.key === key;
}
