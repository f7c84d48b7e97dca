import { runOracle } from '../tests/deadlines/oracle-run.js';
import { dice } from '../tests/deadlines/random-cases.js';
import { seedCalendar } from '../tests/deadlines/seed-calendar.js';
import { computeDueAt, type WorkingCalendar } from '#libs/working-time/domain';
import { measure, spread, table, type Contender } from './deadlines-measure.js';
import { bareTable, peers, WEEKENDS_ONLY } from './deadlines-peers.js';

const ZONE = 'Asia/Ho_Chi_Minh';
const QUESTIONS = 500;
const ORACLE_CASES = 1_000_000;

/**
 * P9 and P10 of the goals: speed and wrong answers of every library that claims holidays, of a
 * bare prefix table and of ours, in one run; then the oracle. `npm run bench -- deadlines [cases]`.
 */
export default function run([cases]: readonly string[] = []): number {
  process.env['TZ'] = ZONE; // the peers know no other zone than the process's
  const calendar = seedCalendar();
  const ours: Contender = { name: 'motcua', due: (at, n) => dueAt(calendar, at, n) };
  const bare = bareTable(calendar);
  const contenders = [ours, bare, ...peers(calendar)];
  const questions = randomQuestions(calendar);
  const speeds = measure(
    contenders,
    questions.map(([at]) => at),
  );
  const wrong = new Map(contenders.map((c) => [c.name, countWrong(c, ours, questions)]));
  table(contenders, speeds, wrong);

  const speed = (name: string, n: 15 | 60) => speeds.get(name)?.[n].median ?? NaN;
  const aware = contenders.filter(({ told }) => told !== undefined && told !== WEEKENDS_ONLY);
  const fastest = Math.max(...aware.map(({ name }) => speed(name, 15)));
  const verdicts = [
    verdict('against the fastest peer, N = 15', speed('motcua', 15) / fastest, 200),
    verdict('of a bare prefix table', speed('motcua', 15) / speed(bare.name, 15), 0.3),
    verdict('N = 60 takes, of N = 15', speed('motcua', 15) / speed('motcua', 60), 1.2, 'at most'),
    verdict('spread of the bound', spread(speeds.get(bare.name)?.[15]), 0.3, 'at most'),
  ];
  const oracle = runOracle(Number(cases ?? ORACLE_CASES), 766);
  console.log(
    `\nP10 ${oracle.cases} random cases against the minute-by-minute oracle: ${oracle.differences.length} differences (${oracle.refused} beyond the calendar, refused by both)`,
  );
  for (const difference of oracle.differences) console.log(difference);
  return verdicts.every(Boolean) && oracle.differences.length === 0 ? 0 : 1;
}

function dueAt(calendar: WorkingCalendar, startAt: number, amount: number): number {
  const answer = computeDueAt({ startAt, unit: 'working-day', amount }, calendar);
  return answer.ok ? (answer.value ?? NaN) : NaN;
}

/** Starts at 09:00 on any day of the announced years, days off included; limits of 1 to 60 days. */
function randomQuestions(calendar: WorkingCalendar): [number, number][] {
  const d = dice(118);
  const last = calendar.dayOn('2026-09-30');
  return Array.from({ length: QUESTIONS }, () => [
    calendar.wallClock(d.whole(0, last), 9 * 60),
    d.whole(1, 60),
  ]);
}

/** Wrong means another due date; peers that know no closing time are not blamed for that. */
function countWrong(peer: Contender, ours: Contender, questions: [number, number][]): number {
  const date = (at: number) => Math.floor((at + 7 * 3_600_000) / 86_400_000);
  return questions.filter(([at, n]) => date(peer.due(at, n)) !== date(ours.due(at, n))).length;
}

function verdict(
  what: string,
  ratio: number,
  goal: number,
  bound: 'at least' | 'at most' = 'at least',
) {
  const met = bound === 'at least' ? ratio >= goal : ratio <= goal;
  console.log(`P9  ${what}: ${ratio.toPrecision(3)} (${bound} ${goal}) ${met ? 'met' : 'NOT MET'}`);
  return met;
}
