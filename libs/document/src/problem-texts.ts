import { registerProblemTexts } from '#libs/platform';

const text = (vi: string, en: string) => ({ vi, en });

registerProblemTexts({
  'attachment.active-content': {
    title: text('Tệp chứa nội dung có thể chạy', 'The file contains something that runs'),
    detail: text(
      'Tệp chứa chương trình hoặc tệp khác. Hãy in ra PDF rồi gửi lại.',
      'The file contains a program or another file. Print it to a PDF and send that.',
    ),
  },
  'attachment.unpacked-too-large': {
    title: text('Tệp giải nén ra quá lớn', 'The file unpacks to far too much'),
  },
  'attachment.too-many-pages': {
    title: text('Tệp có quá nhiều trang', 'The file has too many pages'),
  },
  'attachment.infected': {
    title: text('Tệp chứa mã độc', 'The file contains malware'),
    detail: text(
      'Tệp đã được cách ly và không được đưa vào hồ sơ. Hãy kiểm tra máy của bạn và gửi tệp sạch.',
      'The file was put into quarantine and is not part of the dossier. Check your computer and send a clean file.',
    ),
  },
  'attachment.scan-unavailable': {
    title: text('Chưa quét được mã độc', 'The file cannot be scanned now'),
    detail: text(
      'Bộ quét mã độc chưa trả lời. Hãy gửi lại tệp sau ít phút.',
      'The virus scanner gives no answer. Please send the file again in a few minutes.',
    ),
  },
});
