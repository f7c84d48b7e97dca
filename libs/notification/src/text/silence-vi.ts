import type { Catalogue } from './template-text.js';

/** What is said when nobody says anything. */
export const silence = {
  'task-unacknowledged': {
    title: 'Chưa ai nhận việc: {{stepName}}',
    body: 'Hồ sơ {{code}} được chuyển đến{{#if unitName}} {{unitName}}{{else}} đơn vị của bạn{{/if}} cho bước “{{stepName}}” nhưng quá giờ quy định vẫn chưa ai nhận.',
    more: ['Xin nhận việc, hoặc giao cho người có thể làm ngay.'],
    action: 'Mở hồ sơ',
  },
  quiet: {
    title: 'Hồ sơ {{code}} chưa có diễn biến mới',
    body: 'Hồ sơ {{code}} vẫn đang được giải quyết nhưng một thời gian chưa có diễn biến mới. Lãnh đạo đơn vị đã được báo; bạn không phải làm gì thêm.',
    action: 'Xem hồ sơ',
  },
  'dossier-quiet': {
    title: 'Hồ sơ {{code}} đang nằm im',
    body: 'Hồ sơ {{code}} chưa có diễn biến nào{{#if previousDueAt}} từ {{previousDueAt}}{{/if}}. Người nộp hồ sơ cũng được báo.',
    more: ['Xin xem hồ sơ đang chờ ai, và ghi lại việc đã làm.'],
    action: 'Mở hồ sơ',
  },
} satisfies Partial<Catalogue['templates']>;
