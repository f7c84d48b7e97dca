import { ok, parseInstant, refuse, type FieldFault, type Instant, type Result } from '#libs/kernel';
import { dayNumber, type CalendarOverride } from './calendar-data.js';
import type { DeadlineRefusal } from './deadline.js';
import type { DeadlineRequest } from './deadline-request.js';
import { LARGEST_AMOUNT, LIMIT_UNITS, POLICY_VALUES } from './limit.js';
import type { DeadlinePolicy, LimitUnit, PolicyName, TimeLimit } from './limit.js';
import type { Pause } from './pause.js';

const FIELDS = [
  'startAt',
  'unit',
  'amount',
  'pauses',
  'extensions',
  'steps',
  'calendarOverride',
  'policy',
];
const MOST_PAUSES = 200;
const MOST_STEPS = 200;
const MOST_EXTENSIONS = 10;
const MOST_DATES = 400;

/** Reads the JSON of a request; every fault is named by a pointer, none is repaired silently. */
export function readDeadlineRequest(body: unknown): Result<DeadlineRequest, DeadlineRefusal> {
  const reader = new Reader();
  const fields = reader.object(body, '', FIELDS);
  const policy = reader.policy(fields['policy']);
  const { unit, amount } = reader.limit(fields, '', policy);
  const request: DeadlineRequest = {
    startAt: reader.instant(fields['startAt'], '/startAt'),
    unit,
    amount,
    policy,
    pauses: reader
      .list(fields['pauses'], '/pauses', MOST_PAUSES)
      .map((p, i) => reader.pause(p, `/pauses/${i}`)),
    extensions: reader
      .list(fields['extensions'], '/extensions', MOST_EXTENSIONS)
      .map((e, i) => reader.extension(e, `/extensions/${i}`)),
    ...(fields['steps'] === undefined ? {} : { steps: reader.steps(fields['steps']) }),
    ...(fields['calendarOverride'] === undefined
      ? {}
      : { calendarOverride: reader.override(fields['calendarOverride']) }),
  };
  const { errors } = reader;
  return errors.length === 0
    ? ok(request)
    : refuse('deadline.invalid', errors.map((e) => `${e.pointer}: ${e.detail}`).join('; '), errors);
}

type Fields = Readonly<Record<string, unknown>>;

/** Collects faults and goes on with harmless values, so that all of them are told at once. */
class Reader {
  readonly errors: FieldFault[] = [];

  private fault<T>(pointer: string, code: string, detail: string, instead: T): T {
    this.errors.push({ pointer, code, detail });
    return instead;
  }

  object(value: unknown, pointer: string, allowed: readonly string[]): Fields {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return this.fault(pointer, 'not-an-object', 'must be an object', {});
    for (const key of Object.keys(value))
      if (!allowed.includes(key))
        this.fault(`${pointer}/${escaped(key)}`, 'unknown-field', 'is not a known field', null);
    return { ...value };
  }

  list(value: unknown, pointer: string, most: number): readonly unknown[] {
    if (value === undefined) return [];
    if (!Array.isArray(value)) return this.fault(pointer, 'not-a-list', 'must be a list', []);
    if (value.length > most)
      return this.fault(pointer, 'too-many', `must have at most ${most} entries`, []);
    return value;
  }

  instant(value: unknown, pointer: string): Instant {
    const at = typeof value === 'string' ? parseInstant(value) : undefined;
    const detail = 'must be an ISO 8601 instant with offset, for example 2026-03-02T09:00:00+07:00';
    return at ?? this.fault(pointer, 'not-an-instant', detail, 0);
  }

  limit(fields: Fields, pointer: string, policy: Partial<DeadlinePolicy>): TimeLimit {
    const unit = this.oneOf<LimitUnit>(fields['unit'], `${pointer}/unit`, LIMIT_UNITS);
    const amount = this.amount(fields['amount'], `${pointer}/amount`, unit);
    if (policy.dayCounting === 'rolling-8h' && unit !== 'working-day' && unit === fields['unit'])
      this.fault('/policy/dayCounting', 'not-for-unit', 'rolling-8h is for working days only', 0);
    return { unit, amount };
  }

  extension(value: unknown, pointer: string): TimeLimit {
    const fields = this.object(value, pointer, ['unit', 'amount']);
    const units = LIMIT_UNITS.filter((unit) => unit !== 'same-working-day');
    const unit = this.oneOf<LimitUnit>(fields['unit'], `${pointer}/unit`, units);
    return { unit, amount: this.amount(fields['amount'], `${pointer}/amount`, unit) };
  }

  private amount(value: unknown, pointer: string, unit: LimitUnit): number {
    if (typeof value !== 'number' || !Number.isFinite(value))
      return this.fault(pointer, 'not-a-number', 'must be a number', 0);
    if (value < 0) return this.fault(pointer, 'negative', 'must not be negative', 0);
    if (unit === 'same-working-day' && value !== 0)
      return this.fault(pointer, 'not-zero', 'must be 0 for same-working-day', 0);
    if (value > LARGEST_AMOUNT[unit])
      return this.fault(pointer, 'too-large', `must be at most ${LARGEST_AMOUNT[unit]}`, 0);
    if ((unit === 'calendar-day' || unit === 'month') && !Number.isInteger(value))
      return this.fault(pointer, 'not-whole', `must be a whole number for ${unit}`, 0);
    return value;
  }

  pause(value: unknown, pointer: string): Pause {
    const fields = this.object(value, pointer, ['from', 'to']);
    const from = this.instant(fields['from'], `${pointer}/from`);
    const open = fields['to'] === undefined || fields['to'] === null;
    const to = open ? null : this.instant(fields['to'], `${pointer}/to`);
    if (to !== null && to < from)
      this.fault(`${pointer}/to`, 'before-from', 'must not lie before the beginning', 0);
    return { from, to };
  }

  steps(value: unknown): number[] {
    let sum = 0;
    return this.list(value, '/steps', MOST_STEPS).map((step, i) => {
      const hours = this.amount(step, `/steps/${i}`, 'working-hour');
      sum += hours;
      if (sum > LARGEST_AMOUNT['working-hour'])
        return this.fault(`/steps/${i}`, 'too-large', 'makes the chain too long', 0);
      return hours;
    });
  }

  override(value: unknown): CalendarOverride {
    const fields = this.object(value, '/calendarOverride', ['addOff', 'addWorking', 'removeOff']);
    const dates = (name: string) =>
      this.list(fields[name], `/calendarOverride/${name}`, MOST_DATES).map((date, i) =>
        typeof date === 'string' && dayNumber(date) !== undefined
          ? date
          : this.fault(`/calendarOverride/${name}/${i}`, 'not-a-date', 'must be YYYY-MM-DD', ''),
      );
    return {
      addOff: dates('addOff'),
      addWorking: dates('addWorking'),
      removeOff: dates('removeOff'),
    };
  }

  policy(value: unknown): Partial<DeadlinePolicy> {
    if (value === undefined) return {};
    const names = Object.keys(POLICY_VALUES).filter(isPolicyName);
    const fields = this.object(value, '/policy', names);
    const given = names.filter((name) => fields[name] !== undefined);
    return Object.fromEntries(
      given.map((name) => [
        name,
        this.oneOf<string>(fields[name], `/policy/${name}`, POLICY_VALUES[name]),
      ]),
    );
  }

  private oneOf<T extends string>(value: unknown, pointer: string, allowed: readonly T[]): T {
    const found = allowed.find((one) => one === value);
    const [first] = allowed;
    if (found !== undefined || first === undefined) return found ?? (first as T);
    return this.fault(pointer, 'unknown-value', `must be one of ${allowed.join(', ')}`, first);
  }
}

const isPolicyName = (name: string): name is PolicyName => name in POLICY_VALUES;
const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');
