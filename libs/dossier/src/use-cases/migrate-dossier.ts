import { Inject, Injectable } from '@nestjs/common';
import { ok, type Instant, type Localized, type Result } from '#libs/kernel';
import { assertFresh, Database, type Actor, type Tx } from '#libs/platform';
import {
  tokenPlaces,
  type Marking,
  type NodeKind,
  type ProcessDefinition,
} from '#libs/process/domain';
import { CarryOut } from '../carry-out.js';
import { Contexts } from '../contexts.js';
import { gate, previewMigration, type DossierRefusal, type Grounds } from '../domain/index.js';
import { no } from '../domain/refusal.js';
import type { VisibleDossier } from '../read-dossier.js';
import type { Done, Target } from './target.js';

export interface Migration extends Target {
  /** The version that the person has looked at. */
  readonly version: number;
  readonly grounds: Grounds;
  /** Places for steps that have another name there: old node id → new node id. */
  readonly nodes: Readonly<Record<string, string>>;
}

interface Place {
  readonly key: string;
  readonly name: Localized;
  readonly kind: NodeKind;
}

/** What a move would do: where everything open goes, and what becomes of the date. */
export interface MigrationPlan {
  readonly version: number;
  /** What stands open, with its place in the new version where it is known. */
  readonly open: readonly (Place & { readonly to: string | null })[];
  /** Every place of the new version. */
  readonly places: readonly Place[];
  readonly dueAt: Instant | null;
  readonly newDueAt: Instant | null;
  readonly refusal: DossierRefusal | null;
}

const NO_GROUNDS: Grounds = { reason: '', legalBasis: '' };
const PASSED_BY: readonly NodeKind[] = ['start', 'exclusive', 'end'];

/** Moves a dossier to the version in force, by the leader's signature. */
@Injectable()
export class MigrateDossier {
  constructor(
    @Inject(CarryOut) private readonly carryOut: CarryOut,
    @Inject(Contexts) private readonly contexts: Contexts,
    @Inject(Database) private readonly database: Database,
  ) {}

  run(tx: Tx, actor: Actor, { version, grounds, nodes, ...at }: Migration): Done {
    assertFresh(actor);
    return this.carryOut.run(tx, actor, {
      ...at,
      command: async ({ loaded, ctx }) => {
        const open = gate('migrate', loaded.state, ctx.relations, tx.now);
        if (!open.ok) return open;
        const to = await this.contexts.target(loaded, tx.now);
        if (!to) return no('dossier.procedure-closed');
        if (to.versionId === loaded.state.procedureVersionId) return no('dossier.version-same');
        if (to.version !== version) return no('dossier.version-other');
        return ok({ kind: 'migrate', to, map: { nodes }, grounds });
      },
    });
  }

  /** What a move to the version in force would do, with these places. */
  async plan(
    actor: Actor,
    { loaded }: VisibleDossier,
    nodes: Readonly<Record<string, string>>,
  ): Promise<Result<MigrationPlan, DossierRefusal>> {
    const now = await this.database.now();
    const [ctx, to] = await Promise.all([
      this.contexts.of(actor, loaded, now),
      this.contexts.target(loaded, now),
    ]);
    const { state } = loaded;
    const allowed = gate('migrate', state, ctx.relations, now);
    if (!allowed.ok) return allowed;
    if (!to || to.versionId === state.procedureVersionId) return no('dossier.version-same');
    const command = { kind: 'migrate', to, map: { nodes }, grounds: NO_GROUNDS } as const;
    const { dueAt, refusal } = previewMigration(state, command, ctx);
    const places = to.content.process.nodes.filter((n) => !PASSED_BY.includes(n.kind));
    const known = new Map(places.map((n) => [n.id, n.kind]));
    return ok({
      version: to.version,
      open: tokenNodes(ctx.procedure.process, state.marking).map((node) => {
        const wanted = nodes[node.key] ?? node.key;
        return { ...node, to: known.get(wanted) === node.kind ? wanted : null };
      }),
      places: places.map(({ id, name, kind }) => ({ key: id, name, kind })),
      dueAt: state.dueAt,
      newDueAt: dueAt,
      refusal,
    });
  }
}

/** Where tokens stand, each place once. */
function tokenNodes(process: ProcessDefinition, marking: Marking | null): Place[] {
  const held = new Set(marking ? tokenPlaces(process, marking).map((place) => place.nodeId) : []);
  return process.nodes
    .filter((n) => held.has(n.id))
    .map(({ id, name, kind }) => ({ key: id, name, kind }));
}
