import { formatCount } from "#domain/format";
import type { CardMessages, SearchMessages, SideMessages } from "./messages.ts";

const card: CardMessages = {
  from: (names) => `Từ ${joinVi(names)}, 1/7/2025`,
  partOf: (name, share) =>
    `một phần ${name} (${share === null ? "không rõ bao nhiêu hộ" : `${share} số hộ`})`,
  formerDistrict: (names) => `${joinVi(names)} (cũ)`,
  trend: "Diễn biến",
  unit: "xã, phường",
  provinceLine: "toàn tỉnh",
  deprivations: "Hộ nghèo thiếu hụt gì",
  deprivationsNote: "Trong 100 hộ nghèo, bao nhiêu hộ thiếu hụt.",
  deprivationsNone: "Không thu thập theo xã ở kỳ này.",
  parts: "Thành thị và nông thôn",
  part: { urban: "Thành thị", rural: "Nông thôn" },
  partsNone: "Chưa có số liệu công bố cho kỳ này.",
  ethnic: "Hộ nghèo theo dân tộc",
  ethnicGroups: {
    mong: "Mông",
    thai: "Thái",
    kho_mu: "Khơ Mú",
    other_minority: "Dân tộc thiểu số khác",
    kinh: "Kinh",
    unexplained: "Không rõ (tổng in trừ các nhóm)",
  },
  bands: (units) => `Số xã theo nhóm tỷ lệ hộ nghèo (${formatCount(units, "vi")} xã thời đó)`,
  band: (from, to) =>
    from === to
      ? "0%"
      : from === 0
        ? `đến ${String(to)}%`
        : to >= 100
          ? `trên ${String(from)}%`
          : `trên ${String(from)} đến ${String(to)}%`,
  bandNone: "không in",
  sourceLine: "Nguồn",
  source: "Từ đâu?",
  printedFlag: (flag, printed) => `${flag}: giữ nguyên số in ${printed}, không khớp phép chia.`,
  sourceParts: {
    document: "Văn bản",
    number: "Số",
    date: "Ngày",
    standard: "Chuẩn nghèo",
    status: "Tình trạng",
    grade: "Hạng nguồn",
    flag: "Ghi chú đối chiếu",
  },
  unknownSource: "Chưa ghi nguồn.",
  qualityReport: "Báo cáo chất lượng số liệu",
  sourceTitle: ({ title }) => title.vi,
  standardLegal: ({ name, legal }) => `${name.vi} (${legal})`,
  choosePlace: "Chọn một xã trên bản đồ hoặc trong bảng để xem riêng xã đó.",
};

const search: SearchMessages = {
  none: (text) => `Không tìm thấy “${text}”. Thử gõ không dấu hoặc tên cũ.`,
  now: (names) => `nay là ${joinVi(names)}`,
  kinds: { commune: "hiện nay", former: "tên cũ", district: "huyện cũ" },
  results: (count) => `${String(count)} kết quả`,
};

export const vi: SideMessages = { card, search };

/** "A", "A và B", "A, B và C". */
function joinVi(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} và ${names.at(-1) ?? ""}`;
}
