export const vi = {
  diagram: 'Sơ đồ quy trình',
  at: (steps: string) => `Sơ đồ quy trình. Hồ sơ đang ở: ${steps}`,
  larger: 'Phóng to',
  smaller: 'Thu nhỏ',
  whole: 'Xem cả sơ đồ',
  failed: 'Chưa vẽ được sơ đồ.',
  here: 'Hồ sơ đang ở đây',
  trace: 'Đường dẫn đến lỗi',
};
