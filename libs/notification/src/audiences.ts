import { Inject, Injectable } from '@nestjs/common';
import { Hearers, type Hearer } from '#libs/dossier';
import type { Tx } from '#libs/platform';
import { optionalText, seatsOf, type DossierEvent, type Seat, type Told } from './domain/index.js';
import { Recipients, type Recipient } from './persistence/recipients.js';

export interface ToldEvent {
  readonly event: DossierEvent;
  readonly rules: readonly Told[];
}

interface Telling {
  readonly event: DossierEvent;
  readonly rule: Told;
}

/** Those of an audience, for one rule of one event. */
export type PeopleOf = (rule: Told, event: DossierEvent) => readonly Recipient[];

/**
 * Who is told: whoever has the seats that an event names, or asked to hear of the dossier. A seat is no right: of
 * all but the applicant, only those are told who may see the dossier at this moment.
 */
@Injectable()
export class Audiences {
  constructor(
    @Inject(Recipients) private readonly recipients: Recipients,
    @Inject(Hearers) private readonly hearers: Hearers,
  ) {}

  /** For many events at once: each question goes to the database once, and only where somebody is concerned. */
  async of(tx: Tx, told: readonly ToldEvent[]): Promise<PeopleOf> {
    const all = told.flatMap(({ event, rules }) => rules.map((rule) => ({ event, rule })));
    const seated = await this.seated(tx, all);
    const mayHear = await this.hearers.among(
      tx,
      all
        .filter(({ rule }) => rule.audience !== 'applicant')
        .flatMap(({ rule, event }) => seated(rule, event).map((p) => hearer(rule, event, p))),
    );
    return (rule, event) =>
      seated(rule, event).filter(
        (person) =>
          (rule.audience === 'applicant'
            ? reachesApplicant(rule, person)
            : mayHear(hearer(rule, event, person))) &&
          (rule.ownActs || person.accountId !== event.by),
      );
  }

  /** Those with a seat; of people who are away, whoever stands in too, where the rule says so. */
  private async seated(tx: Tx, all: readonly Telling[]): Promise<PeopleOf> {
    const seats = await this.seats(tx, all);
    const seatedAt = await this.recipients.seatedAt(
      tx,
      all.flatMap(({ rule, event }) => seats(rule, event)),
    );
    const own: PeopleOf = (rule, event) => seats(rule, event).flatMap(seatedAt);
    const covered = all.filter(({ rule }) => rule.alsoSubstitutes);
    const standInsFor = await this.recipients.standInsFor(
      tx,
      covered.flatMap(({ rule, event }) => own(rule, event).map((p) => p.accountId)),
    );
    return (rule, event) => {
      const people = own(rule, event);
      if (!rule.alsoSubstitutes) return people;
      return [...people, ...people.flatMap((p) => standInsFor(p.accountId))];
    };
  }

  /** As the event names them; it does not know who follows. */
  private async seats(
    tx: Tx,
    all: readonly Telling[],
  ): Promise<(rule: Told, event: DossierEvent) => readonly Seat[]> {
    const followed = all.filter(({ rule }) => rule.audience === 'followers');
    const followers = await this.hearers.followersOf(
      tx,
      followed.map(({ event }) => event.dossierId),
    );
    return ({ audience }, event) =>
      audience === 'followers'
        ? followers(event.dossierId).map((accountId) => ({ accountId }))
        : seatsOf(audience, event);
  }
}

function hearer(rule: Told, { dossierId, data }: DossierEvent, { accountId }: Recipient): Hearer {
  const question = rule.whileAwaited === true ? optionalText(data['consultationId']) : null;
  return { dossierId, accountId, ...(question === null ? {} : { question }) };
}

/** Being locked out takes away no right: acts of the authority reach the applicant all the same. */
const reachesApplicant = (rule: Told, { isBlocked }: Recipient): boolean =>
  !isBlocked || rule.class === 'act';
