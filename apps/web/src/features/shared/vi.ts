export const vi = {
  blank: 'Chưa điền',
  yes: 'Có',
  no: 'Không',
  nth: (what: string, n: number) => `${what} ${n}`,
  download: 'Tải về',
  issued: (when: string) => `Phát hành ${when}`,
  verify: 'Mã kiểm tra',
  noDocuments: 'Chưa có giấy tờ nào được phát hành.',
  system: 'Hệ thống',
  noEvents: 'Chưa có diễn biến nào.',
};
