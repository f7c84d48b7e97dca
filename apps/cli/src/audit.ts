import { createPublicKey, type KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Module, type DynamicModule, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import {
  AuditModule,
  MakeDigest,
  readDigests,
  SigningKey,
  VerifyAudit,
  type AuditReport,
  type Finding,
} from '#libs/audit';
import { Config, Database, PlatformModule } from '#libs/platform';

@Module({})
class AuditCommandModule {
  static of(config: Config): DynamicModule {
    const platform = PlatformModule.forRoot({ config, rows: [], name: 'motcua-cli' });
    return { module: AuditCommandModule, imports: [platform, AuditModule] };
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

const VERIFY_USAGE =
  'Usage: npm run motcua -- audit verify [--digests FOLDER] [--key PUBLIC.pem] [--json]';

/** Exit codes: 0 intact, 1 tampered with, 2 could not be decided. */
export async function auditVerify(
  argv: readonly string[],
  environment: Environment = process.env,
): Promise<number> {
  const options = {
    digests: { type: 'string' },
    key: { type: 'string' },
    json: { type: 'boolean', default: false },
  } as const;
  try {
    const { values } = parseArgs({ args: [...argv], options, strict: true });
    const report = await inPortal(environment, async (app) => {
      const folder = values.digests ? here(values.digests) : app.get(MakeDigest).folder;
      const outside = await readDigests(folder);
      if (outside === undefined)
        console.error(`No digests in ${folder}: a cut tail cannot be seen.`);
      const key = await publicKey(app, values.key);
      return app.get(VerifyAudit).run(app.get(Database).manager, key, outside);
    });
    console.log(values.json ? JSON.stringify(report) : asText(report));
    return report.intact ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    console.error(VERIFY_USAGE);
    return 2;
  }
}

/** Signs what is new now, without waiting for the daily sweep. */
export async function auditDigest(
  _argv: readonly string[],
  environment: Environment = process.env,
): Promise<number> {
  try {
    const { statement, folder } = await inPortal(environment, async (app) => ({
      ...(await app.get(MakeDigest).run()),
      folder: app.get(MakeDigest).folder,
    }));
    console.log(`Digest ${statement.number} of ${statement.dossiers} dossiers is in ${folder}.`);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

async function publicKey(
  app: INestApplicationContext,
  file: string | undefined,
): Promise<KeyObject> {
  if (file === undefined) return (await app.get(SigningKey).load()).publicKey;
  return createPublicKey(await readFile(here(file)));
}

/** npm runs its scripts in the package's folder; a path is named from where the person is. */
const here = (file: string): string => path.resolve(process.env['INIT_CWD'] ?? '.', file);

async function inPortal<T>(
  environment: Environment,
  work: (app: INestApplicationContext) => Promise<T>,
): Promise<T> {
  const app = await NestFactory.createApplicationContext(
    AuditCommandModule.of(Config.parse(environment)),
    { logger: ['error', 'fatal'], abortOnError: false },
  );
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}

function asText({ intact, dossiers, events, digests, findings }: AuditReport): string {
  const size = `${dossiers} dossiers, ${events} events, ${digests} signed digests`;
  if (intact) return `Intact: ${size}.`;
  return [`TAMPERED WITH: ${findings.length} faults in ${size}.`, ...findings.map(line)].join('\n');
}

const line = ({ fault, dossierId, seq, digest, detail }: Finding): string =>
  digest === undefined
    ? `  dossier ${dossierId ?? '?'} event ${seq ?? '?'}: ${fault}, ${detail}`
    : `  digest ${digest}: ${detail}`;
