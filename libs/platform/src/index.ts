import 'reflect-metadata';
export * from './clock.js';
export * from './ids.js';
export * from './sweeps.js';
export * from './database/tx.js';
export { Database } from './database/database.js';
export * from './database/unit-of-work.js';
export { Shelf } from './database/shelf.js';
export { openDossier } from './database/open-dossier.js';
export {
  keepingView,
  lookingFor,
  NOBODY,
  openFromHere,
  REQUEST_ROLE,
  within,
  type Reason,
  type Sight,
  type View,
} from './database/sight.js';
export { insertOfRows, Outbox, type OutboxMessage, type OutboxRow } from './outbox/outbox.js';
export * from './outbox/handlers.js';
export * from './http/problem.js';
export * from './http/actor.js';
export * from './http/allow.js';
export * from './http/page.js';
export * from './http/http-options.js';
export * from './http/http.module.js';
export { createHttpAdapter } from './http/adapter.js';
export { configureHttp } from './http/configure-http.js';
export { listRoutes, type DeclaredRoute } from './http/routes.js';
export {
  problemCodes,
  problemText,
  registerProblemTexts,
  type ProblemText,
} from './http/problem-texts.js';
export { HealthRegistry, NotReady, type HealthCheck } from './http/health.js';
export { SessionResolver, sessionCookieName, tokenOf } from './http/session.js';
export { IsInstant } from './http/is-instant.js';
export { assertFresh } from './http/access-guard.js';
export { DATA_POLICY } from './http/security.js';
export { pseudonymOf, tell } from './http/told.js';
export { RequestLimits, tooMany } from './http/rate-limit/request-limits.js';
export { PerMinute } from './http/rate-limit/route-limit.js';
export { ApiPage, ApiProblem } from './http/openapi/decorators.js';
export { ProblemDto, FieldFaultDto } from './http/openapi/problem.dto.js';
export { createOpenApi } from './http/openapi/document.js';
export { SecretBox } from './secrets/secret-box.js';
export { Vault } from './secrets/vault.js';
export { Reseal, type SealedRows } from './secrets/reseal.js';
export type { JsonPath } from './secrets/sealed-json.js';
export * from './logging.js';
export * from './metrics.js';
export { QueueSettings } from './queue/queue-settings.js';
export { MessageQueue, type QueueCounts } from './queue/message-queue.js';
export { Gather } from './queue/gather.js';
export { within as noLongerThan } from './queue/within.js';
export { HandlerRegistry } from './queue/handler-registry.js';
export { MessageProcessor } from './queue/processor.js';
export { Relay } from './queue/relay.js';
export { Drain, type Drained } from './queue/drain.js';
export { SweepRunner } from './queue/sweep-runner.js';
export { WorkerRuntime } from './queue/worker-runtime.js';
export { QueueModule } from './queue/queue.module.js';
export { Config, ConfigError } from './config/config.js';
export type { OidcProvider } from './config/oidc-providers.js';
export * from './database/data-source.js';
export * from './database/migrate.js';
export { migrateFor } from './database/portal-login.js';
export * from './platform.module.js';
export * from './embedded/index.js';
export * from './lifecycle.js';
