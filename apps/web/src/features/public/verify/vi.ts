export const vi = {
  title: 'Kiểm tra giấy tờ',
  genuine: 'Giấy tờ này là thật và còn hiệu lực',
  invalid: 'Giấy tờ này không còn hiệu lực',
  unknown: 'Không có giấy tờ nào với mã này',
  unknownBody:
    'Kiểm tra lại mã in dưới mã QR. Nếu đúng từng ký tự, giấy bạn cầm không do hệ thống này phát hành.',
  document: 'Giấy tờ',
  dossier: 'Hồ sơ',
  issued: 'Phát hành',
  signed: 'Người ký',
  code: 'Mã kiểm tra',
  fingerprint: 'Dấu vân tay SHA-256',
  fingerprintHint: 'Tệp bạn có là đúng khi dấu vân tay của nó giống hệt dãy này.',
  compare: 'So với tệp của bạn',
  compareHint: 'Tệp được tính dấu vân tay ngay trên máy bạn, không gửi đi đâu.',
  same: 'Trùng khớp: tệp của bạn đúng là giấy tờ này.',
  different: 'Không khớp: tệp của bạn khác với giấy tờ đã phát hành.',
};
