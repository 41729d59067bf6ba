import type { Language } from "#domain/localised";

/** Words of an embedded map. */
export interface EmbedMessages {
  readonly instructions: string;
  readonly source: string;
  readonly open: string;
  readonly legend: string;
  readonly table: string;
  readonly failed: (file: string) => string;
  readonly schematic: string;
}

const vi: EmbedMessages = {
  instructions: "Phím mũi tên: sang xã bên cạnh. Enter: chọn. Escape: rời lựa chọn.",
  source: "Nguồn",
  open: "Mở trong Atlas Giảm nghèo",
  legend: "Chú giải",
  table: "Bảng số liệu theo xã",
  failed: (file) => `Không đọc được ${file}.`,
  schematic: "Ranh giới sơ đồ, dựng từ vị trí và diện tích xã; không phải ranh giới pháp lý.",
};

const en: EmbedMessages = {
  instructions: "Arrow keys: the next commune. Enter: select. Escape: leave the selection.",
  source: "Source",
  open: "Open in the Poverty Reduction Atlas",
  legend: "Legend",
  table: "Table of communes",
  failed: (file) => `${file} could not be read.`,
  schematic: "Schematic boundaries made from the location and area of each commune; not legal boundaries.",
};

export const EMBED: Readonly<Record<Language, EmbedMessages>> = { vi, en };
