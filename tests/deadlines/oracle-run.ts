import {
  compileCalendar,
  computeDeadline,
  computeDueAt,
  type CalendarData,
  type DeadlineRequest,
  type WorkingCalendar,
} from '#libs/working-time/domain';
import { explanationFaults } from './explanation-faults.js';
import { minuteTable, OffTheTable, type MinuteTable } from './minute-table.js';
import { Oracle, type OracleAnswer } from './oracle.js';
import { dice, randomCalendar, randomRequest, type Dice } from './random-cases.js';

export interface OracleRun {
  readonly cases: number;
  readonly refused: number;
  readonly differences: readonly string[];
}

interface Pair {
  readonly data: CalendarData;
  readonly calendar: WorkingCalendar;
  readonly counting: MinuteTable;
  readonly notCounting: MinuteTable;
}

/** Explanations are long: every n-th case is compared with all of its answer. */
const EXPLAINED = 10;

/** Compares the product with the oracle on random calendars and requests; keeps the first differences. */
export function runOracle(cases: number, seed: number, perCalendar = 5_000): OracleRun {
  const d = dice(seed);
  const differences: string[] = [];
  let refused = 0;
  for (let done = 0; done < cases; done += perCalendar) {
    const pair = randomPair(d, done);
    for (let i = 0; i < Math.min(perCalendar, cases - done); i++) {
      const request = randomRequest(d, pair.data);
      const found = difference(request, pair, i % EXPLAINED === 0);
      if (found === 'refused') refused++;
      else if (found !== undefined && differences.length < 20) differences.push(found);
    }
  }
  return { cases, refused, differences };
}

function randomPair(d: Dice, number: number): Pair {
  const data = randomCalendar(d, `random ${number}`);
  const calendar = compileCalendar(data);
  if (!calendar.ok) throw new Error(calendar.error.detail);
  const days = data.days.filter(({ kind }) => kind !== 'make-up');
  return {
    data,
    calendar: calendar.value,
    counting: minuteTable(data),
    notCounting: minuteTable({ ...data, days }),
  };
}

function difference(request: DeadlineRequest, pair: Pair, explained: boolean): string | undefined {
  const { calendar, data } = pair;
  const plain = request.policy?.makeup === 'makeup-not-working';
  const expected = oracle(plain ? pair.notCounting : pair.counting, request);
  const due = computeDueAt(request, calendar);
  const tell = (what: string) =>
    `${what}\n${JSON.stringify(request)}\nin ${data.zone} ${data.years[0]?.year}`;
  if (!due.ok && expected === undefined) return 'refused';
  if (!due.ok) return tell(`refused: ${due.error.code}`);
  if (expected === undefined) return tell('answered beyond the table');
  if (due.value !== expected.dueAt)
    return tell(`due ${readable({ due: due.value })}, oracle ${readable(expected)}`);
  if (!explained) return undefined;
  const given = computeDeadline(request, calendar);
  if (!given.ok) return tell(`refused: ${given.error.code}`);
  const { dueAt, outcome, effectiveStartAt, provisional, stepDueAt } = given.value;
  const answer = { dueAt, outcome, effectiveStartAt, provisional, ...(stepDueAt && { stepDueAt }) };
  if (JSON.stringify(answer) !== JSON.stringify(expected))
    return tell(`gave ${readable(answer)}, oracle ${readable(expected)}`);
  const faults = explanationFaults(request, given.value, calendar);
  return faults.length === 0 ? undefined : tell(`explanation: ${faults.join(', ')}`);
}

function oracle(table: MinuteTable, request: DeadlineRequest): OracleAnswer | undefined {
  try {
    return new Oracle(table, request).answer();
  } catch (error) {
    if (error instanceof OffTheTable) return undefined;
    throw error;
  }
}

const readable = (answer: object): string =>
  JSON.stringify(answer, (_key, value: unknown) =>
    typeof value === 'number' ? new Date(value).toISOString() : value,
  );
