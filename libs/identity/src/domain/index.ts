export * from './absence.js';
export * from './conflict.js';
export * from './delegation.js';
export * from './email.js';
export * from './login-throttle.js';
export * from './password-policy.js';
export * from './period.js';
export {
  STANDING_REFUSALS,
  type StandingRefusal,
  type StandingRefusalCode,
} from './standing-refusal.js';
