export { PrivacyHttpModule, PrivacyModule } from './privacy.module.js';
export { Retention } from './retention.js';
