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
  /** What came of a commune since a year, with the unit where it is not that of the values. */
  changeSince: (year: number, unit: string) => `So với ${String(year)}${unit === "" ? "" : `, ${unit}`}`,
  /** What else a column says of a change. */
  ofChange: (change: string, column: string) => `${change}: ${column.toLowerCase()}`,
};

export type ReadingWords = typeof vi;
