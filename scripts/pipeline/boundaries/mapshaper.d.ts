/** The part of mapshaper that the import uses; the package ships no types. */
declare module "mapshaper" {
  const mapshaper: {
    applyCommands(
      commands: string,
      inputs: Readonly<Record<string, string | Uint8Array | object>>,
    ): Promise<Record<string, string | Uint8Array>>;
  };
  export default mapshaper;
}
