import { Inject, Injectable } from '@nestjs/common';
import { HOUR, MINUTE, SECOND, type Instant } from '#libs/kernel';
import {
  Clock,
  Config,
  Database,
  DatabaseClock,
  SessionResolver,
  type Actor,
  type Sight,
  type Tx,
} from '#libs/platform';
import {
  SessionStore,
  type FoundSession,
  type SessionIdentity,
  type SessionProof,
  type SessionRecord,
} from './persistence/session.store.js';
import { newSecret } from './secret-token.js';
import { sightOf } from './sight-of.js';
import { UnitDirectory } from './unit-directory.js';
import { deviceOf, networkOf, type Visit } from './visit.js';

const TOUCH_MS = MINUTE;
const CLOCK_FRESH_MS = 10 * SECOND;
/** More at once than any person has devices; the one that was silent longest gives way. */
const SESSIONS_PER_ACCOUNT = 100;

/** What opened a session, and whether it counts as two factors. */
export interface Strength {
  readonly proof: SessionProof;
  readonly secondFactor: boolean;
  /** Who came from outside: back-channel log-outs find the session by it. */
  readonly identity?: SessionIdentity;
}

/** Opaque tokens, hashed at rest, ended by age or by silence. */
@Injectable()
export class Sessions extends SessionResolver {
  private clockAt: { readonly instant: Instant; readonly monotonic: number } | undefined;

  constructor(
    @Inject(SessionStore) private readonly store: SessionStore,
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Config) private readonly config: Config,
    @Inject(UnitDirectory) private readonly units: UnitDirectory,
  ) {
    super();
  }

  override async resolve(token: string): Promise<Actor | undefined> {
    const found = await this.store.find(token);
    if (!found || found.account.blocked) return undefined;
    const now = await this.now();
    if (found.expiresAt <= now || found.lastSeenAt + this.idleMs <= now) return undefined;
    if (now - found.lastSeenAt >= TOUCH_MS) await this.store.touch(found.id, now);
    return { ...actorOf(found, now), ...this.limitsOf(found, now) };
  }

  override sightOf(actor: Actor): Promise<Sight> {
    return sightOf(actor, this.units);
  }

  /** A new session with a new token; of the visit it keeps what its owner will recognise. */
  async open(
    tx: Tx,
    accountId: string,
    visit: Visit,
    strength: Strength = { proof: 'password', secondFactor: false },
  ): Promise<string> {
    const token = newSecret();
    await this.store.insert(tx, {
      accountId,
      token,
      device: deviceOf(visit),
      network: networkOf(visit),
      expiresAt: Math.min(
        tx.now + this.config.sessionHours * HOUR,
        strength.identity?.until ?? Infinity,
      ),
      ...strength,
    });
    await this.store.keepNewest(tx, accountId, SESSIONS_PER_ACCOUNT);
    return token;
  }

  /** The same person under a new token, with another strength; other sessions end or go on. */
  async renew(
    tx: Tx,
    actor: Actor,
    visit: Visit,
    strength: Omit<Strength, 'identity'>,
    others: 'end' | 'keep',
  ): Promise<string> {
    const { accountId, sessionId } = actor;
    const identity =
      sessionId === undefined ? undefined : await this.store.identityOf(tx, sessionId);
    if (others === 'end') await this.store.removeAll(tx, accountId);
    else if (sessionId !== undefined) await this.store.remove(tx, accountId, sessionId);
    return this.open(tx, accountId, visit, { ...strength, ...(identity && { identity }) });
  }

  async list(accountId: string): Promise<SessionRecord[]> {
    const now = await this.database.now();
    return this.store.ofAccount(accountId, now - this.idleMs, now);
  }

  async purge(now: Instant): Promise<void> {
    await this.store.purge(now - this.idleMs, now);
  }

  private limitsOf(found: FoundSession, now: Instant): Pick<Actor, 'restricted' | 'stale'> {
    const { stepUpMinutes } = this.config;
    const isNeeded = found.isEnrolled || this.config.asksSecondFactorOf(found.account.kind);
    return {
      restricted: isNeeded && !found.hasSecondFactor,
      stale: stepUpMinutes !== undefined && now - found.createdAt > stepUpMinutes * MINUTE,
    };
  }

  private get idleMs(): number {
    return this.config.sessionIdleMinutes * MINUTE;
  }

  /** The database's time without a question for every request: it is carried on for some seconds. */
  private async now(): Promise<Instant> {
    if (!(this.clock instanceof DatabaseClock)) return this.database.now();
    const known = this.clockAt;
    const monotonic = performance.now();
    if (known && monotonic - known.monotonic < CLOCK_FRESH_MS) {
      return known.instant + (monotonic - known.monotonic);
    }
    const instant = await this.database.now();
    this.clockAt = { instant, monotonic: performance.now() };
    return instant;
  }
}

function actorOf({ account, posts, id, createdAt, isHelper }: FoundSession, now: Instant): Actor {
  const { accountId, name, email, kind, locale } = account;
  const inForce = posts.filter((p) => p.from <= now && (p.to === null || p.to > now));
  return {
    accountId,
    name,
    email,
    kind,
    locale,
    sessionId: id,
    provenAt: createdAt,
    ...(isHelper && { helper: true as const }),
    posts: inForce.map(({ unitId, unitCode, role, onBehalfOf }) => ({
      unitId,
      unitCode,
      role,
      ...(onBehalfOf === null ? {} : { onBehalfOf }),
    })),
  };
}
