import { killingTheWorker } from './kill-worker.js';

killingTheWorker('redis');
