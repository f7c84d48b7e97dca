import { Inject, Injectable, Logger } from '@nestjs/common';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
  type Configuration,
} from 'openid-client';
import { Config, ProblemException, type OidcProvider } from '#libs/platform';

const LOGOUT_EVENT = 'http://schemas.openid.net/event/backchannel-logout';
const PATIENCE_S = 10;
/** Whoever comes from a provider counts as having just proved who they are: so it must have asked. */
const ASKED_MINUTES = 15;

/** What the provider vouches for. */
export interface Vouched {
  readonly subject: string;
  readonly name: string;
  /** Two factors, as far as this provider is trusted to say so. */
  readonly strong: boolean;
  readonly sid: string | null;
}

export interface LogoutToken {
  readonly jti: string;
  readonly subject: string | undefined;
  readonly sid: string | undefined;
  readonly expiresAt: number;
}

interface Known {
  readonly configuration: Configuration;
  readonly keys: ReturnType<typeof createRemoteJWKSet>;
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** Speaks OpenID Connect with the configured providers: code flow with PKCE, nonce and state. */
@Injectable()
export class OidcClient {
  private readonly log = new Logger(OidcClient.name);
  private readonly known = new Map<string, Promise<Known>>();

  constructor(@Inject(Config) private readonly config: Config) {}

  provider(key: string): OidcProvider {
    const provider = this.config.oidcProviders.find((one) => one.key === key);
    if (!provider) throw new ProblemException(404, 'sign-on.unknown-provider');
    return provider;
  }

  async authorizationUrl(
    provider: OidcProvider,
    secrets: { readonly state: string; readonly nonce: string; readonly verifier: string },
  ): Promise<string> {
    const { configuration } = await this.knownOf(provider);
    return buildAuthorizationUrl(configuration, {
      redirect_uri: this.callbackOf(provider),
      scope: 'openid profile',
      state: secrets.state,
      nonce: secrets.nonce,
      code_challenge: await calculatePKCECodeChallenge(secrets.verifier),
      code_challenge_method: 'S256',
      max_age: String(this.maxAgeS),
      ...(provider.strong.length > 0 ? { acr_values: provider.strong.join(' ') } : {}),
    }).href;
  }

  /** The answer to that: exchanged for an ID token, whose every claim is verified. */
  async vouched(
    provider: OidcProvider,
    query: string,
    secrets: { readonly state: string; readonly nonce: string; readonly verifier: string },
  ): Promise<Vouched> {
    const { configuration } = await this.knownOf(provider);
    try {
      const tokens = await authorizationCodeGrant(
        configuration,
        new URL(`${this.callbackOf(provider)}${query}`),
        {
          expectedState: secrets.state,
          expectedNonce: secrets.nonce,
          pkceCodeVerifier: secrets.verifier,
          idTokenExpected: true,
          maxAge: this.maxAgeS,
        },
      );
      const claims = tokens.claims();
      if (!claims?.sub) throw new Error('There is no ID token, or it names nobody');
      return {
        subject: claims.sub,
        name: (text(claims['name']) ?? provider.label.vi).slice(0, 200),
        strong: isStrong(provider, claims),
        sid: text(claims['sid']) ?? null,
      };
    } catch (error) {
      this.log.warn(`${provider.key}: ${error instanceof Error ? error.message : 'refused'}`);
      throw new ProblemException(401, 'sign-on.refused');
    }
  }

  /** A log-out that the provider itself signed (OpenID Connect Back-Channel Logout 1.0, 2.6). */
  async logoutToken(provider: OidcProvider, token: string): Promise<LogoutToken> {
    const { keys, configuration } = await this.knownOf(provider);
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: configuration.serverMetadata().issuer,
        audience: provider.clientId,
        requiredClaims: ['iat', 'exp', 'jti'],
        algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA'],
        maxTokenAge: '10 minutes',
        typ: 'logout+jwt',
      });
      const events = payload['events'];
      const isLogout = typeof events === 'object' && events !== null && LOGOUT_EVENT in events;
      const [subject, sid, jti] = [payload.sub, text(payload['sid']), payload.jti];
      const hasWhom = subject !== undefined || sid !== undefined;
      if (!isLogout || 'nonce' in payload || !hasWhom || jti === undefined) {
        throw new Error('It is no log-out token');
      }
      return { jti, subject, sid, expiresAt: (payload.exp ?? 0) * 1_000 };
    } catch {
      throw new ProblemException(400, 'sign-on.logout-token');
    }
  }

  private get maxAgeS(): number {
    return (this.config.stepUpMinutes ?? ASKED_MINUTES) * 60;
  }

  private callbackOf(provider: OidcProvider): string {
    return `${this.config.publicUrl}/api/v1/auth/sign-on/${provider.key}/callback`;
  }

  /** Discovered when somebody first comes; a provider that was down is asked again. */
  private knownOf(provider: OidcProvider): Promise<Known> {
    const found = this.known.get(provider.key) ?? this.discover(provider);
    this.known.set(provider.key, found);
    return found.catch((error: unknown) => {
      this.known.delete(provider.key);
      this.log.error(`${provider.key}: ${error instanceof Error ? error.message : 'no answer'}`);
      throw new ProblemException(503, 'sign-on.provider-silent');
    });
  }

  private async discover(provider: OidcProvider): Promise<Known> {
    const issuer = new URL(provider.issuer);
    // Without TLS only in the embedded mode: the configuration refuses it in production.
    const insecure = issuer.protocol === 'http:' ? [allowInsecureRequests] : [];
    const execute = [...insecure, enableNonRepudiationChecks];
    const configuration = await discovery(
      issuer,
      provider.clientId,
      provider.clientSecret,
      undefined,
      { execute, timeout: PATIENCE_S },
    );
    const keysAt = configuration.serverMetadata().jwks_uri;
    if (keysAt === undefined) throw new Error('The provider names no keys');
    return { configuration, keys: createRemoteJWKSet(new URL(keysAt)) };
  }
}

function isStrong(provider: OidcProvider, claims: Readonly<Record<string, unknown>>): boolean {
  const amr = Array.isArray(claims['amr']) ? claims['amr'] : [];
  return [claims['acr'], ...amr].some(
    (value) => typeof value === 'string' && provider.strong.includes(value),
  );
}
