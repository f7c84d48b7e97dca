import type { VisibleOpinions } from '#libs/document';
import type { Actor } from '#libs/platform';
import {
  answersFor,
  isAwaited,
  seesOnlyTheQuestion,
  type DossierState,
  type Relation,
} from './domain/index.js';

type Names = 'all' | ReadonlySet<string>;

export interface VisibleFiles {
  /** Components by their codes, single files by their ids. */
  readonly components: Names;
  /** Papers of the authority. */
  readonly papers: Names;
}

/** A consulted unit sees what its questions name, and nothing else. */
export function visibleFiles(
  state: DossierState,
  relations: ReadonlySet<Relation>,
  actor: Actor,
): VisibleFiles {
  if (!seesOnlyTheQuestion(relations)) return { components: 'all', papers: 'all' };
  const asked = state.consultations.filter((c) => answersFor(actor, c)).map((c) => c.documents);
  const named = new Set(asked.flatMap((d) => (d === 'all' ? [] : d)));
  return { components: asked.includes('all') ? 'all' : named, papers: named };
}

export const isShown = (names: Names, ...any: readonly string[]): boolean =>
  names === 'all' || any.some((name) => names.has(name));

/** Whoever works on the dossier reads what all have given; who was asked, what their own unit writes. */
export function visibleOpinions(
  state: DossierState,
  relations: ReadonlySet<Relation>,
  actor: Actor,
): VisibleOpinions {
  const own = state.consultations.filter((c) => answersFor(actor, c));
  const given =
    actor.kind === 'investor' || seesOnlyTheQuestion(relations) ? own : state.consultations;
  return {
    given: new Set(given.flatMap((c) => c.opinion?.documents ?? [])),
    own: new Set(own.filter(isAwaited).map((c) => c.id)),
  };
}
