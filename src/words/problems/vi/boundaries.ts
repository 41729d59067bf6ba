import { formatFixed } from "#domain/format";
import type { BoundaryFault, SystemFault } from "#domain/problemFaults";
import type { BoundaryValues } from "#domain/problemBoundaries";
import { byKind, type ProblemWords } from "../words.ts";
import { nearest, number } from "./phrases.ts";

const fixed = (value: number, decimals: number): string => formatFixed(value, decimals, "vi");
const EXPORT_AGAIN = "hãy xuất lại tệp từ phần mềm GIS";
const again = (expected: string) => ({ expected, remedy: EXPORT_AGAIN });
const damagedShape = (how: string) => again(`một shapefile đọc được (${how})`);
const damagedPackage = (how: string) => again(`một GeoPackage nguyên vẹn với một lớp đa giác (${how})`);
const GIVE_SYSTEM = "hãy cho biết hệ toạ độ bằng --meridian hoặc --epsg";

/** Coordinates that can not be understood; a wrong option of the command line is told in the same words. */
interface NoSystem {
  readonly x: number;
  readonly y: number;
  readonly meridian: number | null;
}

const systems = {
  meridian: ({ found }: { readonly found: string }) => ({
    found,
    expected: "kinh tuyến trục từ 102 đến 110 độ, như 103 hoặc 105°45'",
    remedy: GIVE_SYSTEM,
  }),
  epsg: ({ found, known }: { readonly found: string; readonly known: readonly string[] }) => ({
    found: `EPSG:${found}`,
    expected: `4326, 4756, 3405, 3406, 32648, 32649 hoặc VN-2000 / TM-3 (${known.join(", ")})`,
    remedy: GIVE_SYSTEM,
  }),
  datum: ({ found }: { readonly found: string }) => ({
    found,
    expected: "hệ quy chiếu có tên, như VN-2000 hoặc WGS 84; đọc nhầm thì bản đồ lệch hơn 200 m",
    remedy: GIVE_SYSTEM,
  }),
  prj: () => ({ expected: "tệp .prj hiểu được", remedy: GIVE_SYSTEM }),
  noSystem: ({ x, y, meridian }: NoSystem) => ({
    found: `${fixed(x, 0)}; ${fixed(y, 0)}`,
    expected: "toạ độ theo độ, hoặc thông tin về hệ toạ độ; tệp không có .prj",
    remedy: `nếu là VN-2000 thì cho biết kinh tuyến trục của tỉnh: --meridian ${meridian === null ? "ĐỘ" : String(meridian)}`,
  }),
};

export const tellSystem = byKind<SystemFault>(systems);

const readBoundaries = byKind<BoundaryFault>({
  ...systems,
  unpacked: ({ most }) => again(`không quá ${number(most)} MB sau khi giải nén; tệp nén này chứa nhiều hơn`),
  archive: () => again("một tệp nén zip nguyên vẹn; tệp này bị hỏng"),
  bytes: ({ most }) => again(`tệp không quá ${number(most)} MB`),
  unreadable: ({ reason }) => ({
    found: reason ?? "không có tệp này",
    expected: "một tệp đọc được",
    remedy: "hãy kiểm tra đường dẫn, rằng đó không phải thư mục, và tài khoản này được quyền đọc",
  }),
  otherKind: () => again("GeoJSON, TopoJSON, Shapefile (để riêng hoặc nén zip), GeoPackage hoặc KML"),
  noCollection: () => again("một FeatureCollection hoặc một Topology"),
  doctype: () => again("KML không có DOCTYPE"),
  noTable: () => ({
    expected: "tệp .dbf bên cạnh tệp .shp",
    remedy: "hãy gửi đủ các tệp của shapefile, hoặc nén zip",
  }),
  empty: () => again("hình của các xã; tệp này trống"),
  noLayer: () => again("một lớp đa giác của các xã"),
  json: ({ reason }) => again(`GeoJSON hoặc TopoJSON (${reason})`),
  topology: ({ reason }) => again(`một TopoJSON nguyên vẹn (${reason})`),
  kml: ({ reason }) => again(`một tệp KML đọc được (${reason})`),
  geopackage: ({ reason }) => damagedPackage(reason),
  shapefile: ({ reason }) => damagedShape(reason),
  polygons: ({ reason }) => ({
    expected: `đa giác của các xã (${reason})`,
    remedy: "hãy kiểm tra tệp trong phần mềm GIS",
  }),
  several: ({ names }) => ({
    found: names.join(", "),
    expected: "một tệp ranh giới duy nhất trong tệp nén",
    remedy: "hãy nén riêng một lớp",
  }),
  layers: ({ names }) => damagedPackage(`các lớp: ${names.length === 0 ? "không có" : names.join(", ")}`),
  geometry: () => damagedPackage("một hình không đúng khuôn dạng GeoPackage"),
  shape: ({ record }) => damagedShape(`hình thứ ${String(record)} trong .shp bị hỏng`),
  shapeType: ({ type }) => damagedShape(`hình thuộc loại ${String(type)}, không phải đa giác`),
  shapesHeader: () => damagedShape("tệp .shp không có phần đầu"),
  shapesShort: () => damagedShape("tệp .shp bị cụt"),
  tableHeader: () => damagedShape("tệp .dbf không có phần đầu"),
  tableColumns: () => damagedShape("các cột của .dbf bị hỏng"),
  tableWidth: () => damagedShape("các cột của .dbf không khớp độ dài dòng"),
  tableShort: () => damagedShape("tệp .dbf bị cụt"),
});

const near = ([x, y]: readonly [number, number]): string => `${fixed(x, 4)}; ${fixed(y, 4)}`;
const CLOSED = "đã khép lại khi ghép thành một bản đồ liền mảnh";
const MEET = "các hình giáp nhau, không hở, không chồng lấn";

export const boundaries: ProblemWords<BoundaryValues> = {
  readBoundaries,
  communeWithoutShape: ({ code, name }) => ({
    found: `${code} ${name}`,
    expected: "mỗi xã trong danh mục có một hình",
    remedy: "hãy bổ sung hình của xã, hoặc nhập tệp của cả tỉnh",
  }),
  shapeWithoutCommune: ({ code }) => ({
    found: code,
    expected: "chỉ gồm các xã của tỉnh này trong danh mục năm 2025",
    remedy: "hãy bỏ hình này, hoặc sửa mã của hình",
  }),
  shapeStandsOnce: ({ code }) => ({
    found: code,
    expected: "mỗi xã một hình",
    remedy: "hãy gộp các phần của xã thành một đa giác nhiều phần",
  }),
  shapeHasArea: ({ code }) => ({
    found: code,
    expected: "hình có diện tích",
    remedy: "hãy vẽ lại hình này",
  }),
  shapeIsJoined: ({ found, candidates }) => ({
    found: found === "" ? "(để trống)" : found,
    expected: `mã hoặc tên của một xã${nearest(candidates)}`,
    remedy: "hãy sửa bảng thuộc tính của các hình, hoặc cho biết tên cột bằng --code-field hoặc --name-field",
  }),
  coversWithoutGaps: (values) => ({
    found:
      values.kind === "area"
        ? `các phần cộng lại ${fixed(values.parts, 2)} km², cả tỉnh ${fixed(values.together, 2)} km²`
        : `${number(values.borders)} đường ranh có hơn hai bên`,
    expected: "các hình không chồng lấn và không hở",
    remedy: "hãy nắn khớp đường ranh trong phần mềm GIS rồi nhập lại",
  }),
  gapBetweenShapes: ({ km2, near: point }) => ({
    found: `khe hở ${fixed(km2, 6)} km² gần ${near(point)}`,
    expected: MEET,
    remedy: CLOSED,
  }),
  shapesOverlap: ({ shapes, km2, near: point, isLarge }) => ({
    found: `${number(shapes)} hình chồng lấn ${fixed(km2, 6)} km² gần ${near(point)}`,
    expected: MEET,
    remedy: isLarge ? "hãy xác định trong phần mềm GIS phần đất ấy thuộc xã nào" : CLOSED,
  }),
  keepsAreas: ({ code, drawn, before }) => ({
    found: `${code}: ${fixed(drawn, 2)} km²`,
    expected: `${fixed(before, 2)} km² như trong tệp`,
    remedy: "hãy sửa hình này trong phần mềm GIS",
  }),
  areasAsDeclared: ({ code, name, drawn, declared }) => ({
    found: `${code} ${name}: hình vẽ ${fixed(drawn, 1)} km²`,
    expected: `khoảng ${fixed(declared, 1)} km² như danh mục`,
    remedy: "thường gặp ở ven biển và đảo; nếu không phải thì hãy kiểm tra hình",
  }),
  standsWhereItBelongs: ({ code, name, distance, point: [x, y] }) => ({
    found: `${code} ${name}: cách ${fixed(distance, 1)} km`,
    expected: `hình nằm quanh điểm ${fixed(x, 2)}; ${fixed(y, 2)}`,
    remedy: "hãy kiểm tra xem mã này có phải của xã khác không",
  }),
  communesMovedTogether: ({ moved, of, east, north }) => ({
    found: `${number(moved)} trên ${number(of)} xã lệch cùng một hướng: ${fixed(east, 1)} km về phía đông, ${fixed(north, 1)} km về phía bắc`,
    expected: "các xã nằm quanh điểm của mình trong danh mục",
    remedy: "cả bản đồ bị dời: hãy kiểm tra kinh tuyến trục (--meridian) và hệ quy chiếu của tệp",
  }),
  datumIsTakenForVn2000: ({ system, datum }) => ({
    found: datum,
    expected: "hệ quy chiếu có tên",
    remedy: `đọc là ${system}, theo phép chiếu; nếu không phải thì hãy xuất lại tệp theo WGS 84 (EPSG:4326)`,
  }),
  withinPlausibleBox: ({ box, bounds: [west, south, east, north], province, system, fits }) => ({
    found: `${box.map((value) => fixed(value, 3)).join("; ")} (đọc theo ${system})`,
    expected: `kinh độ từ ${fixed(west, 2)} đến ${fixed(east, 2)}, vĩ độ từ ${fixed(south, 2)} đến ${fixed(north, 2)} (tỉnh ${province})`,
    remedy: tellFit(fits),
  }),
};

function tellFit(fits: BoundaryValues["withinPlausibleBox"]["fits"]): string {
  if (fits === null) return "hãy kiểm tra tỉnh, thứ tự trục toạ độ và hệ toạ độ";
  if (fits.meridian === null) return "hai trục bị đổi chỗ: hãy xuất với kinh độ đứng trước";
  const swapped = fits.swapped ? " và hai trục bị đổi chỗ: hãy xuất với toạ độ đông đứng trước" : "";
  return `các số khớp nếu là VN-2000 với --meridian ${String(fits.meridian)}${swapped}`;
}
