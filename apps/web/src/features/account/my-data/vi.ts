export const vi = {
  title: 'Dữ liệu của tôi',
  lead: 'Cổng biết gì về bạn, bạn có thể lấy về và yêu cầu xóa, theo Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15.',
  takeTitle: 'Lấy về',
  takeBody:
    'Một tệp JSON có thông tin tài khoản, mọi hồ sơ bạn đã nộp với nội dung biểu mẫu và danh sách tệp, và mọi thông báo đã gửi cho bạn.',
  take: 'Tải dữ liệu của tôi',
  eraseTitle: 'Yêu cầu xóa',
  eraseBody:
    'Quản trị viên sẽ quyết định. Hồ sơ đang giải quyết phải kết thúc hoặc được rút trước. Hồ sơ đã kết thúc được giữ đến hết thời hạn lưu trữ, sau đó được ẩn danh; bạn sẽ thấy ngày cụ thể ở đây. Tài khoản bị đóng và không mở lại được.',
  officer:
    'Việc cán bộ đã làm là hồ sơ công vụ nên tài khoản này không tự xóa được. Khi thôi nhiệm vụ, hãy liên hệ quản trị viên.',
  reason: 'Lý do (không bắt buộc)',
  ask: 'Gửi yêu cầu xóa',
  sure: 'Tôi hiểu rằng tài khoản sẽ bị đóng.',
  asked: 'Đã gửi yêu cầu xóa.',
  withdraw: 'Rút yêu cầu',
  withdrawn: 'Đã rút yêu cầu.',
  requests: 'Các yêu cầu của bạn',
  states: {
    open: 'Đang chờ quyết định',
    erased: 'Đã xóa',
    refused: 'Bị từ chối',
    withdrawn: 'Đã rút',
  },
  answer: (text: string) => `Trả lời: ${text}`,
  kept: (code: string, date: string) => `${code}: giữ đến hết ${date}`,
  failed: 'Chưa làm được; hãy thử lại.',
};
