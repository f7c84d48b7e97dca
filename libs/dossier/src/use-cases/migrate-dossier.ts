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
import {
  chooseVersion,
  gate,
  previewMigration,
  type DossierRefusal,
  type Grounds,
  type MigrationTarget,
  type VersionChoice,
} from '../domain/index.js';
import type { LoadedDossier } from '../persistence/dossier.store.js';
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
  /** All that it may move to. */
  readonly versions: readonly VersionChoice[];
  /** What stands open, with its place in the new version where it is known. */
  readonly open: readonly (Place & { readonly to: string | null })[];
  /** Every place of the new version. */
  readonly places: readonly Place[];
  readonly dueAt: Instant | null;
  readonly newDueAt: Instant | null;
  readonly provisional: boolean;
  readonly newProvisional: boolean;
  readonly refusal: DossierRefusal | null;
}

interface PlanOrder {
  readonly nodes?: Readonly<Record<string, string>> | undefined;
  readonly version?: number | undefined;
}

const NO_GROUNDS: Grounds = { reason: '', legalBasis: '' };
const PASSED_BY: readonly NodeKind[] = ['start', 'exclusive', 'end'];

/** Moves a dossier to a published version of its procedure, by the leader's signature. */
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
        const to = await this.target(loaded, version, tx.now);
        return to.ok ? ok({ kind: 'migrate', to: to.value, map: { nodes }, grounds }) : to;
      },
    });
  }

  /** What a move to this version, or unasked to the one in force, would do with these places. */
  async plan(
    actor: Actor,
    { loaded }: VisibleDossier,
    { nodes = {}, version }: PlanOrder,
  ): Promise<Result<MigrationPlan, DossierRefusal>> {
    const now = await this.database.now();
    const ctx = await this.contexts.of(actor, loaded, now);
    const { state } = loaded;
    const allowed = gate('migrate', state, ctx.relations, now);
    if (!allowed.ok) return allowed;
    const target = await this.target(loaded, version, now);
    if (!target.ok) return target;
    const to = target.value;
    const versions = await this.contexts.versionsFor(loaded, now);
    const command = { kind: 'migrate', to, map: { nodes }, grounds: NO_GROUNDS } as const;
    const { dueAt, refusal } = previewMigration(state, command, ctx);
    const places = to.content.process.nodes.filter((n) => !PASSED_BY.includes(n.kind));
    const known = new Map(places.map((n) => [n.id, n.kind]));
    return ok({
      version: to.version,
      versions: versions.filter((v) => v.id !== state.procedureVersionId),
      open: tokenNodes(ctx.procedure.process, state.marking).map((node) => {
        const wanted = nodes[node.key] ?? node.key;
        return { ...node, to: known.get(wanted) === node.kind ? wanted : null };
      }),
      places: places.map(({ id, name, kind }) => ({ key: id, name, kind })),
      dueAt: state.dueAt,
      newDueAt: dueAt,
      provisional: state.provisional,
      newProvisional: dueAt !== null && to.time.isProvisional(dueAt),
      refusal,
    });
  }

  private async target(
    loaded: LoadedDossier,
    wanted: number | undefined,
    now: Instant,
  ): Promise<Result<MigrationTarget, DossierRefusal>> {
    const own = loaded.state.procedureVersionId;
    const choice = chooseVersion(await this.contexts.versionsFor(loaded, now), own, wanted);
    if (!choice) return wanted === undefined ? no('dossier.version-same') : unknown(wanted);
    if (choice.id === own) return no('dossier.version-same');
    return ok(await this.contexts.target(loaded, choice.id, now));
  }
}

const unknown = (version: number) =>
  no('dossier.version-unknown', undefined, [
    { pointer: '/version', code: 'unknown', detail: String(version) },
  ]);

/** Where tokens stand, each place once. */
function tokenNodes(process: ProcessDefinition, marking: Marking | null): Place[] {
  const held = new Set(marking ? tokenPlaces(process, marking).map((place) => place.nodeId) : []);
  return process.nodes
    .filter((n) => held.has(n.id))
    .map(({ id, name, kind }) => ({ key: id, name, kind }));
}
