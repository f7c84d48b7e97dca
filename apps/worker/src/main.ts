import { begin, closeWhenAsked, Config, tellStarter } from '#libs/platform';
import { rows } from '../../api/src/rows.js';
import { startWorker } from './start-worker.js';

begin(async () => {
  const config = Config.parse(process.env);
  const worker = await startWorker({ config, rows, migrate: true });
  closeWhenAsked(() => worker.stop());
  tellStarter({ listening: `http://${config.host}:${worker.port}` });
});
