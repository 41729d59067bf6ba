/** Words of an embedded map. */
export const vi = {
  instructions: "Phím mũi tên: sang xã bên cạnh. Enter: chọn. Escape: rời lựa chọn.",
  source: "Nguồn",
  open: "Mở trong Atlas Giảm nghèo",
  legend: "Chú giải",
  table: "Bảng số liệu theo xã",
  /** Where there is no map at all, and where a part of it did not come. */
  nothing: "Chưa hiện được bản đồ.",
  failed: (file: string) => `Không đọc được tệp ${file}.`,
  retry: "Thử lại",
  /** Of the whole country. */
  coarse: "Đường ranh giản lược, không phải địa giới.",
  schematic: "Ranh giới vẽ phỏng, dựng từ vị trí và diện tích xã; không phải địa giới.",
};

export type EmbedWords = typeof vi;
