import { parseArgs } from "node:util";
import { EDITION_FILE, parseEdition, type EditionFile } from "../pipeline/editionFile.ts";
import { loadNation, pickProvinces } from "../pipeline/registry/provinces.ts";
import { ask } from "./ask.ts";
import { UsageError, type Command } from "./command.ts";

/** Licences that a publisher may name by their id; others are written into the file by hand. */
const LICENCES: Readonly<Record<string, NonNullable<EditionFile["licence"]>>> = {
  "CC-BY-4.0": {
    id: "CC-BY-4.0",
    title: "Creative Commons Attribution 4.0 International",
    url: "https://creativecommons.org/licenses/by/4.0/",
  },
  "CC0-1.0": {
    id: "CC0-1.0",
    title: "CC0 1.0 Universal",
    url: "https://creativecommons.org/publicdomain/zero/1.0/",
  },
};

const OPTIONS = {
  publisher: { type: "string" },
  licence: { type: "string" },
  contact: { type: "string" },
  again: { type: "boolean" },
  yes: { type: "boolean" },
} as const;

/** Begins the edition of an office: which provinces, whose, under which licence, and where to write to. */
export const newCommand: Command = {
  name: "new",
  async run(args, effects, { told, questions, language }) {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const codes = [...new Set(positionals.flatMap((part) => part.split(",")).filter((code) => code !== ""))];
    if (codes.length === 0) throw new UsageError({ kind: "needed", what: questions.provinceCode });
    const provinces = pickProvinces(await loadNation(effects), codes);
    if (values.again !== true && (await effects.read(EDITION_FILE)) !== undefined)
      throw new UsageError({ kind: "exists", file: EDITION_FILE, option: "--again" });
    const say = async (given: string | undefined, question: string) =>
      given ?? (await ask(question, "", values.yes === true));
    const publisher = await say(values.publisher, questions.publisher);
    const licence = await say(values.licence, questions.licence(Object.keys(LICENCES)));
    const contact = await say(values.contact, questions.contact);
    if (licence !== "" && LICENCES[licence] === undefined)
      throw new UsageError({
        kind: "choice",
        option: "--licence",
        found: licence,
        allowed: Object.keys(LICENCES),
      });
    const edition = parseEdition({
      provinces: codes,
      publisher: publisher === "" ? null : publisher,
      licence: LICENCES[licence] ?? null,
      contact: contact === "" ? null : contact,
      example: false,
    });
    if (edition === null) throw new UsageError({ kind: "mail", found: contact });
    await effects.write(EDITION_FILE, `${JSON.stringify(edition, null, 2)}\n`);
    effects.log(told.edition(EDITION_FILE, provinces.map(({ name }) => name[language]).join(", ")));
    return 0;
  },
};
