import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CreateAdministrator, IdentityModule } from '#libs/identity';
import { Config, ConfigError, PlatformModule } from '#libs/platform';

@Module({})
class AdminModule {
  static of(config: Config): DynamicModule {
    const platform = PlatformModule.forRoot({ config, rows: [], name: 'motcua-cli' });
    return { module: AdminModule, imports: [platform, IdentityModule] };
  }
}

/** Exit codes: 0 done, 1 refused, 2 not understood. */
export async function adminCreate(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<number> {
  const [email, ...more] = argv;
  if (email === undefined || email.startsWith('-') || more.length > 0) {
    console.error('Usage: npm run motcua -- admin create EMAIL');
    return 2;
  }
  try {
    const { link } = await createAdministrator(Config.parse(environment), email);
    console.log(
      `Open this link within 24 hours to choose a password; it works once.\n\n  ${link}\n`,
    );
    return 0;
  } catch (error) {
    if (error instanceof ConfigError) console.error(error.message);
    else console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

async function createAdministrator(config: Config, email: string): Promise<{ link: string }> {
  const app = await NestFactory.createApplicationContext(AdminModule.of(config), {
    logger: ['error', 'fatal'],
    abortOnError: false,
  });
  try {
    return await app.get(CreateAdministrator, { strict: false }).run(email);
  } finally {
    await app.close();
  }
}
