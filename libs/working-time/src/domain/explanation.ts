import type { Instant, Locale, Localized } from '#libs/kernel';
import { classifier, type Verdict } from './classify.js';
import type { Course } from './course.js';
import type { ExplanationLine } from './explanation-line.js';
import { publicCitation } from './legal-basis.js';
import type { DeadlinePolicy } from './limit.js';
import { phrase } from './phrase.js';
import { endOfWay, piecesOfWay } from './way.js';
import type { WorkingCalendar } from './working-calendar.js';

/** Pieces of the same meaning, side by side. */
interface Span {
  readonly what: Verdict;
  readonly from: Instant;
  to: Instant;
  counted: number;
  readonly names: Localized[];
}

/** Accounts for every span from the start to the due instant, in lines that a citizen can check. */
export function explain(
  course: Course,
  calendar: WorkingCalendar,
  policy: DeadlinePolicy,
): ExplanationLine[] {
  const { classify, extensionLeft } = classifier(course, calendar, policy);
  const spans: Span[] = [];
  for (const atom of piecesOfWay(course, calendar, policy))
    append(spans, classify(atom), atom.from, atom.to);
  if (!course.openPause && extensionLeft() > 0) appendRest(spans, course);
  if (spans.length === 0) appendNothing(spans, course);
  addUp(spans, course);
  return spans.map((span) => toLine(span, course, calendar));
}

function append(spans: Span[], what: Verdict, from: Instant, to: Instant): void {
  const last = spans.at(-1);
  if (!last || !alike(last.what, what))
    spans.push({ what, from, to, counted: what.counted, names: what.name ? [what.name] : [] });
  else {
    last.to = to;
    last.counted += what.counted;
    if (what.name) last.names.push(what.name);
  }
}

const alike = (a: Verdict, b: Verdict): boolean =>
  a.kind === b.kind &&
  a.text === b.text &&
  a.unit === b.unit &&
  a.basis === b.basis &&
  a.causes?.join() === b.causes?.join();

/** An extension in hours that ends on a date already told as a whole stands at its end. */
function appendRest(spans: Span[], course: Course): void {
  const end = endOfWay(course);
  const { unit, amount } = course.extension?.limit ?? course.request.limit;
  append(spans, { kind: 'extended', text: 'extended', counted: amount, unit }, end, end);
}

/** Received when the due instant is already there or past. */
function appendNothing(spans: Span[], course: Course): void {
  const { request } = course;
  const end = endOfWay(course);
  const text = end < request.startAt ? 'alreadyPast' : 'sameDay';
  const what = { kind: 'reception', text, counted: 0, unit: request.limit.unit } as const;
  append(spans, what, request.startAt, end);
}

/** Fractions are rounded to a billionth; the last line of a limit that is used up takes the rest. */
function addUp(spans: readonly Span[], { openPause, request, extension }: Course): void {
  for (const span of spans) span.counted = round(span.counted);
  if (openPause) return;
  const settle = (kind: 'counted' | 'extended', total: number) => {
    const counted = spans.filter((span) => span.what.kind === kind && span.counted > 0);
    const last = counted.pop();
    if (last) last.counted = round(counted.reduce((rest, span) => rest - span.counted, total));
  };
  settle('counted', request.limit.amount);
  if (extension) settle('extended', extension.limit.amount);
}

const round = (n: number): number => Math.round(n * 1e9) / 1e9;

function toLine(span: Span, course: Course, calendar: WorkingCalendar): ExplanationLine {
  const { from, to, counted, names, what } = span;
  const moments = { start: course.start.at, origin: course.origin.at, due: endOfWay(course) };
  const text = (locale: Locale) => phrase(locale, { ...what, counted, names }, moments, calendar);
  const basis = publicCitation(what.basis, calendar.data.rules);
  return {
    from,
    to,
    kind: what.kind,
    counted,
    ...(what.unit === course.request.limit.unit ? {} : { unit: what.unit }),
    text: { vi: text('vi'), en: text('en') },
    ...(basis ? { basis } : {}),
  };
}
