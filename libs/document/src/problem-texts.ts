import { registerProblemTexts } from '#libs/platform';

const text = (vi: string, en: string) => ({ vi, en });

registerProblemTexts({
  'attachment.too-many': {
    title: text('Quá nhiều tệp', 'Too many files'),
    detail: text(
      'Một ý kiến được kèm tối đa 20 tệp. Hãy bỏ bớt hoặc gộp tệp.',
      'An opinion has at most 20 files. Remove some or merge them.',
    ),
  },
  'attachment.unreadable': {
    title: text('Không đọc được tệp', 'The file cannot be read'),
    detail: text(
      'Tệp bị hỏng hoặc có mật khẩu. Hãy in ra PDF rồi gửi lại.',
      'The file is broken or locked. Print it to a PDF and send that.',
    ),
  },
  'attachment.type-not-allowed': {
    title: text('Loại tệp không được nhận', 'This kind of file is not accepted'),
    detail: text(
      'Hãy gửi tệp PDF, PNG, JPEG, DOCX hoặc XLSX.',
      'Send a PDF, PNG, JPEG, DOCX or XLSX file.',
    ),
  },
  'attachment.content-mismatch': {
    title: text(
      'Nội dung tệp không đúng loại',
      'The content is of another kind than the name says',
    ),
    detail: text(
      'Nội dung không khớp với đuôi tệp. Hãy lưu lại đúng định dạng rồi gửi.',
      'Save the file again in the right format and send that.',
    ),
  },
  'attachment.empty': {
    title: text('Tệp rỗng', 'The file is empty'),
    detail: text(
      'Tệp có 0 byte. Hãy kiểm tra và gửi lại.',
      'The file has 0 bytes. Check it and send it again.',
    ),
  },
  'attachment.too-large': {
    title: text('Tệp quá lớn', 'The file is too large'),
    detail: text(
      'Hãy chia nhỏ hoặc nén tệp; giới hạn ghi ở chỗ tải tệp lên.',
      'Split or compress it; the limit is shown where files are sent.',
    ),
  },
  'attachment.file-missing': {
    title: text('Thiếu tệp', 'The file is missing'),
    detail: text('Yêu cầu không có tệp nào.', 'The request carries no file.'),
  },
  'attachment.field-order': {
    title: text('Sai thứ tự các trường', 'The fields are in the wrong order'),
    detail: text(
      'Gửi trường mô tả trước trường "file".',
      'Send the describing field before the field "file".',
    ),
  },
  'document.kind-unknown': {
    title: text('Không có loại giấy tờ này', 'There is no such kind of document'),
    detail: text('Chọn một trong các loại được nêu.', 'Choose one of the kinds named.'),
  },
  'document.not-found': {
    title: text('Không tìm thấy giấy tờ', 'There is no such document'),
    detail: text(
      'Không giấy tờ nào có mã này. Hãy kiểm tra 12 ký tự dưới mã QR.',
      'No document carries this code. Check the twelve characters under the QR code.',
    ),
  },
  'attachment.active-content': {
    title: text('Tệp chứa nội dung có thể chạy', 'The file contains something that runs'),
    detail: text(
      'Tệp chứa chương trình hoặc tệp khác. Hãy in ra PDF rồi gửi lại.',
      'The file contains a program or another file. Print it to a PDF and send that.',
    ),
  },
  'attachment.unpacked-too-large': {
    title: text('Tệp giải nén ra quá lớn', 'The file unpacks to far too much'),
    detail: text(
      'Hãy lưu lại tệp mà không nén nhiều lớp rồi gửi.',
      'Save the file again without nested compression.',
    ),
  },
  'attachment.too-many-pages': {
    title: text('Tệp có quá nhiều trang', 'The file has too many pages'),
    detail: text(
      'Hãy chia tệp thành nhiều phần rồi gửi từng phần.',
      'Split the file and send the parts.',
    ),
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
