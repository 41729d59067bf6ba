import type { Language } from "#domain/localised";
import type { Problem } from "../problem.ts";

/**
 * What flags and notes say, in Vietnamese. Problems are worded in English where they are found (the command line prints them);
 * only those that a build can publish stand here. A phrase that is not listed is shown as it is.
 */
const VIETNAMESE: readonly (readonly [pattern: RegExp, vietnamese: string])[] = [
  [/^kept as printed, flagged (.*): two standards.*$/, "giữ nguyên như in ($1): hai chuẩn, không phải sai"],
  [/^kept as printed, flagged (.*)$/, "giữ nguyên như in, mã giải thích $1"],
  [
    /^kept as printed: households can stand in two groups$/,
    "giữ nguyên như in: một hộ có thể thuộc hai nhóm",
  ],
  [/^kept as printed: (.*)$/, "giữ nguyên như in: $1"],
  [/^(.*) of (\d+) on (\S+): (\S+) published$/, "$1 của $2 ngày $3: số công bố $4"],
  [/^(.*) of (\d+) on (\S+)$/, "$1 của $2 ngày $3"],
  [/^the (\S+) of the workbooks$/, "$1 như trong các biểu"],
  [/^the (\S+) of the workbooks \((.*)\)$/, "$1 như trong các biểu ($2)"],
  [/^(.*) of (\d+) at (\S+): (\S+) \((.*)\)$/, "$1 của $2, kỳ $3: $4 ($5)"],
  [/^(\S+), as in (.*)$/, "$1, như ở $2"],
  [/^(row )?(\S+) \((official|provisional|illustrative|derived)\)$/, "$2 ($3)"],
  [/^(row )?(\S+) \((\w+)\) of (.*)$/, "$2 ($3) ở $4"],
  [
    /^(\d+) figures of this sheet gave way to stronger ones there, (\d+) of them to another number$/,
    "$1 số của trang này nhường số mạnh hơn ở đó, trong đó $2 số khác giá trị",
  ],
  [/^remove the line: nothing is wrong there any more$/, "xoá dòng này: chỗ đó không còn sai"],
  [/^a figure that a check denies$/, "một con số mà phép kiểm bác bỏ"],
  [/^the headers of form (.*)$/, "tiêu đề cột của biểu $1"],
  [
    /^some header cells differ, but the code row.*$/,
    "vài ô tiêu đề khác mẫu nhưng dòng mã cột đúng: đã đọc theo mã cột",
  ],
  [/^no figures from it$/, "không lấy số liệu"],
  [/^its mapping says so; change (.*) to read it$/, "tệp ánh xạ nói vậy; sửa $1 nếu muốn đọc"],
  [
    /^(\d+) cells of this sheet were converted from (.*); the report lists them$/,
    "đã chuyển $1 ô của trang từ $2; có liệt kê ở trên",
  ],
  [/^read as (.*), cells parted by "(.*)"$/, "đã đọc theo $1, ô cách nhau bằng “$2”"],
  [/^no hidden rows$/, "không có dòng ẩn"],
  [
    /^left out, because a visible row stands for the same place$/,
    "bỏ qua vì đã có dòng hiện của cùng địa bàn",
  ],
  [/^read like a visible row; .*$/, "đã đọc như dòng hiện; hãy hiện hoặc xoá dòng đó"],
  [/^(\d+) cells of text$/, "$1 ô dạng chữ"],
  [/^numbers$/, "số"],
  [
    /^read as numbers written like (.*), decided for the whole column$/,
    "đã đọc là số viết kiểu $1, xét theo cả cột",
  ],
  [/^at most the (\d+) million planned$/, "nhiều nhất $1 triệu đồng như kế hoạch"],
  [/^check both; they are shown as recorded$/, "kiểm tra cả hai; đang hiển thị như đã ghi"],
  [/^a commune of today and a date that some review.*$/, "một xã hiện nay và ngày của một kỳ rà soát"],
  [
    /^it stands beside the map as a fact; .*$/,
    "hiển thị cạnh bản đồ; muốn vẽ thì ghi ngày của kỳ rà soát hoặc mã xã năm 2025",
  ],
];

/** One phrase of a problem in the reader's language. */
export function sayPhrase(phrase: string, language: Language): string {
  if (language === "en") return phrase;
  const found = VIETNAMESE.find(([pattern]) => pattern.test(phrase));
  return found === undefined ? phrase : phrase.replace(found[0], found[1]);
}

/** Where, what was found, what was expected, what was done: one row of a table. */
export function describeProblem(problem: Problem, language: Language): string[] {
  const cell = `${problem.column ?? ""}${String(problem.row ?? "")}`;
  const where = [problem.file, problem.sheet, cell].filter((part) => part !== undefined && part !== "");
  return [
    where.join(" > "),
    sayPhrase(problem.value ?? "", language),
    sayPhrase(problem.expected, language),
    sayPhrase(problem.remedy, language),
  ];
}
