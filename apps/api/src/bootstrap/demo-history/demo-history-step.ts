import type { Step } from '../step.js';
import { DemoHistory } from './demo-history.js';

export const demoHistoryStep: Step = {
  name: 'demo history',
  run: (app) => app.get(DemoHistory, { strict: false }).run(),
};
