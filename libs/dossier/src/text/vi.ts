import type { Act, OriginEnd, Position } from '../domain/index.js';
import { part, type EventTexts } from './event-texts.js';

export const eventTexts: EventTexts = {
  'dossier.created': (w) =>
    w.origin === '' ? 'Bắt đầu soạn hồ sơ' : `Mở hồ sơ liên thông từ hồ sơ ${w.origin}`,
  'dossier.submitted': () => 'Đã nộp hồ sơ',
  'dossier.accepted': (w) => `Đã tiếp nhận hồ sơ${part(', hẹn trả kết quả ', w.due)}`,
  'dossier.refused': (w) => `Từ chối tiếp nhận hồ sơ${part(': ', w.reason)}`,
  'dossier.supplement-requested': (w) =>
    `Yêu cầu bổ sung hồ sơ${part(': ', w.reason)}${part(' Gồm: ', w.items)}`,
  'dossier.supplemented': () => 'Đã nộp bổ sung',
  'dossier.withdrawn': (w) => `Người nộp đã rút hồ sơ${part(': ', w.reason)}`,
  'dossier.stopped': (w) => `Dừng giải quyết hồ sơ${part(': ', w.reason)}`,
  'dossier.extended': (w) =>
    `Xin lỗi và gia hạn${part(' từ ', w.before)}${part(' đến ', w.due)}${part(': ', w.reason)}`,
  'dossier.paused': (w) => `Tạm dừng tính thời hạn${part(': ', w.reason)}`,
  'dossier.resumed': (w) => `Tiếp tục tính thời hạn${part(', hẹn trả kết quả ', w.due)}`,
  'dossier.payment-requested': (w) => `Đề nghị nộp phí, lệ phí ${w.amount}`,
  'dossier.payment-recorded': (w) => `Đã thu phí, lệ phí ${w.amount}`,
  'dossier.payment-waived': (w) => `Miễn phí, lệ phí${part(': ', w.reason)}`,
  'dossier.decided': (w) =>
    w.approved ? 'Đã có kết quả: chấp thuận' : 'Đã có kết quả: không chấp thuận',
  'dossier.returned': () => 'Đã trả kết quả',
  'dossier.due-date-changed': (w) =>
    `Ngày hẹn trả kết quả thay đổi${part(' từ ', w.before)}${part(' thành ', w.due)}${part(': ', w.reason)}`,
  'dossier.recounted': (w) => `Thời hạn được tính theo quy tắc mới${part(': ', w.reason)}`,
  'dossier.due-soon': (w) => `Sắp đến hạn${part(': ', w.due)}`,
  'dossier.apology-due': (w) =>
    `Đã soạn phiếu xin lỗi${part(', hẹn trả kết quả ', w.due)}${part(': ', w.reason)}`,
  'dossier.overdue': (w) => `Quá hạn${part(' từ ', w.due)}`,
  'dossier.quiet': (w) => `Hồ sơ chưa có diễn biến mới${part(' từ ', w.before)}`,
  'dossier.first-answer-due': (w) => `Sắp hết giờ trả lời lần đầu${part(': ', w.due)}`,
  'dossier.rated': (w) => `Người nộp đã đánh giá ${w.score}/5`,
  'dossier.handed-over': (w) => `Chuyển sang thủ tục liên thông${part(': ', w.linked)}`,
  'dossier.linked-ended': (w) => `Hồ sơ liên thông${part(' ', w.code)} kết thúc: ${w.outcome}`,
  'dossier.origin-ended': (w) =>
    `Hồ sơ gốc${part(' ', w.origin)} ${w.originEnd}${part(': ', w.reason)}`,
  'dossier.migrated': (w) => `Chuyển sang phiên bản khác của thủ tục${part(': ', w.reason)}`,
  'task.opened': (w) => `Chuyển đến ${w.unit}: ${w.step}${part(', hạn ', w.due)}`,
  'task.acknowledged': (w) => `${w.person} đã xem việc được giao: ${w.step}`,
  'task.unacknowledged': (w) => `Quá giờ chưa ai nhận việc tại ${w.unit}: ${w.step}`,
  'task.still-unacknowledged': (w) => `Vẫn chưa ai nhận việc tại ${w.unit}: ${w.step}`,
  'task.claimed': (w) => `${w.person} nhận xử lý: ${w.step}`,
  'task.assigned': (w) => `Giao ${w.person} xử lý: ${w.step}`,
  'task.released': (w) => `Trả lại hàng chờ của đơn vị: ${w.step}`,
  'task.given-by-rule': (w) => `Tự động giao ${w.person}, người đang ít việc nhất: ${w.step}`,
  'task.handed-over': (w) => `Bàn giao từ ${w.giver} cho ${w.person}: ${w.step}`,
  'task.completed': (w) => `Xong bước: ${w.step}${part(' (', w.outcome, ')')}`,
  'task.cancelled': (w) => `Không cần thực hiện nữa: ${w.step}`,
  'task.overdue': (w) => `Bước quá hạn: ${w.step}${part(', hạn ', w.due)}`,
  'task.due-date-changed': (w) => `Hạn của các bước đang mở thay đổi${part(': ', w.reason)}`,
  'consultation.opened': (w) => `Lấy ý kiến ${w.unit}${part(', hạn trả lời ', w.due)}`,
  'consultation.answered': (w) => `${w.unit} đã trả lời: ${w.position}`,
  'consultation.due-soon': (w) => `Ý kiến của ${w.unit} sắp đến hạn${part(': ', w.due)}`,
  'consultation.reminded': (w) => `Nhắc ${w.unit} trả lời${part(', hạn ', w.due)}`,
  'consultation.revoked': (w) => `Thu hồi việc lấy ý kiến ${w.unit}${part(': ', w.reason)}`,
  'consultation.extended': (w) =>
    `Gia hạn trả lời cho ${w.unit}${part(' đến ', w.due)}${part(': ', w.reason)}`,
  'consultation.link-sent': (w) => `Gửi liên kết trả lời mới cho ${w.unit}`,
  'consultation.read': (w) => `${w.unit} đã mở câu hỏi`,
  'consultation.lapsed': (w) => `${w.unit} không trả lời đúng hạn${part(': ', w.silence)}`,
  'consultation.closed': (w) => `Không cần ý kiến của ${w.unit} nữa`,
  'document.issued': (w) => `Ban hành: ${w.title}`,
  'attachment.added': (w) => `Đã tải lên tệp ${w.fileName}`,
  'dossier.anonymised': (w) => `Đã xóa dữ liệu cá nhân khỏi hồ sơ${part(': ', w.reason)}`,
  'attachment.removed': (w) => `Đã bỏ tệp ${w.fileName}`,
};

export const positions: Readonly<Record<Position, string>> = {
  agree: 'đồng ý',
  'agree-with-conditions': 'đồng ý có điều kiện',
  disagree: 'không đồng ý',
};

export const silences: Readonly<Record<string, string>> = {
  'deemed-consent': 'coi như đồng ý',
  'proceed-without': 'giải quyết tiếp, đơn vị vẫn chịu trách nhiệm',
  escalate: 'báo cáo lãnh đạo',
};

/** Of an origin: how it ended, and what that means for the linked dossier. */
export const originEnds: Readonly<Record<OriginEnd, string>> = {
  withdrawn: 'đã được người nộp rút',
  stopped: 'đã bị dừng giải quyết',
  refused: 'không được tiếp nhận',
  'not-needed': 'không còn cần đến hồ sơ liên thông này',
};
export const originStands = {
  ended: '; hồ sơ này dừng theo',
  stands: '; kết quả đã có vẫn giữ nguyên',
};

export const acts: Readonly<Record<Act, string>> = {
  'save-form': 'Sửa tờ khai',
  attach: 'Tải tệp lên',
  submit: 'Nộp hồ sơ',
  accept: 'Tiếp nhận hồ sơ',
  'request-supplement': 'Yêu cầu bổ sung',
  'answer-supplement': 'Nộp bổ sung',
  refuse: 'Từ chối tiếp nhận',
  'complete-step': 'Hoàn thành bước',
  consult: 'Lấy ý kiến đơn vị khác',
  'answer-opinion': 'Trả lời ý kiến',
  'lapse-consultation': 'Áp dụng quy tắc im lặng',
  'revoke-consultation': 'Thu hồi việc lấy ý kiến',
  'extend-consultation': 'Gia hạn trả lời ý kiến',
  'ask-again': 'Lấy ý kiến lại',
  'send-link': 'Gửi liên kết trả lời mới',
  'fire-timer': 'Hết thời gian chờ',
  'linked-ended': 'Hồ sơ liên thông kết thúc',
  'origin-ended': 'Hồ sơ gốc kết thúc',
  'hand-over-again': 'Chuyển tiếp khi thủ tục mở lại',
  migrate: 'Chuyển hồ sơ sang phiên bản khác',
  'draft-apology': 'Soạn phiếu xin lỗi',
  pause: 'Tạm dừng thời hạn',
  resume: 'Tiếp tục thời hạn',
  extend: 'Xin lỗi và gia hạn',
  'record-payment': 'Ghi nhận nộp phí',
  'waive-payment': 'Miễn phí, lệ phí',
  withdraw: 'Rút hồ sơ',
  stop: 'Dừng giải quyết',
  rate: 'Đánh giá',
};

export const overlayOutcomes: Readonly<Record<string, string>> = {
  accept: 'Tiếp nhận hồ sơ',
  'request-supplement': 'Yêu cầu bổ sung',
  refuse: 'Từ chối tiếp nhận',
  paid: 'Đã thu đủ',
  waive: 'Miễn phí, lệ phí',
  extend: 'Ký xin lỗi và gia hạn',
  'on-time': 'Vẫn kịp hẹn',
  proceed: 'Giải quyết tiếp',
  retry: 'Đã mở lại, chuyển tiếp',
};

export const person = 'Hệ thống';

export const actingFor = (who: string, whom: string): string => `${who} (thay ${whom})`;
