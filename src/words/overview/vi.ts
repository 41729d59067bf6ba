import { formatBound, formatCount } from "#domain/format";
import { vi as shared } from "../vi.ts";
import { nameCommune } from "../vi.sentence.ts";
import type { LeftOutCounts, OverviewMessages, SummaryMessages } from "./messages.ts";

const whole = (count: number) => formatCount(count, "vi");

/** "giảm 3,48 điểm phần trăm", "không đổi". */
function points(change: number, mark: string): string {
  const size = formatBound(Math.abs(change), "vi");
  return change === 0 ? "không đổi" : `${change < 0 ? "giảm" : "tăng"} ${size}${mark} điểm phần trăm`;
}

function households(change: number, mark: string): string {
  if (change === 0) return "số hộ nghèo không đổi";
  return `${change < 0 ? "bớt" : "thêm"} ${whole(Math.abs(change))}${mark} hộ nghèo`;
}

function leftOut({ suppressed, broken, missing }: LeftOutCounts): string {
  const parts = [
    suppressed > 0 ? `${whole(suppressed)} xã được bảo vệ thông tin` : "",
    broken > 0 ? `${whole(broken)} xã không so sánh được` : "",
    missing > 0 ? `${whole(missing)} xã không có số liệu` : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : `Không xếp ở đây: ${parts.join(", ")}.`;
}

const summary: SummaryMessages = {
  rate: (year, province, { of, about }, said) =>
    `Cuối năm ${String(year)}, cứ ${of} hộ ở ${province} thì khoảng ${about} hộ là hộ nghèo (${said}).`,
  nobody: (year, province, all) =>
    `Cuối năm ${String(year)}, ${province} không có hộ nghèo nào${all === null ? "" : ` trong ${all} hộ`}.`,
  unknown: (year, province, isWithheld) =>
    isWithheld
      ? `Số hộ nghèo của ${province} cuối năm ${String(year)} được bảo vệ thông tin.`
      : `Chưa có số hộ nghèo của ${province} cuối năm ${String(year)}.`,
  change: (since, moved, counted) =>
    `So với cuối năm ${String(since)}, tỷ lệ ${moved}${counted === null ? "" : `, ${counted}`}`,
  sinceStart: (since, standard, moved) =>
    `; so với cuối năm ${String(since)}, năm đầu đo theo ${standard}, ${moved}`,
  first: (standard) =>
    `Đây là năm đầu đo theo ${standard}: không so với các năm trước, vì trước đó đo theo chuẩn khác.`,
  half: (communes, of) => `Một nửa số hộ nghèo sống ở ${communes} trong ${of} xã, phường`,
  poorest: (communes, ofPoor, ofHouseholds) =>
    `${whole(communes)} xã có tỷ lệ cao nhất có ${ofPoor} số hộ nghèo và ${ofHouseholds} số hộ của tỉnh`,
  lacks: (items) => `Hộ nghèo thiếu hụt nhiều nhất về ${items.join(", ")}.`,
  moved: (since, { fell, rose, same, unknown }, mark) => {
    const parts = [
      fell > 0 ? `giảm ở ${whole(fell)}${mark} xã` : "",
      rose > 0 ? `tăng ở ${whole(rose)}${mark} xã` : "",
      same > 0 ? `không đổi ở ${whole(same)}${mark} xã` : "",
    ].filter((part) => part !== "");
    const rest = unknown > 0 ? `; ${whole(unknown)} xã không so được` : "";
    return `So với cuối năm ${String(since)}, tỷ lệ hộ nghèo ${parts.join(", ")}${rest}.`;
  },
  targets: (count, standings) =>
    `Các kế hoạch ở tỉnh đặt ${whole(count)} mục tiêu về tỷ lệ hộ nghèo: ${standings.join(", ")}.`,
};

export const vi: OverviewMessages = {
  title: (province) => `Toàn cảnh ${province}`,
  lead: (year, standard, communes) => `Cuối năm ${String(year)} · ${standard} · ${communes} xã, phường`,
  inSentence: (province) => province.replace(/^Tỉnh /, "tỉnh "),
  commune: nameCommune,
  statuses: shared.explore.status,
  made: "~ là số minh hoạ: đặt ra để thử, khớp với số đã công bố, không dùng để ra quyết định.",
  failed: "Không đọc được số liệu của tỉnh.",
  summaryTitle: "Nói gọn",
  summary,
  years: "Xem năm khác",
  points,
  households,
  tiles: {
    rate: "Tỷ lệ hộ nghèo",
    poor: "Hộ nghèo",
    near: "Hộ cận nghèo",
    ofHouseholds: (all) => `trong ${all} hộ`,
    since: (year) => `So với cuối năm ${String(year)}`,
    from: (rate) => `từ ${rate}`,
    broken: "Năm đầu của chuẩn: không so với năm trước",
  },
  trend: {
    title: "Diễn biến",
    label: "Tỷ lệ hộ nghèo qua các năm",
    note: "Đường đứt giữa hai khung: đổi chuẩn nghèo, hai bên không so sánh được.",
  },
  where: {
    title: "Hộ nghèo sống ở đâu",
    byRate: (communes) => `${whole(communes)} xã có tỷ lệ cao nhất`,
    byNumber: (communes) => `${whole(communes)} xã đông hộ nghèo nhất`,
    half: (communes) => `Ít xã nhất có đủ một nửa số hộ nghèo: ${whole(communes)} xã`,
    columns: ["Xã, phường", "Hộ nghèo", "Phần số hộ nghèo", "Phần số hộ"],
    curve: "Đường tập trung",
    say: (population, amount, index) =>
      `Các xã nghèo nhất có ${population} số hộ nhưng có ${amount} số hộ nghèo. Chỉ số tập trung ${index}.`,
    index: (index) => `Chỉ số tập trung ${index}.`,
    method:
      "Xếp xã từ tỷ lệ cao xuống thấp; 0 là chia đều theo số hộ, càng gần -1 hộ nghèo càng dồn vào ít xã (O'Donnell và cộng sự 2008).",
    grouped: (communes) => `${whole(communes)} xã không hiện số được gộp thành một nhóm trên đường này.`,
    x: "phần số hộ",
    y: "phần số hộ nghèo",
    none: "Chưa đủ số liệu theo xã.",
  },
  targets: {
    title: "Mục tiêu",
    measured: (rate, year) => `${rate} (cuối năm ${String(year)})`,
    none: "Các kế hoạch đã nhập không đặt mục tiêu tỷ lệ hộ nghèo cho tỉnh này.",
    cut: (year) => `Từ năm ${String(year)} đo theo chuẩn khác.`,
    goals: (year, meets, misses, open, isOver) =>
      `Mục tiêu giao cho xã, năm ${String(year)}: ${isOver ? "theo số đo" : "với tốc độ hiện nay"} ${whole(meets)} xã đạt, ${whole(misses)} xã không đạt${open > 0 ? `, ${whole(open)} xã chưa đủ số đo theo chuẩn của năm đó` : ""}.`,
    goal: (rate, year) => `đường mục tiêu năm ${String(year)}: ${rate}`,
  },
  parts: {
    title: "Thành thị và nông thôn",
    columns: ["Khu vực", "Tỷ lệ", "Hộ nghèo", "Phần số hộ nghèo"],
    note: "Thành thị là phường và thị trấn; từ ngày 1/7/2025 là phường.",
  },
  ethnic: {
    title: "Hộ nghèo theo dân tộc",
    columns: ["Dân tộc", "Hộ nghèo", "Phần số hộ nghèo"],
    unexplained: (minority) =>
      `Không rõ: tổng in của hộ nghèo dân tộc thiểu số (${minority}) trừ các nhóm in cùng trang.`,
  },
  lacks: {
    title: "Hộ nghèo thiếu hụt gì",
    columns: ["Thiếu hụt", "Trong 100 hộ nghèo", "Số hộ nghèo"],
    none: "Không thu thập ở kỳ này.",
  },
  bands: {
    title: "Số xã theo nhóm tỷ lệ hộ nghèo",
    rate: "Tỷ lệ hộ nghèo",
    printed: (year, units) => `Kế hoạch in, cuối năm ${String(year)} (${units} xã thời đó)`,
    now: (year, communes) => `Xã hiện nay, cuối năm ${String(year)} (${communes} xã)`,
    note: "Hai cột không so sánh được: khác chuẩn nghèo hoặc khác đơn vị xã.",
  },
  movers: {
    title: (since) => `Xã thay đổi nhiều nhất so với cuối năm ${String(since)}`,
    falls: "Giảm nhiều nhất",
    rises: "Tăng nhiều nhất",
    columns: ["Xã, phường", "Điểm %", "Hộ nghèo", "Nay"],
    noFalls: "Không xã nào giảm.",
    noRises: "Không xã nào tăng.",
    none: "Năm đầu của chuẩn: không có năm nào để so.",
  },
  extremes: {
    title: "Xã có tỷ lệ cao nhất và thấp nhất",
    highest: "Cao nhất",
    lowest: "Thấp nhất",
    columns: ["Xã, phường", "Tỷ lệ", "Hộ nghèo", "Thứ tự"],
    rank: (rank, of, tied) => `${whole(rank)}/${whole(of)}${tied > 1 ? ` (${whole(tied)} xã cùng mức)` : ""}`,
    none: "Chưa có số liệu theo xã.",
  },
  recorded: {
    title: "Chương trình đã ghi nhận",
    designated: (year, communes) => `Diện của xã năm ${String(year)}, ghi cho ${whole(communes)} xã:`,
    designations: {
      regionI: "khu vực I",
      regionII: "khu vực II",
      regionIII: "khu vực III",
      extreme: "đặc biệt khó khăn",
      border: "biên giới",
      safeZone: "an toàn khu",
      sponsor: "có đơn vị giúp đỡ",
    },
    reach: (year, communes, poor, ofPoor) =>
      `Năm ${String(year)} có ghi nhận chương trình ở ${whole(communes)} xã; ${poor} hộ nghèo sống ở các xã đó${ofPoor === null ? "" : `, bằng ${ofPoor} số hộ nghèo của tỉnh`}.`,
    note: "Đây là số hộ nghèo sống ở xã có ghi nhận, không phải số hộ được hưởng.",
    columns: ["Chương trình", "Xã", "Hộ nghèo ở đó", "Phần số hộ nghèo"],
    more: (count) => `và ${whole(count)} chương trình khác`,
  },
  earlier: (year, standard) => `Số công bố gần nhất: cuối năm ${String(year)}, ${standard}.`,
  tied: (communes) => `${whole(communes)} xã khác cùng mức với xã cuối danh sách.`,
  leftOut,
  flags: (ids) => `${ids}: chỗ không khớp đã biết của văn bản, giữ nguyên số in (xem trang nguồn).`,
  atLeast: "ít nhất",
  counts: (poor, all) => `${poor} trong ${all} hộ`,
  sources: "Nguồn",
  allSources: "Mọi nguồn và chỗ không khớp",
  method: "Cách tính",
  meaning: {
    poor: "Hộ nghèo là gì?",
    "near-poor": "Hộ cận nghèo là gì?",
    deprivation: "Thiếu hụt là gì?",
    standard: "Vì sao không so hai chuẩn?",
  },
  toProgrammes: "Mở trang chương trình",
};
