import type { Registry } from "../registry/registry.ts";
import type { Notation } from "../recognise/readNumber.ts";
import type { Corrections } from "./corrections.ts";
import type { Manifest } from "./manifest.ts";

/** What the reading of a file leans on: what its source says of itself, the registers, and what people have corrected. */
export interface SourceContext {
  readonly manifest: Manifest;
  readonly registry: Registry;
  readonly corrections: Corrections;
}

/** A file as it was received, and in which notation its numbers are said to be written where they leave it open. */
export interface ReceivedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly notation: Notation | null;
}
