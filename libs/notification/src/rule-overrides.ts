import { Injectable } from '@nestjs/common';
import type { Tx } from '#libs/platform';
import { FOLLOWERS, type Channel, type Told } from './domain/index.js';

/** Whether those who follow the dossier hear of it, and how. */
export const FOLLOWER_CHOICES = ['portal', 'mail', 'none'] as const;
export type FollowerChoice = (typeof FOLLOWER_CHOICES)[number];

/** How one procedure departs from the rule about an event. */
export type RuleOverride =
  | { readonly silent: string }
  | {
      readonly channels: readonly Extract<Channel, 'in-app' | 'e-mail'>[];
      readonly urgent: boolean;
      /** Missing: as the rule has it. */
      readonly followers?: FollowerChoice;
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
    return departing(rules, override);
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

/** Followers are decided about by themselves: what is changed for those concerned does not change it for them. */
function departing(
  rules: readonly Told[],
  { channels, urgent, followers }: Exclude<RuleOverride, { readonly silent: string }>,
): readonly Told[] {
  const concerned = rules.filter(({ audience }) => audience !== 'followers');
  const departed = concerned.map((rule) => ({ ...rule, channels, urgent }));
  const told = followers ?? (concerned.length < rules.length ? 'portal' : 'none');
  switch (told) {
    case 'portal':
      return [...departed, FOLLOWERS];
    case 'mail':
      return [...departed, { ...FOLLOWERS, channels: ['in-app', 'e-mail'] }];
    case 'none':
      return departed;
  }
}
