import { fold } from "../match/fold.ts";

/** Words that offices put over the column of places. */
export const PLACE_HEADERS: ReadonlySet<string> = new Set(
  [
    "Địa bàn",
    "Đơn vị",
    "Tên đơn vị",
    "Xã",
    "Xã, phường",
    "Xã/phường",
    "Phường/Xã",
    "Xã, phường, thị trấn",
    "Tên xã",
    "Đơn vị hành chính",
    "Thành phố/ Thị xã/ huyện/",
    "Huyện, xã",
  ].map(fold),
);

export const CODE_HEADERS: ReadonlySet<string> = new Set(
  ["Mã", "Mã xã", "Mã số", "Mã ĐVHC", "Mã đơn vị", "Mã đơn vị hành chính", "Mã địa bàn"].map(fold),
);

export const NUMBER_HEADERS: ReadonlySet<string> = new Set(["tt", "stt", "so tt", "so thu tu"]);

/** Any of these words and no other: "Tên xã, phường, thị trấn", "Danh sách đơn vị hành chính cấp xã". */
const PLACE_WORDS = new Set(
  "ten xa phuong thi tran dac khu don vi hanh chinh dia ban phuong huyen quan thanh pho tx tp cap danh sach tinh va".split(
    " ",
  ),
);

/** Whether a header cell stands over a column of places. */
export function isPlaceHeader(cell: string): boolean {
  const folded = fold(cell);
  return (
    PLACE_HEADERS.has(folded) || (folded !== "" && folded.split(" ").every((word) => PLACE_WORDS.has(word)))
  );
}

/** Whether a row is the first or the last of a header: it has the column of numbers or of places. */
export function startsHeader(row: readonly unknown[]): boolean {
  return row.some((cell) => {
    const text = typeof cell === "string" ? fold(cell) : "";
    return NUMBER_HEADERS.has(text) || (PLACE_HEADERS.has(text) && text !== "");
  });
}
