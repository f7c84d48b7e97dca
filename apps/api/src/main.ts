import { begin, closeWhenAsked, Config, tellStarter } from '#libs/platform';
import { Bootstrap } from './bootstrap/bootstrap.js';
import { createApi } from './create-api.js';

begin(async () => {
  const config = Config.parse(process.env);
  const app = await createApi({ config, migrate: true });
  closeWhenAsked(() => app.close());
  await app.listen(config.port, config.host);
  tellStarter({ listening: await app.getUrl() });
  const bootstrap = app.get(Bootstrap);
  await bootstrap.run(app);
  bootstrap.runInBackground(app);
});
