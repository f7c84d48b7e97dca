import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Localized } from '#libs/kernel';
import type { DigestEntry } from '../digest.js';
import { eventBody } from '../event-body.js';
import type { Link } from '../hash-chain.js';
import type { Chain } from '../inspect-chain.js';

interface EventRow {
  readonly dossier_id: string;
  readonly seq: number;
  readonly id: string;
  readonly at: Date;
  readonly kind: string;
  readonly actor_id: string | null;
  readonly actor_name: string;
  readonly actor_unit: Localized | null;
  readonly data: object;
  readonly prev_hash: string;
  readonly hash: string;
}

interface HeadRow {
  readonly id: string;
  readonly last_seq: number;
  readonly last_hash: string;
}

const PAGE = 200;

/** Reads the chains of all dossiers, a bounded number at a time. */
@Injectable()
export class ChainStore {
  async *chains(reader: EntityManager): AsyncGenerator<Omit<Chain, 'witness'>> {
    for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
      const heads = await reader.query<HeadRow[]>(
        `SELECT id, last_seq, last_hash FROM dossier WHERE id > $1 ORDER BY id LIMIT ${PAGE}`,
        [after],
      );
      const links = await this.links(
        reader,
        heads.map((h) => h.id),
      );
      for (const { id, last_seq: seq, last_hash: hash } of heads) {
        yield { dossierId: id, links: links.get(id) ?? [], head: { seq, hash } };
      }
      const last = heads.at(-1);
      if (last === undefined || heads.length < PAGE) break;
      after = last.id;
    }
    yield* this.orphans(reader);
  }

  /** Events of dossiers whose own row is gone. */
  private async *orphans(reader: EntityManager): AsyncGenerator<Omit<Chain, 'witness'>> {
    const rows = await reader.query<{ id: string }[]>(
      `SELECT DISTINCT dossier_id AS id FROM dossier_event e
        WHERE NOT EXISTS (SELECT 1 FROM dossier d WHERE d.id = e.dossier_id)`,
    );
    const links = await this.links(
      reader,
      rows.map((r) => r.id),
    );
    for (const [dossierId, chain] of links) yield { dossierId, links: chain };
  }

  private async links(reader: EntityManager, ids: readonly string[]): Promise<Map<string, Link[]>> {
    const rows = await reader.query<EventRow[]>(
      `SELECT * FROM dossier_event WHERE dossier_id = ANY($1) ORDER BY dossier_id, seq`,
      [ids],
    );
    const chains = new Map<string, Link[]>();
    for (const row of rows) {
      const chain = chains.get(row.dossier_id) ?? [];
      chain.push(toLink(row));
      chains.set(row.dossier_id, chain);
    }
    return chains;
  }

  /** What no digest has seen yet, by dossier. */
  async unseen(reader: EntityManager): Promise<DigestEntry[]> {
    return reader.query<DigestEntry[]>(
      `SELECT e.dossier_id AS "dossierId", min(e.seq) AS "from", json_agg(e.hash ORDER BY e.seq) AS hashes
         FROM dossier d
         LEFT JOIN audit_seen s ON s.dossier_id = d.id
         JOIN dossier_event e ON e.dossier_id = d.id AND e.seq > coalesce(s.seq, 0)
        WHERE d.last_seq > coalesce(s.seq, 0)
        GROUP BY e.dossier_id ORDER BY e.dossier_id`,
    );
  }
}

const toLink = (r: EventRow): Link => ({
  seq: r.seq,
  prevHash: r.prev_hash,
  hash: r.hash,
  body: eventBody({
    id: r.id,
    dossierId: r.dossier_id,
    seq: r.seq,
    at: r.at.getTime(),
    kind: r.kind,
    actor: { id: r.actor_id, name: r.actor_name, unit: r.actor_unit },
    data: r.data,
  }),
});
