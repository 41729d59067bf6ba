import { foldText } from "#domain/text";

const folded = new Map<string, string>();
/** Headers and names repeat thousands of times in a folder of workbooks; what does not is forgotten. */
const MOST = 50_000;

/** {@link foldText}, remembered: forms ask for the same few headers and names again and again. */
export function fold(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  if (folded.size >= MOST) folded.clear();
  const result = foldText(text);
  folded.set(text, result);
  return result;
}
