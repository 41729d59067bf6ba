import { formatFixed } from "#domain/format";
import type { FormValues } from "#domain/problem";
import { byKind, type ProblemWords } from "../words.ts";
import { figures } from "./cells.ts";
import { cell, CORRECT_FIGURE, correctPlace, nearest, number, quote } from "./phrases.ts";

/** Which rows a total is the sum of. */
const PARTS = {
  district: "các xã trong huyện",
  subtotal: "các xã bên dưới",
  communes: "tất cả các xã",
  subtotals: "hai dòng cộng I và II",
};
const NOTATIONS = { vi: "1.234,5", en: "1,234.5" };
const rate = (count: number, whole: number): string => `${formatFixed((100 * count) / whole, 2, "vi")} %`;
const list = (texts: readonly string[]): string => texts.map(quote).join(", ");

export const forms: ProblemWords<FormValues> = {
  rateMatchesCounts: (values) => ({
    found: cell(values),
    expected: `${rate(values.count, values.whole)} (${number(values.count)} trên ${number(values.whole)})`,
    remedy: CORRECT_FIGURE,
  }),
  printedRatesAgree: (values) => ({
    found: cell(values),
    expected: `${rate(values.count, values.whole)} (${number(values.count)} trên ${number(values.whole)} ở biểu số hộ)`,
    remedy: CORRECT_FIGURE,
  }),
  poorWithinTotal: (values) => ({
    found: cell(values),
    expected: `hộ nghèo và cận nghèo (${number(values.together)}) không vượt tổng số ${number(values.all)} hộ`,
    remedy: CORRECT_FIGURE,
  }),
  partsWithinWhole: (values) => ({
    found: cell(values),
    expected: `nhiều nhất ${number(values.limit)}, là số ở cột ${quote(values.whole)}`,
    remedy: CORRECT_FIGURE,
  }),
  flowsBalance: (values) => ({
    found: cell(values),
    expected: `${number(values.start - values.left + values.entered)} (đầu kỳ ${number(values.start)} trừ ${number(values.left)} hộ ra, cộng ${number(values.entered)} hộ vào)`,
    remedy: CORRECT_FIGURE,
  }),
  totalsMatchParts: (values) => ({
    found: cell(values),
    expected: `${number(values.sum)}, là tổng của ${PARTS[values.of]}`,
    remedy: CORRECT_FIGURE,
  }),
  deprivationsAddUp: (values) => ({
    found: cell(values),
    expected: {
      sum: `${number(values.bound)}, là tổng của các chỉ số thiếu hụt`,
      most: `nhiều nhất ${number(values.bound)}, mỗi hộ cận nghèo thiếu hụt không quá hai chỉ số`,
      least: `ít nhất ${number(values.bound)}, mỗi hộ nghèo thiếu hụt từ ba chỉ số`,
    }[values.kind],
    remedy: CORRECT_FIGURE,
  }),
  sumsOfTheForm: (values) => ({
    found: cell(values),
    expected:
      values.found === values.computed
        ? "số không âm; các nhóm trùng hộ làm số này âm"
        : `${number(values.computed)}, theo phép cộng của biểu (${[
            list(values.plus),
            ...(values.minus.length === 0 ? [] : [`trừ ${list(values.minus)}`]),
          ].join(" ")})`,
    remedy: values.overlaps ? "giữ nguyên như in: một hộ có thể thuộc hai nhóm" : CORRECT_FIGURE,
  }),
  startMatchesPreviousEnd: (values) => ({
    found: cell(values),
    expected: `${number(values.end)}, là số cuối năm trước trong ${values.file}`,
    remedy: CORRECT_FIGURE,
  }),
  mirroredFlows: (values) => ({
    found: cell(values),
    expected: `${values.other === null ? "ô trống" : number(values.other)}, như ở trang ${quote(values.sheet)} dòng ${String(values.row)}`,
    remedy: CORRECT_FIGURE,
  }),
  formsAgree: (values) => ({
    found: cell(values),
    expected: `${number(values.other)}, như ở trang ${quote(values.sheet)} dòng ${String(values.row)}`,
    remedy: CORRECT_FIGURE,
  }),
  noDuplicateRows: ({ name, first }) => ({
    found: name,
    expected: `mỗi địa bàn một dòng; địa bàn này đã có ở dòng ${String(first)}`,
    remedy: "hãy bỏ một trong hai dòng",
  }),
  everyCommuneReported: ({ code, type, name }) => ({
    expected: `một dòng cho ${code} ${type} ${name}`,
    remedy: "hãy thêm dòng, để trống những ô không thu thập",
  }),
  readForm: byKind({
    ...figures,
    nameless: () => ({
      expected: "tên địa bàn trước các con số",
      remedy: "hãy ghi tên xã, hoặc xoá nội dung của dòng",
    }),
  }),
  ratesAreFractions: ({ cells }) => ({
    found: `${number(cells)} ô viết dạng phần của 1, như 0,0698`,
    expected: "tỷ lệ phần trăm, như 6,98",
    remedy: "đã đọc là phần trăm, vì khớp với số hộ bên cạnh ở mọi dòng",
  }),
  numbersWrittenAsText: ({ cells, notation }) => ({
    found: `${number(cells)} ô dạng chữ`,
    expected: "ô dạng số",
    remedy:
      notation === null
        ? "đã đọc là số; cách viết nào cũng cho cùng kết quả"
        : `đã đọc là số viết kiểu ${NOTATIONS[notation]}, xét theo cả cột`,
  }),
  hiddenRows: ({ name, twin }) => ({
    found: name,
    expected: "không có dòng ẩn",
    remedy: twin
      ? "đã bỏ qua vì có dòng hiện của cùng địa bàn"
      : "đã đọc như dòng hiện; hãy cho hiện, hoặc xoá nếu dòng này thừa",
  }),
  hiddenSheet: ({ isVeryHidden, twins, isRead }) => ({
    found: isVeryHidden ? "trang ẩn sâu (very hidden)" : "trang ẩn",
    expected: "không có trang ẩn",
    remedy: isRead
      ? twins > 0
        ? `${number(twins)} số của trang này bị bỏ qua vì trang đang hiện nói về cùng nơi; hãy cho hiện trang, hoặc xoá nếu không dùng`
        : "đọc như trang đang hiện; hãy cho hiện trang, hoặc xoá nếu không dùng"
      : "không đọc: không phải bảng nào đã biết",
  }),
  rowIsLeftOut: byKind({
    done: ({ written, reason }) => ({
      found: written,
      expected: "một dòng mà người giữ số liệu không bỏ ra",
      remedy: `đã bỏ dòng này ra: ${reason}`,
    }),
    gone: ({ written, reason }) => ({
      found: written,
      expected: `dòng ấy ở đúng chỗ của nó (bỏ ra vì: ${reason})`,
      remedy: "dòng không còn ở chỗ ấy: hãy sửa hoặc xoá dòng trong data/corrections/rows.csv",
    }),
  }),
  rowIsNote: ({ text }) => ({
    found: text,
    expected: "dòng của một địa bàn",
    remedy: "bỏ qua như một dòng ghi chú; các dòng dưới vẫn được đọc",
  }),
  convertedToUnicode: ({ cells, encodings, before, after }) => ({
    found: before,
    expected: quote(after),
    remedy: `đã chuyển ${number(cells)} ô của trang này từ ${encodings.join(" và ")}; báo cáo liệt kê từng ô`,
  }),
  textEncoding: ({ encoding, delimiter }) => ({
    found: encoding,
    expected: "UTF-8",
    remedy: `đã đọc theo ${encoding}, ô cách nhau bằng ${delimiter === "\t" ? "dấu tab" : quote(delimiter)}`,
  }),
  placeIsKnown: ({ written, code, date, candidates, line, isCorrected }) => ({
    found: code === null ? written : `${code} ${written}`,
    expected:
      (date === null ? "một xã có trong danh mục" : `mã xã còn hiệu lực ngày ${date}`) + nearest(candidates),
    remedy:
      isCorrected === true
        ? "hãy sửa dòng ấy của data/corrections/places.csv: một dòng sửa chỉ nhận mã của một xã; dòng tổng hay tiểu mục thì bỏ dòng sửa"
        : correctPlace(line),
  }),
  placeIsUnambiguous: ({ written, candidates, line }) => ({
    found: written,
    expected: `một xã duy nhất, nhưng có nhiều xã mang tên này${nearest(candidates)}`,
    remedy: correctPlace(line),
  }),
  codeMatchesName: ({ written, commune: { code, type, name }, line }) => ({
    found: `${code} ${written}`,
    expected: `mã ${code} là ${type} ${name}`,
    remedy: correctPlace(line),
  }),
  noPersonalData: (values) => ({
    found: values.kind === "header" ? values.found : "một cột số định danh 12 chữ số",
    expected: "số liệu tổng hợp theo xã",
    remedy:
      "trang này là danh sách người hoặc hộ, loại không bao giờ được đưa vào atlas: hãy xoá tệp ở đây và gửi biểu tổng hợp thay thế",
  }),
};
