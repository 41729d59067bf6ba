import type { PlaceClass } from "#domain/coverage/placeClass";
import type { Precision } from "#domain/coverage/programme";

/** What is said of programmes wherever they stand. */
export const vi = {
  title: "Chương trình, dự án, chính sách",
  units: { million: "triệu đồng", billion: "tỷ đồng" },
  notStated: "không nêu",
  precisions: {
    commune: "nêu tên xã",
    district: "nêu tên huyện",
    rule: "theo quy tắc",
    class: "theo loại xã",
    count: "chỉ có số lượng",
    province: "toàn tỉnh",
    unknown: "không rõ nơi nào",
  } satisfies Record<Precision, string>,
  precisionHints: {
    commune: "Vẽ được đúng xã.",
    district: "Vẽ được theo huyện cũ, chuyển sang các xã hiện nay.",
    rule: "Vẽ được bằng quy tắc của văn bản.",
    class: "Văn bản nêu loại xã, huyện mà không nêu tên: xã nào thuộc loại ấy theo danh sách thì được.",
    count: "Văn bản chỉ cho số lượng, không có danh sách: không vẽ được.",
    province: "Cả tỉnh: vẽ lên bản đồ không cho biết thêm gì.",
    unknown: "Văn bản không nói nơi nào: không vẽ được.",
  } satisfies Record<Precision, string>,
  classes: "Loại nơi văn bản nêu",
  placeClasses: {
    "poor-district": "huyện nghèo",
    "poor-commune": "xã nghèo",
    extreme: "xã, thôn, bản đặc biệt khó khăn",
    difficult: "vùng khó khăn",
    border: "xã biên giới",
    "safe-zone": "xã an toàn khu",
    rural: "nông thôn",
    "new-rural": "xã làm nông thôn mới",
    remote: "vùng sâu, vùng xa",
    mountain: "miền núi",
    minority: "vùng dân tộc thiểu số",
    "off-grid": "nơi chưa có điện lưới",
    "high-poverty": "nơi có tỷ lệ hộ nghèo cao",
    outside: "xã ngoài Chương trình 30a và 135",
  } satisfies Record<PlaceClass, string>,
  /** Zone of a commune of ethnic-minority and mountainous areas (khu vực I, II, III) by an official list. */
  zone: (zone: string, from: number, to: number): string => `Khu vực ${zone}, ${String(from)}-${String(to)}`,
  zoneUnknown: "Khu vực I, II, III giai đoạn 2026-2030: chưa rõ, chưa có danh sách đầy đủ.",
  zones: (from: number, to: number, [one, two, three]: readonly [string, string, string]): string =>
    `Khu vực ${String(from)}-${String(to)}: ${one} xã khu vực I, ${two} khu vực II, ${three} khu vực III.`,
  recordedNone: "Chưa có dòng ghi nhận nào theo xã: không nêu.",
  recordedColumns: ["Xã", "Năm", "Kế hoạch", "Thực hiện"] satisfies readonly [
    place: string,
    years: string,
    planned: string,
    spent: string,
  ],
  failed: "Không đọc được danh mục chương trình.",
};

export type SharedProgrammeWords = typeof vi;
