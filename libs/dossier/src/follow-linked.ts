import { Inject, Injectable } from '@nestjs/common';
import { openDossier, type Actor, type Tx } from '#libs/platform';
import type { Locked } from './locked.js';
import {
  groundsOf,
  partingOf,
  type DossierCommand,
  type NewEvent,
  type Parting,
} from './domain/index.js';
import { handsOver, OpenLinked } from './open-linked.js';
import type { LoadedDossier } from './persistence/dossier.store.js';
import { SYSTEM_ACTOR } from './system-actor.js';

/** What a linked dossier has to do because of its origin. */
export interface LinkedOrder {
  readonly dossier: string;
  readonly command: DossierCommand;
  readonly actor: Actor;
}

export interface Followed {
  readonly before: Locked;
  readonly command: DossierCommand;
  readonly after: LoadedDossier;
  readonly events: readonly NewEvent[];
}

/**
 * What an origin means for its linked dossiers, in the same breath and always in this order of locks: what it
 * hands over is opened, and what it parts from ends with it.
 */
@Injectable()
export class FollowLinked {
  constructor(@Inject(OpenLinked) private readonly open: OpenLinked) {}

  isConcerned({ before, command, after, events }: Followed): boolean {
    return handsOver(events) || partingOf(before.loaded.state, command, after.state) !== undefined;
  }

  async orders(tx: Tx, actor: Actor, followed: Followed): Promise<LinkedOrder[]> {
    const { before, command, after, events } = followed;
    const complete = await this.open.run(tx, actor, after, events);
    const parting = partingOf(before.loaded.state, command, after.state);
    return [
      ...complete.map((order) => ({ ...order, actor: SYSTEM_ACTOR })),
      ...(parting ? await this.partings(tx, actor, followed, parting) : []),
    ];
  }

  private async partings(
    tx: Tx,
    actor: Actor,
    { command, after }: Followed,
    { how, only }: Parting,
  ): Promise<LinkedOrder[]> {
    const { id, code: originCode } = after.record;
    const rows = await tx.query<{ id: string }[]>(
      `SELECT id FROM running_links($1) AS l(id) WHERE $2::uuid[] IS NULL OR id = ANY($2) ORDER BY id`,
      [id, only ?? null],
    );
    // They lie with units that the one who ends the origin need not work in.
    for (const row of rows) await openDossier(tx, row.id);
    const grounds = groundsOf(command);
    return rows.map((row) => ({
      dossier: row.id,
      command: { kind: 'origin-ended', how, originCode, grounds },
      actor: inTheNameOf(actor),
    }));
  }
}

/** The house does it, and says who was the cause: whoever ended the origin signs the paper. */
const inTheNameOf = ({ name, posts }: Actor): Actor => ({ ...SYSTEM_ACTOR, name, posts });
