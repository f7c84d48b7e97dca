import type { Localized } from '#libs/kernel';
import type { LegalRule } from './calendar-data.js';

/**
 * Rules of counting that hold for every calendar. Their wording is not confirmed against the
 * gazette yet, so administrators see them and the public does not.
 */
export const COUNTING_RULES: readonly LegalRule[] = [
  {
    id: 'CC147',
    citation: { vi: 'Bộ luật Dân sự 2015, Điều 147', en: 'Civil Code 2015, Article 147' },
    verified: false,
  },
  {
    id: 'CC148',
    citation: { vi: 'Bộ luật Dân sự 2015, Điều 148', en: 'Civil Code 2015, Article 148' },
    verified: false,
  },
];

/** The citation of a rule, if it may be shown to the public. */
export const publicCitation = (
  id: string | undefined,
  rules: readonly LegalRule[] = [],
): Localized | undefined =>
  [...rules, ...COUNTING_RULES].find((rule) => rule.id === id && rule.verified)?.citation;
