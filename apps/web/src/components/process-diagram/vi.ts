export const vi = {
  diagram: 'Sơ đồ quy trình',
  at: (steps: string) => `Sơ đồ quy trình. Hồ sơ đang ở: ${steps}`,
  larger: 'Phóng to',
  smaller: 'Thu nhỏ',
  whole: 'Xem cả sơ đồ',
  failed: 'Chưa vẽ được sơ đồ.',
  here: 'Hồ sơ đang ở đây',
  closed: (steps: string) =>
    `Chuyển tiếp đang bị đóng (nét đứt trên sơ đồ): ${steps}. Thủ tục liên thông chưa nhận hồ sơ; khi đến bước này, lãnh đạo sẽ thấy việc cần giải quyết.`,
  trace: 'Đường dẫn đến lỗi',
};
