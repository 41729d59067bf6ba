/** The group with some communes taken in or out: those that are all in already leave, else all come in. */
export function toggleMembers(set: readonly string[], codes: readonly string[]): string[] {
  const wanted = new Set(codes);
  const areAllIn = codes.every((code) => set.includes(code));
  return areAllIn ? set.filter((code) => !wanted.has(code)) : [...new Set([...set, ...codes])];
}
