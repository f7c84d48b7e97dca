import {
  compileCalendar,
  computeDueAt,
  type DeadlineRequest,
  type Pause,
  type WorkingCalendar,
} from '#libs/working-time/domain';
import { dice, randomCalendar, randomPauses, randomRequest, type Dice } from './random-cases.js';

const CALENDARS = 20;
const REQUESTS = 400;

/** Calls the check with random requests on random calendars. */
function forMany(
  seed: number,
  check: (request: DeadlineRequest, calendar: WorkingCalendar, d: Dice) => void,
) {
  const d = dice(seed);
  for (let c = 0; c < CALENDARS; c++) {
    const data = randomCalendar(d, `properties ${c}`);
    const calendar = compileCalendar(data);
    if (!calendar.ok) throw new Error(calendar.error.detail);
    for (let i = 0; i < REQUESTS; i++) check(randomRequest(d, data), calendar.value, d);
  }
}

/** A pause that lasts is later than any date; beyond the calendar is left out. */
function due(request: DeadlineRequest, calendar: WorkingCalendar): number | undefined {
  const answer = computeDueAt(request, calendar);
  return answer.ok ? (answer.value ?? Infinity) : undefined;
}

const expectOrder = (earlier: number | undefined, later: number | undefined, told: unknown) => {
  if (earlier === undefined || later === undefined || earlier <= later) return;
  throw new Error(`${new Date(earlier).toISOString()} > ${later}: ${JSON.stringify(told)}`);
};

/** Friday 15:01 counts as Monday, but Saturday as submitted counts as Saturday: the two do not go together. */
const comparable = ({ policy = {} }: DeadlineRequest) =>
  policy.cutoff !== 'cutoff-15h' || policy.reception !== 'as-submitted';

it('a later start is never due earlier', () =>
  forMany(1, (any, calendar, d) => {
    const request = { ...any, pauses: [] };
    if (!comparable(request)) return;
    const later = { ...request, startAt: request.startAt + d.whole(1, 4 * 86_400_000) };
    expectOrder(due(request, calendar), due(later, calendar), { request, later });
  }));

it('a longer limit is never due earlier', () =>
  forMany(2, (request, calendar, d) => {
    if (request.unit === 'same-working-day') return;
    const { unit, amount } = request;
    const longer = { ...request, amount: amount + d.whole(1, 5) };
    const zeroDays = unit === 'working-day' && amount < 1;
    if (!zeroDays) expectOrder(due(request, calendar), due(longer, calendar), { request, longer });
  }));

/** With an extension in another unit, a pause that bridges both is measured by the first: not comparable. */
const oneUnit = ({ unit, extensions = [] }: DeadlineRequest) =>
  extensions.every((extension) => extension.unit === unit);

it('adding a pause never makes it earlier', () =>
  forMany(3, (request, calendar, d) => {
    if (!oneUnit(request)) return;
    const added: Pause[] = [...(request.pauses ?? []), ...randomPauses(d, request.startAt)];
    const more = { ...request, pauses: added };
    expectOrder(due(request, calendar), due(more, calendar), { request, more });
  }));

it('splitting a pause changes nothing, nor does their order', () =>
  forMany(4, (request, calendar, d) => {
    const pauses = randomPauses(d, request.startAt);
    const split = pauses.flatMap(({ from, to }) => {
      if (to === null || to - from < 2) return [{ from, to }];
      const middle = d.whole(from, to);
      const overlap = d.whole(from, middle);
      return [
        { from: d.chance(0.5) ? middle : overlap, to },
        { from, to: middle },
      ];
    });
    const whole = due({ ...request, pauses }, calendar);
    expect(due({ ...request, pauses: split.toReversed() }, calendar)).toBe(whole);
  }));

it('a pause that begins after the due instant changes nothing', () =>
  forMany(5, (any, calendar, d) => {
    const request = { ...any, pauses: [] };
    const plain = due(request, calendar);
    if (plain === undefined) return;
    const from = plain + d.whole(1, 86_400_000);
    for (const to of [null, from + 86_400_000])
      expect(due({ ...request, pauses: [{ from, to }] }, calendar)).toBe(plain);
  }));

it('policies that the request does not touch change nothing', () =>
  forMany(6, (request, calendar) => {
    if (request.unit === 'elapsed-hour' || request.extensions) return;
    const policy = { ...request.policy, elapsedEnd: 'next-working-instant' } as const;
    expect(due({ ...request, policy }, calendar)).toBe(
      due({ ...request, policy: { ...policy, elapsedEnd: 'no-roll' } }, calendar),
    );
  }));
