/**
 * TCVN3 (TCVN 5712:1993, table 1; the `.VnTime` family): one byte a letter, read by a spreadsheet as Latin-1. The byte D0 is
 * "é" here, so Ð may become Đ only after a text is known not to be TCVN3.
 */
const LETTERS: Readonly<Record<string, string>> = {
  "¡": "Ă",
  "¢": "Â",
  "£": "Ê",
  "¤": "Ô",
  "¥": "Ơ",
  "¦": "Ư",
  "§": "Đ",
  ...row("¨©ª«¬\u00AD®", "ăâêôơưđ"),
  ...row("µ¶·¸¹", "àảãáạ"),
  ...row("»¼½¾Æ", "ằẳẵắặ"),
  ...row("ÇÈÉÊË", "ầẩẫấậ"),
  ...row("ÌÎÏÐÑ", "èẻẽéẹ"),
  ...row("ÒÓÔÕÖ", "ềểễếệ"),
  ...row("×ØÜÝÞ", "ìỉĩíị"),
  ...row("ßáâãä", "òỏõóọ"),
  ...row("åæçèé", "ồổỗốộ"),
  ...row("êëìíî", "ờởỡớợ"),
  ...row("ïñòóô", "ùủũúụ"),
  ...row("õö÷øù", "ừửữứự"),
  ...row("úûüýþ", "ỳỷỹýỵ"),
};

function row(bytes: string, letters: string): Record<string, string> {
  const targets = Array.from(letters);
  return Object.fromEntries(Array.from(bytes, (byte, index) => [byte, targets[index] ?? byte]));
}

/**
 * Unicode of a TCVN3 text read as Latin-1, or null where a character has no letter in the table. `capitals` says that the font
 * is one of the capital fonts (`.VnTimeH`), which draw the same bytes as capital letters.
 */
export function decodeTcvn3(text: string, capitals = false): string | null {
  let result = "";
  for (const character of text) {
    const letter = LETTERS[character] ?? (character < "\u0080" ? character : undefined);
    if (letter === undefined) return null;
    result += letter;
  }
  return capitals ? result.toUpperCase() : result;
}
