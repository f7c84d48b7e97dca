import type { Logger } from 'pino';

/** What the HTTP door needs to know; the app fills it from its configuration. */
export interface HttpOptions {
  /** The address that people type, for example `https://motcua.example.vn`. */
  readonly publicUrl: string;
  /** Cookies only over TLS; also switches HSTS on. */
  readonly secureCookies: boolean;
  /** Proxies in front whose `X-Forwarded-For` is believed: a number of hops, or addresses. */
  readonly trustProxy: number | string | false;
  /** JSON bodies, in bytes. Uploads have their own limit. */
  readonly bodyLimit: number;
  readonly uploadLimit: number;
  /** After so long there is an answer to every request. */
  readonly answerMs: number;
  readonly publicPerMinute: number;
  readonly sessionPerMinute: number;
  /** The folder of the built web app, if there is one. */
  readonly webRoot: string | undefined;
  readonly version: string;
  readonly logger: Logger | undefined;
}

export const HTTP_DEFAULTS: HttpOptions = {
  publicUrl: 'http://localhost:3000',
  secureCookies: false,
  trustProxy: false,
  bodyLimit: 1_048_576,
  uploadLimit: 50 * 1_048_576,
  answerMs: 60_000,
  publicPerMinute: 600,
  sessionPerMinute: 1_200,
  webRoot: undefined,
  version: '0.1.0',
  logger: undefined,
};
