import { erasurePlan, type HeldDossier } from './erasure-plan.js';

const basis = { vi: 'Luật', en: 'Law' };
const dossier = (more: Partial<HeldDossier>): HeldDossier => ({
  id: 'd',
  code: 'H24.08-261123-0001',
  status: 'returned',
  closedAt: 1,
  keptUntil: '2030-01-01',
  basis,
  ...more,
});
const plan = (...dossiers: HeldDossier[]) => erasurePlan(dossiers, '2026-11-23');

it('waits for open dossiers, and names them', () => {
  const open = dossier({ status: 'in-process', closedAt: null, keptUntil: null });
  expect(plan(open, dossier({}))).toEqual({ ok: false, error: { open: [open.code] } });
});

it('keeps what the law keeps, with the day and the reason, and lets go of the rest', () => {
  expect(
    plan(
      dossier({ id: 'kept' }),
      dossier({ id: 'last day', keptUntil: '2026-11-23' }),
      dossier({ id: 'over', keptUntil: '2026-11-22' }),
      dossier({ id: 'draft', status: 'draft', code: null, closedAt: null, keptUntil: null }),
    ),
  ).toMatchObject({
    ok: true,
    value: {
      anonymise: ['over', 'draft'],
      kept: [{ until: '2030-01-01', basis }, { until: '2026-11-23' }],
    },
  });
});
