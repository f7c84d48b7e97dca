import { killingTheWorker } from './kill-worker.js';

killingTheWorker('postgresql');
