import type { Locale } from '#libs/kernel';
import { TEMPLATES, type TemplateKey } from './domain/index.js';
import { renderMail, renderNote, type RenderOrder } from './render.js';
import { templateVersion } from './template-version.js';

const SAMPLE: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  vi: {
    procedure: 'Chấp thuận chủ trương đầu tư',
    stepName: 'Thẩm định hồ sơ',
    unitName: 'Phòng Quản lý đầu tư',
    linkedProcedure: 'Cấp Giấy phép môi trường',
    originCode: 'H24.08-261120-0007',
    originEnd: 'đã bị dừng giải quyết',
    reason: 'Bản vẽ chưa có chữ ký.',
    news: 'đã được tiếp nhận',
    dueAt: '17:00 thứ Tư, 16/12/2026',
    name: 'Nguyễn Văn A',
  },
  en: {
    procedure: 'Approval of investment policy',
    stepName: 'Appraisal',
    unitName: 'Investment division',
    linkedProcedure: 'Environmental licence',
    originCode: 'H24.08-261120-0007',
    originEnd: 'was stopped',
    reason: 'The drawing is not signed.',
    news: 'has been accepted',
    dueAt: '17:00 on Wednesday, 16 December 2026',
    name: 'Jane Example',
  },
};

/** A template filled with made-up facts; never with those of a real dossier. */
export function sampleOf(template: TemplateKey, locale: Locale, publicUrl: string) {
  const { procedure = '', dueAt = '', name = '', ...words } = SAMPLE[locale];
  const code = 'H24.08-261123-0001';
  const order: RenderOrder = {
    template,
    locale,
    words: { ...words, dueAt, code, procedure, approved: true, count: '3', topic: 'delivery' },
    name,
    dossierCode: code,
    procedure,
    dueAt,
    link: `${publicUrl}/my/dossiers/${code}`,
  };
  return {
    key: template,
    locale,
    version: templateVersion(template, locale),
    note: renderNote(order),
    mail: renderMail(order),
  };
}

export const allSamples = (locale: Locale, publicUrl: string) =>
  TEMPLATES.map((template) => sampleOf(template, locale, publicUrl));
