import { readdirSync, readFileSync } from "node:fs";
import { parse } from "svelte/compiler";
import ts from "typescript";
import { describe, expect, it } from "vitest";

/**
 * Nothing is true of one province only outside `data/registry`: no literal of `src` or `scripts` equals the code of a province or holds its name.
 * The 63 names before July 2025 hold the 34 of today; the folder that makes the example is free to speak of places.
 */
const NAMES = [
  ...[
    "An Giang",
    "Hoà Bình",
    "Bà Rịa",
    "Bạc Liêu",
    "Bắc Giang",
    "Bắc Kạn",
    "Bắc Ninh",
    "Bến Tre",
    "Bình Dương",
    "Bình Định",
  ],
  ...[
    "Bình Phước",
    "Bình Thuận",
    "Cà Mau",
    "Cao Bằng",
    "Cần Thơ",
    "Đà Nẵng",
    "Đắk Lắk",
    "Đắk Nông",
    "Điện Biên",
  ],
  ...[
    "Đồng Nai",
    "Đồng Tháp",
    "Gia Lai",
    "Hà Giang",
    "Hà Nam",
    "Hà Nội",
    "Hà Tĩnh",
    "Hải Dương",
    "Hải Phòng",
  ],
  ...["Hậu Giang", "Hòa Bình", "Hồ Chí Minh", "Hưng Yên", "Khánh Hòa", "Kiên Giang", "Kon Tum", "Lai Châu"],
  ...[
    "Lạng Sơn",
    "Lào Cai",
    "Lâm Đồng",
    "Long An",
    "Nam Định",
    "Nghệ An",
    "Ninh Bình",
    "Ninh Thuận",
    "Phú Thọ",
  ],
  ...["Phú Yên", "Quảng Bình", "Quảng Nam", "Quảng Ngãi", "Quảng Ninh", "Quảng Trị", "Sóc Trăng", "Sơn La"],
  ...[
    "Tây Ninh",
    "Thái Bình",
    "Thái Nguyên",
    "Thanh Hóa",
    "Thừa Thiên",
    "Tiền Giang",
    "Trà Vinh",
    "Tuyên Quang",
  ],
  ...["Vĩnh Long", "Vĩnh Phúc", "Vũng Tàu", "Yên Bái"],
];
/** Provinces of today and of before. */
const rows = readFileSync("data/registry/provinces.csv", "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.split(","));
const example = JSON.parse(readFileSync("data/registry/example.json", "utf8")) as {
  provinces: { code: string }[];
};
const CODES = new Set(example.provinces.map(({ code }) => code));
const OWN_NAMES = rows.map(([, , name = ""]) => name).filter((name) => name.includes(" "));
const EXAMPLE = /^scripts\/pipeline\/(demo|example)\//;
/** Numbers that are no codes: a level of compression, a version of a format. Each is named with its place. */
const NO_CODES: readonly string[] = ["scripts/commands/hosting.ts: 11"];

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name}`)
    .filter((name) => /\.(ts|svelte)$/.test(name) && !EXAMPLE.test(name))
    .sort();
}

/** Every literal text of a TypeScript file: strings and the parts of templates. */
function readLiterals(text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("file.ts", text, ts.ScriptTarget.Latest, true));
  return found;
}

/** A node of a component's tree, of the template or of its scripts. */
interface ComponentNode {
  readonly type: string;
  readonly name?: unknown;
  readonly data?: unknown;
  readonly value?: unknown;
}

/** Literals and text of a component; sizes of its drawings are attributes and no codes of provinces. */
function readComponent(text: string): string[] {
  const found: string[] = [];
  JSON.stringify(parse(text, { modern: true }), (key, node: unknown) => {
    if (SKIPPED.has(key)) return undefined;
    if (!isNode(node)) return node;
    found.push(...textsOf(node));
    return node.type === "Attribute" && SIZES.has(String(node.name)) ? undefined : node;
  });
  return found;
}
const SKIPPED = new Set(["comments", "leadingComments", "trailingComments", "css"]);
const SIZES = new Set(
  "x y x1 x2 y1 y2 dx dy r rx cx cy width height viewBox d points step min max size rows cols".split(" "),
);

function isNode(node: unknown): node is ComponentNode {
  return typeof node === "object" && node !== null && "type" in node;
}

function textsOf({ type, data, value }: ComponentNode): string[] {
  switch (type) {
    case "Text":
      return [String(data)];
    case "Literal":
      return typeof value === "string" ? [value] : [];
    case "TemplateElement":
      return [(value as { readonly cooked?: string | null }).cooked ?? ""];
    default:
      return [];
  }
}

/** Whether a text could hold such a literal at all: parsing takes long, and few files do. */
function mentions(text: string): boolean {
  const composed = text.normalize("NFC");
  const isNamed = NAMES.some((name) => composed.includes(name)) || text.includes("\\u");
  return isNamed || [...CODES].some((code) => composed.includes(code));
}

function findProvinces(file: string, text: string): string[] {
  if (!mentions(text)) return [];
  const literals = file.endsWith(".svelte") ? readComponent(text) : readLiterals(text);
  return literals
    .map((literal) => literal.normalize("NFC").trim())
    .filter((literal) => CODES.has(literal) || NAMES.some((name) => literal.includes(name)))
    .map((literal) => `${file}: ${literal}`);
}

describe("the code", () => {
  it("knows no province: neither a code nor a name stands in a literal of src or scripts", () => {
    const files = ["src", "scripts"].flatMap(listFiles);
    expect(files.length).toBeGreaterThan(400);
    const found = files.flatMap((file) => findProvinces(file, readFileSync(file, "utf8")));
    expect(found.filter((told) => !NO_CODES.includes(told))).toEqual([]);
  });

  it("is read with every name of the register, and a literal with one would be seen", () => {
    expect(OWN_NAMES.filter((name) => !NAMES.some((known) => name.includes(known)))).toEqual([]);
    expect(findProvinces("src/a.ts", 'const a = "11"; // Điện Biên')).toEqual(["src/a.ts: 11"]);
    expect(findProvinces("src/a.ts", "const a = `Tỉnh Sơn La, ${b}`;")).toEqual(["src/a.ts: Tỉnh Sơn La,"]);
    const component =
      '<script lang="ts">\n  const a = "38";\n</script>\n<p title="Cao Bằng">Thanh Hóa {a}</p>\n<rect width="14" />';
    expect(findProvinces("src/A.svelte", component)).toEqual([
      "src/A.svelte: Cao Bằng",
      "src/A.svelte: Thanh Hóa",
      "src/A.svelte: 38",
    ]);
  });
});
