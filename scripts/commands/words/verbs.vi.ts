import type { CommandWords } from "./words.ts";

/** What each verb is for, and how it is called. */
export const verbs: CommandWords["verbs"] = {
  build: {
    summary: "đọc data/sources và công bố vào public/data",
    help: `Cách dùng: npm run atlas -- build [--provinces 11,04] [--out public/data] [--edition public] [--allow-fewer]

Đọc mọi nguồn trong data/sources, nhận dạng các biểu chính thức, đối chiếu địa bàn, kiểm tra từng con số, chuyển số của xã cũ về xã
năm 2025 rồi công bố ranh giới, chuỗi số liệu, thông tin và danh mục. Mọi chỗ sai được in ra cùng một lần; còn lỗi thì không ghi gì
và bản tốt gần nhất được giữ nguyên.

  --provinces MÃ     chỉ những tỉnh này, cách nhau bằng dấu phẩy
  --out THƯ_MỤC      nơi công bố; mặc định public/data, với bản nội bộ là internal/data
  --edition TÊN      "public" (mặc định) giấu các số từ 1 đến 4, và thêm vài số khác để không suy ra được;
                     "internal" không giấu số nào và ghi rõ điều đó ở mọi khung nhìn
  --allow-internal   cho dựng bản nội bộ ngoài internal/; mọi lệnh làm gì từ một bản nội bộ cũng đòi từ này
  --allow-fewer      cho bỏ bớt số của lần công bố trước; không có từ này thì bản có ít số hơn là lỗi

Thay đổi so với bản đang có trong thư mục được in ra và công bố; báo cáo chất lượng số liệu được công bố thành dữ liệu,
quality-report.json: "atlas report" ghi báo cáo thành trang để đọc ngay, "atlas pages" đưa báo cáo vào trang web. Bảng không nhận
dạng được thì có tệp ánh xạ cột đề xuất đặt cạnh tệp số liệu, để người dùng kiểm tra và xác nhận.`,
  },
  check: {
    summary: "đọc và kiểm tra data/sources, không ghi gì",
    help: `Cách dùng: npm run atlas -- check [--provinces 11,04] [--propose]

Làm mọi việc của lệnh build trừ việc công bố. Mã thoát là 1 khi có chỗ sai. Với --propose thì đề xuất ánh xạ cột cho bảng không nhận ra,
như lệnh build.`,
  },
  demo: {
    summary: "tạo bộ biểu mẫu trong data/sources/example-*",
    help: `Cách dùng: npm run atlas -- demo [--if-none]

Tạo số liệu của các tỉnh mẫu và ghi thành biểu chính thức cùng một bảng phẳng trong data/sources/example-*. Cùng một danh mục thì ra
đúng từng byte. Các thư mục mẫu đang có bị thay; không đụng đến gì khác.
Với --if-none thì không làm gì khi data/edition.json nói atlas không có số liệu mẫu.`,
  },
  template: {
    summary: "tạo biểu chương trình theo xã, để trống cho tỉnh điền",
    help: `Cách dùng: npm run atlas -- template --province MÃ [--out TỆP]

Tạo một sổ tính, mỗi xã hiện nay một dòng, để ghi chương trình theo xã và năm, vốn kế hoạch và vốn thực hiện, danh hiệu của xã và đơn
vị đỡ đầu, tỷ lệ hộ nghèo từng xã phải đạt. Điền xong thì ghi tên tệp vào mục "coverage" trong source.json của thư mục chứa tệp, ở
data/sources.

  --province MÃ      một tỉnh trong data/registry/provinces.csv
  --out TỆP          mặc định coverage-MÃ.xlsx`,
  },
  boundaries: {
    summary: "nhập ranh giới xã thật cho một tỉnh",
    help: `Cách dùng: npm run atlas -- boundaries TỆP [--province MÃ] [--meridian 103 | --epsg 9205]
           npm run atlas -- boundaries fetch MÃ [--yes] [--mirror ĐỊA_CHỈ]
           npm run atlas -- boundaries --remove --province MÃ

Nhập GeoJSON, TopoJSON, Shapefile (tệp .shp, hoặc nén zip), GeoPackage hoặc KML. Toạ độ là WGS 84 hoặc VN-2000, theo .prj hay mã
EPSG của tệp, hoặc theo lời bạn. Các hình được ghép với xã năm 2025 theo mã, không có mã thì theo tên; mỗi xã phải có một hình. Kết
quả gồm hai mức chi tiết, ghi vào data/boundaries/MÃ.json, không đưa vào kho mã nguồn; lần "atlas build" sau sẽ hiển thị. Khe hở,
chỗ chồng lấn và các xã cần xem lại được ghi vào data/boundaries/MÃ.offenders.geojson, mở bằng phần mềm GIS.

"fetch" tải ranh giới mở đã ghim trong data/registry/boundaries.json: cho biết dung lượng trước, tải tiếp được khi đứt mạng, bỏ hết khi mã
băm sai. Đây là lệnh duy nhất ra mạng.

  --yes               tải ngay, không hỏi
  --mirror ĐỊA_CHỈ    nơi khác có cùng các tệp
  --province MÃ       khi atlas có nhiều tỉnh; một tỉnh trong data/registry/provinces.csv
  --meridian ĐỘ       VN-2000 với kinh tuyến trục của tỉnh, như 103 hoặc 105°45'
  --epsg MÃ           4326, 4756, 3405, 3406, 32648, 32649, 5896 đến 5899, 9205 đến 9218
  --code-field TÊN    cột chứa mã xã
  --name-field TÊN    cột chứa tên xã
  --remove            trở lại ranh giới vẽ phỏng`,
  },
  new: {
    summary: "bắt đầu atlas của một tỉnh (hoặc vài tỉnh) bằng số liệu của mình",
    help: `Cách dùng: npm run atlas -- new MÃ_TỈNH... [--publisher TÊN] [--licence CC-BY-4.0] [--contact THƯ] [--yes] [--again]

Ghi data/edition.json: atlas gồm những tỉnh nào trong 34 tỉnh, ai công bố, giấy phép nào, bạn đọc viết thư về đâu. Điều chưa nói thì
được hỏi; không trả lời thì để trống. Từ đó "npm start" và "npm run build:data" chỉ đọc nguồn của các tỉnh này, không có số liệu mẫu.

  --publisher TÊN   đơn vị công bố
  --licence MÃ      CC-BY-4.0 hoặc CC0-1.0
  --contact THƯ     địa chỉ thư
  --yes             không hỏi gì
  --again           ghi đè data/edition.json đang có`,
  },
  add: {
    summary: "đưa sổ tính của tỉnh vào data/sources, sau khi cho biết đó là gì",
    help: `Cách dùng: npm run atlas -- add TỆP... [--province MÃ] [--period 2025-MDP2022-2025] [--status official] [--document TÊN] [--yes] [--dry-run]

Đọc từng tệp và nói đó là biểu nào, năm nào, tỉnh nào, chắc đến đâu. Chỉ hỏi điều tệp không nói. Chép tệp vào
data/sources, ghi source.json cùng mã kiểm tra, rồi dựng thử và nói sẽ thay đổi những gì. Không công bố gì.

  --province MÃ     khi atlas có nhiều tỉnh
  --period KỲ       khi tệp không nói rõ năm hoặc chuẩn
  --status TÊN      official (chính thức) hoặc provisional (sơ bộ); không nói thì là sơ bộ
  --document TÊN    số và tên văn bản
  --yes             không hỏi gì
  --dry-run         chỉ nói, không ghi gì`,
  },
  compress: {
    summary: "nén sẵn mọi tệp văn bản của bản dựng để gửi đi",
    help: `Cách dùng: npm run atlas -- compress [--folder dist] [--quality 11]

Đặt tệp .br và .gz cạnh mỗi tệp văn bản từ 1.000 byte trở lên. --quality là mức nén Brotli, từ 0 đến 11 (mặc định).
Bản nội bộ thì phải thêm --allow-internal.`,
  },
  hosting: {
    summary: "viết cấu hình máy chủ web cho bản dựng",
    help: `Cách dùng: npm run -s atlas -- hosting MÁY_CHỦ [--site https://example.vn/atlas/] [--root /var/www/atlas] [--frames self] > TỆP

In cấu hình gửi bản dựng đi cho đúng: loại tệp, lưu tạm, tệp nén sẵn, gửi từng phần, tiêu đề bảo mật, 404.html.
MÁY_CHỦ là nginx, apache, caddy hoặc object-store (tập lệnh cho mọi kho lưu trữ dùng giao thức S3).

  --site ĐỊA_CHỈ   nơi đặt atlas; đường dẫn tuỳ ý; biến ATLAS_SITE có cùng ý nghĩa
  --root THƯ_MỤC   nơi đặt bản dựng trên máy chủ; mặc định /var/www/atlas
  --frames AI      ai được nhúng atlas vào khung: self (mặc định), none, * hoặc các địa chỉ gốc cách nhau bằng dấu phẩy
  --port SỐ        mặc định 80; hãy đặt TLS phía trước, hoặc bổ sung chứng thư của máy chủ
  --brotli         chỉ với nginx: đã có mô-đun Brotli (Debian: libnginx-mod-http-brotli-static)

Hãy chạy "npm run atlas -- compress" trước, để có tệp nén sẵn cạnh tệp thường. Bản dựng của bản nội bộ thì phải thêm --allow-internal.`,
  },
  offline: {
    summary: "lập danh sách tệp trình duyệt giữ để dùng khi không có mạng",
    help: `Cách dùng: npm run atlas -- offline [--folder dist]

Ghi offline-files.js cạnh tệp sw.js: mọi tệp của bản dựng mà trình duyệt giữ lại ở lần mở đầu tiên. "npm run build" đã làm việc này.
Số liệu đến 12 MB được giữ trọn; bản lớn hơn thì trình duyệt giữ các tỉnh người đọc đã mở.`,
  },
  portable: {
    summary: "gói một tỉnh thành một tệp HTML mở được không cần máy chủ",
    help: `Cách dùng: npm run build:portable [-- --data public/data] [--provinces 11,04] [--out portable]

Ghi mỗi tỉnh một tệp HTML, nhiều nhất 6 MB: bản đồ, hồ sơ, chương trình, lập phương án, nguồn và trang chiếu, kèm số liệu và phông chữ.
Mở từ ổ đĩa hay thẻ nhớ bằng cách bấm đúp, không cần máy chủ hay mạng. Chính sách bảo mật của tệp nêu đích danh mã băm của tập lệnh và
kiểu dáng. Bản đồ được vẽ như trên giấy.`,
  },
  pages: {
    summary: "ghi trang riêng của từng xã, từng tỉnh vào dist",
    help: `Cách dùng: npm run atlas -- pages [--site https://example.vn/atlas/] [--out dist] [--provinces 11,04] [--images]

Đọc các tệp đã công bố trong OUT/data và ghi, bằng cả hai ngôn ngữ, trang của từng xã (xa/03160-muong-nhe/), từng tỉnh
(tinh/11-dien-bien/) và từng xã trước ngày 1/7/2025, các danh sách xa/ và tinh/, báo cáo chất lượng số liệu (data/quality-report.html và
.en.html), 404.html, robots.txt và sitemap.xml. Trang đọc được trọn vẹn không cần JavaScript. Có chỗ sai thì không ghi gì và các trang tốt gần nhất được giữ nguyên; mỗi thư mục được thay trong một bước.

  --site ĐỊA_CHỈ     nơi sẽ đặt atlas; mặc định theo biến môi trường ATLAS_SITE. Liên kết chuẩn, liên kết ngôn ngữ, địa chỉ để chia sẻ và
                     sitemap.xml cần địa chỉ này, không có thì bỏ; mọi liên kết khác đều là tương đối. Liên kết của 404.html bắt đầu
                     từ đường dẫn của địa chỉ, hoặc từ "/".
  --out THƯ_MỤC      một atlas đã dựng; mặc định dist
  --provinces MÃ     chỉ những tỉnh này, cách nhau bằng dấu phẩy; trang của tỉnh khác bị bỏ
  --images           ảnh để chia sẻ của từng xã theo từng ngôn ngữ; không có thì xã dùng chung ảnh của tỉnh`,
  },
  report: {
    summary: "ghi báo cáo chất lượng số liệu thành trang đọc được không cần trang web",
    help: `Cách dùng: npm run atlas -- report [--data public/data] [--out report]

Đọc báo cáo chất lượng số liệu do "atlas build" đã công bố và ghi bằng cả hai ngôn ngữ, quality-report.html và
quality-report.en.html: đã đọc, đối chiếu, chuyển bảng mã, sửa, gắn cờ và che những gì. Mỗi trang mở bằng nháy đúp và in được;
không cần tệp nào đặt cạnh. Trên trang web, báo cáo nằm ở data/quality-report.html, do "atlas pages" ghi.

  --data THƯ_MỤC  nơi "atlas build" đã công bố; mặc định public/data
  --out THƯ_MỤC   nơi ghi; mặc định report`,
  },
  pack: {
    summary: "ghi PDF bản đồ, xếp hạng, khoảng trống của một tỉnh và trang từng xã",
    help: `Cách dùng: npm run atlas -- pack [--province MÃ] [--data THƯ_MỤC] [--out THƯ_MỤC] [--language vi] [--site ĐỊA_CHỈ]

Đọc các tệp đã công bố trong public/data và ghi mỗi tỉnh hai tệp PDF: tổng quan, bản đồ, xếp hạng và danh sách khoảng trống; và mỗi xã
một trang. Cùng tệp đã công bố thì ra đúng từng byte. Hãy chạy "npm run build:data" trước.

  --province MÃ      mặc định mọi tỉnh đã công bố
  --data THƯ_MỤC     nơi "atlas build" đã công bố; mặc định public/data
  --out THƯ_MỤC      mặc định maps
  --language MÃ      vi hoặc en; mặc định vi
  --site ĐỊA_CHỈ     nơi atlas được đăng, cho liên kết dưới các bản đồ; không có thì không có liên kết`,
  },
  serve: {
    summary: "mở atlas đã dựng trên máy này",
    help: `Cách dùng: npm run atlas -- serve [--port 4173] [--folder dist]

Phục vụ bản dựng tại địa chỉ nội bộ của máy và in địa chỉ ấy ra. Không có --port thì dùng cổng trống đầu tiên kể từ 4173.`,
  },
};
