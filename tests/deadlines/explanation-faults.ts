import type { DeadlineAnswer, DeadlineRequest, WorkingCalendar } from '#libs/working-time/domain';

/** What is wrong with an explanation: it must cover the way without gap or overlap and add up. */
export function explanationFaults(
  request: DeadlineRequest,
  { dueAt, explanation }: DeadlineAnswer,
  calendar: WorkingCalendar,
): string[] {
  const faults: string[] = [];
  const must = (holds: boolean, what: string) => {
    if (!holds) faults.push(what);
  };
  const last = explanation.at(-1);
  must(explanation[0]?.from === request.startAt, 'begins at the start');
  must(dueAt === null || last?.to === dueAt, 'ends at the due instant');
  explanation.forEach((line, i) => {
    const next = explanation[i + 1];
    must(next === undefined || next.from === line.to, `line ${i} meets the next`);
    must(line.to >= line.from || explanation.length === 1, `line ${i} runs forward`);
    must(line.counted >= 0, `line ${i} counts nothing negative`);
    if (!['counted', 'extended'].includes(line.kind))
      must(line.counted === 0, `line ${i} (${line.kind}) counts nothing`);
    const byHour = request.unit === 'working-hour' || request.unit === 'elapsed-hour';
    if (!byHour && next !== undefined && line.to !== last?.to)
      must(calendar.midnight(calendar.dayOf(line.to)) === line.to, `line ${i} ends with a date`);
  });
  const granted = request.extensions?.[0];
  const sum = (own: boolean) =>
    explanation
      .filter((line) => (line.unit === undefined) === own)
      .reduce((total, line) => total + line.counted, 0);
  const same = granted?.unit === request.unit;
  const total = request.amount + (granted && same ? granted.amount : 0);
  if (dueAt === null) must(sum(true) <= total + 1e-6, 'uses no more than the limit');
  else {
    must(Math.abs(sum(true) - total) < 1e-6, `adds up to ${total}, not ${sum(true)}`);
    if (granted && !same) must(Math.abs(sum(false) - granted.amount) < 1e-6, 'adds the extension');
  }
  return faults;
}
