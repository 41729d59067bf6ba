/** Letters that Unicode does not decompose: Đ, and the look-alikes Ð and Ɖ typed for it. */
const BARRED_D = /[đĐðÐɖƉ]/g;

/**
 * Folds a name for comparison: composed, lower case, no tone or vowel marks, đ as d, single spaces.
 * "Điện Biên Đông" -> "dien bien dong". Folding is for finding only; what is shown keeps its marks.
 */
export function foldText(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(BARRED_D, "d")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
