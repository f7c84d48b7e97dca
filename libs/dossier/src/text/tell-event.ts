import {
  legalDate,
  LEGAL_OFFSET_MS,
  parseInstant,
  type Instant,
  type Locale,
  type Localized,
} from '#libs/kernel';
import {
  ORIGIN_ENDS,
  textAt,
  type EventData,
  type EventKind,
  type Position,
} from '../domain/index.js';
import * as en from './en.js';
import * as vi from './vi.js';

export const CATALOGUE = { vi, en } as const;

type Catalogue = Pick<typeof vi, 'acts' | 'overlayOutcomes'>;

export const both = (key: (of: Catalogue) => string): Localized => ({ vi: key(vi), en: key(en) });

const WEEKDAYS = {
  vi: ['Chủ Nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const;
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** `thứ Hai, 23/11/2026, 16:30` and `Monday, 23 November 2026, 16:30`. */
export function sayInstant(at: Instant, locale: Locale): string {
  const local = new Date(at + LEGAL_OFFSET_MS);
  const weekday = WEEKDAYS[locale][local.getUTCDay()] ?? '';
  const time = local.toISOString().slice(11, 16);
  const [y = '', m = '', d = ''] = legalDate(at).split('-');
  return locale === 'vi'
    ? `${weekday}, ${d}/${m}/${y}, ${time}`
    : `${weekday}, ${Number(d)} ${MONTHS[Number(m) - 1] ?? ''} ${y}, ${time}`;
}

/** The same word as beside every date on the screens. */
const PROVISIONAL: Readonly<Record<Locale, string>> = { vi: ' (dự kiến)', en: ' (provisional)' };

const sayAmount = (amount: unknown, locale: Locale): string =>
  typeof amount === 'number'
    ? String(amount).replace(/\B(?=(\d{3})+$)/g, locale === 'vi' ? '.' : ',') +
      (locale === 'vi' ? ' đồng' : ' VND')
    : '';

function originEnd(data: EventData, locale: Locale): string {
  const { originEnds, originStands } = CATALOGUE[locale];
  const how = ORIGIN_ENDS.find((end) => end === data['how']);
  if (how === undefined) return '';
  return originEnds[how] + (data['stands'] === true ? originStands.stands : originStands.ended);
}

/** An event as people would tell it. Notes of officers to each other are not part of it. */
export function tellEvent(kind: EventKind, data: EventData, locale: Locale): string {
  const catalogue = CATALOGUE[locale];
  const text = (key: string): string => textAt(data, [key]) ?? '';
  const named = (key: string): string => textAt(data, [key, locale]) ?? text(key);
  const moment = (key: string): string => {
    const at = parseInstant(text(key));
    return at === undefined ? '' : sayInstant(at, locale);
  };
  const items = Array.isArray(data['items']) ? data['items'] : [];
  return catalogue.eventTexts[kind]({
    unit: named('unitName'),
    step: named('stepName'),
    due: moment('dueAt') + (data['provisional'] === true ? PROVISIONAL[locale] : ''),
    before:
      moment('previousDueAt') + (data['previousProvisional'] === true ? PROVISIONAL[locale] : ''),
    reason: text('reason'),
    code: text('code'),
    person: text('assigneeName'),
    giver: text('giverName'),
    title: named('title'),
    outcome: named('outcomeLabel') || (catalogue.overlayOutcomes[text('outcome')] ?? ''),
    amount: sayAmount(data['amount'], locale),
    items: items.map((i) => textAt(i, ['text']) ?? '').join('; '),
    approved: data['decision'] !== 'rejected',
    score: typeof data['score'] === 'number' ? String(data['score']) : '',
    fileName: text('fileName'),
    origin: text('originCode'),
    originEnd: originEnd(data, locale),
    linked: named('procedureName'),
    position: catalogue.positions[text('position') as Position] ?? '',
    silence: catalogue.silences[text('onSilence')] ?? '',
  });
}
