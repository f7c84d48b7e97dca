import { WatchClocks } from '#libs/dossier';
import { median, openDossiers, timed, type OpenDossiers } from './support/open-dossiers.js';

const DOSSIERS = 200_000;
const PAIRS = 3;
const IDLE_MS = 10;
const FLOOR = 0.4;

/**
 * P11 of the goals: an idle pass over many dossiers, and a wave of overdue ones (6.1 in a hundred)
 * against one statement that writes the same rows. `npm run bench -- sweep [dossiers]`.
 */
export default async function run([size]: readonly string[] = []): Promise<number> {
  const count = Number(size ?? DOSSIERS);
  const wave = Math.round(count * 0.061);
  const bench = await openDossiers(count);
  try {
    const clocks = bench.app.get(WatchClocks, { strict: false });
    console.log(
      `first look at ${count} clocks: ${((await timed(() => clocks.run())) / 1000).toFixed(1)} s`,
    );
    // The first look leaves a dead entry of the index for every clock; autovacuum takes them within minutes.
    const littered = await passes(5, clocks);
    await bench.query('VACUUM ANALYZE dossier');
    const idle = await passes(20, clocks);
    const rates = { bound: [] as number[], ours: [] as number[] };
    for (let pair = 0; pair <= PAIRS; pair++) {
      await expire(bench, wave);
      const bound = (wave / (await timed(() => bench.query(ONE_STATEMENT)))) * 1000;
      await expire(bench, wave);
      const ours = (wave / (await timed(() => clocks.run()))) * 1000;
      if (pair === 0) continue; // the first pair warms up
      rates.bound.push(bound);
      rates.ours.push(ours);
      console.log(`  ${pair} one statement ${bound.toFixed(0)}/s, sweep ${ours.toFixed(0)}/s`);
    }
    const ratio = median(rates.ours) / median(rates.bound);
    console.log(
      `P11 idle pass at ${count} clocks: median ${median(idle).toFixed(1)} ms (at most ${IDLE_MS}; ${median(littered).toFixed(1)} ms right after the first look)`,
    );
    console.log(
      `P11 ${wave} overdue, in batches of 1,000: ${ratio.toFixed(2)} of one statement (at least ${FLOOR})`,
    );
    return median(idle) <= IDLE_MS && ratio >= FLOOR ? 0 : 1;
  } finally {
    await bench.close();
  }
}

async function passes(count: number, clocks: WatchClocks): Promise<number[]> {
  const took: number[] = [];
  for (let i = 0; i < count; i++) took.push(await timed(() => clocks.run()));
  return took;
}

/** Lets the next so many run out, without writing about them. */
async function expire({ query }: OpenDossiers, wave: number): Promise<void> {
  await query(
    `UPDATE dossier SET due_at = clock_timestamp() - interval '1 minute',
            updated_at = clock_timestamp() - interval '1 minute'
      WHERE id IN (SELECT id FROM dossier WHERE last_seq = 0 ORDER BY id LIMIT $1)`,
    [wave],
  );
}

/** The same rows, of the same size, without asking the law or hashing anything. */
const ONE_STATEMENT = `
  WITH due AS (
    SELECT id, due_at, code, procedure_code, procedure_name, applicant_account_id, gen_random_uuid() AS event_id
      FROM dossier WHERE watch_at <= clock_timestamp() FOR UPDATE),
  warning AS (
    INSERT INTO clock_warning (subject_id, turn, level, dossier_id, event_id, at)
    SELECT id, 0, l, id, event_id, clock_timestamp()
      FROM due, unnest(ARRAY['due-soon', 'apology-due', 'overdue']) l
    ON CONFLICT ON CONSTRAINT clock_warning_pk DO NOTHING),
  event AS (
    INSERT INTO dossier_event (dossier_id, seq, id, at, kind, actor_name, data, prev_hash, hash)
    SELECT id, 1, event_id, clock_timestamp(), 'dossier.overdue', 'Motcua',
           jsonb_build_object('dueAt', due_at, 'agencyUnitId', id, 'steps', '[]'::jsonb),
           repeat('0', 64), repeat('0', 64) FROM due),
  message AS (
    INSERT INTO outbox (id, topic, payload, dedup_key, created_at, available_at)
    SELECT gen_random_uuid(), 'dossier-event', jsonb_build_object('eventId', event_id, 'dossierId', id,
           'seq', 1, 'kind', 'dossier.overdue', 'dossierCode', code, 'procedure', procedure_name,
           'applicantAccountId', applicant_account_id, 'data', jsonb_build_object('dueAt', due_at)),
           'dossier-event:' || event_id, clock_timestamp(), clock_timestamp() FROM due)
  UPDATE dossier d SET watch_at = NULL, last_seq = 1 FROM due WHERE d.id = due.id`;
