export const vi = {
  title: 'Giao việc tự động',
  lead: 'Vai trò được chọn thì việc mới của đơn vị được giao ngay cho người có mặt, không xung đột lợi ích và còn ít giờ việc nhất. Không chọn thì việc vào hàng chờ.',
  search: 'Tìm đơn vị',
  roles: 'Vai trò được giao tự động',
  rolesOf: (unit: string) => `Vai trò được giao tự động ở ${unit}`,
  none: 'Không tự động',
  empty: 'Không tìm thấy đơn vị nào',
  saved: 'Đã lưu.',
  failed: 'Chưa lưu được; hãy thử lại.',
};
