/** What is kept on a reader's machine so that the atlas answers without a network (dùng ngoại tuyến). Shared by the build and the worker. */

/** A file of the build: path from its root, size in bytes. */
export interface BuiltFile {
  readonly path: string;
  readonly size: number;
}

/** Data of more than this is kept by the provinces a reader has opened, not as a whole: the nation is too much for a phone. */
export const WHOLE_DATA = 12_000_000;

/** What the atlas itself is made of; pages built ahead, bulk downloads and pictures are kept when they are visited. */
const SHELL = [
  /^index\.html$/,
  /^assets\/[^/]+$/,
  /^fonts\/[^/]+\.(woff2|ttf)$/,
  /^icons\/[^/]+\.svg$/,
  /^embed(\/poverty-map\.js|\.html)$/,
];
const DATA = /^data\/([^/]+\.(json|html|css|md)|v1\/(datapackage|dictionary|openapi)\.json)$/;
/** Data that belongs to one province: topology, series, facts, coverage. */
const OF_PROVINCE = /^data\/[a-z]+-\d{2}(-[\w-]+)?\.[0-9a-f]{8}\.json$/;

/** Whether the name carries a hash of the content, so that the content never changes under it. */
export function isHashed(path: string): boolean {
  return /^assets\/.+-[\w-]{8}\.\w+$/.test(path) || /\.[0-9a-f]{8}\.\w+$/.test(path);
}

/** Files to keep at the first visit. Large editions leave the data of provinces to {@link isOfProvince}. */
export function listKept(files: readonly BuiltFile[], wholeData = WHOLE_DATA): BuiltFile[] {
  const data = files.filter(({ path }) => DATA.test(path));
  const isLarge = data.reduce((sum, { size }) => sum + size, 0) > wholeData;
  const shell = files.filter(({ path }) => SHELL.some((pattern) => pattern.test(path)));
  return [...shell, ...data.filter(({ path }) => !isLarge || !isOfProvince(path))];
}

/** Whether a file is kept once its province has been opened. */
export function isOfProvince(path: string): boolean {
  return OF_PROVINCE.test(path);
}

/** Names kept that have been overtaken: the same file with another hash is wanted now. */
export function listOvertaken(kept: readonly string[], wanted: readonly string[]): string[] {
  const stem = (name: string) => name.replace(/\.[0-9a-f]{8}(?=\.\w+$)/, "");
  const now = new Set(wanted);
  const stems = new Set(wanted.map(stem));
  return kept.filter((name) => !now.has(name) && stems.has(stem(name)));
}
