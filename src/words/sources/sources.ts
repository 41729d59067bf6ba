import type { Language } from "#domain/localised";

/** Words of the page of sources; fetched with it. */
export interface SourcesMessages {
  readonly title: string;
  readonly lead: string;
  readonly documents: (count: string) => string;
  readonly search: string;
  readonly none: string;
  readonly columns: Readonly<Record<"title" | "number" | "date" | "grade" | "status", string>>;
  readonly notPrinted: string;
  readonly grades: Readonly<Record<string, string>>;
  readonly gradesTitle: string;
  readonly contradictions: (count: string) => string;
  readonly contradictionsLead: string;
  readonly severities: Readonly<Record<"A" | "B" | "C", string>>;
  readonly plan: string;
  readonly everyPlan: string;
  readonly touches: string;
  readonly reports: string;
  readonly quality: string;
  readonly log: string;
  readonly files: (province: string) => string;
  readonly filesLead: string;
  /** Leads to the licences of what the page is built from. */
  readonly licences: string;
  readonly fileKinds: Readonly<
    Record<"catalogue" | "shapes" | "series" | "facts" | "programmes" | "coverage" | "places", string>
  >;
  readonly failed: string;
}

const vi: SourcesMessages = {
  title: "Nguồn và chỗ không khớp",
  lead: "Mỗi số liệu đều chỉ về một văn bản ở đây. Chỗ văn bản tự mâu thuẫn được giữ nguyên như in, kèm phép tính.",
  documents: (count) => `Văn bản (${count})`,
  search: "Tìm văn bản, số hiệu",
  none: "Không có văn bản nào khớp.",
  columns: { title: "Văn bản", number: "Số", date: "Ngày", grade: "Hạng", status: "Tình trạng" },
  notPrinted: "không nêu",
  gradesTitle: "Hạng nguồn",
  grades: {
    A: "quyết định, kế hoạch của cơ quan nhà nước",
    B: "báo chí dẫn văn bản",
    C: "báo chí",
    E: "ước tính",
    S: "điều tra theo cách đo khác, không trộn với kết quả rà soát",
    X: "số minh hoạ của ví dụ",
  },
  contradictions: (count) => `Số liệu không khớp (${count})`,
  contradictionsLead: "Hai số đều được giữ; số nào được dùng thì nói rõ ở chỗ dùng.",
  severities: { A: "làm đổi một số được hiện", B: "làm tròn hoặc tên gọi", C: "câu chữ" },
  plan: "Kế hoạch",
  everyPlan: "mọi kế hoạch",
  touches: "Chạm tới",
  reports: "Báo cáo và nhật ký",
  quality: "Báo cáo chất lượng số liệu",
  log: "Nhật ký phát hành (JSON)",
  files: (province) => `Tệp dữ liệu đã công bố, ${province}`,
  filesLead: "JSON và TopoJSON, đúng những tệp mà trang này đọc. Tên tệp mang dấu băm của nội dung.",
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

const en: SourcesMessages = {
  title: "Sources and contradictions",
  lead: "Every figure points to a document listed here. Where a document contradicts itself, what it prints is kept, with the arithmetic.",
  documents: (count) => `Documents (${count})`,
  search: "Find a document or number",
  none: "No document matches.",
  columns: { title: "Document", number: "Number", date: "Date", grade: "Grade", status: "Status" },
  notPrinted: "not stated",
  gradesTitle: "Grades of sources",
  grades: {
    A: "decision or plan of an authority",
    B: "press quoting a document",
    C: "press",
    E: "estimate",
    S: "survey on another measure, never mixed with the yearly review",
    X: "made up for the example",
  },
  contradictions: (count) => `Contradictions (${count})`,
  contradictionsLead: "Both figures are kept; which one is used is said where it is used.",
  severities: { A: "changes a figure on show", B: "rounding or labels", C: "wording" },
  plan: "Plan",
  everyPlan: "every plan",
  touches: "Touches",
  reports: "Reports and change log",
  quality: "Data quality report",
  log: "Change log (JSON)",
  files: (province) => `Published data files, ${province}`,
  filesLead: "JSON and TopoJSON, the very files this page reads. A name carries the hash of its content.",
  licences: "Software inside, and the licence of each package",
  fileKinds: {
    catalogue: "Catalogue: provinces, periods, standards, indicators",
    shapes: "Commune boundaries (TopoJSON)",
    series: "Figures by commune",
    facts: "Figures beside the map",
    programmes: "Programmes, targets, contradictions",
    coverage: "Record by commune and year",
    places: "Communes of today and former units",
  },
  failed: "The list of documents could not be read.",
};

export const SOURCES: Readonly<Record<Language, SourcesMessages>> = { vi, en };
