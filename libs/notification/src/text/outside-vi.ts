import type { Catalogue } from './template-text.js';

/** Letters to organisations that are asked and have no account. */
export const outside = {
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
