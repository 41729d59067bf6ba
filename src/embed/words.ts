import type { Language } from "#domain/localised";

/** Words of an embedded map. */
export interface EmbedMessages {
  readonly instructions: string;
  readonly source: string;
  readonly open: string;
  readonly legend: string;
  readonly table: string;
  /** Where there is no map at all, and where a part of it did not come. */
  readonly nothing: string;
  readonly failed: (file: string) => string;
  readonly retry: string;
  readonly schematic: string;
}

const vi: EmbedMessages = {
  instructions: "Phím mũi tên: sang xã bên cạnh. Enter: chọn. Escape: rời lựa chọn.",
  source: "Nguồn",
  open: "Mở trong Atlas Giảm nghèo",
  legend: "Chú giải",
  table: "Bảng số liệu theo xã",
  nothing: "Chưa hiện được bản đồ.",
  failed: (file) => `Không đọc được tệp ${file}.`,
  retry: "Thử lại",
  schematic: "Ranh giới sơ đồ, dựng từ vị trí và diện tích xã; không phải ranh giới pháp lý.",
};

const en: EmbedMessages = {
  instructions: "Arrow keys: the next commune. Enter: select. Escape: leave the selection.",
  source: "Source",
  open: "Open in the Poverty Reduction Atlas",
  legend: "Legend",
  table: "Table of communes",
  nothing: "The map can not be shown.",
  failed: (file) => `The file ${file} could not be read.`,
  retry: "Try again",
  schematic: "Schematic boundaries made from the location and area of each commune; not legal boundaries.",
};

export const EMBED: Readonly<Record<Language, EmbedMessages>> = { vi, en };
