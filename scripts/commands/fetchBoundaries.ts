import { formatFixed } from "#domain/format";
import { FOLDER } from "../pipeline/boundaries/load.ts";
import {
  addressOf,
  digestOf,
  joinFiles,
  loadPins,
  type Pin,
  type Pins,
} from "../pipeline/boundaries/pins.ts";
import type { Effects } from "../pipeline/effects/effects.ts";
import { reasonOf } from "../pipeline/fault.ts";
import { ask } from "./ask.ts";
import { UsageError } from "./command.ts";
import type { CommandWords } from "./words/words.ts";

/** What a person asks for. */
export interface FetchWish {
  readonly province: string;
  /** Whether nobody is to be asked. */
  readonly isAgreed: boolean;
  /** Another place with the same files, ending before their names; null for the pinned one. */
  readonly mirror: string | null;
}

/**
 * Fetches the pinned open boundaries of a province, the size told first. What has come is kept until all is there, so that the next
 * call goes on; all of it is dropped where the digest differs. @returns one GeoJSON, or null where a person says no
 * @throws UsageError where a file does not come, or comes otherwise than it is pinned
 */
export async function fetchPinned(
  effects: Effects,
  { province, isAgreed, mirror }: FetchWish,
  { told, questions, language }: CommandWords,
): Promise<Uint8Array | null> {
  const pins = await loadPins(effects);
  const pin = pins.provinces[province];
  if (pin === undefined)
    throw new UsageError({
      kind: "choice",
      option: "fetch",
      found: province,
      allowed: Object.keys(pins.provinces).sort(),
    });
  const megabytes = formatFixed(pin.bytes / 1e6, 1, language);
  const { source, licence, commit } = pins;
  effects.log(told.pinned({ files: pin.files, megabytes, source, licence, commit: commit.slice(0, 8) }));
  if (!isAgreed && !/^[yc]/i.test(await ask(questions.fetch, "n", false))) {
    effects.log(told.stopped);
    return null;
  }
  const kept = `${FOLDER}/fetched-${province}`;
  const files = await fetchAll(effects, kept, pin, (name) =>
    mirror === null ? addressOf(pins, pin, name) : `${mirror.replace(/\/?$/, "/")}${name}`,
  );
  await refuseOthers(effects, kept, { pins, pin, files });
  await effects.remove(kept);
  return joinFiles(files);
}

/** Each file once; one lies under its name only when all of it has come. */
async function fetchAll(
  effects: Effects,
  kept: string,
  { names }: Pin,
  addressOf: (name: string) => string,
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const name of names) {
    const path = `${kept}/${name}`;
    const known = await effects.read(path);
    const bytes = known ?? (await fetchOne(addressOf(name)));
    if (known === undefined) {
      await effects.write(`${path}.part`, bytes);
      await effects.replace(`${path}.part`, path);
    }
    files.set(name, bytes);
  }
  return files;
}

async function fetchOne(address: string): Promise<Uint8Array> {
  try {
    const response = await fetch(address, { redirect: "error", signal: AbortSignal.timeout(60_000) });
    if (!response.ok) throw new Error(`HTTP ${String(response.status)}`);
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    throw new UsageError({ kind: "network", found: address, reason: reasonOf(error) });
  }
}

async function refuseOthers(
  effects: Effects,
  kept: string,
  { pin, files }: { readonly pins: Pins; readonly pin: Pin; readonly files: ReadonlyMap<string, Uint8Array> },
): Promise<void> {
  const found = await digestOf(files);
  if (found === pin.digest && files.size === pin.files) return;
  await effects.remove(kept);
  throw new UsageError({ kind: "digest", found: found.slice(0, 12), expected: pin.digest.slice(0, 12) });
}
