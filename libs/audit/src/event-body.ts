import { formatInstant, type Instant, type Localized } from '#libs/kernel';

/** An event of a dossier as the chain covers it. */
export interface ChainedEvent {
  readonly id: string;
  readonly dossierId: string;
  readonly seq: number;
  readonly at: Instant;
  readonly kind: string;
  readonly actor: {
    readonly id: string | null;
    readonly name: string;
    readonly unit: Localized | null;
  };
  readonly data: object;
}

/** What the hash covers: everything that the event says, in a form that outlives the database. */
export const eventBody = (e: ChainedEvent): object => ({
  id: e.id,
  dossierId: e.dossierId,
  seq: e.seq,
  at: formatInstant(e.at),
  kind: e.kind,
  actor: { id: e.actor.id, name: e.actor.name, unit: e.actor.unit },
  data: e.data,
});
