import { readFile } from "node:fs/promises";
import { communePath, rootOf } from "#domain/addresses";
import type { Language } from "#domain/localised";
import ProfileView from "../../../src/features/profile/ProfileView.svelte";
import { makeCommuneProfile } from "../../../src/features/profile/reading/makeCommuneProfile.ts";
import { readProvinceFiles } from "../../../src/features/profile/files.ts";
import { prepareProvince, type PreparedProvince } from "../../../src/features/profile/reading/prepare.ts";
import { makeLinks } from "../../../src/site/links.ts";
import { readGeometry } from "../../../src/reading/geometry.ts";
import { library } from "./published.ts";
import { MESSAGES, type Arrived } from "./scene.ts";
import { renderIn } from "../renderIn.ts";

/** The profiles of a province, made from its files as the page makes them, but from a table that may have been changed on its way. */
export async function prepareProfiles({
  catalogue,
  province,
  table,
  communes,
}: Arrived): Promise<PreparedProvince> {
  const files = await readProvinceFiles(library, catalogue, province);
  const { topology, file } = await library.topology(province);
  const { neighbours } = readGeometry(topology, file);
  const period = province.periods.at(-1) ?? "";
  return prepareProvince({ ...files, table, catalogue, entry: province, communes, neighbours, period });
}

/** The profile of a commune as its component renders it. */
export function renderProfile(prepared: PreparedProvince, code: string, language: Language): string {
  const profile = makeCommuneProfile(prepared, code);
  const root = rootOf(communePath(language, code, profile.commune.name));
  const { profile: links } = makeLinks(language, root, prepared.entry, code);
  const isSchematic = prepared.entry.boundaries.kind === "schematic";
  return renderIn(language, ProfileView, {
    profile,
    language,
    messages: MESSAGES[language],
    links,
    level: 1,
    schematic: isSchematic,
  });
}

/** The page of a commune as the build has written it. @throws Error where nobody has built the pages */
export async function readBuiltPage(code: string, name: string, language: Language): Promise<string> {
  const path = `dist/${communePath(language, code, name)}index.html`;
  return readFile(path, "utf8").catch(() => {
    throw new Error(`${path} is not there: run "npm run build"`);
  });
}
