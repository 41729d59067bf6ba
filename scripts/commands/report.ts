import { parseArgs } from "node:util";
import { bundlePages } from "../deliver/site/bundle.ts";
import { composeBareReports } from "../deliver/portable/bareReport.ts";
import { UsageError, type Command } from "./command.ts";
import { ALLOW_INTERNAL, keepInternalInside } from "./internalEdition.ts";
import { clocked } from "./timing.ts";

/** Writes the quality report to be read at once, without a site around it. */
export const reportCommand: Command = {
  name: "report",
  async run(args, effects, words) {
    const options = { data: { type: "string" }, out: { type: "string" }, ...ALLOW_INTERNAL } as const;
    const { values } = parseArgs({ args: [...args], options });
    const [data, folder] = [values.data ?? "public/data", values.out ?? "report"];
    const published = await effects.read(`${data}/quality-report.json`);
    if (published === undefined)
      throw new UsageError({
        kind: "absent",
        file: `${data}/quality-report.json`,
        run: "npm run build:data",
      });
    await keepInternalInside(effects, { data, out: folder, isAllowed: values["allow-internal"] });
    const bundle = await clocked(effects, words, words.steps.renderer, bundlePages);
    const report: unknown = JSON.parse(new TextDecoder().decode(published));
    const pages = await composeBareReports(bundle, () => Promise.resolve(report));
    for (const { name, html } of pages) await effects.write(`${folder}/${name}`, html);
    effects.log(words.told.pages(pages.length, folder));
    return 0;
  },
};
