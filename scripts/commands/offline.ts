import { createHash } from "node:crypto";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { isHashed, listKept } from "../../src/domain/offline.ts";
import type { Effects } from "../pipeline/effects/effects.ts";
import { UsageError, type Command } from "./command.ts";
import { ALLOW_INTERNAL, keepInternalInside } from "./internalEdition.ts";

/** Which files of a folder a browser keeps, each with what tells one content from another. */
export async function listFiles(
  effects: Pick<Effects, "read">,
  folder: string,
): Promise<{ url: string; revision: string | null }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    );
  const files = await Promise.all(
    names.sort().map(async (path) => ({ path, size: (await stat(join(folder, path))).size })),
  );
  return await Promise.all(
    listKept(files).map(async ({ path }) => {
      const bytes = isHashed(path) ? undefined : await effects.read(`${folder}/${path}`);
      const digest =
        bytes === undefined ? null : createHash("sha256").update(bytes).digest("hex").slice(0, 16);
      return { url: path, revision: digest };
    }),
  );
}

/** The list that the worker reads. */
export const offlineCommand: Command = {
  name: "offline",
  async run(args, effects, { told }) {
    const { values } = parseArgs({
      args: [...args],
      options: { folder: { type: "string" }, ...ALLOW_INTERNAL },
    });
    const folder = values.folder ?? "dist";
    if ((await effects.read(`${folder}/sw.js`)) === undefined)
      throw new UsageError({ kind: "absent", file: `${folder}/sw.js`, run: "npm run build" });
    const isAllowed = values["allow-internal"];
    await keepInternalInside(effects, { data: `${folder}/data`, out: folder, isAllowed });
    const files = await listFiles(effects, folder);
    await effects.write(`${folder}/offline-files.js`, `self.atlasFiles = ${JSON.stringify(files)};\n`);
    effects.log(told.offline(files.length));
    return 0;
  },
};
