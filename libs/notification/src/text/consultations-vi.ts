import type { Catalogue } from './template-text.js';

/** What consulted units are told, and the letters to organisations that have no account. */
export const consultations = {
  'consultation-opened': {
    title: 'Xin ý kiến: hồ sơ {{code}}',
    body: '{{#if unitName}}{{unitName}}{{else}}Cơ quan của bạn{{/if}} được hỏi ý kiến về hồ sơ {{code}}.{{#if dueAt}} Hạn trả lời: {{dueAt}}.{{/if}}',
    more: ['{{#if question}}Câu hỏi: {{question}}{{/if}}', '{{silence}}'],
    action: 'Trả lời',
  },
  'consultation-answered': {
    title: 'Đã có ý kiến: hồ sơ {{code}}',
    body: '{{#if unitName}}{{unitName}}{{else}}Cơ quan được hỏi{{/if}} đã trả lời về hồ sơ {{code}}.',
    action: 'Đọc ý kiến',
  },
  'consultation-due-soon': {
    title: 'Sắp hết hạn trả lời ý kiến: hồ sơ {{code}}',
    body: '{{#if unitName}}{{unitName}}{{else}}Cơ quan của bạn{{/if}} cần trả lời về hồ sơ {{code}} trước {{dueAt}}.',
    more: ['{{silence}}'],
    action: 'Trả lời',
  },
  'consultation-reminded': {
    title: 'Nhắc trả lời ý kiến: hồ sơ {{code}}',
    body: 'Đã qua nửa thời hạn: {{#if unitName}}{{unitName}}{{else}}cơ quan của bạn{{/if}} chưa trả lời về hồ sơ {{code}}. Hạn trả lời: {{dueAt}}.',
    action: 'Trả lời',
  },
  'consultation-revoked': {
    title: 'Không cần ý kiến nữa: hồ sơ {{code}}',
    body: 'Việc lấy ý kiến về hồ sơ {{code}} đã được thu hồi.{{#if reason}} Lý do: {{reason}}{{/if}}',
    action: 'Mở danh sách việc',
  },
  'consultation-extended': {
    title: 'Gia hạn trả lời ý kiến: hồ sơ {{code}}',
    body: 'Hạn trả lời về hồ sơ {{code}} được gia hạn đến {{dueAt}}.{{#if reason}} Lý do: {{reason}}{{/if}}',
    action: 'Trả lời',
  },
  'consultation-lapsed': {
    title: 'Hết hạn chờ ý kiến: hồ sơ {{code}}',
    body: '{{#if unitName}}{{unitName}}{{else}}Cơ quan được hỏi{{/if}} chưa trả lời đúng hạn về hồ sơ {{code}}. {{silenceApplied}}',
    action: 'Mở hồ sơ',
  },
  'outside-question': {
    title: 'Đề nghị cho ý kiến về hồ sơ {{code}}',
    body: '{{#if agency}}{{agency}}{{else}}Cơ quan giải quyết{{/if}} đề nghị quý đơn vị cho ý kiến về hồ sơ {{code}} trước {{dueAt}}.',
    more: [
      '{{#if question}}Nội dung hỏi: {{question}}{{/if}}',
      'Quý đơn vị không cần tài khoản: liên kết dưới đây mở câu hỏi cùng giấy tờ kèm theo, và chỉ trả lời được một lần. Liên kết gửi trước đó, nếu có, không còn dùng được. Xin đừng chuyển liên kết ra ngoài đơn vị.',
      '{{silence}}',
    ],
    action: 'Xem câu hỏi và trả lời',
  },
  'outside-reminder': {
    title: 'Nhắc cho ý kiến về hồ sơ {{code}}',
    body: 'Chúng tôi chưa nhận được ý kiến của quý đơn vị về hồ sơ {{code}}. Hạn trả lời: {{dueAt}}.',
    more: ['{{#if question}}Nội dung hỏi: {{question}}{{/if}}', '{{silence}}'],
    action: 'Xem câu hỏi và trả lời',
  },
  'outside-extended': {
    title: 'Gia hạn trả lời ý kiến: hồ sơ {{code}}',
    body: 'Hạn trả lời của quý đơn vị về hồ sơ {{code}} được gia hạn đến {{dueAt}}.',
    action: 'Xem câu hỏi và trả lời',
  },
  'outside-answered': {
    title: 'Đã nhận ý kiến của quý đơn vị: hồ sơ {{code}}',
    body: 'Ý kiến của quý đơn vị về hồ sơ {{code}} đã được ghi nhận. Xin cảm ơn quý đơn vị.',
    more: ['Nếu quý đơn vị không gửi ý kiến này, xin báo ngay cho cơ quan giải quyết.'],
  },
  'outside-lapsed': {
    title: 'Đã hết hạn cho ý kiến: hồ sơ {{code}}',
    body: 'Hạn trả lời về hồ sơ {{code}} ({{dueAt}}) đã qua mà chúng tôi chưa nhận được ý kiến của quý đơn vị.',
    more: ['{{silenceApplied}}'],
  },
  'outside-revoked': {
    title: 'Không cần ý kiến nữa: hồ sơ {{code}}',
    body: 'Việc lấy ý kiến của quý đơn vị về hồ sơ {{code}} đã kết thúc; quý đơn vị không cần trả lời nữa.{{#if reason}} Lý do: {{reason}}{{/if}}',
  },
} satisfies Partial<Catalogue['templates']>;
