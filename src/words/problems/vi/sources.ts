import { formatFixed } from "#domain/format";
import type { SourceValues } from "#domain/problem";
import type { WorkbookFault } from "#domain/problemFaults";
import { acceptanceOf, byKind, entriesOf, nameFigure, type ProblemWords } from "../words.ts";
import { codes, figures } from "./cells.ts";
import { number, quote, rowOf, stated } from "./phrases.ts";

const ASK_AGAIN = "hãy xin lại tệp từ đơn vị gửi, hoặc lưu lại thành .xlsx";
const CORRECT_CELL = "hãy sửa ô này";
const CORRECT_PUBLISHED = "hãy sửa biểu, hoặc sửa số đã công bố trong bảng phẳng";
const TO_WRITE = { title: "TÊN VĂN BẢN", number: "SỐ KÝ HIỆU", issuer: "CƠ QUAN BAN HÀNH" };
const again = (expected: string) => ({ expected, remedy: ASK_AGAIN });
const damaged = (how: string) => again(`một sổ tính đọc được (${how})`);

const readWorkbook = byKind<WorkbookFault>({
  bytes: ({ most }) => again(`tệp bảng tính không quá ${number(most)} MB`),
  cells: ({ most }) => again(`không quá ${number(most)} ô trong một tệp`),
  rows: ({ most }) => again(`không quá ${number(most)} dòng trong một trang tính`),
  unpacked: ({ most }) => again(`không quá ${number(most)} MB sau khi giải nén; tệp nén này chứa nhiều hơn`),
  archive: () => again("một tệp nén zip nguyên vẹn; tệp này bị hỏng"),
  otherKind: () =>
    again("một sổ tính Excel, OpenDocument hoặc bảng CSV; tệp này bị hỏng hoặc thuộc loại khác"),
  binary: () => again("một bảng dạng văn bản; tệp này chứa dữ liệu nhị phân"),
  table: ({ reason }) => again(`một bảng CSV đọc được (${reason})`),
  workbook: ({ reason }) => damaged(reason),
  header: () => damaged("phần đầu tệp bị cụt"),
  stream: () => damaged("trong tệp không có phần sổ tính"),
  streamShort: () => damaged("phần sổ tính bị cụt"),
  root: () => damaged("mục lục trong tệp không có gốc"),
  circle: () => damaged("một chuỗi khối dữ liệu quay vòng"),
  sectorSize: ({ bytes }) => damaged(`khối dữ liệu cỡ ${number(bytes)} byte`),
  sector: ({ sector }) => damaged(`khối dữ liệu số ${number(sector)} nằm ngoài tệp`),
  record: ({ byte }) => damaged(`bản ghi ở byte ${number(byte)} bị hỏng`),
});

export const sources: ProblemWords<SourceValues> = {
  sourceIsThere: byKind({
    manifest: () => ({
      expected: "tệp mô tả nguồn số liệu",
      remedy: "hãy viết tệp này; cách viết ở data/README.vi.md",
    }),
    listed: () => ({
      expected: "tệp có trong thư mục",
      remedy: "hãy trả tệp về chỗ cũ, hoặc bỏ tên tệp khỏi danh sách trong source.json",
    }),
    none: () => ({
      expected: "biểu số liệu của ít nhất một tỉnh",
      remedy: 'hãy chạy "npm run demo" để có bộ số liệu mẫu, hoặc đặt biểu vào đó (data/README.vi.md)',
    }),
    unreadable: ({ reason }) => ({
      found: reason,
      expected: "một tệp đọc được",
      remedy: "hãy kiểm tra đó là tệp chứ không phải thư mục, và tài khoản này được quyền đọc",
    }),
  }),
  sourceIsUnchanged: ({ found, expected }) => ({
    found: `${found}…`,
    expected: `tệp đúng như khi nhận, mã kiểm tra ${expected}…`,
    remedy:
      "hãy khôi phục tệp; sửa số thì ghi vào data/corrections; nếu là bản mới thì ghi mã kiểm tra của bản ấy vào source.json",
  }),
  periodIsKnown: ({ found, standards }) => ({
    found,
    expected: `năm và chuẩn nghèo, như "2025-MDP2022-2025" (${standards.join(", ")})`,
    remedy: "hãy sửa kỳ của tệp này trong source.json",
  }),
  readWorkbook,
  readPlainTable: byKind({
    ...figures,
    ...codes,
    otherColumn: ({ found }) => ({
      found,
      expected: "một cột của bảng phẳng dạng dài",
      remedy: "hãy bỏ cột này",
    }),
    unknownMeasure: ({ found }) => ({
      found,
      expected: "một số đo có trong data/registry/measures.csv, hoặc một chỉ tiêu",
      remedy: "hãy thêm dòng của số đo vào data/registry/measures.csv, hoặc sửa tên",
    }),
    empty: ({ found }) => ({ found, expected: "một con số", remedy: CORRECT_CELL }),
    date: ({ found }) => ({
      found,
      expected: 'một ngày như "2025-12-31", hoặc một năm',
      remedy: CORRECT_CELL,
    }),
    measure: () => ({ found: "", expected: "tên của một số đo", remedy: "hãy ghi tên số đo" }),
    place: () => ({
      found: "",
      expected: "mã của địa bàn, hoặc tên xã kèm mã tỉnh",
      remedy: "hãy ghi mã của địa bàn",
    }),
    header: () => ({
      expected: "một dòng tiêu đề có code hoặc name, có year hoặc date, và có số đo",
      remedy: "hãy ghi dòng tiêu đề như data/README.vi.md hướng dẫn; các dòng tên bảng có thể đứng trên nó",
    }),
    noMeasure: () => ({
      expected: "ít nhất một cột số đo, hoặc hai cột measure và value",
      remedy: "hãy thêm cột của số đo",
    }),
    doubledColumn: ({ found }) => ({
      found,
      expected: "mỗi cột một tên",
      remedy: "hãy bỏ hoặc đổi tên một trong hai cột",
    }),
    unclearDate: ({ found }) => ({
      found,
      expected: "ngày viết theo năm-tháng-ngày, như 2025-12-31: ngày này có thể đọc hai cách",
      remedy: CORRECT_CELL,
    }),
    dateYear: ({ found, year }) => ({
      found,
      expected: `cùng một năm ở cột date và cột year; cột year ghi ${year}`,
      remedy: "hãy sửa một trong hai, hoặc bỏ một cột",
    }),
    period: ({ found, standard, from, to }) => ({
      found,
      expected:
        standard === null
          ? `một năm từ ${String(from)} đến ${String(to)}`
          : `một năm của chuẩn ${standard}, từ ${String(from)} đến ${String(to)}`,
      remedy: "hãy sửa năm hoặc chuẩn",
    }),
    unit: ({ found, unit, measure }) => ({
      found,
      expected: `đơn vị ${unit} của số đo ${measure}`,
      remedy: "hãy đổi số về đơn vị ấy, hoặc sửa tên số đo",
    }),
    twice: ({ found, other, first }) => ({
      found,
      expected: `mỗi số một dòng; ${rowOf(first)} đã ghi ${number(other)}`,
      remedy: "hãy bỏ một dòng, hoặc sửa mã, năm, số đo của dòng ấy",
    }),
    interval: ({ found, lower, upper }) => ({
      found,
      expected: `một số trong khoảng của chính nó, từ ${number(lower)} đến ${number(upper)}`,
      remedy: "hãy sửa con số hoặc khoảng",
    }),
    choice: ({ found, allowed }) => ({
      found,
      expected: `một trong ${allowed.join(", ")}`,
      remedy: CORRECT_CELL,
    }),
  }),
  extraHasItsPeriod: ({ measure, code, date }) => ({
    found: `${measure} của ${code} ngày ${date}`,
    expected: "một xã hiện nay và ngày của một kỳ rà soát",
    remedy: "hiển thị cạnh bản đồ; muốn vẽ lên bản đồ thì ghi ngày của kỳ rà soát, hoặc mã xã năm 2025",
  }),
  publishedFigureIsMet: ({ measure, code, date, published, found, decimals, flag, at }) => ({
    found: `${measure} của ${code} ngày ${date}: số công bố ${formatFixed(published, decimals, "vi")}`,
    expected: `${number(found)} như trong các biểu${at === null ? "" : ` (${nameFigure(at)})`}`,
    remedy: flag === null ? CORRECT_PUBLISHED : `giữ nguyên như in, mã giải thích ${flag}`,
  }),
  documentsAgree: ({ measure, code, period, own, other }, place) => ({
    found: `${measure} của ${code}, kỳ ${period}: ${stated(own)}`,
    expected: `${stated(other)} như ở ${nameFigure(other.place)}`,
    remedy: `hãy sửa một trong hai số, hoặc chọn một số bằng cách thêm vào data/corrections/accepted.csv dòng: ${acceptanceOf(place, own.value, "LÝ_DO")} hoặc dòng: ${acceptanceOf(other.place, other.value, "LÝ_DO")}`,
  }),
  strongerFigureStands: ({ own, other, figures, differing }) => ({
    found: stated(own),
    expected: `${stated(other)} ở ${nameFigure(other.place)}`,
    remedy: `${number(figures)} số của trang này nhường cho số mạnh hơn ở đó, trong đó ${number(differing)} số khác giá trị`,
  }),
  documentIsKnown: byKind({
    unknown: ({ document, title }) => {
      const [registered, described] = entriesOf(document, title, TO_WRITE);
      return {
        found: document,
        expected: "một văn bản trong data/registry/documents.json, hoặc do chính nguồn số liệu mô tả",
        remedy: `hãy thêm vào data/registry/documents.json: ${registered}; hoặc ghi trong source.json: "document": ${described}`,
      };
    },
    otherwise: ({ document, file, title }) => ({
      found: document,
      expected: `văn bản đúng như ${file} mô tả: ${title}`,
      remedy: `hãy chỉ ghi mã của văn bản ("document": "${document}"), hoặc đặt mã khác nếu là văn bản khác`,
    }),
  }),
  bandsAreMet: ({ measure, published, found }) => ({
    found: `${measure}: số công bố ${number(published)}`,
    expected: `${number(found)} xã như trong các biểu`,
    remedy: CORRECT_PUBLISHED,
  }),
  smallCountIsCovered: ({ measure, code, period }) => ({
    found: `${measure} của ${code}, ${period}`,
    expected: "một số nhỏ mà không ai biết gì hơn ngoài việc nó nhỏ",
    remedy:
      "số này được che, nhưng các số đã công bố cho biết thêm về nó: hãy cân nhắc trước khi công bố những số như vậy",
  }),
  pardonIsNeeded: ({ file, sheet, cell }) => ({
    found: `${file} > ${sheet} > ${cell}`,
    expected: `một con số mà phép kiểm bác bỏ ở ô ${quote(cell)}`,
    remedy: "hãy xoá dòng này: chỗ đó không còn sai",
  }),
};
