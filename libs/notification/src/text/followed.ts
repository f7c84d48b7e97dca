import type { Locale, Localized } from '#libs/kernel';
import type { TemplateText } from './template-text.js';

/** What happened to a dossier, as the rest of a sentence that begins with it. */
const NEWS: Readonly<Record<string, Localized>> = {
  'dossier.submitted': { vi: 'đã được nộp', en: 'has been filed' },
  'dossier.accepted': { vi: 'đã được tiếp nhận', en: 'has been accepted' },
  'dossier.refused': { vi: 'bị từ chối tiếp nhận', en: 'was refused at reception' },
  'dossier.supplement-requested': { vi: 'cần được bổ sung', en: 'needs a supplement' },
  'dossier.supplemented': { vi: 'đã được bổ sung', en: 'has been supplemented' },
  'dossier.withdrawn': { vi: 'đã được người nộp rút', en: 'was withdrawn by the applicant' },
  'dossier.stopped': { vi: 'đã dừng giải quyết', en: 'has been stopped' },
  'dossier.extended': { vi: 'đã được gia hạn', en: 'has been extended' },
  'dossier.paused': { vi: 'đang tạm dừng thời hạn', en: 'has its clock paused' },
  'dossier.resumed': { vi: 'được giải quyết tiếp', en: 'is being processed again' },
  'dossier.payment-requested': { vi: 'đang chờ nộp phí, lệ phí', en: 'waits for its payment' },
  'dossier.payment-recorded': { vi: 'đã được nộp phí, lệ phí', en: 'has been paid for' },
  'dossier.returned': { vi: 'đã trả kết quả', en: 'has had its result returned' },
  'dossier.due-date-changed': { vi: 'có hạn mới', en: 'has a new due date' },
  'dossier.handed-over': {
    vi: 'được chuyển sang thủ tục liên thông',
    en: 'was handed over to a linked procedure',
  },
  'dossier.overdue': { vi: 'đã quá hạn', en: 'is overdue' },
  'dossier.quiet': { vi: 'lâu chưa có diễn biến', en: 'has had no news for a while' },
  'dossier.origin-ended': { vi: 'có hồ sơ gốc đã kết thúc', en: 'has lost its origin dossier' },
};
const APPROVED: Localized = { vi: 'đã được chấp thuận', en: 'has been approved' };
const REJECTED: Localized = { vi: 'không được chấp thuận', en: 'has been rejected' };
/** A procedure may let followers hear of smaller things too. */
const SOMETHING: Localized = { vi: 'có diễn biến mới', en: 'has news' };

export function newsOf(kind: string, decision: unknown): Localized {
  if (kind === 'dossier.decided') return decision === 'rejected' ? REJECTED : APPROVED;
  return NEWS[kind] ?? SOMETHING;
}

/** For those who follow a dossier: what happened, without reasons and without persons. */
export const followed = {
  vi: {
    title: 'Hồ sơ {{code}} {{news}}',
    body: 'Hồ sơ {{code}} ({{procedure}}) mà bạn theo dõi {{news}}.{{#if dueAt}} Hạn: {{dueAt}}.{{/if}}',
    more: ['Bạn không phải làm gì thêm. Để không nhận tin nữa, hãy bỏ theo dõi trên trang hồ sơ.'],
    action: 'Mở hồ sơ',
  },
  en: {
    title: 'Dossier {{code}} {{news}}',
    body: 'Dossier {{code}} ({{procedure}}), which you follow, {{news}}.{{#if dueAt}} Due: {{dueAt}}.{{/if}}',
    more: ['There is nothing for you to do. To hear no more of it, stop following it on its page.'],
    action: 'Open dossier',
  },
} as const satisfies Record<Locale, TemplateText>;
