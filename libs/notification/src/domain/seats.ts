import { isUuid } from '#libs/kernel';
import { isRecord, optionalText, type DossierEvent } from './dossier-event.js';
import type { Audience } from './event-rules.js';

/** Where somebody is to be found: an account, or whoever holds a role in a unit. */
export type Seat =
  { readonly accountId: string } | { readonly unitId: string; readonly role: string };

/** The seats of an audience, as the event names them. */
export function seatsOf(audience: Audience, event: DossierEvent): readonly Seat[] {
  const text = (key: string): string | null => optionalText(event.data[key]);
  switch (audience) {
    case 'applicant':
      return account(event.applicantAccountId);
    case 'assignee':
      return account(text('assigneeId'));
    case 'work':
      return text('assigneeId') === null
        ? held([text('unitId')], text('role'))
        : account(text('assigneeId'));
    case 'asker':
      return account(text('askedBy') ?? text('openedBy') ?? text('assigneeId'));
    case 'in-charge':
      // An assignee of a step, or everybody who may take it while nobody has.
      return stepsOf(event).flatMap(({ unitId, role, assigneeId }) =>
        assigneeId === null ? held([unitId], role) : account(assigneeId),
      );
    case 'heads':
      return held([...stepsOf(event).map((s) => s.unitId), text('unitId')], 'head');
    case 'managers':
      return held([text('agencyUnitId')], 'manager');
    case 'followers':
      // The event does not know them: who follows is asked when it is told.
      return [];
  }
}

const account = (id: string | null): Seat[] =>
  id === null || !isUuid(id) ? [] : [{ accountId: id }];

const held = (units: readonly (string | null)[], role: string | null): Seat[] =>
  units.flatMap((unitId) =>
    unitId === null || role === null || !isUuid(unitId) ? [] : [{ unitId, role }],
  );

interface Step {
  readonly unitId: string | null;
  readonly role: string | null;
  readonly assigneeId: string | null;
}

/** The open steps that an event names as `steps`. */
function stepsOf({ data }: DossierEvent): Step[] {
  const steps: unknown = data['steps'];
  if (!Array.isArray(steps)) return [];
  return steps.filter(isRecord).map((s) => ({
    unitId: optionalText(s['unitId']),
    role: optionalText(s['role']),
    assigneeId: optionalText(s['assigneeId']),
  }));
}
