import { AsyncLocalStorage, AsyncResource } from 'node:async_hooks';

/** What somebody sees of all dossiers: their own, and those that lie with them and their units. */
export interface Sight {
  readonly account: string | null;
  /** Units whose tasks and questions they see. */
  readonly units: readonly string[];
  /** Units that they lead, with all below: every dossier that was filed there. */
  readonly led: readonly string[];
  /** Auditors see every dossier that was filed. */
  readonly filed: boolean;
}

export const NOBODY: Sight = { account: null, units: [], led: [], filed: false };

/**
 * Why a request looks further than its person does. Each name opens, in the policies of the
 * database, the tables that it needs: those of dossiers for reading only.
 */
export type Reason =
  | 'tracking'
  | 'verification'
  | 'numbers'
  | 'answer-link'
  | 'linked-dossiers'
  | 'rule-change'
  | 'retention'
  | 'audit'
  | 'messages';

/** How the statements of a request look upon the tables of dossiers. */
export interface View {
  sight: Sight;
  readonly reason?: Reason;
  /** Dossiers that were opened to this request by name, by a link to one question. */
  opened: readonly string[];
}

/** Asks no table of dossiers: may take a connection as it is. */
const AS_IT_IS = 'as it is';

const views = new AsyncLocalStorage<View | typeof AS_IT_IS>();

/** Everything that follows from this sees what the view sees. Its person may become known later. */
export const within = <T>(view: View, work: () => T): T => views.run(view, work);

/** Whether this runs under the view of the request itself: it must never be lost on the way. */
export const isWithin = (view: View): boolean => views.getStore() === view;

/** Looks further for a named reason. Outside of requests nothing is hidden, and nothing is to be opened. */
export function lookingFor<T>(reason: Reason, work: () => T): T {
  const view = views.getStore();
  if (view === undefined) return work();
  const { sight, opened } = view === AS_IT_IS ? { sight: NOBODY, opened: [] } : view;
  return views.run({ sight, opened, reason }, work);
}

/** The rest of this request sees one dossier more, whoever asks: it holds the key to it. */
export function openFromHere(dossierId: string): void {
  const view = views.getStore();
  if (view !== undefined && view !== AS_IT_IS) view.opened = [...view.opened, dossierId];
}

/** What is read while an answer is sent: the socket asks for the next piece, and knows of no view. */
export function keepingView<T>(pieces: AsyncGenerator<T>): AsyncIterable<T> {
  const next = AsyncResource.bind(() => pieces.next());
  return { [Symbol.asyncIterator]: () => ({ next, return: () => pieces.return(undefined) }) };
}

/** For statements that ask no table of dossiers: whoever had the connection before does not matter. */
export const withoutDossiers = <T>(work: () => T): T =>
  views.getStore() === undefined ? work() : views.run(AS_IT_IS, work);

/** The role of requests; it owns nothing and stands under the policies. */
export const REQUEST_ROLE = 'motcua_request';

/** As whom a connection speaks when nobody asks: the portal itself, which sees all. */
export const PORTAL = 'RESET ROLE';

/** What a connection has to be told before a statement of now; nothing where any state will do. */
export function wanted(): string | undefined {
  const view = views.getStore();
  if (view === undefined) return PORTAL;
  return view === AS_IT_IS ? undefined : settingsOf(view);
}

/** The order is that of the functions `scope_…` in the database. */
function settingsOf({ sight, reason, opened }: View): string {
  const list = (ids: readonly string[]): string => `{${ids.join(',')}}`;
  const parts = [
    sight.account ?? '',
    reason ?? '',
    list(opened),
    list(sight.units),
    list(sight.led),
    sight.filed ? 'true' : '',
  ];
  const scope = parts.join('|');
  if (!/^[0-9a-z{},|-]*$/.test(scope)) throw new Error('A sight is made of ids');
  return `SET ROLE ${REQUEST_ROLE}; SET motcua.scope = '${scope}'`;
}
