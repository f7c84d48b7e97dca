import path from 'node:path';
import { HTTP_DEFAULTS, type Config, type createLogger, type HttpOptions } from '#libs/platform';

/** The HTTP door of this configuration. */
export const httpOptions = (
  config: Config,
  logger: ReturnType<typeof createLogger>,
): HttpOptions => ({
  ...HTTP_DEFAULTS,
  publicUrl: config.publicUrl,
  secureCookies: config.publicUrl.startsWith('https://'),
  trustProxy: config.trustProxy,
  bodyLimit: config.bodyLimit,
  uploadLimit: config.uploadLimit,
  answerMs: config.answerMs,
  publicPerMinute: config.publicPerMinute,
  sessionPerMinute: config.sessionPerMinute,
  webRoot: path.resolve('apps/web/dist'),
  logger,
});
