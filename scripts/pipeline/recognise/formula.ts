/** A formula that can not be worked out, and the part of it where reading stopped. */
export class FormulaError extends RangeError {
  override readonly name = "FormulaError";
  readonly token: string;
  constructor(formula: string, token: string) {
    super(formula);
    this.token = token;
  }
}

/** Tokens of a formula: numbers, ids of facts, operators and brackets. */
const TOKEN = /\s*(?:(\d+(?:\.\d+)?)|(F-[A-Z]+-\d+)|([-+*/()]))/y;

/**
 * Value of a formula over named figures, such as "100 * F-DB-005 / F-DB-001", with the usual order of operations.
 * @throws FormulaError for an unknown name, or for what is no formula
 */
export function evaluateFormula(text: string, valueOf: (id: string) => number | undefined): number {
  const reader = new FormulaReader(tokenise(text), text, valueOf);
  return reader.readAll();
}

function tokenise(text: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (match === null) throw new FormulaError(text, text.slice(at));
    tokens.push(match[1] ?? match[2] ?? match[3] ?? "");
  }
  return tokens;
}

class FormulaReader {
  readonly #tokens: readonly string[];
  readonly #text: string;
  readonly #valueOf: (id: string) => number | undefined;
  #at = 0;

  constructor(tokens: readonly string[], text: string, valueOf: (id: string) => number | undefined) {
    this.#tokens = tokens;
    this.#text = text;
    this.#valueOf = valueOf;
  }

  readAll(): number {
    const value = this.#sum();
    if (this.#at < this.#tokens.length) this.#fail(this.#tokens[this.#at] ?? "");
    return value;
  }

  #sum(): number {
    let value = this.#product();
    for (;;) {
      if (this.#take("+")) value += this.#product();
      else if (this.#take("-")) value -= this.#product();
      else return value;
    }
  }

  #product(): number {
    let value = this.#atom();
    for (;;) {
      if (this.#take("*")) value *= this.#atom();
      else if (this.#take("/")) value /= this.#atom();
      else return value;
    }
  }

  #atom(): number {
    const token = this.#tokens[this.#at++] ?? "";
    if (token === "(") {
      const value = this.#sum();
      if (!this.#take(")")) this.#fail("end");
      return value;
    }
    const value = /^\d/.test(token) ? Number(token) : this.#valueOf(token);
    return value ?? this.#fail(token);
  }

  #take(operator: string): boolean {
    if (this.#tokens[this.#at] !== operator) return false;
    this.#at++;
    return true;
  }

  #fail(token: string): never {
    throw new FormulaError(this.#text, token);
  }
}
