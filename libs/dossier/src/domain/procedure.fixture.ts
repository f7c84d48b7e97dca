import type { ProcedureContent } from '#libs/procedure/domain';
import type { ProcessDefinition, TaskNode } from '#libs/process/domain';

const t = (text: string) => ({ vi: text, en: text });

const outcome = (key: string, more: object = {}) => ({ key, label: t(key), ...more });
const task = (
  id: string,
  unit: string,
  role: TaskNode['role'],
  more: Partial<TaskNode>,
): TaskNode => ({
  id,
  kind: 'task',
  name: t(id),
  unit,
  role,
  hours: 8,
  outcomes: [outcome('done')],
  ...more,
});

const PROCESS: ProcessDefinition = {
  key: 'test',
  nodes: [
    { id: 'start', kind: 'start', name: t('start') },
    task('reception', 'desk', 'receptionist', {
      reception: true,
      milestone: 'accepted',
      outcomes: [outcome('accept')],
    }),
    task('appraisal', 'division', 'specialist', { outcomes: [outcome('ask'), outcome('skip')] }),
    {
      id: 'opinions',
      kind: 'consultation',
      name: t('opinions'),
      units: ['fire', 'water'],
      question: t('Well?'),
      documents: ['c-1'],
      limit: { amount: 2, unit: 'working-day' },
      answer: { kind: 'all' },
      onSilence: 'proceed-without',
    },
    task('review', 'division', 'head', {
      differentFrom: 'appraisal',
      outcomes: [outcome('pass'), outcome('rework', { rework: true })],
    }),
    task('signature', 'competent', 'leader', {
      outcomes: [
        outcome('approve', { decision: 'approved' }),
        outcome('reject', { decision: 'rejected' }),
      ],
    }),
    task('issue', 'competent', 'clerk', { milestone: 'decided' }),
    task('return', 'desk', 'receptionist', { milestone: 'returned' }),
    { id: 'end', kind: 'end', name: t('end') },
  ],
  flows: [
    { id: 'f1', from: 'start', to: 'reception' },
    { id: 'f2', from: 'reception', to: 'appraisal' },
    { id: 'f3', from: 'appraisal', to: 'opinions', outcome: 'ask' },
    { id: 'f4', from: 'appraisal', to: 'review', outcome: 'skip' },
    { id: 'f5', from: 'opinions', to: 'review' },
    { id: 'f6', from: 'review', to: 'signature', outcome: 'pass' },
    { id: 'f7', from: 'review', to: 'appraisal', outcome: 'rework' },
    { id: 'f8', from: 'signature', to: 'issue' },
    { id: 'f9', from: 'issue', to: 'return' },
    { id: 'f10', from: 'return', to: 'end' },
  ],
};

export const PROCEDURE: ProcedureContent = {
  code: '9.999999',
  name: t('Test'),
  fieldCode: 'test',
  field: t('Test'),
  agencyUnit: 'agency',
  competence: t('agency'),
  unitNames: {},
  components: [
    { code: 'c-1', name: t('Paper'), required: true, originals: 1, copies: 0 },
    { code: 'c-2', name: t('Other'), required: false, originals: 1, copies: 0 },
  ],
  sets: 1,
  limits: [{ key: 'all', amount: 10, unit: 'working-day', verification: 'test' }],
  policies: {},
  fee: { kind: 'none', amount: 0, currency: 'VND', text: t('none'), source: '', verification: '' },
  legalBasis: [],
  results: [],
  milestones: [],
  form: { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] },
  process: PROCESS,
  stages: [],
  stepHours: { all: { appraisal: 8, opinions: 16, review: 8, signature: 8, issue: 4, return: 4 } },
  online: 'full',
  illustrative: { process: true, consultations: true, form: true, translations: true },
  verification: {},
  source: 'test',
  notes: [],
};

/** Fee of the procedure: fixed, or one that the desk has to enter. */
export const withFee = (amount: number | null): ProcedureContent => ({
  ...PROCEDURE,
  fee: { ...PROCEDURE.fee, kind: amount === null ? 'by-council' : 'fixed', amount },
});

export const withConsultation = (
  change: Partial<Extract<ProcessDefinition['nodes'][number], { kind: 'consultation' }>>,
): ProcedureContent => ({
  ...PROCEDURE,
  process: {
    ...PROCESS,
    nodes: PROCESS.nodes.map((n) => (n.kind === 'consultation' ? { ...n, ...change } : n)),
  },
});
