import type { Locale } from '#libs/kernel';
import type { TemplateKey } from '../domain/index.js';

/** Handlebars in every string. `title` and `body` are shown in-app; the mail adds the rest. */
export interface TemplateText {
  readonly title: string;
  /** One or two sentences: what happened, what happens next. */
  readonly body: string;
  /** More of the story, for the mail. A paragraph that renders to nothing is left out. */
  readonly more?: readonly string[];
  /** The words on the button that opens the deep link. */
  readonly action?: string;
}

export interface Catalogue {
  readonly templates: Readonly<Record<TemplateKey, TemplateText>>;
  readonly frame: {
    readonly greeting: string;
    readonly greetingNoName: string;
    readonly code: string;
    readonly procedure: string;
    readonly dueAt: string;
    readonly linkHint: string;
    readonly closing: string;
    readonly sender: string;
    readonly why: string;
  };
}

/** Told by the hand-over itself; it stands here because the catalogues are full. */
export const handedOver = {
  vi: {
    title: 'Hồ sơ được chuyển sang thủ tục liên thông',
    body: 'Hồ sơ {{code}} được chuyển tiếp sang thủ tục{{#if linkedProcedure}} {{linkedProcedure}}{{/if}}. Một hồ sơ liên thông đã được mở cho bạn.',
    more: [
      'Nếu hồ sơ liên thông còn thiếu thông tin hoặc giấy tờ, hãy bổ sung rồi nộp trong mục Hồ sơ của tôi.',
      'Việc chuyển tiếp không làm thời hạn tính lại từ đầu.',
    ],
    action: 'Xem hồ sơ',
  },
  en: {
    title: 'Your dossier was handed over to a linked procedure',
    body: 'Dossier {{code}} goes on under the procedure{{#if linkedProcedure}} {{linkedProcedure}}{{/if}}. A linked dossier has been opened for you.',
    more: [
      'If the linked dossier lacks information or papers, please add them and file it under My dossiers.',
      'The hand-over does not start the time limit again.',
    ],
    action: 'View dossier',
  },
} as const satisfies Record<Locale, TemplateText>;

/** The origin of a linked dossier has ended, or goes on without it. */
export const originEnded = {
  vi: {
    'origin-ended': {
      title:
        '{{#if stands}}Hồ sơ gốc đã kết thúc{{else}}Hồ sơ liên thông {{code}} dừng theo hồ sơ gốc{{/if}}',
      body: 'Hồ sơ gốc {{originCode}} {{originEnd}}. {{#if stands}}Hồ sơ liên thông {{code}} đã có kết quả, kết quả đó vẫn giữ nguyên và được trả cho bạn như thường lệ.{{else}}Vì vậy hồ sơ liên thông {{code}} cũng không được giải quyết tiếp.{{/if}}',
      more: [
        '{{#if reason}}Lý do: {{reason}}{{/if}}',
        '{{#if legalBasis}}Căn cứ: {{legalBasis}}.{{/if}}',
        '{{#unless stands}}Bạn có thể nộp lại hồ sơ mới bất cứ lúc nào. Nếu không đồng ý, bạn có quyền kiến nghị với Bộ phận Một cửa.{{/unless}}',
      ],
      action: 'Xem hồ sơ',
    },
    'origin-ended-work': {
      title:
        '{{#if stands}}Hồ sơ gốc của {{code}} đã kết thúc{{else}}Hồ sơ {{code}} dừng theo hồ sơ gốc{{/if}}',
      body: 'Hồ sơ gốc {{originCode}} {{originEnd}}.{{#if reason}} Lý do: {{reason}}{{/if}} {{#if stands}}Kết quả đã có vẫn giữ nguyên; xin trả kết quả như thường lệ.{{else}}Các bước đang mở đã được hủy; bạn không phải làm gì thêm.{{/if}}',
      action: 'Mở hồ sơ',
    },
  },
  en: {
    'origin-ended': {
      title:
        '{{#if stands}}The origin of your linked dossier has ended{{else}}Linked dossier {{code}} ends with its origin{{/if}}',
      body: 'The dossier {{originCode}} from which it came {{originEnd}}. {{#if stands}}Linked dossier {{code}} has its result already; it stands, and you will get it as usual.{{else}}Linked dossier {{code}} is therefore not processed any further.{{/if}}',
      more: [
        '{{#if reason}}Reason: {{reason}}{{/if}}',
        '{{#if legalBasis}}Legal basis: {{legalBasis}}.{{/if}}',
        '{{#unless stands}}You may file a new dossier at any time. If you do not agree, you may appeal to the one-stop desk.{{/unless}}',
      ],
      action: 'View dossier',
    },
    'origin-ended-work': {
      title:
        '{{#if stands}}The origin of {{code}} has ended{{else}}Dossier {{code}} ends with its origin{{/if}}',
      body: 'Dossier {{originCode}}, from which it came, {{originEnd}}.{{#if reason}} Reason: {{reason}}{{/if}} {{#if stands}}The result that is there stands; please hand it over as usual.{{else}}Its open steps are cancelled; there is nothing more for you to do.{{/if}}',
      action: 'Open dossier',
    },
  },
} as const satisfies Record<Locale, Partial<Catalogue['templates']>>;
