import { writeFileSync } from "node:fs";
import { readDependencies, TABLE, writeTable } from "./dependencies.ts";

/** `npm run dependencies`: the table of packages anew from the annotated list. */
writeFileSync(TABLE, writeTable(readDependencies()));
