import type { MissingPart } from "#domain/slides/missing";
import type { SlideSetFault } from "#domain/slides/parse";
import type { Register, RegistryValues } from "#domain/problemRegistry";
import { byKind, type ProblemWords } from "../words.ts";
import { number, quote } from "./phrases.ts";

export const REGISTERS: Readonly<Record<Register, string>> = {
  plan: "một kế hoạch có trong danh mục",
  programme: "một chương trình có trong danh mục",
  fact: "một số liệu kế hoạch có trong danh mục",
  planFact: "một số liệu của chính kế hoạch ấy trong danh mục",
  contradiction: "một điểm chưa khớp có trong danh mục",
  province: "một tỉnh có trong danh mục",
  district: "một huyện có trong danh mục",
  commune: "một xã hiện nay có trong danh mục",
  indicator: "một chỉ tiêu có trong danh mục",
  area: "tên một vùng, không kèm mã",
};
/** Rules of the schema that name no expectation of their own. */
const RULES: Readonly<Record<string, string>> = {
  iso_date: "một ngày như 2025-12-31",
  min_length: "một ô có nội dung",
  non_empty: "một ô có nội dung",
};
const FAULTS: Readonly<Record<SlideSetFault, readonly [expected: string, remedy: string]>> = {
  "long-text": ["nhiều nhất 1.000.000 ký tự", "hãy rút ngắn bộ trang chiếu"],
  "long-line": ["dòng, tiêu đề hoặc lời ghi trong giới hạn", "hãy rút ngắn"],
  "no-title": ["“# ” và tên bộ ở dòng đầu", "hãy viết tên bộ"],
  "second-title": ["mỗi bộ chỉ một tên, “# ”", "hãy viết “## ” cho một trang"],
  "no-slide-title": ["tiêu đề sau “## ”", "hãy viết tiêu đề"],
  "no-view": ["dòng bắt đầu bằng “?” dưới tiêu đề", "hãy chép từ địa chỉ của khung nhìn"],
  "late-view": ["khung nhìn ngay dưới tiêu đề", "hãy đưa dòng này lên, hoặc bỏ đi"],
  "unseen-signs": ["ký tự nhìn thấy được", "hãy bỏ ký tự điều khiển và dấu đổi chiều đọc"],
  "no-slides": ["ít nhất một trang, “## ”", "hãy viết một trang"],
  "many-slides": ["nhiều nhất 200 trang", "hãy chia bộ trang chiếu"],
};
const PARTS: Readonly<Record<MissingPart, string>> = {
  province: "một tỉnh có trong lần dựng này",
  indicator: "một chỉ tiêu đang công bố",
  period: "một kỳ của tỉnh",
  compared: "một kỳ theo cùng chuẩn nghèo với kỳ đang xem",
  collected: "một chỉ tiêu được thu thập theo chuẩn của kỳ ấy",
  commune: "một xã của tỉnh",
  elsewhere: "một xã của tỉnh ấy, không phải của tỉnh khác",
  former: "mã xã hiện nay, không phải mã trước sắp xếp",
  place: "một nơi có trong lần dựng này",
  programme: "một chương trình hoặc mục tiêu của tỉnh",
  plan: "một phương án đọc được, hỏi những số đo đang công bố",
  camera: "một khung nhìn còn thấy tỉnh",
  unread: "một phần địa chỉ đúng như atlas viết",
};
const REFERENCE = "hãy sửa mã tham chiếu";
const ADD = "hãy bổ sung mục còn thiếu, hoặc sửa mã tham chiếu";
const ANOTHER_ID = "hãy đặt mã khác cho một trong hai";
const ADD_MEASURE = "hãy thêm dòng của số đo vào data/registry/measures.csv, hoặc sửa tên";
const years = (from: number, to: number): string => `${String(from)}-${String(to)}`;

export const registry: ProblemWords<RegistryValues> = {
  parseRegistry: byKind({
    file: () => ({ expected: "một tệp của danh mục", remedy: "hãy khôi phục tệp từ kho mã nguồn" }),
    json: ({ reason }) => ({ expected: `JSON hợp lệ (${reason})`, remedy: "hãy sửa tệp" }),
    csv: ({ reason }) => ({
      expected: `một bảng CSV đủ ô ở mỗi dòng (${reason})`,
      remedy: "hãy sửa dòng ấy: ô có dấu phẩy hoặc dấu nháy thì đặt trong dấu nháy",
    }),
    entry: ({ found, expected, rule }) => ({
      found,
      expected: expected ?? RULES[rule] ?? `giá trị theo quy tắc ${quote(rule)}`,
      remedy: "hãy sửa mục này của danh mục",
    }),
  }),
  noUnseenSigns: ({ code, text }) => ({
    found: `${code} trong ${text}`,
    expected: "ký tự nhìn thấy được",
    remedy: "hãy bỏ ký tự ấy; nó nằm ở chỗ có “·” trong đoạn trên",
  }),
  catalogueIsWhole: byKind({
    document: ({ figure, document }) => ({
      found: `${figure}: ${document}`,
      expected: "một văn bản trong documents.json",
      remedy: ADD,
    }),
    succession: ({ from, to }) => ({
      found: `${from} -> ${to}`,
      expected: "các mã xã trong communes.csv",
      remedy: ADD,
    }),
    poorDistrict: ({ province, district }) => ({
      found: `${province}: ${district}`,
      expected: "một huyện của tỉnh ấy trong districts.csv",
      remedy: ADD,
    }),
    weights: ({ code }) => ({
      found: code,
      expected: "các tỷ trọng có tổng bằng 1",
      remedy: "hãy sửa tỷ trọng của xã này",
    }),
  }),
  measuresAreWhole: byKind({
    repeated: ({ found, first }) => ({
      found,
      expected: `mỗi số đo một dòng; dòng ${String(first)} đã có số đo này`,
      remedy: "hãy xoá một trong hai dòng",
    }),
    another: ({ found }) => ({
      found,
      expected: "một số đo khác của bảng này",
      remedy: "hãy sửa tên, hoặc thêm dòng của số đo ấy",
    }),
    repeatedIndicator: ({ found }) => ({
      found,
      expected: "mỗi mã một chỉ tiêu",
      remedy: ANOTHER_ID,
    }),
    withoutTheme: ({ found }) => ({
      found,
      expected: "một số đo có dòng và có chủ đề (theme) trong data/registry/measures.csv",
      remedy: "hãy thêm dòng của số đo, hoặc sửa tên",
    }),
    flow: ({ found }) => ({
      found: found ?? "",
      expected: "cả biến động (flow) và số tồn của nó (flow_of)",
      remedy: "hãy điền cả hai ô, hoặc để trống cả hai",
    }),
    nothing: () => ({
      found: "",
      expected: "ít nhất một số đo",
      remedy: "hãy ghi chỉ tiêu được tính từ số đo nào",
    }),
    series: ({ found, series }) => ({
      found,
      expected: `${quote(series)}, theo các số đo của chỉ tiêu trong data/registry/measures.csv`,
      remedy: "hãy bỏ mục series: nó suy ra từ các số đo",
    }),
  }),
  measuresAreKnown: byKind({
    figure: ({ found }) => ({
      found,
      expected: "một số đo có trong data/registry/measures.csv, hoặc một chỉ tiêu",
      remedy: ADD_MEASURE,
    }),
    count: ({ found }) => ({
      found,
      expected: "một số đo có chủ đề (theme) trong data/registry/measures.csv",
      remedy: ADD_MEASURE,
    }),
  }),
  provinceIsKnown: ({ found, known }) => ({
    found,
    expected: `mã tỉnh là một trong ${known.join(", ")}`,
    remedy: "hãy sửa mã, hoặc bổ sung tỉnh vào danh mục",
  }),
  communeCanBeDrawn: ({ code, name, missing }) => ({
    found: `${code} ${name}`,
    expected: missing === "area" ? "diện tích của xã" : "kinh độ và vĩ độ của xã",
    remedy: "hãy bổ sung vào dòng của xã",
  }),
  outlineIsThere: ({ province }) => ({
    found: province,
    expected: `đường bao của tỉnh ${province}`,
    remedy: "hãy bổ sung đường bao, hoặc nhập ranh giới thật: npm run atlas -- boundaries",
  }),
  programmesAreWhole: byKind({
    repeated: ({ id }) => ({
      found: id,
      expected: "mỗi mã một chương trình",
      remedy: ANOTHER_ID,
    }),
    parent: ({ id, parent }) => ({
      found: `${id}: ${parent}`,
      expected: "chương trình cấp trên có trong danh mục",
      remedy: "hãy sửa mã chương trình cấp trên",
    }),
    circle: ({ ids }) => ({
      found: ids.join(", "),
      expected: "chuỗi cấp trên dẫn đến một kế hoạch, không quay vòng",
      remedy: "hãy sửa mã chương trình cấp trên",
    }),
    years: ({ id, from, to }) => ({
      found: `${id}: ${years(from, to)}`,
      expected: "năm đầu trước năm cuối",
      remedy: "hãy đổi chỗ hai năm",
    }),
    within: ({ id, from, to, parent, first, last }) => ({
      found: `${id}: ${years(from, to)}`,
      expected: `các năm trong khoảng ${years(first, last)} của ${parent}`,
      remedy: "hãy sửa các năm",
    }),
    rule: ({ id, found }) => ({
      found: `${id}: ${found}`,
      expected: "một quy tắc như “poor_rate >= 30”, theo một chỉ tiêu có trong danh mục",
      remedy: "hãy sửa quy tắc",
    }),
    money: ({ id, sum, total }) => ({
      found: `${id}: các phần cộng lại ${number(sum)} triệu đồng`,
      expected: `nhiều nhất ${number(total)} triệu đồng`,
      remedy: "hãy sửa một phần hoặc tổng",
    }),
    reference: ({ id, register, found }) => ({
      found: `${id}: ${found}`,
      expected: REGISTERS[register],
      remedy: REFERENCE,
    }),
  }),
  targetsAreWhole: byKind({
    repeated: ({ id }) => ({ found: id, expected: "mỗi mã một mục tiêu", remedy: ANOTHER_ID }),
    years: ({ id, from, to }) => ({
      found: `${id}: ${years(from, to)}`,
      expected: "năm gốc trước năm cuối",
      remedy: "hãy sửa các năm",
    }),
    percent: ({ id, found }) => ({
      found: `${id}: ${number(found)}`,
      expected: "một số từ 0 đến 100",
      remedy: "hãy ghi phần trăm hoặc điểm phần trăm như văn bản in",
    }),
    range: ({ id, low, high }) => ({
      found: `${id}: ${number(low)} đến ${number(high)}`,
      expected: "khoảng từ thấp đến cao",
      remedy: "hãy đổi chỗ hai số",
    }),
    bound: ({ id, low, high, bound }) => ({
      found: `${id}: ${number(low)} đến ${number(high)}, ${bound}`,
      expected: "hai số khác nhau cho một khoảng, một số cho trường hợp khác",
      remedy: "hãy sửa loại giới hạn hoặc giá trị",
    }),
    undecided: ({ id, of }) => ({
      found: `${id}: loại ${of ?? "để trống"}`,
      expected: "hoặc một loại, hoặc lý do chưa xác định được loại",
      remedy: "hãy điền một trong kind và undecided, để trống mục kia",
    }),
    reference: ({ id, register, found }) => ({
      found: `${id}: ${found}`,
      expected: REGISTERS[register],
      remedy: REFERENCE,
    }),
  }),
  formulaIsSound: ({ id, formula, token }) => ({
    found: `${id}: ${formula}`,
    expected: `một công thức đọc được; không hiểu từ ${quote(token)}`,
    remedy: "hãy sửa công thức của phép kiểm này",
  }),
  planFiguresReconcile: ({ id, printed, value, computed, formula, flag, isBreak }) => ({
    found: `${id}: ${printed} = ${value === null ? printed : number(value)}`,
    expected: `${number(computed)}, theo phép tính ${formula}`,
    remedy: isBreak
      ? `giữ nguyên như in (${flag ?? ""}): hai chuẩn nghèo khác nhau, không phải sai`
      : `giữ nguyên như in, mã giải thích ${flag ?? ""}`,
  }),
  slidesShowWhatIs: byKind({
    name: ({ found, slugs }) => ({
      found,
      expected: `"<tỉnh>.<vi hoặc en>.md", tỉnh là một trong ${slugs.join(", ")}`,
      remedy: "hãy đổi tên tệp, hoặc chuyển khỏi thư mục",
    }),
    fault: ({ fault, found }) => ({ found, expected: FAULTS[fault][0], remedy: FAULTS[fault][1] }),
    missing: ({ part, found }) => ({
      found,
      expected: PARTS[part],
      remedy: "hãy sửa địa chỉ khung nhìn của trang",
    }),
    language: ({ language, slideSet }) => ({
      found: language,
      expected: "bộ trang chiếu bằng cả hai ngôn ngữ",
      remedy: `hãy viết ${slideSet} bằng ngôn ngữ còn lại`,
    }),
    difference: ({ found, slide, file, other }) => ({
      found,
      expected: `khung nhìn của trang ${String(slide)} trong ${file}: ${quote(other)}`,
      remedy: "hãy để hai ngôn ngữ cho xem cùng một khung nhìn",
    }),
  }),
};
