import { Injectable } from '@nestjs/common';
import type { Tx } from '#libs/platform';
import type { Channel, Told } from './domain/index.js';

/** How one procedure departs from the rule about an event. */
export type RuleOverride =
  | { readonly silent: string }
  | {
      readonly channels: readonly Extract<Channel, 'in-app' | 'e-mail'>[];
      readonly urgent: boolean;
    };

/** Another process may have changed them: they are looked at this often. */
const FRESH_MS = 5_000;

/** Departures from the rules, procedure by procedure; read once and kept for a few seconds. */
@Injectable()
export class RuleOverrides {
  private known: ReadonlyMap<string, RuleOverride> = new Map();
  private readAt = -Infinity;

  /** What the rules say about this event of this procedure. */
  async apply(
    tx: Tx,
    procedureCode: string,
    kind: string,
    rules: readonly Told[],
  ): Promise<readonly Told[]> {
    const override = (await this.all(tx)).get(`${procedureCode} ${kind}`);
    if (override === undefined) return rules;
    if ('silent' in override) return [];
    return rules.map((rule) => ({ ...rule, ...override }));
  }

  /** After a change in this process. */
  forget(): void {
    this.readAt = -Infinity;
  }

  private async all(tx: Tx): Promise<ReadonlyMap<string, RuleOverride>> {
    if (performance.now() - this.readAt < FRESH_MS) return this.known;
    const rows = await tx.query<{ key: string; content: RuleOverride }[]>(
      `SELECT procedure_code || ' ' || kind AS key, content FROM notification_rule_override`,
    );
    this.known = new Map(rows.map((row) => [row.key, row.content]));
    this.readAt = performance.now();
    return this.known;
  }
}
