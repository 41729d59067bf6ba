import type { FamilyKind } from "#domain/families/families";

/** Names of families of communes, and words of a rank within them. */
export const vi = {
  kinds: {
    district: "Cùng huyện cũ",
    zone: "Cùng khu vực I, II, III",
    urban: "Phường hay xã",
    density: "Thưa hay đông dân",
    minority: "Phần hộ dân tộc thiểu số",
  } satisfies Record<FamilyKind, string>,
  keys: {
    I: "Khu vực I",
    II: "Khu vực II",
    III: "Khu vực III",
    none: "Ngoài các khu vực",
    urban: "Phường",
    rural: "Xã",
    thin: "Thưa dân nhất (một phần ba số xã)",
    middle: "Ở giữa (một phần ba)",
    dense: "Đông dân nhất (một phần ba)",
    few: "Dưới 15% số hộ",
    some: "Từ 15% đến dưới 50%",
    most: "Từ 50% trở lên",
  } as Readonly<Record<string, string>>,
  alike: "Giống nhau: cùng phường hay xã, mật độ, phần hộ dân tộc thiểu số",
  title: "Hạng trong nhóm",
  family: "Nhóm",
  province: "trong tỉnh",
  all: (provinces: number) => `trong ${String(provinces)} tỉnh`,
  rank: (rank: number, of: number, isTied: boolean) =>
    `${String(rank)}${isTied ? "=" : ""} trong ${String(of)}`,
  lead: (indicator: string, year: string) =>
    `${indicator}, ${year}: hạng 1 là cao nhất. Nhóm chỉ gồm những gì xã không tự chọn; mật độ chia ba đều trên mọi xã của bộ số liệu, phần hộ dân tộc thiểu số theo năm mới nhất có số; tỉnh chưa có danh sách khu vực đầy đủ không tính vào hạng theo khu vực.`,
  none: "Chưa đủ số để xếp hạng xã này trong nhóm nào.",
  lost: "Một phần số liệu để xếp hạng trong nhóm không tải được.",
};

export type FamilyWords = typeof vi;
