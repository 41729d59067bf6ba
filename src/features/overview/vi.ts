import type { Status } from "#domain/status";
import { signText } from "../../words/signed.ts";
import { nameCommune } from "../../words/vi.sentence.ts";
import { vi as shared } from "../../words/vi.ts";
import { formatBound, formatCount } from "#domain/format";

/** A rate as a count of so many households: "about 18 of every 100". */
export interface Frequency {
  readonly of: string;
  readonly about: string;
}

/** Communes by how their rate moved. */
export interface MoveCounts {
  readonly fell: number;
  readonly rose: number;
  readonly same: number;
  readonly unknown: number;
}

/** Communes without a figure, by why. */
export interface LeftOutCounts {
  readonly suppressed: number;
  readonly broken: number;
  readonly missing: number;
}

const whole = (count: number) => formatCount(count, "vi");

/** "giảm 3,48 điểm phần trăm", "không đổi". */
function points(change: number, status: Status): string {
  const size = formatBound(Math.abs(change), "vi");
  return change === 0
    ? "không đổi"
    : `${change < 0 ? "giảm" : "tăng"} ${signText(size, status)} điểm phần trăm`;
}

function households(change: number, status: Status): string {
  if (change === 0) return "số hộ nghèo không đổi";
  return `${change < 0 ? "bớt" : "thêm"} ${signText(whole(Math.abs(change)), status)} hộ nghèo`;
}

function leftOut({ suppressed, broken, missing }: LeftOutCounts): string {
  const parts = [
    suppressed > 0 ? `${whole(suppressed)} xã không công bố (ít hộ)` : "",
    broken > 0 ? `${whole(broken)} xã không so sánh được` : "",
    missing > 0 ? `${whole(missing)} xã không có số liệu` : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : `Không xếp ở đây: ${parts.join(", ")}.`;
}

/** Words of the overview of a province; fetched with its page. */
export const vi = {
  /** @param province as it stands in a sentence: "tỉnh Điện Biên" */
  title: (province: string) => `Toàn cảnh ${province}`,
  lead: (year: number, standard: string, communes: string) =>
    `Cuối năm ${String(year)} · ${standard} · ${communes} xã, phường`,
  inSentence: (province: string) => province.replace(/^Tỉnh /, "tỉnh "),
  commune: nameCommune,
  statuses: shared.explore.status,
  /** What the dotted lines stand for. */
  made: "Số giả định có vạch chấm ở dưới.",
  failed: "Không đọc được số liệu của tỉnh.",
  summary: {
    /** @param said the rate, or the rate with its counts */
    rate: (year: number, province: string, { of, about }: Frequency, said: string) =>
      `Cuối năm ${String(year)}, cứ ${of} hộ ở ${province} thì khoảng ${about} hộ là hộ nghèo (${said}).`,
    nobody: (year: number, province: string, all: string | null) =>
      `Cuối năm ${String(year)}, ${province} không có hộ nghèo nào${all === null ? "" : ` trong ${all} hộ`}.`,
    unknown: (year: number, province: string, isWithheld: boolean): string =>
      isWithheld
        ? `Số hộ nghèo của ${province} cuối năm ${String(year)} không được công bố (ít hộ).`
        : `Chưa có số hộ nghèo của ${province} cuối năm ${String(year)}.`,
    change: (since: number, moved: string, counted: string | null) =>
      `So với cuối năm ${String(since)}, tỷ lệ ${moved}${counted === null ? "" : `, ${counted}`}`,
    /** Goes on from `change`. */
    sinceStart: (since: number, standard: string, moved: string) =>
      `; so với cuối năm ${String(since)}, năm đầu đo theo ${standard}, ${moved}`,
    first: (standard: string) =>
      `Đây là năm đầu đo theo ${standard}: không so với các năm trước, vì trước đó đo theo chuẩn khác.`,
    poorest: (communes: number, ofPoor: string, ofHouseholds: string) =>
      `${whole(communes)} xã có tỷ lệ cao nhất có ${ofPoor} số hộ nghèo và ${ofHouseholds} số hộ của tỉnh`,
    lacks: (items: readonly string[]) => `Hộ nghèo thiếu hụt nhiều nhất về ${items.join(", ")}.`,
    moved: (since: number, { fell, rose, same, unknown }: MoveCounts, status: Status): string => {
      const parts = [
        fell > 0 ? `giảm ở ${signText(whole(fell), status)} xã` : "",
        rose > 0 ? `tăng ở ${signText(whole(rose), status)} xã` : "",
        same > 0 ? `không đổi ở ${signText(whole(same), status)} xã` : "",
      ].filter((part) => part !== "");
      const rest = unknown > 0 ? `; ${whole(unknown)} xã không so được` : "";
      return `So với cuối năm ${String(since)}, tỷ lệ hộ nghèo ${parts.join(", ")}${rest}.`;
    },
    targets: (count: number, standings: readonly string[]) =>
      `Các kế hoạch ở tỉnh đặt ${whole(count)} mục tiêu về tỷ lệ hộ nghèo: ${standings.join(", ")}.`,
  },
  years: "Xem năm khác",
  points,
  households,
  tiles: {
    rate: "Tỷ lệ hộ nghèo",
    poor: "Hộ nghèo",
    near: "Hộ cận nghèo",
    ofHouseholds: (all: string) => `trong ${all} hộ`,
    since: (year: number) => `So với cuối năm ${String(year)}`,
    from: (rate: string) => `từ ${rate}`,
    broken: "Năm đầu của chuẩn: không so với năm trước",
  },
  trend: {
    title: "Diễn biến",
    label: "Tỷ lệ hộ nghèo qua các năm",
    note: "Đường đứt giữa hai khung: đổi chuẩn nghèo, hai bên không so sánh được.",
  },
  where: {
    title: "Hộ nghèo sống ở đâu",
    byRate: (communes: number) => `${whole(communes)} xã có tỷ lệ cao nhất`,
    byNumber: (communes: number) => `${whole(communes)} xã đông hộ nghèo nhất`,
    half: (communes: number) => `Ít xã nhất có đủ một nửa số hộ nghèo: ${whole(communes)} xã`,
    columns: ["Xã, phường", "Hộ nghèo", "Phần số hộ nghèo", "Phần số hộ"] satisfies readonly [
      which: string,
      poor: string,
      ofPoor: string,
      ofHouseholds: string,
    ],
    curve: "Đường tập trung",
    say: (population: string, amount: string, index: string) =>
      `Các xã nghèo nhất có ${population} số hộ nhưng có ${amount} số hộ nghèo. Chỉ số tập trung ${index}.`,
    index: (index: string) => `Chỉ số tập trung ${index}.`,
    method:
      "Xếp xã từ tỷ lệ cao xuống thấp; 0 là chia đều theo số hộ, càng gần -1 hộ nghèo càng dồn vào ít xã (O'Donnell và cộng sự 2008).",
    grouped: (communes: number) =>
      `${whole(communes)} xã không hiện số được gộp thành một nhóm trên đường này.`,
    x: "phần số hộ",
    y: "phần số hộ nghèo",
    none: "Chưa đủ số liệu theo xã.",
  },
  targets: {
    title: "Mục tiêu",
    measured: (rate: string, year: number) => `${rate} (cuối năm ${String(year)})`,
    none: "Các kế hoạch đã nhập không đặt mục tiêu tỷ lệ hộ nghèo cho tỉnh này.",
    cut: (year: number) => `Từ năm ${String(year)} đo theo chuẩn khác.`,
    goals: (year: number, meets: number, misses: number, open: number, isOver: boolean) =>
      `Mục tiêu giao cho xã, năm ${String(year)}: ${isOver ? "theo số đo" : "với tốc độ hiện nay"} ${whole(meets)} xã đạt, ${whole(misses)} xã không đạt${open > 0 ? `, ${whole(open)} xã chưa đủ số đo theo chuẩn của năm đó` : ""}.`,
    /** What "way" a target is measured against: the end it asks for. */
    goal: (rate: string, year: number) => `đường mục tiêu năm ${String(year)}: ${rate}`,
  },
  parts: {
    title: "Thành thị và nông thôn",
    columns: ["Khu vực", "Tỷ lệ", "Hộ nghèo", "Phần số hộ nghèo", "Hộ cận nghèo"] satisfies readonly [
      part: string,
      rate: string,
      counts: string,
      ofPoor: string,
      nearPoor: string,
    ],
    note: "Thành thị là phường và thị trấn; từ ngày 1/7/2025 là phường.",
  },
  ethnic: {
    title: "Hộ nghèo theo dân tộc",
    columns: ["Dân tộc", "Hộ nghèo", "Phần số hộ nghèo"] satisfies readonly [
      group: string,
      poor: string,
      ofPoor: string,
    ],
    unexplained: (minority: string) =>
      `Không rõ: tổng in của hộ nghèo dân tộc thiểu số (${minority}) trừ các nhóm in cùng trang.`,
  },
  lacks: {
    title: "Hộ nghèo thiếu hụt gì",
    columns: ["Thiếu hụt", "Trong 100 hộ nghèo", "Số hộ nghèo"] satisfies readonly [
      lack: string,
      share: string,
      households: string,
    ],
    none: "Không thu thập ở kỳ này.",
  },
  bands: {
    title: "Số xã theo nhóm tỷ lệ hộ nghèo",
    rate: "Tỷ lệ hộ nghèo",
    printed: (year: number, units: string) => `Kế hoạch in, cuối năm ${String(year)} (${units} xã thời đó)`,
    now: (year: number, communes: string) => `Xã hiện nay, cuối năm ${String(year)} (${communes} xã)`,
    note: "Hai cột không so sánh được: khác chuẩn nghèo hoặc khác đơn vị xã.",
  },
  movers: {
    title: (since: number) => `Xã thay đổi nhiều nhất so với cuối năm ${String(since)}`,
    falls: "Giảm nhiều nhất",
    rises: "Tăng nhiều nhất",
    columns: ["Xã, phường", "Điểm %", "Hộ nghèo", "Nay"] satisfies readonly [
      commune: string,
      change: string,
      households: string,
      now: string,
    ],
    noFalls: "Không xã nào giảm.",
    noRises: "Không xã nào tăng.",
    none: "Năm đầu của chuẩn: không có năm nào để so.",
  },
  extremes: {
    title: "Xã có tỷ lệ cao nhất và thấp nhất",
    highest: "Cao nhất",
    lowest: "Thấp nhất",
    columns: ["Xã, phường", "Tỷ lệ", "Hộ nghèo", "Thứ tự"] satisfies readonly [
      commune: string,
      rate: string,
      counts: string,
      rank: string,
    ],
    rank: (rank: number, of: number, tied: number) =>
      `${whole(rank)}/${whole(of)}${tied > 1 ? ` (${whole(tied)} xã cùng mức)` : ""}`,
    none: "Chưa có số liệu theo xã.",
  },
  recorded: {
    title: "Chương trình đã ghi nhận",
    designated: (year: number, communes: number) =>
      `Diện của xã năm ${String(year)}, ghi cho ${whole(communes)} xã:`,
    designations: {
      regionI: "khu vực I",
      regionII: "khu vực II",
      regionIII: "khu vực III",
      extreme: "đặc biệt khó khăn",
      border: "biên giới",
      safeZone: "an toàn khu",
      sponsor: "có đơn vị giúp đỡ",
    },
    reach: (year: number, communes: number, poor: string, ofPoor: string | null) =>
      `Năm ${String(year)} có ghi nhận chương trình ở ${whole(communes)} xã; ${poor} hộ nghèo sống ở các xã đó${ofPoor === null ? "" : `, bằng ${ofPoor} số hộ nghèo của tỉnh`}.`,
    note: "Đây là số hộ nghèo sống ở xã có ghi nhận, không phải số hộ được hưởng.",
    columns: ["Chương trình", "Xã", "Hộ nghèo ở đó", "Phần số hộ nghèo"] satisfies readonly [
      programme: string,
      communes: string,
      poor: string,
      ofPoor: string,
    ],
    more: (count: number) => `và ${whole(count)} chương trình khác`,
  },
  /** Published earlier than the period on show. */
  earlier: (year: number, standard: string) => `Số công bố gần nhất: cuối năm ${String(year)}, ${standard}.`,
  tied: (communes: number) => `${whole(communes)} xã khác cùng mức với xã cuối danh sách.`,
  leftOut,
  /** Contradictions that figures above are part of. */
  flags: (ids: string) => `${ids}: chỗ không khớp đã biết của văn bản, giữ nguyên số in (xem trang nguồn).`,
  atLeast: "ít nhất",
  counts: (poor: string, all: string) => `${poor} trong ${all} hộ`,
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

export type OverviewWords = typeof vi;
