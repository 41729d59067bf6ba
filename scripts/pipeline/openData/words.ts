import type { Localised } from "#domain/localised";
import type { Licence, Publication } from "./publication.ts";

/** What the texts of a package are made of. */
export interface Facts {
  readonly publication: Publication;
  readonly version: string;
  readonly until: string;
  readonly example: boolean;
  readonly internal: boolean;
  readonly licence: Licence | null;
  /** Province names of the edition. */
  readonly provinces: readonly Localised[];
  /** Whether any boundaries are schematic. */
  readonly schematic: boolean;
}

/** How to cite this very release. */
export function cite({ publication, version, until, licence, internal }: Facts): Localised {
  const { publisher, title, homepage } = publication;
  const day = until.split("-").reverse().join("/");
  const place = homepage === null ? "" : ` ${homepage}data/v1/.`;
  const terms = internal || licence === null ? "" : ` ${licence.id}.`;
  return {
    vi: `${publisher.name}. ${title.vi}. Bộ dữ liệu, phiên bản ${version}, số liệu đến ${day}.${terms}${place}`,
    en: `${publisher.name}. ${title.en}. Data set, version ${version}, figures up to ${until}.${terms}${place}`,
  };
}

/** What the package is, honestly: whose figures, which are made up, what the boundaries are. */
export function describe(facts: Facts): Localised {
  const names = (language: keyof Localised) => facts.provinces.map((name) => name[language]).join(", ");
  const parts: readonly (readonly [isSaid: boolean, says: Localised])[] = [
    [
      facts.internal,
      {
        vi: "BẢN NỘI BỘ, KHÔNG CÔNG BỐ: không số nào được giấu.",
        en: "INTERNAL EDITION, NOT FOR PUBLICATION: nothing is withheld.",
      },
    ],
    [
      true,
      {
        vi: `Số liệu theo xã, tỉnh và các đơn vị đã công bố: ${names("vi")}.`,
        en: `Figures of communes, provinces and other published units: ${names("en")}.`,
      },
    ],
    [
      facts.example,
      {
        vi: "Số có status = illustrative là GIẢ ĐỊNH, đặt ra cho ví dụ; không dùng để quyết định.",
        en: "Figures with status = illustrative are ASSUMED for the example, not for decisions.",
      },
    ],
    [
      true,
      {
        vi: "Số chính thức thuộc về văn bản nêu ở cột source; không ai ở đây nhận quyền đối với chúng.",
        en: "Official figures belong to the documents named in column source; nobody here claims a right in them.",
      },
    ],
    [
      facts.schematic,
      {
        vi: "Ranh giới là SƠ ĐỒ, dựng từ vị trí và diện tích xã; không phải ranh giới pháp lý.",
        en: "Boundaries are SCHEMATIC, made from the location and area of each commune; they are not legal boundaries.",
      },
    ],
    [!facts.internal, sayLicence(facts.licence, facts.example)],
    [
      !facts.internal,
      {
        vi: "Số từ 1 đến 4 và những số làm lộ chúng đã được để trống (status = suppressed).",
        en: "Counts from 1 to 4, and those that would give them away, are empty (status = suppressed).",
      },
    ],
  ];
  const said = parts.filter(([isSaid]) => isSaid).map(([, says]) => says);
  return { vi: said.map(({ vi }) => vi).join(" "), en: said.map(({ en }) => en).join(" ") };
}

function sayLicence(licence: Licence | null, example: boolean): Localised {
  if (licence === null)
    return { vi: "Bên công bố chưa nêu giấy phép.", en: "The publisher has stated no licence." };
  const { title, url } = licence;
  return example
    ? {
        vi: `Số giả định và việc tập hợp dữ liệu: ${title} (${url}).`,
        en: `Assumed figures and the compilation: ${title} (${url}).`,
      }
    : { vi: `Giấy phép: ${title} (${url}).`, en: `Licence: ${title} (${url}).` };
}

/** Where things are and what may change, for people who met the files without the page. */
export function makeReadme(
  facts: Facts,
  says: Localised,
  citation: Localised,
  files: readonly (readonly [path: string, title: Localised])[],
): string {
  const { publication, version, until } = facts;
  const list = (language: keyof Localised) =>
    files.map(([path, title]) => `- \`${path}\`: ${title[language]}`).join("\n");
  return `# ${publication.title.vi}

Phiên bản ${version}, số liệu đến ${until}. ${says.vi}

## Tệp

${list("vi")}

CSV: UTF-8 không có dấu thứ tự byte, dấu phẩy ngăn cột, dấu chấm thập phân (cho chương trình; bảng tính mở tệp XLSX). Chữ mở đầu bằng dấu
của công thức có dấu nháy đơn đứng trước. Tỷ lệ theo phần trăm.

## Địa chỉ

Tên ở đây không đổi và luôn là bản mới nhất. \`atlas.<dấu băm>.zip\` là đúng một bản và không bao giờ đổi: hãy trích dẫn nó. Thư mục \`v1\` chỉ
đổi khi định dạng thay đổi theo cách làm hỏng chương trình đang đọc; cột mới có thể thêm vào cuối.

## Trích dẫn

${citation.vi}

# ${publication.title.en}

Version ${version}, figures up to ${until}. ${says.en}

## Files

${list("en")}

CSV: UTF-8 without a byte order mark, commas, decimal points (for programs; spreadsheets open the XLSX). A text that begins like a formula
has an apostrophe in front. Rates are percent.

## Addresses

Names here stay and are always the newest. \`atlas.<hash>.zip\` is exactly one release and never changes: cite that one. The folder \`v1\`
changes only with a format that would break what reads it now; columns may be added at the end.

## Citation

${citation.en}
`;
}

/** CITATION.cff, version 1.2.0. */
export function makeCff({ publication, version, licence, internal }: Facts, says: Localised): string {
  const quote = (text: string) => JSON.stringify(text);
  return [
    "cff-version: 1.2.0",
    "type: dataset",
    `message: ${quote("Cite the data with its version.")}`,
    `title: ${quote(publication.title.en)}`,
    `abstract: ${quote(says.en)}`,
    `version: ${quote(version)}`,
    "authors:",
    `  - name: ${quote(publication.publisher.name)}`,
    ...(publication.homepage === null ? [] : [`url: ${quote(publication.homepage)}`]),
    ...(licence === null || internal ? [] : [`license: ${licence.id}`]),
    "",
  ].join("\n");
}
