/** The part of mapshaper that the import uses; the package ships no types. */
declare module "mapshaper" {
  export type MapshaperFiles = Readonly<Record<string, string | Uint8Array | object>>;
  export type MapshaperResults = Readonly<Record<string, string | Uint8Array>>;
  const mapshaper: {
    applyCommands(commands: string, inputs: MapshaperFiles): Promise<MapshaperResults>;
  };
  export default mapshaper;
}
