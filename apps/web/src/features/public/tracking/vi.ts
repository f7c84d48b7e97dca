export const vi = {
  title: 'Tra cứu hồ sơ',
  lead: 'Mã hồ sơ in ở đầu giấy tiếp nhận và trong mọi thư chúng tôi gửi bạn.',
  code: 'Mã hồ sơ',
  codeHint: 'Ví dụ H24.08-261123-0001',
  secret: 'Mã tra cứu',
  secretHint: 'In trên giấy tiếp nhận. Không có mã này, bạn chỉ xem được trạng thái và hạn trả.',
  look: 'Xem hồ sơ',
  unknown: 'Không có hồ sơ với mã này',
  unknownBody:
    'Kiểm tra lại từng ký tự trên giấy tiếp nhận. Mã gồm mã cơ quan, ngày nộp và số thứ tự.',
  where: (step: string, unit: string) => `Hồ sơ đang ở ${unit}, bước “${step}”.`,
  more: 'Nhập mã tra cứu trên giấy tiếp nhận để xem hồ sơ đang ở đâu và vì sao có hạn này.',
  due: (date: string) => `Hạn trả kết quả: ${date}.`,
  again: 'Tra hồ sơ khác',
};
