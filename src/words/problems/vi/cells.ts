import type { Candidate, CodeFault, FigureFault, NumberFault } from "#domain/problemCells";
import type { Place } from "#domain/problem";
import type { ByKind } from "../words.ts";
import { nearest, number, quote } from "./phrases.ts";

/** What is wrong with one cell, whichever kind of table it stands in. */

const column = (header: string): string => `cho cột ${quote(header)}`;
const names = (candidates: readonly Candidate[]): string =>
  candidates.map(({ code, type, name }) => `${code} ${type} ${name}`).join("; ");

const FAULTS: Readonly<Record<NumberFault, (header: string) => string>> = {
  number: (header) => `một số ${column(header)}`,
  negative: (header) => `một số không âm ${column(header)}`,
  whole: (header) =>
    `một số nguyên ${column(header)} (1.5 trong tệp có thể là 1.500 gõ theo thiết lập ngôn ngữ khác)`,
  percent: (header) => `một số không phải tỷ lệ phần trăm ${column(header)}`,
  beyond: (header) => `tỷ lệ phần trăm từ 0 đến 100 ${column(header)}`,
};

export const figures: ByKind<FigureFault> = {
  figure: ({ fault, header, found }) => ({
    found,
    expected: FAULTS[fault](header),
    remedy:
      fault === "beyond"
        ? "hãy ghi chính tỷ lệ ấy, như 12,5"
        : "hãy ghi một con số, hoặc để trống nếu không thu thập",
  }),
  merged: ({ header, found, cells, first, last }) => ({
    found: `${found} ở ô gộp ${cells}`,
    expected:
      first === last
        ? `mỗi cột một số; ô gộp ${cells} che nhiều cột, có cột ${quote(header)}`
        : `mỗi dòng một số ${column(header)}; một số chung cho dòng ${String(first)} đến dòng ${String(last)} thì không biết của dòng nào`,
    remedy: "hãy bỏ gộp ô và ghi số của từng dòng, dòng nào không thu thập thì để trống",
  }),
  notation: ({ header, found, vi, en }, { file }) => ({
    found,
    expected: `một cách ghi số rõ ràng ${column(header)}: có thể là ${number(vi)} hoặc ${number(en)}`,
    remedy: `hãy hỏi đơn vị gửi, rồi thêm vào mục của ${nameFile(file)} trong source.json: "notation": "vi" nếu là ${number(vi)}, "notation": "en" nếu là ${number(en)}`,
  }),
};

export const codes: ByKind<CodeFault> = {
  unknownCode: ({ found, candidates }) => ({
    found,
    expected: `mã của một địa bàn có trong danh mục${nearest(candidates)}`,
    remedy: "hãy sửa mã, hoặc bỏ mã và ghi tên xã",
  }),
  formerCode: ({ found, date, successors }) => ({
    found,
    expected: `mã còn hiệu lực ngày ${date}; địa bàn này đã ${successors.length === 0 ? "thôi là một đơn vị" : `nhập vào ${names(successors)}`}`,
    remedy:
      successors.length === 0
        ? "hãy sửa mã hoặc ngày"
        : `hãy ghi mã mới (${successors.map(({ code }) => code).join(", ")}), hoặc ngày mà mã cũ còn hiệu lực`,
  }),
  laterCode: ({ found, date, predecessors }) => ({
    found,
    expected: `mã đã có hiệu lực ngày ${date}${predecessors.length === 0 ? "" : `; địa bàn này khi ấy là ${names(predecessors)}`}`,
    remedy: 'hãy ghi mã của thời ấy; nếu số đã tính theo xã hiện nay thì ghi "2025" vào cột scheme',
  }),
  roundedCode: ({ found, candidates }) => ({
    found,
    expected: `đủ năm chữ số của mã; Excel đã làm tròn${nearest(candidates)}`,
    remedy: "hãy định dạng cột mã là Text rồi ghi lại mã, hoặc bỏ mã và ghi tên xã",
  }),
  elsewhere: ({ found, province }) => ({
    found,
    expected: `một địa bàn của tỉnh ${province}, như source.json ghi`,
    remedy: "hãy sửa mã; nếu nguồn nói về nhiều tỉnh thì ghi province là null trong source.json",
  }),
};

function nameFile(file: Place["file"]): string {
  return quote(file.split("/").at(-1) ?? file);
}
