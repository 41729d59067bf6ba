/** Names of the columns of a table of communes. */
export const vi = {
  columns: { name: "Xã, phường", value: "Giá trị", count: "Số hộ", rank: "Hạng", status: "Tình trạng" },
};

export type ReadingWords = typeof vi;
