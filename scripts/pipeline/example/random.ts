/** A seeded stream of numbers: the same name gives the same numbers on every machine. */
export interface Random {
  /** Uniform in [0, 1). */
  uniform(): number;
  /** Standard normal (sum of twelve uniforms; its tails are short, which suits rates). */
  normal(): number;
}

/** What all made-up figures begin from (FNV's offset basis). Another number gives another example, as true to the documents as this one. */
const SEED = 0x811c9dc5;

/** Mulberry32 over an FNV-1a hash of the name. Not for anything but made-up figures. */
export function makeRandom(name: string): Random {
  let state = SEED;
  for (const letter of name) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    uniform,
    normal: () => Array.from({ length: 12 }, uniform).reduce((sum, value) => sum + value, -6),
  };
}
