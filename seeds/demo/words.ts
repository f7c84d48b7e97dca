/** What officers and investors of the demo write. Official papers are in Vietnamese. */
type Texts = readonly [string, ...string[]];

export const REFUSALS: readonly [
  { reason: string; legalBasis: string },
  ...{ reason: string; legalBasis: string }[],
] = [
  {
    reason:
      'Dự án không nằm trong ranh giới khu kinh tế, khu công nghiệp do Ban quản lý phụ trách.',
    legalBasis: 'Nghị định 118/2025/NĐ-CP',
  },
  {
    reason: 'Hồ sơ do người không được ủy quyền nộp thay doanh nghiệp.',
    legalBasis: 'Nghị định 118/2025/NĐ-CP',
  },
  {
    reason: 'Nội dung đề nghị trùng với hồ sơ đang được giải quyết.',
    legalBasis: 'Nghị định 118/2025/NĐ-CP',
  },
];

export const MISSING: Texts = [
  'Báo cáo tài chính chưa có xác nhận của kiểm toán',
  'Bản sao giấy tờ pháp lý của nhà đầu tư chưa được hợp pháp hóa lãnh sự',
  'Bản vẽ tổng mặt bằng chưa ghi tọa độ ranh giới khu đất',
  'Thiếu văn bản ủy quyền của người ký hồ sơ',
  'Thuyết minh công nghệ chưa nêu công suất của từng dây chuyền',
  'Danh sách lao động nước ngoài chưa ghi thời hạn hộ chiếu',
];
export const SUPPLEMENT_BASIS = 'Nghị định 118/2025/NĐ-CP';

export const STOP_REASON =
  'Quá thời hạn bổ sung hồ sơ mà nhà đầu tư không bổ sung và không có văn bản giải trình.';
export const STOP_BASIS = 'Nghị định 118/2025/NĐ-CP';

export const WITHDRAWALS: Texts = [
  'Nhà đầu tư thay đổi phương án kinh doanh, sẽ nộp lại sau.',
  'Nộp nhầm thủ tục.',
  'Chuyển sang địa điểm khác trong khu công nghiệp.',
];

export const EXTENSION_REASON =
  'Hồ sơ có nội dung phức tạp, cần thêm thời gian lấy ý kiến chuyên môn.';
export const EXTENSION_BASIS = 'Nghị định 118/2025/NĐ-CP';

export const PAUSE_REASON = 'Kiểm tra thực tế tại địa điểm thực hiện dự án.';
export const PAUSE_BASIS = 'Nghị định 118/2025/NĐ-CP';

export const NOTES: Texts = [
  'Đã kiểm tra, thành phần và nội dung phù hợp.',
  'Đồng ý.',
  'Nội dung đạt yêu cầu, trình cấp có thẩm quyền.',
  'Đã đối chiếu với quy hoạch và dữ liệu doanh nghiệp.',
  'Phù hợp quy định.',
];
export const REWORK_NOTES: Texts = [
  'Bổ sung đánh giá về năng lực tài chính rồi trình lại.',
  'Làm rõ căn cứ pháp lý tại mục 2, sửa lỗi trình bày.',
  'Rà soát lại số liệu diện tích đất.',
];
export const REJECTION_NOTE = 'Không đủ điều kiện, có văn bản trả lời nêu rõ lý do.';

export const OPINIONS: Texts = [
  'Thống nhất với nội dung đề nghị; không có ý kiến bổ sung.',
  'Dự án phù hợp với quy hoạch ngành.',
  'Cơ bản thống nhất. Đề nghị nhà đầu tư tuân thủ quy chuẩn kỹ thuật hiện hành.',
];
export const CONDITIONS: Texts = [
  'Hoàn thành thủ tục phòng cháy, chữa cháy trước khi khởi công.',
  'Đấu nối nước thải vào trạm xử lý tập trung của khu công nghiệp.',
];
export const OBJECTION = 'Vị trí đề nghị chồng lấn hành lang an toàn lưới điện.';

export const COMMENTS: Texts = [
  'Cán bộ hướng dẫn rõ ràng, trả kết quả sớm.',
  'Theo dõi được tiến độ hằng ngày, rất tiện.',
  'Mong rút ngắn thêm thời gian lấy ý kiến.',
  'Very clear process, thank you.',
];

export const FEES: readonly [number, ...number[]] = [600_000, 1_200_000, 150_000, 5_000_000];
export const WAIVER = 'Miễn phí theo Nghị quyết của Hội đồng nhân dân thành phố.';
