export const vi = {
  title: 'Xác nhận lại là bạn',
  lead: 'Để ký hoặc quản trị, bạn cần xác nhận danh tính trong 15 phút gần đây. Việc bạn đang làm sẽ được làm tiếp ngay sau đó; những gì bạn đã nhập vẫn còn.',
  password: 'Mật khẩu',
  code: 'Mã xác thực',
  codeHint: 'Sáu số trong ứng dụng, hoặc một mã khôi phục.',
  submit: 'Xác nhận và làm tiếp',
  cancel: 'Thôi',
  wrongPassword: 'Mật khẩu chưa đúng.',
  wrongCode: 'Mã chưa đúng hoặc đã dùng rồi. Hãy chờ mã mới và nhập lại.',
  failed: 'Chưa xác nhận được. Hãy thử lại.',
  wait: (seconds: number) => `Có quá nhiều lần thử. Hãy chờ ${seconds} giây rồi thử lại.`,
};
