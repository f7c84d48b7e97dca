export const vi = {
  title: 'Hồ sơ có đúng hạn không?',
  period: 'Khoảng thời gian',
  periods: {
    month: '30 ngày qua',
    quarter: '90 ngày qua',
    half: '6 tháng qua',
    year: '12 tháng qua',
  },
  by: 'Theo',
  group: { procedure: 'Thủ tục', unit: 'Đơn vị', month: 'Tháng' },
  answer: (share: string, finished: string) =>
    `${share} của ${finished} hồ sơ đã xong được giải quyết đúng hạn.`,
  answerNone: 'Chưa có hồ sơ nào xong trong khoảng này.',
  overdue: (n: number) =>
    n === 0 ? 'Không có hồ sơ nào đang quá hạn.' : `${n} hồ sơ đang quá hạn.`,
  worst: (name: string, n: number) => `Nhiều nhất ở “${name}”: ${n}.`,
  measures: {
    received: 'Tiếp nhận',
    finished: 'Đã xong',
    onTime: 'Đúng hạn',
    late: 'Trễ hạn',
    open: 'Đang giải quyết',
    overdue: 'Đang quá hạn',
  },
  share: 'Tỷ lệ đúng hạn',
  median: 'Thời gian làm việc, trung vị',
  medianHint: 'một nửa số hồ sơ xong nhanh hơn',
  total: 'Tổng',
  csv: 'Tải CSV',
  print: 'In',
  riskTitle: 'Hồ sơ nào sắp trễ?',
  riskAnswer: (n: number) =>
    n === 0
      ? 'Không có hồ sơ nào đến hạn trong 24 giờ làm việc tới.'
      : `${n} hồ sơ đến hạn trong 24 giờ làm việc tới hoặc đã quá hạn.`,
  riskMany: (n: number) =>
    `Ít nhất ${n} hồ sơ đến hạn trong 24 giờ làm việc tới hoặc đã quá hạn; đây là những hồ sơ gấp nhất.`,
  unseenTitle: 'Việc nào chưa ai nhận?',
  unseenNone: 'Mọi việc được chuyển đến đều đã có người nhận trong giờ quy định.',
  unseenAnswer: (name: string, n: number) =>
    `Nhiều nhất ở “${name}”: ${n} hồ sơ quá giờ quy định mà chưa ai nhận.`,
  unseenWaiting: 'Quá giờ chưa ai nhận',
  unseenLong: 'Quá gấp đôi số giờ',
  unseenSince: 'Chờ lâu nhất từ',
  unseen: 'Hồ sơ chưa ai nhận trong giờ quy định',
  unseenTwice: 'Hồ sơ chưa ai nhận dù đã quá gấp đôi số giờ',
  paceTitle: 'Có giải quyết kịp số hồ sơ nhận vào không?',
  pace: (received: number, finished: number) =>
    finished >= received
      ? `Kịp: nhận ${received}, xong ${finished} hồ sơ trong khoảng này.`
      : `Chưa kịp: nhận ${received}, xong ${finished} hồ sơ; còn dồn thêm ${received - finished}.`,
  onTimeOf: (share: string) => `đúng hạn ${share}`,
  stepTitle: 'Bước nào giữ hồ sơ lại?',
  stepAnswer: (name: string, n: number) => `Nhiều nhất ở bước “${name}”: ${n} hồ sơ.`,
  asTable: 'Xem dạng bảng',
  unit: 'Đơn vị',
  stepColumn: 'Bước',
  whereTitle: 'Hồ sơ đang chờ ở đâu?',
  whereAnswer: (name: string, n: number) => `Nhiều nhất ở “${name}”: ${n} hồ sơ đang giải quyết.`,
  empty: 'Chưa có số liệu cho khoảng này',
  emptyBody: 'Chọn khoảng thời gian dài hơn, hoặc quay lại khi có hồ sơ được tiếp nhận.',
  dossiers: 'Hồ sơ đằng sau con số',
  back: 'Về trang điều hành',
  none: 'Không có hồ sơ nào',
  code: 'Mã hồ sơ',
  procedure: 'Thủ tục',
  applicant: 'Người nộp',
  status: 'Trạng thái',
  due: 'Hạn',
  at: 'Đang ở',
  received: 'Tiếp nhận',
  decided: 'Có kết quả',
};
