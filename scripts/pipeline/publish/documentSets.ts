/** Sets of documents of one published file, each written once and named by its index: a column says a number in place of its names. */
export class DocumentSets {
  readonly #sets: string[][] = [];
  /** The same list is asked for by thousands of cells. */
  readonly #seen = new Map<readonly string[], number>();
  readonly #indexes = new Map<string, number>();

  indexOf(documents: readonly string[]): number {
    const seen = this.#seen.get(documents);
    if (seen !== undefined) return seen;
    const index = this.#number(documents);
    this.#seen.set(documents, index);
    return index;
  }

  list(): string[][] {
    return this.#sets;
  }

  #number(documents: readonly string[]): number {
    const key = documents.join("\n");
    const known = this.#indexes.get(key);
    if (known !== undefined) return known;
    const index = this.#sets.push([...documents]) - 1;
    this.#indexes.set(key, index);
    return index;
  }
}
