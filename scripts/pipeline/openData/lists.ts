import type { Localised } from "#domain/localised";
import { sha256Of, shortHashOf } from "../digest.ts";
import type { Resource } from "./package.ts";

type More = Partial<Pick<Resource, "columns" | "primaryKey" | "foreignKeys" | "province" | "licence">>;

/** A line of the package before the content is weighed. */
type Listed = Omit<Resource, "sha256">;

/** Files under way, each with its line in the package. */
export interface Listing {
  readonly files: Map<string, Uint8Array>;
  /** Paths and titles so far, in the order of the package. */
  readonly listed: readonly Listed[];
  add(path: string, content: string | Uint8Array, mediatype: string, title: Localised, more?: More): void;
  /** Adds a file under a name with the hash of its content, without a line in the package; answers the name. */
  addHashed(stem: string, ending: string, bytes: Uint8Array): Promise<string>;
  /** The lines of the package with the hashes of the contents. */
  weigh(): Promise<Resource[]>;
}

export function makeListing(): Listing {
  const files = new Map<string, Uint8Array>();
  const listed: Listed[] = [];
  return {
    files,
    listed,
    add(path, content, mediatype, title, more = {}) {
      const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
      files.set(path, bytes);
      listed.push({
        // Names of resources are lower case, digits, points, hyphens and underscores.
        name: path
          .toLowerCase()
          .replace(/\.csv$/, "")
          .replaceAll("/", "-"),
        path,
        format: /[^.]+$/.exec(path)?.[0] ?? "",
        mediatype,
        title,
        bytes: bytes.length,
        province: null,
        ...more,
      });
    },
    async addHashed(stem, ending, bytes) {
      const name = `${stem}.${await shortHashOf(bytes)}.${ending}`;
      files.set(name, bytes);
      return name;
    },
    weigh: () =>
      Promise.all(
        listed.map(async (line) => {
          const bytes = files.get(line.path) ?? new Uint8Array();
          return { ...line, sha256: await sha256Of(bytes) };
        }),
      ),
  };
}
