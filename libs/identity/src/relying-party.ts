import { isIP } from 'node:net';
import { Inject, Injectable } from '@nestjs/common';
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { COSEALG } from '@simplewebauthn/server/helpers';
import { MINUTE } from '#libs/kernel';
import { Config, Database, ProblemException, UnitOfWork } from '#libs/platform';
import { challengeIn, isAuthentication, isRegistration, type Signed } from './signed-credential.js';
import { PasskeyStore, type CeremonyKind, type Passkey } from './persistence/passkey.store.js';

const CEREMONY_MS = 5 * MINUTE;
/** What every authenticator of the last years signs with, and this runtime verifies. */
const ALGORITHMS = [COSEALG.EdDSA, COSEALG.ES256, COSEALG.RS256];

export type Options = Readonly<Record<string, unknown>>;

export interface NewCredential {
  readonly credentialId: string;
  readonly publicKey: Buffer;
  readonly counter: number;
  readonly transports: readonly string[];
  readonly backedUp: boolean;
}

const refused = (): ProblemException => new ProblemException(401, 'passkey.refused');

/** This portal as WebAuthn knows it: its name is the host of its public address. */
@Injectable()
export class RelyingParty {
  private readonly id: string;
  private readonly origin: string;

  constructor(
    @Inject(PasskeyStore) private readonly store: PasskeyStore,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Database) private readonly database: Database,
    @Inject(Config) config: Config,
  ) {
    const { hostname, origin } = new URL(config.publicUrl);
    this.id = hostname;
    this.origin = origin;
  }

  /** A bare address is nobody's name: keys are bound to names. */
  get isPossible(): boolean {
    return isIP(this.id.replace(/^\[|\]$/g, '')) === 0;
  }

  async registration(
    account: { readonly id: string; readonly email: string; readonly name: string },
    known: readonly Passkey[],
  ): Promise<Options> {
    const options = await generateRegistrationOptions({
      rpName: 'Motcua',
      rpID: this.id,
      userID: new TextEncoder().encode(account.id),
      userName: account.email,
      userDisplayName: account.name,
      timeout: CEREMONY_MS,
      excludeCredentials: known.map(descriptor),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      supportedAlgorithmIDs: ALGORITHMS,
    });
    await this.ask('register', account.id, options.challenge);
    return { ...options };
  }

  async authentication(
    kind: Exclude<CeremonyKind, 'register'>,
    accountId: string | null,
    known: readonly Passkey[],
  ): Promise<Options> {
    const options = await generateAuthenticationOptions({
      rpID: this.id,
      timeout: CEREMONY_MS,
      allowCredentials: known.map(descriptor),
      userVerification: 'required',
    });
    await this.ask(kind, accountId, options.challenge);
    return { ...options };
  }

  async verifyNew(accountId: string, signed: Signed): Promise<NewCredential> {
    const expectedChallenge = await this.take('register', accountId, signed);
    if (!isRegistration(signed)) throw refused();
    const { registrationInfo } = await orRefused(() =>
      verifyRegistrationResponse({
        response: signed,
        expectedChallenge,
        expectedOrigin: this.origin,
        expectedRPID: this.id,
        requireUserVerification: true,
        supportedAlgorithmIDs: ALGORITHMS,
      }),
    );
    if (!registrationInfo) throw refused();
    const { credential, credentialBackedUp } = registrationInfo;
    return {
      credentialId: credential.id,
      publicKey: Buffer.from(credential.publicKey),
      counter: credential.counter,
      transports: credential.transports ?? [],
      backedUp: credentialBackedUp,
    };
  }

  /** The key that signed, with its new count; `accountId` null is whoever the key belongs to. */
  async verify(
    kind: Exclude<CeremonyKind, 'register'>,
    accountId: string | null,
    signed: Signed,
  ): Promise<{ passkey: Passkey; counter: number; backedUp: boolean }> {
    const expectedChallenge = await this.take(kind, accountId, signed);
    if (!isAuthentication(signed)) throw refused();
    const passkey = await this.store.byCredential(signed.id);
    if (!passkey || (accountId !== null && passkey.accountId !== accountId)) throw refused();
    const { credentialId, publicKey, counter } = passkey;
    const { verified, authenticationInfo } = await orRefused(() =>
      verifyAuthenticationResponse({
        response: signed,
        expectedChallenge,
        expectedOrigin: this.origin,
        expectedRPID: this.id,
        requireUserVerification: true,
        credential: { id: credentialId, publicKey: new Uint8Array(publicKey), counter },
      }),
    );
    if (!verified) throw refused();
    const { newCounter, credentialBackedUp } = authenticationInfo;
    return { passkey, counter: newCounter, backedUp: credentialBackedUp };
  }

  private async ask(kind: CeremonyKind, accountId: string | null, challenge: string) {
    await this.work.run((tx) =>
      this.store.begin(tx, { kind, accountId, challenge, expiresAt: tx.now + CEREMONY_MS }),
    );
  }

  private async take(
    kind: CeremonyKind,
    accountId: string | null,
    signed: Signed,
  ): Promise<string> {
    const challenge = challengeIn(signed);
    const now = await this.database.now();
    const isAsked =
      challenge !== undefined && (await this.store.take(challenge, kind, accountId, now));
    if (!isAsked) throw new ProblemException(401, 'passkey.question-over');
    return challenge;
  }
}

const descriptor = ({ credentialId, transports }: Passkey) => ({
  id: credentialId,
  transports: [...transports],
});

/** The library throws on everything that is not as it should be, and on nonsense. */
async function orRefused<T>(verify: () => Promise<T>): Promise<T> {
  try {
    return await verify();
  } catch {
    throw refused();
  }
}
