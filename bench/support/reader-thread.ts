import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import pg from 'pg';

/** Somebody who opens one dossier after the other all the time, on a thread and a connection of their own. */
export interface Reader {
  /** The slowest answer since it was last asked, in milliseconds. */
  slowest(): Promise<number>;
  stop(): Promise<void>;
}

export async function startReader(databaseUrl: string): Promise<Reader> {
  const worker = new Worker(new URL(import.meta.url), { workerData: databaseUrl });
  const said = (): Promise<number> => new Promise((resolve) => worker.once('message', resolve));
  await said();
  return {
    slowest: () => {
      const answer = said();
      worker.postMessage('slowest');
      return answer;
    },
    stop: async () => {
      await worker.terminate();
    },
  };
}

async function read(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ id: string }>(`SELECT id FROM dossier LIMIT 1000`);
  let worst = 0;
  parentPort?.on('message', () => {
    parentPort?.postMessage(worst);
    worst = 0;
  });
  parentPort?.postMessage(0);
  for (let i = 0; ; i++) {
    const began = performance.now();
    await client.query({
      name: 'read',
      text: `SELECT d.*, (SELECT jsonb_agg(e) FROM dossier_event e WHERE e.dossier_id = d.id) AS history
               FROM dossier d WHERE d.id = $1`,
      values: [rows[i % rows.length]?.id],
    });
    worst = Math.max(worst, performance.now() - began);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

if (!isMainThread) void read(String(workerData));
