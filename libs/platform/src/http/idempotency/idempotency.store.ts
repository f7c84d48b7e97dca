import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DAY, SECOND, type Instant } from '#libs/kernel';
import { Database } from '../../database/database.js';
import { withoutDossiers } from '../../database/sight.js';
import { Vault } from '../../secrets/vault.js';
import { contextOf, IdempotentCall, type KeyScope } from './idempotent-call.js';

const KEPT_MS = DAY;
/** A call renews its hold while it runs; one that stops renewing has died. */
export const HOLD_MS = 6 * SECOND;

export interface Answer {
  readonly status: number;
  readonly contentType: string | null;
  readonly body: string | null;
}

export type Begun =
  | { readonly kind: 'mine'; readonly call: IdempotentCall }
  | { readonly kind: 'answered'; readonly answer: Answer }
  | { readonly kind: 'other-body' }
  | { readonly kind: 'running' };

interface KeyRow {
  readonly body_hash: Buffer | null;
  readonly status: number | null;
  readonly content_type: string | null;
  readonly answer: string | null;
}

const KEY = `account_id = $1 AND method = $2 AND path = $3 AND key = $4`;
const of = ({ accountId, method, path, key }: KeyScope): string[] => [accountId, method, path, key];

/** Which calls ran under which key, and what they answered. */
@Injectable()
export class IdempotencyStore {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Vault) private readonly vault: Vault,
  ) {}

  private ask<Row>(sql: string, params: readonly unknown[]): Promise<Row[]> {
    return withoutDossiers(() => this.database.query<Row>(sql, params));
  }

  /** Takes the key, or tells why not. `bodyHash` is null where the body is still to be streamed. */
  async begin(scope: KeyScope, bodyHash: Buffer | null): Promise<Begun> {
    const now = await this.database.now();
    const owner = randomUUID();
    const taken = await this.take(scope, bodyHash, owner, now);
    if (taken) return { kind: 'mine', call: await this.callOf(scope, owner, taken) };
    const [row] = await this.ask<KeyRow>(
      `SELECT body_hash, status, content_type, answer FROM idempotency_key WHERE ${KEY}`,
      of(scope),
    );
    if (!row) return { kind: 'running' };
    if (bodyHash !== null && row.body_hash !== null && !bodyHash.equals(row.body_hash)) {
      return { kind: 'other-body' };
    }
    if (row.status === null) return { kind: 'running' };
    const body = row.answer && (await this.vault.openText(row.answer, contextOf(scope)));
    const answer = { status: row.status, contentType: row.content_type, body };
    return { kind: 'answered', answer };
  }

  private async callOf(
    scope: KeyScope,
    owner: string,
    sealed: readonly Buffer[],
  ): Promise<IdempotentCall> {
    const context = contextOf(scope);
    const recorded = await Promise.all(sealed.map((r) => this.vault.openBytes(r, context)));
    return new IdempotentCall(scope, owner, recorded, async (plain) => ({
      under: await this.vault.current(),
      sealed: await this.vault.sealBytes(plain, context),
    }));
  }

  /** The results of an earlier, dead call of the same content; undefined if the key is held. */
  private async take(
    scope: KeyScope,
    bodyHash: Buffer | null,
    owner: string,
    now: Instant,
  ): Promise<readonly Buffer[] | undefined> {
    const rows = await this.ask<{ results: Buffer[] }>(
      `INSERT INTO idempotency_key AS k
              (account_id, method, path, key, body_hash, owner, held_until, created_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       ON CONFLICT ON CONSTRAINT idempotency_key_pk DO UPDATE SET
              owner = $6, held_until = $7, body_hash = $5,
              created_at = CASE WHEN k.expires_at <= $8 THEN $8 ELSE k.created_at END,
              expires_at = CASE WHEN k.expires_at <= $8 THEN $9 ELSE k.expires_at END,
              results = CASE WHEN k.expires_at <= $8 THEN '{}' ELSE k.results END,
              sealed_with = CASE WHEN k.expires_at > $8 THEN k.sealed_with END,
              status = NULL, content_type = NULL, answer = NULL
        WHERE k.expires_at <= $8
           OR (k.status IS NULL AND k.held_until <= $8
               AND k.body_hash IS NOT DISTINCT FROM $5)
       RETURNING k.results`,
      [
        ...of(scope),
        bodyHash,
        owner,
        ...[now + HOLD_MS, now, now + KEPT_MS].map((t) => new Date(t)),
      ],
    );
    return rows[0]?.results;
  }

  async renew(call: IdempotentCall): Promise<void> {
    const until = new Date((await this.database.now()) + HOLD_MS);
    await this.ask(`UPDATE idempotency_key SET held_until = $6 WHERE ${KEY} AND owner = $5`, [
      ...of(call.scope),
      call.owner,
      until,
    ]);
  }

  async answer(call: IdempotentCall, answer: Answer, bodyHash: Buffer | null): Promise<void> {
    const { status, contentType } = answer;
    // The first key that sealed something here: as long as it stands, everything is opened.
    const under = await this.vault.current();
    const body = answer.body && (await this.vault.sealText(answer.body, contextOf(call.scope)));
    await this.ask(
      `UPDATE idempotency_key
          SET status = $6, content_type = $7, answer = $8, body_hash = coalesce($9, body_hash),
              sealed_with = coalesce(sealed_with, $10)
        WHERE ${KEY} AND owner = $5`,
      [...of(call.scope), call.owner, status, contentType, body, bodyHash, under],
    );
  }

  /** Lets go: a retry may run, from the beginning where nothing was committed. */
  async release(call: IdempotentCall): Promise<void> {
    const until = new Date(await this.database.now());
    await this.ask(
      `WITH gone AS (DELETE FROM idempotency_key WHERE ${KEY} AND owner = $5 AND results = '{}')
       UPDATE idempotency_key SET held_until = $6 WHERE ${KEY} AND owner = $5 AND results <> '{}'`,
      [...of(call.scope), call.owner, until],
    );
  }

  async purge(now: Instant): Promise<void> {
    await this.ask(`DELETE FROM idempotency_key WHERE expires_at <= $1`, [new Date(now)]);
  }
}
