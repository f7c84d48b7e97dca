export * from './email.js';
export * from './login-throttle.js';
export * from './password-policy.js';
