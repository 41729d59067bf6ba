import type { MissingPart } from "#domain/slides/missing";

/** What a slide or a link asked for and is not there. */
export const vi = {
  parts: {
    province: (value) => `tỉnh có mã “${value}” không có trong số liệu đang công bố`,
    indicator: (value) => `chỉ tiêu “${value}” không có trong số liệu đang công bố`,
    period: (value) => `kỳ “${value}” không có trong số liệu đang công bố`,
    compared: (value) => `không so được với kỳ “${value}”: kỳ ấy theo chuẩn nghèo khác`,
    collected: (value) => `chỉ tiêu không được thu thập theo chuẩn ấy: ${value}`,
    commune: (value) => `không còn xã có mã “${value}” trong tỉnh`,
    elsewhere: (value) => `xã có mã “${value}” thuộc tỉnh khác`,
    former: (value) => `“${value}” là mã xã trước khi sắp xếp lại, ngày 1/7/2025`,
    place: (value) => `không có tỉnh, xã nào mang mã “${value}”`,
    programme: (value) => `không có chương trình, mục tiêu “${value}” của tỉnh`,
    plan: (value) => `phương án không đọc được ở “${value}”`,
    camera: (value) => `khung nhìn ở ${value} không thấy gì của tỉnh`,
    unread: (value) => `không hiểu “${value}” trong địa chỉ`,
  } satisfies Record<MissingPart, (value: string) => string>,
  /** Before all that is missing of a link. */
  ofLink: "Liên kết này hỏi điều không có ở đây",
  more: (count: number) => `và ${String(count)} điều nữa`,
  /** What stands on the page in place of it: place, indicator, year. */
  instead: (what: string) => `Đang hiện: ${what}.`,
  goTo: (commune: string) => `Đến ${commune}`,
  close: "Đóng",
};

export type MissingWords = typeof vi;
