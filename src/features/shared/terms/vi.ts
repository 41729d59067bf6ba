import type { TermId } from "#domain/terms";

/** A term as a resident reads of it. No text holds a line or a count of deprivations: those come with the standards. */
export interface TermText {
  /** As the decrees write it, in lower case. */
  readonly name: string;
  /** One sentence that stands alone. */
  readonly short: string;
  readonly more?: readonly string[];
  /** The text it rests on, or that none was found. */
  readonly basis?: string;
  /** Other words people type for it. */
  readonly also?: readonly string[];
}

/** Every term as a resident reads of it. */
export const vi: Readonly<Record<TermId, TermText>> = {
  "ho-ngheo": {
    name: "hộ nghèo",
    short: "Hộ được rà soát và ghi nhận là nghèo theo chuẩn nghèo đang áp dụng.",
    more: [
      "Xét cả hộ, không xét từng người. Trước năm 2016 chỉ xét thu nhập; từ đó xét thêm hộ thiếu hụt những gì trong đời sống.",
    ],
    also: ["nghèo", "hộ nghèo là gì", "chuẩn hộ nghèo"],
  },
  "ho-can-ngheo": {
    name: "hộ cận nghèo",
    short: "Hộ có thu nhập thấp, nhưng chưa đến mức là hộ nghèo theo chuẩn đang áp dụng.",
    more: ["Hộ cận nghèo không nằm trong số hộ nghèo: hai số cộng lại được, không đếm trùng."],
    also: ["cận nghèo", "gần nghèo"],
  },
  "ngheo-da-chieu": {
    name: "nghèo đa chiều",
    short: "Từ năm 2022: hộ nghèo và hộ cận nghèo cộng lại.",
    more: [
      "Gọi là đa chiều vì ngoài thu nhập còn xét việc làm, y tế, giáo dục, nhà ở, nước và vệ sinh, thông tin.",
      "Riêng tỷ lệ hộ nghèo thì không gọi là tỷ lệ nghèo đa chiều. Ví dụ cả nước cuối năm 2022: 4,03% hộ nghèo + 3,49% hộ cận nghèo = 7,52% nghèo đa chiều.",
    ],
    basis: "Quyết định 71/QĐ-LĐTBXH, 19/01/2023 (số của ví dụ).",
    also: ["tỷ lệ nghèo đa chiều"],
  },
  "chuan-ngheo": {
    name: "chuẩn nghèo",
    short: "Quy định của Nhà nước: thu nhập thấp đến đâu, thiếu hụt đến đâu thì một hộ là hộ nghèo.",
    more: ["Mỗi giai đoạn có một chuẩn. Atlas có bốn chuẩn, xếp cạnh nhau trong bảng dưới đây."],
    also: ["mức chuẩn nghèo", "thu nhập bao nhiêu là nghèo", "ngưỡng nghèo"],
  },
  "doi-chuan": {
    name: "đổi chuẩn: vì sao năm 2021 có hai số",
    short:
      "Cùng một xã, cùng một ngày, đo bằng hai chuẩn thì được hai số; cả hai đều đúng, và không so với nhau.",
    more: [
      "Cuối năm 2021 mỗi nơi được đo hai lần: kết quả năm 2021 theo chuẩn 2016-2020, và lần đếm mở đầu theo chuẩn 2021-2025. Chuẩn sau có mức thu nhập cao hơn, nên nhiều hộ hơn được xét.",
      "Cuối năm 2015 cũng vậy. Đời sống không đổi trong một ngày; cái thước đã đổi.",
      "Vì thế đường trên biểu đồ bị cắt ở chỗ đổi chuẩn, và atlas không tính tăng giảm qua chỗ cắt.",
    ],
    also: ["hai số năm 2021", "vì sao có hai số", "đổi chuẩn nghèo", "chuyển chuẩn"],
  },
  "thieu-hut": {
    name: "thiếu hụt",
    short:
      "Hộ thiếu hụt một chỉ số khi không đạt mức quy định về một việc cụ thể, như bảo hiểm y tế, nhà ở, nhà tiêu.",
    more: [
      "Chuẩn 2016-2020 và chuẩn 2021-2025 hỏi những việc khác nhau; điều kiện của từng chỉ số ở các bảng dưới đây.",
    ],
    also: ["chỉ số thiếu hụt", "thiếu hụt dịch vụ xã hội cơ bản", "chiều thiếu hụt"],
  },
  "muc-do-thieu-hut": {
    name: "mức độ thiếu hụt",
    short: "Trong 100 hộ nghèo, bao nhiêu hộ thiếu hụt một chỉ số.",
    more: [
      "Chia cho số hộ nghèo, không chia cho mọi hộ: 40% ở đây không có nghĩa là 40% dân cư. Hộ cận nghèo có bảng riêng, chia cho số hộ cận nghèo.",
      "Một hộ có thể thiếu hụt nhiều chỉ số, nên các tỷ lệ cộng lại vượt 100%.",
    ],
    also: ["tỷ lệ thiếu hụt", "thiếu hụt bình quân"],
  },
  "muc-song-trung-binh": {
    name: "mức sống trung bình",
    short: "Hộ không nghèo và không cận nghèo, nhưng thu nhập chỉ hơn chuẩn nghèo đến một mức quy định.",
    more: [
      "Biểu chính thức có cột hộ làm nông, lâm, ngư nghiệp có mức sống trung bình; atlas không vẽ số đó.",
    ],
    also: ["hộ có mức sống trung bình"],
  },
  "thoat-ngheo": {
    name: "thoát nghèo",
    short: "Hộ là hộ nghèo ở kỳ rà soát trước và không còn là hộ nghèo ở kỳ này.",
    more: [
      "Biểu chính thức tách hai trường hợp: trở thành hộ cận nghèo, và vượt chuẩn cận nghèo.",
      "Số hộ nghèo cuối kỳ = đầu kỳ - thoát nghèo - giảm khác + hộ cận nghèo thành nghèo + tái nghèo + phát sinh mới + tăng khác. Vì vậy số hộ nghèo giảm ít hơn số hộ thoát nghèo là chuyện thường.",
    ],
    basis: "Viết theo các cột của biểu 7.2; chưa tìm thấy văn bản định nghĩa từng chữ.",
    also: ["hộ thoát nghèo", "ra khỏi hộ nghèo"],
  },
  "tai-ngheo": {
    name: "tái nghèo",
    short: "Hộ đã thoát nghèo trước đây, nay lại là hộ nghèo.",
    basis: "Viết theo các cột của biểu 7.2; chưa tìm thấy văn bản định nghĩa từng chữ.",
    also: ["hộ tái nghèo", "nghèo lại"],
  },
  "phat-sinh-ngheo": {
    name: "phát sinh mới",
    short: "Hộ mới thành hộ nghèo trong kỳ, không phải hộ tái nghèo.",
    more: ["Biểu chính thức đếm riêng hộ cận nghèo trở thành hộ nghèo."],
    basis: "Viết theo các cột của biểu 7.2; chưa tìm thấy văn bản định nghĩa từng chữ.",
    also: ["hộ nghèo phát sinh", "nghèo mới"],
  },
  "ty-le-ho-ngheo": {
    name: "tỷ lệ hộ nghèo",
    short: "Trong 100 hộ dân cư của một nơi, bao nhiêu hộ là hộ nghèo.",
    more: [
      "Luôn đọc cùng số hộ: 10% của 50 hộ là 5 hộ, 10% của 5.000 hộ là 500 hộ. Nơi tỷ lệ cao chưa chắc là nơi nhiều hộ nghèo nhất.",
      "Tỷ lệ của tỉnh là tổng số hộ nghèo chia cho tổng số hộ, không phải trung bình các tỷ lệ của xã.",
    ],
    also: ["tỷ lệ nghèo", "phần trăm hộ nghèo"],
  },
  "ho-va-nguoi": {
    name: "hộ và người",
    short:
      "Rà soát đếm hộ; nhân khẩu là số người trong các hộ ấy, nên tỷ lệ hộ nghèo và tỷ lệ người nghèo là hai số khác nhau.",
    more: ["Hộ nghèo đông người hơn mức chung thì tỷ lệ người nghèo cao hơn tỷ lệ hộ nghèo."],
    also: ["nhân khẩu", "số hộ dân cư", "người nghèo"],
  },
  "ra-soat": {
    name: "rà soát hộ nghèo",
    short:
      "Mỗi năm, từ 1/9 đến 14/12, các xã, phường xét từng hộ thuộc diện rà soát; kết quả được phê duyệt bằng quyết định.",
    more: [
      "Khác với điều tra mẫu của cơ quan thống kê, chỉ hỏi một số hộ rồi ước lượng và có khoảng sai số. Hai cách đo, không trộn vào nhau.",
    ],
    basis: "Quyết định 24/2021/QĐ-TTg, 16/7/2021.",
    also: ["điều tra", "khảo sát", "ước lượng"],
  },
  "thu-hang": {
    name: "thứ hạng",
    short:
      "Thứ tự của một xã khi xếp từ cao xuống thấp trong các xã có số liệu; không phải điểm, không khen chê.",
    more: [
      "5/45 nghĩa là đứng thứ năm trong 45 xã có số. Bằng nhau thì cùng hạng. Ở xã ít hộ, hơn kém vài hộ là đổi hạng.",
    ],
    also: ["hạng", "xếp hạng"],
  },
  "nhom-ty-le": {
    name: "nhóm tỷ lệ",
    short: "Các khoảng tỷ lệ hộ nghèo mà kế hoạch dùng để đếm xã, như đến 10%, trên 10 đến 25%.",
    more: ["Mỗi khoảng tính cả số ở đầu trên: đúng 10% thuộc nhóm đến 10%. Các nhóm giữ nguyên khi đổi năm."],
    also: ["nhóm", "khoảng tỷ lệ", "phân nhóm"],
  },
  "diem-phan-tram": {
    name: "điểm phần trăm",
    short: "Hiệu của hai tỷ lệ: từ 20% xuống 15% là giảm 5 điểm phần trăm.",
    more: ["Không nói giảm 5%: giảm 5% của 20% chỉ còn 19%. Từ 20% xuống 15% là giảm một phần tư."],
    also: ["phần trăm", "giảm bao nhiêu phần trăm"],
  },
  "chinh-thuc": {
    name: "số chính thức",
    short:
      "Số in trong văn bản của cơ quan nhà nước; bấm “Nguồn số liệu” để xem tên, số và ngày của văn bản.",
    also: ["chính thức"],
  },
  "tinh-tu-so-chinh-thuc": {
    name: "tính từ số chính thức",
    short: "Số do atlas cộng, trừ hoặc chia từ các số chính thức, như tổng của các xã cũ đã gộp vào một xã.",
    also: ["số tính ra"],
  },
  "tam-tinh": {
    name: "tạm tính",
    short:
      "Số công bố trước quyết định cuối cùng, có thể còn thay đổi; mang chữ “tạm” (số ước: “ước”) hoặc vạch chấm xám.",
    also: ["sơ bộ"],
  },
  "minh-hoa": {
    name: "giả định",
    short: "Số được đặt ra để atlas có gì mà vẽ; không phải số thật của nơi ấy.",
    more: [
      "Trên bản đồ có gạch thưa, dưới con số có vạch chấm. Không dùng số giả định để quyết định việc gì.",
    ],
    also: ["gạch thưa", "vạch chấm", "số giả", "ví dụ", "minh họa"],
  },
  "bao-ve-thong-tin": {
    name: "không công bố (ít hộ)",
    short: "Số từ 1 đến 4 hộ được giấu đi để không ai bị nhận ra.",
    more: ["Đôi khi phải giấu thêm một số khác, nếu không thì lấy tổng trừ đi sẽ suy ra được."],
    also: ["che số", "giấu số"],
  },
  "khong-co-so-lieu": {
    name: "không có số liệu",
    short: "Không ai công bố, hoặc không thu thập số này; không có số không phải là bằng 0.",
    also: ["thiếu số liệu", "trống"],
  },
  "dia-ban-chuong-trinh": {
    name: "địa bàn của chương trình",
    short:
      "Văn bản nói rõ tới đâu về nơi chương trình đến: nêu tên xã, tên huyện, một quy tắc, chỉ số lượng, cả tỉnh, hay không rõ.",
    more: [
      "Chỉ ba mức đầu vẽ được lên bản đồ. Chương trình không vẽ được vẫn có trong danh sách, vì không vẽ được không có nghĩa là không đến.",
    ],
    also: ["độ chính xác của địa bàn", "chương trình đến đâu"],
  },
  "khoang-cach-ho-tro": {
    name: "nghèo nhiều, hỗ trợ ít",
    short: "So số chương trình và số tiền được ghi nhận của một xã với số hộ nghèo ở đó.",
    more: [
      "Chỉ đếm những gì ghi theo xã; tiền ghi chung cho cả tỉnh không được chia xuống. Ghi nhận ít chưa chắc là được hỗ trợ ít.",
    ],
    also: ["khoảng trống", "chênh lệch hỗ trợ", "vốn trên một hộ nghèo"],
  },
  "bo-sot": {
    name: "tỷ lệ bỏ sót",
    short: "Trong 100 hộ nghèo, bao nhiêu hộ mà phương án không phục vụ tới.",
    basis: "Cornia và Stewart 1993; Grosh và cộng sự 2022, Ngân hàng Thế giới, chương 7.",
    also: ["bỏ sót"],
  },
  "ro-ri": {
    name: "tỷ lệ hưởng sai đối tượng",
    short: "Trong 100 hộ được phục vụ, bao nhiêu hộ không phải hộ nghèo.",
    more: [
      "Đây là lời của ngành về cách chọn nơi, không nói ai làm sai: đường hay trường học phục vụ cả xã.",
    ],
    basis: "Cornia và Stewart 1993; Grosh và cộng sự 2022, Ngân hàng Thế giới, chương 7.",
    also: ["rò rỉ"],
  },
  "khu-vuc": {
    name: "xã khu vực I, II, III",
    short:
      "Phân loại xã vùng đồng bào dân tộc thiểu số và miền núi: khu vực I bước đầu phát triển, II còn khó khăn, III đặc biệt khó khăn.",
    more: ["Cách phân loại này dùng cho 2021-2025. Atlas chưa tìm thấy văn bản nêu tiêu chí từ năm 2026."],
    basis: "Quyết định 33/2020/QĐ-TTg, 12/11/2020.",
    also: ["khu vực 1", "khu vực 2", "khu vực 3", "khu vực III"],
  },
  "xa-dac-biet-kho-khan": {
    name: "xã đặc biệt khó khăn",
    short: "Trong vùng đồng bào dân tộc thiểu số và miền núi, đó là xã khu vực III.",
    more: ["Thôn, bản đặc biệt khó khăn được công nhận riêng và có thể nằm ở xã khác."],
    basis: "Quyết định 33/2020/QĐ-TTg, 12/11/2020. Loại xã ngoài vùng này: chưa tìm thấy văn bản.",
    also: ["xã ĐBKK", "135"],
  },
  "xa-bien-gioi": {
    name: "xã biên giới",
    short: "Xã giáp biên giới quốc gia, do tỉnh ghi nhận.",
    basis: "Chưa tìm thấy văn bản định nghĩa.",
    also: ["biên giới"],
  },
  "xa-an-toan-khu": {
    name: "xã an toàn khu",
    short: "Xã được công nhận là căn cứ an toàn thời kháng chiến, do tỉnh ghi nhận.",
    basis: "Chưa tìm thấy văn bản nêu tiêu chí.",
    also: ["ATK", "an toàn khu"],
  },
  "huyen-ngheo": {
    name: "huyện nghèo",
    short: "Huyện (trước 1/7/2025) mà kế hoạch gọi tên là huyện nghèo để hỗ trợ riêng.",
    more: [
      "Cấp huyện đã bỏ, nên atlas chuyển sang các xã hiện nay nằm trên đất huyện cũ. Từ năm 2026 chương trình chuyển sang gọi xã nghèo.",
    ],
    basis: "Danh sách theo các kế hoạch của tỉnh; tiêu chí của huyện nghèo: chưa tìm thấy văn bản.",
    also: ["30a"],
  },
  "don-vi-cu": {
    name: "xã cũ và xã hiện nay",
    short:
      "Từ 1/7/2025 nhiều xã gộp lại và cấp huyện không còn; số trước đó là số của xã cũ, chuyển sang xã hiện nay.",
    more: [
      "Xã cũ gộp trọn thì cộng lại. Xã cũ bị chia thì chỉ chia số khi biết bao nhiêu hộ về đâu; không biết thì atlas ghi “không so sánh được”.",
    ],
    also: ["sáp nhập", "xã cũ", "huyện cũ", "kế thừa"],
  },
};

export type TermWords = typeof vi;
