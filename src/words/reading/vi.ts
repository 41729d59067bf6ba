/** Names of the columns of a table of communes. */
export const vi = {
  columns: {
    name: "Xã, phường",
    value: "Giá trị",
    change: "Thay đổi",
    count: "Số hộ",
    rank: "Hạng",
    status: "Tình trạng",
  },
  /** What came of a commune since a year. */
  changeSince: (year: number) => `So với ${String(year)}`,
};

export type ReadingWords = typeof vi;
