const grades: Readonly<Record<string, string>> = {
  A: "quyết định, kế hoạch của cơ quan nhà nước",
  B: "báo chí dẫn văn bản",
  C: "báo chí",
  E: "ước tính",
  S: "điều tra theo cách đo khác, không trộn với kết quả rà soát",
  X: "số giả định của ví dụ",
};

/** Words of the page of sources; fetched with it. */
export const vi = {
  title: "Nguồn và chỗ không khớp",
  lead: "Mỗi số liệu đều chỉ về một văn bản ở đây. Chỗ văn bản tự mâu thuẫn được giữ nguyên như in, kèm phép tính.",
  documents: (count: string) => `Văn bản (${count})`,
  search: "Tìm văn bản, số hiệu",
  none: "Không có văn bản nào khớp.",
  columns: { title: "Văn bản", number: "Số", date: "Ngày", grade: "Hạng", status: "Tình trạng" },
  notPrinted: "không nêu",
  grades,
  gradesTitle: "Hạng nguồn",
  contradictions: (count: string) => `Số liệu không khớp (${count})`,
  contradictionsLead: "Hai số đều được giữ; số nào được dùng thì nói rõ ở chỗ dùng.",
  severities: { A: "làm đổi một số được hiện", B: "làm tròn hoặc tên gọi", C: "câu chữ" },
  plan: "Kế hoạch",
  everyPlan: "mọi kế hoạch",
  touches: "Chạm tới",
  reports: "Báo cáo và nhật ký",
  quality: "Báo cáo chất lượng số liệu",
  log: "Nhật ký phát hành (JSON)",
  files: (province: string) => `Tệp dữ liệu đã công bố, ${province}`,
  filesLead: "JSON và TopoJSON, đúng những tệp mà trang này đọc. Tên tệp mang dấu băm của nội dung.",
  /** Leads to the licences of what the page is built from. */
  licences: "Phần mềm bên trong và giấy phép của từng gói",
  fileKinds: {
    catalogue: "Danh mục: tỉnh, kỳ, chuẩn, chỉ tiêu",
    shapes: "Ranh giới xã (TopoJSON)",
    series: "Số liệu theo xã",
    facts: "Số liệu cạnh bản đồ",
    programmes: "Chương trình, mục tiêu, chỗ không khớp",
    coverage: "Ghi nhận theo xã và năm",
    places: "Xã hiện nay và đơn vị cũ",
  },
  failed: "Không đọc được danh mục văn bản.",
};

export type SourcesWords = typeof vi;
