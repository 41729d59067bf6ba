import type { MapForm } from "#domain/view";
import type { ClassMethod } from "#domain/classify/classing";

/** Words of what changes how the map is drawn. */
export const vi = {
  /** Name of the panel that changes how the map is drawn. */
  open: "Kiểu",
  savePicture: "Lưu hình",
  form: "Kiểu bản đồ",
  forms: {
    auto: "Tô màu",
    symbols: "Hình tròn theo số lượng",
    bivariate: "Hai chỉ tiêu",
    alpha: "Đậm nhạt theo số hộ",
    dots: "Chấm",
    tiles: "Ô lục giác",
    columns: "Cột",
    clusters: "Cụm (xã giống nhau)",
  } satisfies Record<MapForm, string>,
  formHints: {
    auto: "Tỷ lệ tô màu vùng, số lượng vẽ hình tròn.",
    symbols: "Vòng tròn to nhỏ theo số hộ đứng sau tỷ lệ.",
    bivariate: "Chín màu cho hai chỉ tiêu cùng lúc.",
    alpha: "Xã ít hộ nhạt hơn, để tỷ lệ của vài hộ không lấn át.",
    dots: "Mỗi chấm là một số hộ, rải ngẫu nhiên trong xã.",
    tiles: "Mỗi xã một ô bằng nhau; xã giáp nhau cố giữ cạnh nhau.",
    columns: "Cột cao theo giá trị, màu như chú giải.",
    clusters: "Xã cao giữa xã cao, xã thấp giữa xã thấp, và những xã khác hẳn xung quanh.",
  } satisfies Record<MapForm, string>,
  second: "Chỉ tiêu thứ hai",
  ownChange: "Thay đổi của chính chỉ tiêu này",
  since: "Thay đổi so với năm",
  sinceNone: "Không, xem giá trị",
  method: "Cách phân nhóm",
  methods: {
    own: "Tự động",
    policy: "Theo ngưỡng chung",
    quantile: "Phân vị: số xã bằng nhau",
    equal: "Khoảng đều",
    natural: "Ngắt tự nhiên (tối ưu)",
    pretty: "Ngưỡng tròn",
    deviation: "Độ lệch chuẩn",
    geometric: "Cấp số nhân",
    "head-tail": "Phân bậc đuôi dài",
    manual: "Tự đặt ngưỡng",
  } satisfies Record<ClassMethod | "own", string>,
  classes: "Số nhóm",
  breaks: "Các ngưỡng",
  breaksHint: "Cách nhau bằng dấu chấm phẩy, ví dụ 5; 10; 20,5",
  /** What is written to break a change. */
  changeBreaksHint: "Nhiều nhất ba mức, dùng chung cho tăng và giảm, ví dụ 2; 5; 10,5",
  ofYear: "Chỉ tính theo năm đang xem",
  reset: "Về mặc định",
  crossNone: "Chỉ tiêu này chưa có chỉ tiêu thứ hai phù hợp.",
  layout: "Bố cục",
  layouts: { one: "Một bản đồ", pair: "So sánh", years: "Các năm", change: "Thay đổi" },
  /** What is compared, and how: two maps, each whole, or one above the other below a curtain; or several places in a table. */
  sides: "Cách so sánh",
  compared: {
    pair: "Cạnh nhau",
    swipe: "Kéo để so sánh",
    places: "Nhiều nơi",
    "two-indicators": "Hai chỉ tiêu",
  },
  sidesOfChange: "Cách xem thay đổi",
  changed: { map: "Trên bản đồ", progress: "Ai tiến bộ" },
  whole: "Toàn màn hình",
};

export type ToolWords = typeof vi;
