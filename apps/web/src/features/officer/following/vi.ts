export const vi = {
  title: 'Hồ sơ tôi theo dõi',
  lead: 'Mỗi diễn biến của các hồ sơ này được báo cho bạn trên cổng, chừng nào bạn còn được xem hồ sơ.',
  empty: 'Bạn chưa theo dõi hồ sơ nào',
  emptyBody: 'Mở một hồ sơ và bấm “Theo dõi hồ sơ”: hồ sơ sẽ hiện ở đây.',
  since: (date: string) => `theo dõi từ ${date}`,
  at: (units: string) => `Đang ở ${units}`,
  finished: (date: string) => `Có kết quả ${date}`,
  stop: 'Bỏ theo dõi',
  stopOf: (code: string) => `Bỏ theo dõi hồ sơ ${code}`,
  stopped: (code: string) => `Bạn không còn theo dõi hồ sơ ${code}.`,
  failed: 'Chưa đổi được việc theo dõi. Hãy thử lại.',
};
