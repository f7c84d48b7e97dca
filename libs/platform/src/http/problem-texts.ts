import type { Localized } from '#libs/kernel';

/** What a problem code says to a person. */
export interface ProblemText {
  readonly title: Localized;
  readonly detail?: Localized;
}

const text = (vi: string, en: string): Localized => ({ vi, en });

const texts = new Map<string, ProblemText>();

/** Libs add the texts of their codes when they are loaded; a code belongs to one lib only. */
export function registerProblemTexts(entries: Readonly<Record<string, ProblemText>>): void {
  for (const [code, entry] of Object.entries(entries)) {
    const known = texts.get(code);
    if (known && known.title.en !== entry.title.en) {
      throw new Error(`The problem ${code} is described twice`);
    }
    texts.set(code, entry);
  }
}

export const problemText = (code: string): ProblemText | undefined => texts.get(code);
export const problemCodes = (): readonly string[] => [...texts.keys()].sort();

/** The title of a status whose code has no text of its own. */
export const STATUS_TITLES: Readonly<Record<number, Localized>> = {
  400: text('Yêu cầu chưa đúng', 'The request is not right'),
  401: text('Cần đăng nhập', 'Please log in'),
  403: text('Bạn không có quyền làm việc này', 'You may not do this'),
  404: text('Không tìm thấy', 'Not found'),
  405: text('Không hỗ trợ thao tác này', 'This cannot be done here'),
  406: text('Không có định dạng bạn cần', 'Not available in the format you ask for'),
  409: text('Trạng thái hiện tại không cho phép', 'The present state does not allow this'),
  412: text('Nội dung đã thay đổi', 'It has changed in the meantime'),
  413: text('Dữ liệu gửi lên quá lớn', 'Too large'),
  414: text('Địa chỉ quá dài', 'The address is too long'),
  415: text('Loại dữ liệu không được nhận', 'This kind of content is not accepted'),
  422: text('Nội dung chưa đạt yêu cầu', 'The content does not meet the requirements'),
  429: text('Quá nhiều yêu cầu', 'Too many requests'),
  500: text('Lỗi ở phía hệ thống', 'Something went wrong on our side'),
  503: text('Hệ thống tạm thời chưa sẵn sàng', 'Temporarily not available'),
  507: text('Hết chỗ lưu trữ', 'No room to store this'),
};

registerProblemTexts({
  'request.invalid': {
    title: STATUS_TITLES[400] ?? text('', ''),
    detail: text(
      'Một số nội dung gửi lên chưa đúng; xem từng mục.',
      'Some of what was sent is not right; see each entry.',
    ),
  },
  'request.malformed': {
    title: text('Không đọc được dữ liệu gửi lên', 'The request cannot be read'),
    detail: text(
      'Nội dung phải là JSON hợp lệ, mã hóa UTF-8.',
      'The content must be valid JSON in UTF-8.',
    ),
  },
  'request.cursor': {
    title: text('Con trỏ trang không hợp lệ', 'The cursor is not valid'),
    detail: text(
      'Con trỏ này không do danh sách này cấp.',
      'The cursor is not one that this list gave out.',
    ),
  },
  'request.if-match': {
    title: text('If-Match không hợp lệ', 'If-Match is not valid'),
    detail: text(
      'If-Match chứa số phiên bản, ví dụ "3".',
      'If-Match carries the version as a number, for example "3".',
    ),
  },
  'request.body': {
    title: STATUS_TITLES[400] ?? text('', ''),
    detail: text(
      'Nội dung gửi lên phải là một đối tượng JSON.',
      'The content has to be a JSON object.',
    ),
  },
  'request.idempotency-key': {
    title: text('Idempotency-Key không hợp lệ', 'Idempotency-Key is not valid'),
    detail: text('Khóa gồm 1 đến 200 ký tự in được.', 'A key has 1 to 200 printable characters.'),
  },
  'request.too-large': { title: STATUS_TITLES[413] ?? text('', '') },
  'request.media-type': {
    title: STATUS_TITLES[415] ?? text('', ''),
    detail: text(
      'Hãy gửi nội dung theo loại mà địa chỉ này nhận.',
      'Send a kind of content that this address takes.',
    ),
  },
  'request.cross-site': {
    title: text('Yêu cầu đến từ một trang khác', 'The request came from another site'),
  },
  'request.too-many': {
    title: text('Quá nhiều yêu cầu', 'Too many requests'),
    detail: text('Vui lòng đợi một lát rồi thử lại.', 'Please wait a moment and try again.'),
  },
  'route.unknown': {
    title: text('Không có địa chỉ này', 'There is nothing at this address'),
  },
  'access.denied': { title: STATUS_TITLES[403] ?? text('', '') },
  'session.missing': {
    title: text('Cần đăng nhập', 'Please log in'),
    detail: text(
      'Bạn chưa đăng nhập hoặc phiên làm việc đã hết hạn.',
      'You are not logged in, or your session has ended.',
    ),
  },
  'idempotency.in-progress': {
    title: text('Yêu cầu trước chưa xử lý xong', 'The first request is still running'),
  },
  'idempotency.key-reused': {
    title: text('Khóa đã dùng cho nội dung khác', 'The key was used with other content'),
    detail: text(
      'Idempotency-Key này đã được dùng với một nội dung khác.',
      'This Idempotency-Key was used with a different body.',
    ),
  },
  'dossier.stale': {
    title: text('Hồ sơ đã thay đổi', 'The dossier has changed'),
    detail: text(
      'Hồ sơ đã được cập nhật sau khi bạn mở; hãy tải lại.',
      'The dossier was changed after you opened it; please reload.',
    ),
  },
  'service.unavailable': { title: STATUS_TITLES[503] ?? text('', '') },
  'service.not-ready': { title: text('Hệ thống đang khởi động', 'The service is not ready yet') },
  'server.error': {
    title: STATUS_TITLES[500] ?? text('', ''),
    detail: text(
      'Sự cố đã được ghi lại. Vui lòng thử lại; nếu còn lỗi, hãy báo mã yêu cầu cho chúng tôi.',
      'The fault was recorded. Please try again; if it stays, tell us the request id.',
    ),
  },
});
