export const vi = {
  draft: 'Bản nháp',
  submitted: 'Đã nộp, chờ tiếp nhận',
  'supplement-requested': 'Cần bạn bổ sung',
  supplementAwaited: 'Chờ bổ sung',
  'refused-at-reception': 'Không được tiếp nhận',
  'in-process': 'Đang xử lý',
  'awaiting-payment': 'Chờ nộp phí',
  decided: 'Đã có kết quả',
  returned: 'Đã trả kết quả',
  withdrawn: 'Đã rút',
  stopped: 'Đã dừng',
};
