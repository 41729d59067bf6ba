import { createHash } from "node:crypto";
import type { Localised } from "#domain/localised";
import { hashOf } from "../effects.ts";
import type { Resource } from "./package.ts";

type More = Partial<Pick<Resource, "columns" | "primaryKey" | "foreignKeys" | "province" | "licence">>;

/** Files under way, each with its line in the package. */
export interface Listing {
  readonly files: Map<string, Uint8Array>;
  readonly resources: Resource[];
  add(path: string, content: string | Uint8Array, mediatype: string, title: Localised, more?: More): void;
  /** Adds a file under a name with the hash of its content, without a line in the package; answers the name. */
  addHashed(stem: string, ending: string, bytes: Uint8Array): string;
}

export function makeListing(): Listing {
  const files = new Map<string, Uint8Array>();
  const resources: Resource[] = [];
  return {
    files,
    resources,
    add(path, content, mediatype, title, more = {}) {
      const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
      files.set(path, bytes);
      resources.push({
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
        sha256: createHash("sha256").update(bytes).digest("hex"),
        province: null,
        ...more,
      });
    },
    addHashed(stem, ending, bytes) {
      const name = `${stem}.${hashOf(bytes)}.${ending}`;
      files.set(name, bytes);
      return name;
    },
  };
}
