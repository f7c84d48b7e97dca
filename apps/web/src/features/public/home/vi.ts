export const vi = {
  title: 'Bạn cần làm thủ tục gì?',
  lead: 'Một cửa cho mọi thủ tục của nhà đầu tư trong khu công nghiệp và khu kinh tế Hải Phòng: nộp trực tuyến, biết hồ sơ đang ở đâu, và biết chắc ngày có kết quả.',
  search: 'Tìm thủ tục',
  placeholder: 'Ví dụ: giấy phép lao động, 1.009748…',
  hint: 'Gõ có dấu hay không dấu đều được.',
  found: (n: number) => (n === 0 ? 'Không tìm thấy thủ tục nào' : `${n} thủ tục`),
  nothing: 'Thử từ ngắn hơn, hoặc xóa ô tìm kiếm để xem tất cả.',
  clear: 'Xem tất cả thủ tục',
  within: (limit: string) => `Giải quyết trong ${limit}`,
  track: 'Đã nộp hồ sơ?',
  trackBody: 'Xem hồ sơ đang ở đâu bằng mã trên giấy tiếp nhận.',
  trackLink: 'Tra cứu hồ sơ',
  filedToday: (limit: string) => `Nếu một hồ sơ ${limit} được tiếp nhận lúc này`,
  filedBody:
    'Mỗi hạn được tính từ lịch làm việc thật và giải thích từng dòng. Không ai gõ tay một ngày hẹn.',
  calculator: 'Tự tính một thời hạn',
};
