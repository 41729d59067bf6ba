import type { DefinitionMessages } from "./messages.ts";

export const comparisonsVi: DefinitionMessages["comparisons"] = {
  title: "Cái gì so sánh được với cái gì",
  verdicts: { yes: "so được", care: "so được, có điều kiện", no: "không so được" },
  list: [
    {
      what: "Hai năm đo bằng cùng một chuẩn",
      verdict: "yes",
      why: "Cùng mức thu nhập, cùng danh sách chỉ số.",
    },
    {
      what: "Hai xã, hoặc hai tỉnh, cùng năm và cùng chuẩn",
      verdict: "yes",
      why: "Xem cả số hộ, không chỉ tỷ lệ. Tỉnh đặt chuẩn riêng cao hơn chuẩn quốc gia thì không so được.",
    },
    {
      what: "Hai tỉnh, hai năm khác nhau",
      verdict: "no",
      why: "Năm mới nhất của mỗi tỉnh có thể khác nhau: chọn cùng một năm rồi hãy so.",
    },
    {
      what: "Hộ nghèo theo chuẩn 2016-2020 và theo chuẩn 2021-2025",
      verdict: "no",
      why: "Mức thu nhập, số chỉ số và cách xét đều khác. Không nối đường, không trừ hai số, kể cả hai số của cùng năm 2021.",
    },
    {
      what: "Tỷ lệ thiếu hụt giữa hai chuẩn",
      verdict: "no",
      why: "Vài chỉ số giữ nguyên câu hỏi (bảo hiểm y tế, diện tích nhà ở, nhà tiêu), nhưng tỷ lệ chia cho số hộ nghèo của mỗi chuẩn, mà hộ nghèo của hai chuẩn là hai nhóm khác nhau. Các chỉ số khác đổi cả điều kiện.",
    },
    {
      what: "Tỷ lệ hộ nghèo và số hộ nghèo",
      verdict: "care",
      why: "Tỷ lệ nói mức độ, số hộ nói quy mô. Xã đông dân có thể có nhiều hộ nghèo mà tỷ lệ thấp: đọc cả hai.",
    },
    {
      what: "Kết quả rà soát và số của điều tra mẫu",
      verdict: "no",
      why: "Rà soát xét từng hộ và có quyết định phê duyệt; điều tra hỏi một số hộ rồi ước lượng, bằng thước đo khác.",
    },
    {
      what: "Một xã trước và sau ngày 1/7/2025",
      verdict: "care",
      why: "Được khi xã hiện nay gồm trọn các xã cũ. Xã cũ bị chia mà không biết số hộ mỗi phần thì không so được.",
    },
    {
      what: "Tỷ lệ hộ nghèo và tỷ lệ nghèo đa chiều",
      verdict: "no",
      why: "Nghèo đa chiều từ năm 2022 gồm cả hộ cận nghèo, nên luôn cao hơn hoặc bằng.",
    },
  ],
};
