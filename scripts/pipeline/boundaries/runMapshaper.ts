import type { MapshaperFiles, MapshaperResults } from "mapshaper";

/**
 * The one door to mapshaper, the program that snaps and simplifies shapes. It is megabytes and made for Node, so nothing loads it
 * before somebody imports boundaries.
 */
export async function runMapshaper(commands: string, files: MapshaperFiles): Promise<MapshaperResults> {
  const { default: mapshaper } = await import("mapshaper");
  return await mapshaper.applyCommands(commands, files);
}

/** What mapshaper wrote under a name, as JSON; its kind is what the command asked for. */
export function parseResult(results: MapshaperResults, name: string): unknown {
  const result = results[name];
  return JSON.parse(typeof result === "string" ? result : new TextDecoder().decode(result));
}
