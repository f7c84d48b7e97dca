import type { LocalDate, Locale } from '#libs/kernel';
import {
  acceptedMediaTypes,
  committedLimitFor,
  limitFor,
  localiseForm,
  stepHoursFor,
  stepLimitFor,
  type LimitCase,
  type ProcedureContent,
} from '../domain/index.js';
import { isEffective, type ProcedureVersion } from '../persistence/version.store.js';
import type {
  LimitCaseDto,
  LimitDto,
  NamedDto,
  ProcedureDto,
  ProcedureItemDto,
  StepDto,
} from './procedure.dto.js';

export function procedureItem(
  content: ProcedureContent,
  on: LocalDate,
  open: boolean,
): Omit<ProcedureItemDto, never> {
  return {
    code: content.code,
    name: content.name,
    field: { code: content.fieldCode, ...content.field },
    agency: unitOf(content, content.agencyUnit),
    limit: plain(shownCase(content, on)),
    online: content.online,
    open,
  };
}

export function procedureSheet(
  version: ProcedureVersion,
  on: LocalDate,
  locale: Locale,
): ProcedureDto {
  const { content } = version;
  const { effectiveFrom, effectiveTo } = version;
  const open = isEffective(version, on);
  const committed = committedLimitFor(content, {}, on);
  const { kind, amount, currency, text } = content.fee;
  return {
    ...procedureItem(content, on, open),
    version: version.version,
    effectiveFrom,
    effectiveTo,
    competence: content.competence,
    components: content.components.map((c) => ({ ...c, accepts: acceptedMediaTypes(c) })),
    sets: content.sets,
    ...(committed ? { committedLimit: plain(committed) } : {}),
    limits: content.limits.map(limitCase),
    fee: { kind, amount, currency, text },
    legalBasis: content.legalBasis.map(({ id, title, effectiveFrom: from, effectiveTo: to }) => ({
      id,
      title,
      effectiveFrom: from,
      effectiveTo: to,
    })),
    results: content.results.map(({ name, formCode }) => ({
      name,
      ...(formCode === undefined ? {} : { formCode }),
    })),
    milestones: content.milestones.map(({ name, amount, unit, from }) => ({
      name,
      amount,
      unit,
      ...(from ? { from } : {}),
    })),
    steps: stepsOf(content, shownCase(content, on)),
    form: localiseForm(content.form, locale),
    illustrative: content.illustrative.process || content.illustrative.form,
  };
}

/** The case that applies when nothing is filled in; of an abolished procedure the last one. */
function shownCase(content: ProcedureContent, on: LocalDate): LimitCase {
  const found = limitFor(content, {}, on);
  if (found.ok) return found.value;
  const last = content.limits.findLast((l) => l.when === undefined && l.inForce !== false);
  if (!last) throw new Error(`${content.code} has no limit without condition`);
  return last;
}

const plain = ({ amount, unit }: LimitDto): LimitDto => ({ amount, unit });

function limitCase(row: LimitCase): LimitCaseDto {
  const { verification: _, ...shown } = row;
  return { ...shown, inForce: row.inForce !== false };
}

/** The steps that everybody passes: a step that only rework reaches is not on the way. */
function stepsOf(content: ProcedureContent, limit: LimitCase): StepDto[] {
  const { process } = content;
  const hours = stepHoursFor(content, limit);
  const rework = new Set(
    process.nodes.flatMap((n) =>
      n.kind === 'task' ? n.outcomes.filter((o) => o.rework).map((o) => `${n.id} ${o.key}`) : [],
    ),
  );
  const reached = new Set(
    process.flows.filter((f) => !rework.has(`${f.from} ${f.outcome ?? ''}`)).map((f) => f.to),
  );
  return process.nodes.flatMap((node): StepDto[] => {
    if ((node.kind !== 'task' && node.kind !== 'consultation') || !reached.has(node.id)) return [];
    const codes =
      node.kind === 'consultation'
        ? node.units
        : [node.unit === 'competent' ? content.agencyUnit : node.unit];
    const units = codes.map((code) => unitOf(content, code));
    const stepLimit = stepLimitFor(content, limit, node.id);
    return [
      {
        key: node.id,
        kind: node.kind,
        name: node.name,
        units,
        unit: units[0] ?? unitOf(content, content.agencyUnit),
        role: node.kind === 'consultation' ? 'consultee' : node.role,
        hours: hours[node.id] ?? 0,
        ...(stepLimit ? { limit: plain(stepLimit) } : {}),
      },
    ];
  });
}

const unitOf = (content: ProcedureContent, code: string): NamedDto => ({
  code,
  ...(content.unitNames[code] ?? { vi: code, en: code }),
});
