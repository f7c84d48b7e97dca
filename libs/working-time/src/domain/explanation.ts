import type { Locale, Localized } from '#libs/kernel';
import { classifier, type Piece } from './classify.js';
import { dueOf, type Course } from './course.js';
import type { ExplanationLine } from './explanation-line.js';
import { publicCitation } from './legal-basis.js';
import type { DeadlinePolicy } from './limit.js';
import { phrase } from './phrase.js';
import { endOfWay, piecesOfWay } from './way.js';
import type { WorkingCalendar } from './working-calendar.js';

/** Lines of the same meaning, side by side. */
interface Group extends Piece {
  readonly names: readonly Localized[];
}

/** Accounts for every span from the start to the due instant, in lines that a citizen can check. */
export function explain(
  course: Course,
  calendar: WorkingCalendar,
  policy: DeadlinePolicy,
): ExplanationLine[] {
  const { classify, extensionLeft } = classifier(course, calendar, policy);
  const pieces = piecesOfWay(course, calendar, policy).map(classify);
  if (!course.openPause && course.extension && extensionLeft() > 0)
    pieces.push(restOfExtension(course, pieces));
  const groups = pieces.length > 0 ? group(pieces) : [nothingToCount(course, calendar)];
  return addUp(groups, course).map((g) => toLine(g, course, calendar));
}

function group(pieces: readonly Piece[]): Group[] {
  const groups: Group[] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    const names = piece.name ? [piece.name] : [];
    if (last && belongs(last, piece))
      groups[groups.length - 1] = {
        ...last,
        to: piece.to,
        counted: last.counted + piece.counted,
        names: [...last.names, ...names],
      };
    else groups.push({ ...piece, names });
  }
  return groups;
}

const belongs = (a: Piece, b: Piece): boolean =>
  a.kind === b.kind &&
  a.text === b.text &&
  a.unit === b.unit &&
  a.basis === b.basis &&
  a.causes?.join() === b.causes?.join();

/** An extension in hours that ends on a date already told as a whole stands at its end. */
function restOfExtension(course: Course, pieces: readonly Piece[]): Piece {
  const end = endOfWay(course);
  const { unit, amount } = course.extension?.limit ?? course.request.limit;
  const told = pieces
    .filter(({ kind }) => kind === 'extended')
    .reduce((sum, { counted }) => sum + counted, 0);
  return {
    from: end,
    to: end,
    day: dueOf(course).lastDay,
    closesDate: true,
    kind: 'extended',
    text: 'extended',
    counted: amount - told,
    unit,
  };
}

/** Received when the due instant is already there or past. */
function nothingToCount(course: Course, calendar: WorkingCalendar): Group {
  const { startAt, limit } = course.request;
  const end = endOfWay(course);
  return {
    from: startAt,
    to: end,
    day: calendar.dayOf(startAt),
    closesDate: true,
    kind: 'reception',
    text: end < startAt ? 'alreadyPast' : 'sameDay',
    counted: 0,
    unit: limit.unit,
    names: [],
  };
}

/** Fractions are rounded to a billionth; the last line of a limit that is used up takes the rest. */
function addUp(groups: readonly Group[], course: Course): Group[] {
  const lines = groups.map((g) => ({ ...g, counted: round(g.counted) }));
  if (course.openPause) return lines;
  const settle = (kind: 'counted' | 'extended', total: number) => {
    const counted = lines.filter((line) => line.kind === kind && line.counted > 0);
    const last = counted.at(-1);
    const rest = counted.slice(0, -1).reduce((sum, line) => sum + line.counted, 0);
    if (last) last.counted = round(total - rest);
  };
  settle('counted', course.request.limit.amount);
  if (course.extension) settle('extended', course.extension.limit.amount);
  return lines;
}

const round = (n: number): number => Math.round(n * 1e9) / 1e9;

function toLine(group: Group, course: Course, calendar: WorkingCalendar): ExplanationLine {
  const text = (locale: Locale) =>
    phrase(
      locale,
      group,
      { start: course.start.at, origin: course.origin.at, due: endOfWay(course) },
      calendar,
    );
  const basis = publicCitation(group.basis, calendar.data.rules);
  return {
    from: group.from,
    to: group.to,
    kind: group.kind,
    counted: group.counted,
    ...(group.unit === course.request.limit.unit ? {} : { unit: group.unit }),
    text: { vi: text('vi'), en: text('en') },
    ...(basis ? { basis } : {}),
  };
}
