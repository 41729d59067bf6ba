import type { RecognitionValues } from "#domain/problemRecognition";
import type { ColumnReason } from "#domain/recognition";
import { byKind, type ProblemWords } from "../words.ts";
import { number, quote } from "./phrases.ts";

const STOCKS = { total_households: "tổng số hộ", poor_households: "số hộ nghèo" };
const REASONS: Readonly<Record<ColumnReason, string>> = {
  header: "theo tiêu đề",
  code: "theo mã cột",
  words: "theo tiêu đề gọi cách khác",
  arithmetic: "theo phép tính",
  order: "theo thứ tự",
};
const list = (texts: readonly string[]): string => texts.map(quote).join(", ");
const confirm = (mapping: string): string =>
  `kiểm tra đề xuất ánh xạ cột trong ${mapping}, đặt "confirmed" thành true rồi chạy lại`;
const CORRECT_MAPPING = "hãy sửa tệp ánh xạ rồi chạy lại";

export const recognition: ProblemWords<RecognitionValues> = {
  recogniseForm: byKind({
    nearly: ({ form, percent, missing, mapping }) => ({
      expected: `biểu ${form} đủ cột (chắc ${number(percent)} %); trang này còn thiếu ${list(missing)}`,
      remedy: `hãy khôi phục các ô tiêu đề; hoặc ${confirm(mapping)}; hoặc gửi bảng phẳng (data/README.vi.md)`,
    }),
    forms: ({ form, other, mapping }) => ({
      found: `các cột vừa là của biểu ${form}, vừa là của biểu ${other}`,
      expected: "tên biểu hoặc tiêu đề cho biết là biểu nào trong hai biểu ấy",
      remedy: `hãy khôi phục tên biểu; hoặc ${confirm(mapping)}`,
    }),
    columns: ({ form, column, readings, mapping }) => ({
      found: readings.join(" và "),
      expected: `một cột duy nhất là ${quote(column)} của biểu ${form}`,
      remedy: `hãy cho biết là cột nào: ghi khoá của cột vào đề xuất ánh xạ trong ${mapping}, đặt "confirmed" thành true rồi chạy lại`,
    }),
    unsettled: ({ form, percent, columns, mapping }) => ({
      found: columns.join(", "),
      expected: `tên bảng, tiêu đề hoặc tỷ lệ cho biết chắc đây là những cột nào của biểu ${form} (chắc ${number(percent)} %)`,
      remedy: `hãy ${confirm(mapping)}`,
    }),
    unknown: ({ mapping }) => ({
      expected:
        "một biểu chính thức trong data/registry/forms.json (dòng tiêu đề có TT hoặc STT và các cột của biểu)",
      remedy: `hãy khôi phục các ô tiêu đề; hoặc điền ánh xạ cột trong ${mapping}, đặt "confirmed" thành true rồi chạy lại; hoặc gửi bảng phẳng (data/README.vi.md)`,
    }),
    nothing: () => ({
      expected: "một bảng số liệu ở một trang nào đó của tệp",
      remedy: "hãy xin đơn vị gửi tệp có bảng số, hoặc bỏ tên tệp khỏi danh sách trong source.json",
    }),
    absent: ({ measure, period, forms: read }) => ({
      found: read.join(", "),
      expected: `một biểu có ${STOCKS[measure]} của kỳ ${period}, như A-poor hoặc R1`,
      remedy: "hãy thêm trang tính hoặc tệp còn thiếu, hoặc sửa kỳ trong source.json",
    }),
  }),
  recognisedByCodeRow: ({ form }) => ({
    expected: `các tiêu đề cột của biểu ${form}`,
    remedy: "vài ô tiêu đề khác mẫu nhưng dòng mã cột đúng: đã đọc theo mã cột",
  }),
  recognisedByWords: ({ form, percent, reasons, lacking, own }) => ({
    found: Object.entries(reasons)
      .map(([reason, count]) => `${number(count)} cột ${REASONS[reason as ColumnReason]}`)
      .join(", "),
    expected: `các tiêu đề cột của biểu ${form} (chắc ${number(percent)} %)`,
    remedy: [
      "đã đọc như biểu ấy",
      ...(lacking.length === 0 ? [] : [`trang này không có ${list(lacking)}`]),
      ...(own.length === 0 ? [] : [`không đọc vì không thuộc biểu: ${list(own)}`]),
    ].join("; "),
  }),
  sheetWithoutFigures: ({ text }) => ({
    found: text,
    expected: "một bảng số liệu",
    remedy: "bỏ qua: trang này không có số liệu",
  }),
  sheetIsSkipped: ({ mapping }) => ({
    expected: "không lấy số liệu của trang này",
    remedy: `tệp ánh xạ ghi như vậy; hãy sửa ${mapping} nếu muốn đọc`,
  }),
  mappingIsWhole: byKind({
    form: ({ found, forms: known }) => ({
      found,
      expected: `tên biểu là một trong ${known.join(", ")}, hoặc "skip"`,
      remedy: CORRECT_MAPPING,
    }),
    column: ({ found, form }) => ({
      found,
      expected: `khoá của một cột thuộc biểu ${form}`,
      remedy: CORRECT_MAPPING,
    }),
    letter: ({ found }) => ({ found, expected: 'chữ cái của cột, như "C"', remedy: CORRECT_MAPPING }),
    twice: ({ found }) => ({ found, expected: "mỗi cột và mỗi khoá một lần", remedy: CORRECT_MAPPING }),
    sheet: ({ found }) => ({
      found,
      expected: "tên một trang tính có trong tệp",
      remedy: CORRECT_MAPPING,
    }),
    purpose: ({ form, missing }) => ({
      expected: `những cột mà biểu ${form} lập ra để nêu: ${missing.join(", ")}`,
      remedy: 'hãy thêm vào tệp ánh xạ; nếu trang không có các cột ấy thì đặt "form" thành "skip"',
    }),
    row: ({ found, last }) => ({
      found: number(found),
      expected: `dòng đầu tiên dưới tiêu đề; trang này có ${number(last)} dòng`,
      remedy: CORRECT_MAPPING,
    }),
    place: () => ({
      expected: 'một cột có khoá "area_name" (tên địa bàn)',
      remedy: "hãy bổ sung cột ấy vào tệp ánh xạ rồi chạy lại",
    }),
  }),
  secondTable: ({ repeated, year }) => ({
    expected: "mỗi trang một bảng; một bảng thứ hai bắt đầu từ dòng này",
    remedy: `không đọc bảng thứ hai, vì ${number(repeated)} địa bàn của nó đã có ở bảng trên; ${
      year === null
        ? "nếu là của năm khác thì hãy ghi năm ở dòng trên bảng, hoặc gửi nó thành tệp riêng, kèm kỳ của nó"
        : `bảng ghi năm ${String(year)}, nhưng các dòng không phải là các xã của năm ấy`
    }`,
  }),
  secondTableHasPeriod: ({ period }) => ({
    expected: "mỗi trang một bảng; một bảng thứ hai bắt đầu từ dòng này",
    remedy: `đã đọc như kỳ ${period}, đúng như dòng trên bảng ghi`,
  }),
  titleNamesPeriod: ({ found, said, year }) => ({
    found: list([found]),
    expected: `tiêu đề của năm ${year}, như kỳ ghi cho tệp`,
    remedy: `tiêu đề ghi năm ${said}: hãy sửa kỳ trong source.json; tiêu đề mới là chỗ sai thì bỏ dòng ấy ra trong data/corrections/rows.csv, kèm lý do`,
  }),
  placesFitProvince: ({ unknown, rows, province, date, examples, other }) => ({
    found: `${number(unknown)} trên ${number(rows)} địa bàn: ${list(examples)} …`,
    expected: `các xã của tỉnh ${province} ngày ${date}`,
    remedy:
      other === null
        ? "hãy sửa tỉnh hoặc kỳ trong source.json; hoặc sửa tên địa bàn trên trang"
        : `đó là các xã của ${other.name.vi} (${other.province}) ngày ${other.date}: hãy sửa tỉnh hoặc kỳ trong source.json`,
  }),
  formulaIsWorkedOut: byKind({
    read: ({ cells }) => ({
      found: `${number(cells)} công thức`,
      expected: "công thức có sẵn kết quả",
      remedy: "chưa phần mềm nào tính các công thức ấy: đã tính tại đây",
    }),
    unread: ({ found }) => ({
      found,
      expected: "kết quả của công thức",
      remedy: "hãy mở tệp bằng Excel hoặc LibreOffice, lưu lại, rồi gửi tệp đã lưu",
    }),
  }),
  releaseKeepsFigures: ({ province, period, figures, communes, measures, isWhole }) => ({
    found: isWhole
      ? `không còn gì của kỳ ${period}, tỉnh ${province}`
      : `thiếu ${number(figures)} số của kỳ ${period}, tỉnh ${province}, ở ${number(communes)} địa bàn${
          measures.length === 0 ? "" : `; không còn số nào của ${measures.join(", ")}`
        }`,
    expected: "các số của lần công bố trước, hoặc số khác thay vào",
    remedy: "hãy trả lại nguồn còn thiếu; nếu chủ ý bỏ các số ấy thì chạy lại với --allow-fewer",
  }),
};
