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
