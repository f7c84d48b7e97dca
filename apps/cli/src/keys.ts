import { Module, type DynamicModule, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { IdentityModule, SealedFactors } from '#libs/identity';
import { Config, Database, PlatformModule, SecretBox, Vault } from '#libs/platform';

@Module({})
class KeysCommandModule {
  static of(config: Config): DynamicModule {
    const platform = PlatformModule.forRoot({ config, rows: [], name: 'motcua-cli' });
    return { module: KeysCommandModule, imports: [platform, IdentityModule] };
  }
}

type Environment = Readonly<Record<string, string | undefined>>;
type Work = (app: INestApplicationContext) => Promise<void>;

/** Another key seals personal data from the next minute on; the workers seal what is there again. */
export const keysRotate = (argv: readonly string[], environment: Environment = process.env) =>
  run(argv, environment, async (app) => {
    const key = await app.get(Vault).rotate();
    console.log(`${key} seals from the next minute on; the workers seal again what is there.`);
  });

/** Another master key; the older one still opens until `keys forget`. */
export const keysMaster = (argv: readonly string[], environment: Environment = process.env) =>
  run(argv, environment, async (app) => {
    await app.get(SecretBox).addKey();
    await sealUnderFirst(app);
    console.log('The master key is another one. Back up DATA_DIR/keys/secrets.key,');
    console.log('restart every process, then run "keys forget".');
  });

/** The older master keys are needed no more. */
export const keysForget = (argv: readonly string[], environment: Environment = process.env) =>
  run(argv, environment, async (app) => {
    await sealUnderFirst(app);
    await app.get(SecretBox).forgetOlderKeys();
    console.log('The older master keys are gone. Back up DATA_DIR/keys/secrets.key.');
  });

/** How far the sealing has come. */
export const keysStatus = (argv: readonly string[], environment: Environment = process.env) =>
  run(argv, environment, async (app) => {
    const rows = await app
      .get(Database)
      .query<{ key: string; table: string; count: string }>(
        ['dossier', 'account', 'document']
          .map(
            (t) =>
              `SELECT coalesce(sealed_with, 'none') AS key, '${t}' AS "table", count(*) FROM ${t} GROUP BY 1`,
          )
          .join(' UNION ALL '),
      );
    console.log(`Sealing with ${await app.get(Vault).current()}.`);
    for (const { key, table, count } of rows) console.log(`${table}: ${count} rows under ${key}`);
  });

async function sealUnderFirst(app: INestApplicationContext): Promise<void> {
  await app.get(Vault).wrapAgain();
  await app.get(SealedFactors).sealAgain();
}

async function run(argv: readonly string[], environment: Environment, work: Work): Promise<number> {
  if (argv.length > 0) {
    console.error(`Not understood: ${argv.join(' ')}`);
    return 2;
  }
  try {
    const module = KeysCommandModule.of(Config.parse(environment));
    const app = await NestFactory.createApplicationContext(module, {
      logger: ['error', 'fatal'],
      abortOnError: false,
    });
    try {
      await work(app);
    } finally {
      await app.close();
    }
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}
