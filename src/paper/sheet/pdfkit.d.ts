/** The types of pdfkit stop short of the module that collects a document. */
declare module "pdfkit/output" {
  export function toBytes(document: unknown): Promise<Uint8Array>;
}
