import type { Locale, Localized } from '#libs/kernel';
import {
  isRecord,
  optionalInstant,
  optionalLocalized,
  optionalText,
  sayAmount,
  sayDue,
  type DossierEvent,
} from './domain/index.js';
import type { Words } from './render.js';
import { newsOf } from './text/followed.js';

const SILENCE: Readonly<Record<string, Localized>> = {
  'deemed-consent': {
    vi: 'Nếu không trả lời đúng hạn, cơ quan được hỏi coi như đã đồng ý.',
    en: 'Without an answer in time, the department asked is deemed to agree.',
  },
  'proceed-without': {
    vi: 'Nếu không trả lời đúng hạn, hồ sơ được giải quyết tiếp mà không có ý kiến này.',
    en: 'Without an answer in time, the dossier goes on without this opinion.',
  },
  escalate: {
    vi: 'Nếu không trả lời đúng hạn, việc này được báo cáo lên lãnh đạo.',
    en: 'Without an answer in time, the matter is put before the leader.',
  },
};

/** What was done when the answer did not come. */
const APPLIED: Readonly<Record<string, Localized>> = {
  'deemed-consent': {
    vi: 'Theo quy tắc của câu hỏi, cơ quan này coi như đã đồng ý.',
    en: 'By the rule of the question it is deemed to agree.',
  },
  'proceed-without': {
    vi: 'Hồ sơ được giải quyết tiếp mà không có ý kiến này; cơ quan được hỏi vẫn chịu trách nhiệm.',
    en: 'The dossier goes on without its opinion, for which it stays accountable.',
  },
  escalate: {
    vi: 'Việc này đã được báo cáo lên lãnh đạo để quyết định.',
    en: 'The matter has been put before the leader.',
  },
};

/** How the origin of a linked dossier ended. */
const ORIGIN_ENDS: Readonly<Record<string, Localized>> = {
  withdrawn: { vi: 'đã được rút theo yêu cầu của người nộp', en: 'was withdrawn by the applicant' },
  stopped: { vi: 'đã bị dừng giải quyết', en: 'was stopped' },
  refused: { vi: 'không được tiếp nhận', en: 'was not accepted' },
  'not-needed': {
    vi: 'không còn cần đến hồ sơ liên thông này',
    en: 'does not need this linked dossier any more',
  },
};

export const silenceWords = (rule: string | null, locale: Locale) => ({
  silence: rule === null ? null : (SILENCE[rule]?.[locale] ?? null),
  silenceApplied: rule === null ? null : (APPLIED[rule]?.[locale] ?? null),
});

/** Turns what was frozen with the event into words of one language. */
export function eventWords(event: DossierEvent, locale: Locale): Words {
  const { data } = event;
  const named = (key: string): string | null => optionalLocalized(data[key])?.[locale] ?? null;
  const amount = data['amount'];
  const onSilence = optionalText(data['onSilence']);
  return {
    code: event.dossierCode,
    procedure: event.procedure.name[locale],
    dueAt: dueWords(event, locale),
    previousDueAt: dueOf(data, 'previousDueAt', 'previousProvisional', locale),
    stepName: named('stepName'),
    unitName: named('unitName'),
    question: named('question'),
    linkedProcedure: named('procedureName'),
    reason: ended(named('reason')),
    legalBasis: unended(named('legalBasis')),
    items: listOf(data['items'], locale),
    originCode: optionalText(data['originCode']),
    originEnd: ORIGIN_ENDS[optionalText(data['how']) ?? '']?.[locale] ?? null,
    stands: data['stands'] === true,
    giverName: optionalText(data['giverName']),
    amount: typeof amount === 'number' ? sayAmount(amount, locale) : null,
    approved: data['decision'] !== 'rejected',
    news: newsOf(event.kind, data['decision'])[locale],
    ...silenceWords(onSilence, locale),
  };
}

/** When it is due, as it was frozen with the event. */
export function dueWords({ data }: DossierEvent, locale: Locale): string | null {
  return dueOf(data, 'dueAt', 'provisional', locale);
}

function dueOf(
  data: DossierEvent['data'],
  moment: string,
  provisional: string,
  locale: Locale,
): string | null {
  const at = optionalInstant(data[moment]);
  return at === null ? null : sayDue(at, data[provisional] === true, locale);
}

/** Things that are missing, as one line. */
function listOf(items: unknown, locale: Locale): string | null {
  if (!Array.isArray(items)) return null;
  const words = items
    .map((item: unknown) => {
      const named = isRecord(item) ? (item['text'] ?? item['name'] ?? item) : item;
      return unended(optionalLocalized(named)?.[locale] ?? null);
    })
    .filter((word) => word !== null);
  return words.length === 0 ? null : words.join('; ');
}

/** People end sentences or do not; a mail should read well either way. */
const ended = (text: string | null): string | null =>
  text === null || /[.!?…]\s*$/.test(text) ? text : `${text.trimEnd()}.`;
const unended = (text: string | null): string | null =>
  text === null ? null : text.replace(/[.\s]+$/, '');
