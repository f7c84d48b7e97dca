import type { RuleDeparture } from '../../../../api/notification-desk.js';
import { useText } from '../../../../i18n/use-text.js';
import { en } from '../en.js';
import { vi } from '../vi.js';

/** How a procedure departs from the rule, in words. */
export function useDepartureWords(): (override: RuleDeparture['override']) => string {
  const t = useText({ vi, en });
  return ({ silent, mail, urgent, followers }) => {
    if (silent !== undefined) return `${t.silent} (${silent})`;
    const how = mail === true ? t.withMail : t.portalOnly;
    const concerned = urgent === true ? `${how}, ${t.atOnce}` : how;
    return followers === undefined
      ? concerned
      : `${concerned}; ${t.followers}: ${t.followerChoices[followers].toLowerCase()}`;
  };
}
