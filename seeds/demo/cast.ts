/** What a demo dossier is there to show; anything else happens by chance on its way. */
export const STORIES = [
  'draft',
  'at-desk',
  'supplement-open',
  'supplement-in-process',
  'unpaid',
  'refused',
  'withdrawn',
  'stopped',
  'paused',
  'stuck',
  'due-soon',
  'not-returned',
  'under-way',
  'ordinary',
] as const;
export type Story = (typeof STORIES)[number];

/** How old a dossier is, in working days; or in relation to the limit of its procedure. */
export interface Age {
  readonly from: number;
  readonly to: number;
  readonly beyondLimit?: true;
}

interface Share {
  readonly story: Story;
  /** Of 300. */
  readonly count: number;
  readonly age: Age;
}

/** Half a year has some 125 working days. */
export const CAST: readonly Share[] = [
  { story: 'draft', count: 12, age: { from: 0.1, to: 20 } },
  { story: 'at-desk', count: 8, age: { from: 0.05, to: 0.8 } },
  { story: 'supplement-open', count: 6, age: { from: 2, to: 12 } },
  { story: 'supplement-in-process', count: 6, age: { from: 4, to: 14 } },
  { story: 'unpaid', count: 5, age: { from: 0.8, to: 4 } },
  { story: 'refused', count: 16, age: { from: 3, to: 124 } },
  { story: 'withdrawn', count: 9, age: { from: 6, to: 120 } },
  { story: 'stopped', count: 6, age: { from: 40, to: 122 } },
  { story: 'paused', count: 3, age: { from: 5, to: 9 } },
  { story: 'stuck', count: 12, age: { from: 2, to: 9, beyondLimit: true } },
  { story: 'due-soon', count: 14, age: { from: -2.2, to: -0.1, beyondLimit: true } },
  { story: 'not-returned', count: 9, age: { from: 0.5, to: 4, beyondLimit: true } },
  { story: 'under-way', count: 54, age: { from: 1, to: 12 } },
  { story: 'ordinary', count: 140, age: { from: 10, to: 125 } },
];

/** How often each procedure is asked for; a procedure that is not named here comes now and then. */
export const DEMAND: Readonly<Record<string, number>> = {
  '1.009664': 34,
  '1.009647': 30,
  '1.014199': 46,
  '2.001955': 28,
  '1.013236': 24,
  '1.009748': 12,
  '1.014196': 10,
  '1.010727': 10,
  '2.002725': 7,
  '1.009665': 6,
  '1.000665': 8,
  '1.013239': 6,
};
export const NOW_AND_THEN = 1.6;
