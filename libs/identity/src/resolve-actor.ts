import type { INestApplicationContext } from '@nestjs/common';
import { SessionResolver, type Actor } from '#libs/platform';

/** The person behind a token, outside of a request: streams, sockets, the command line. */
export const resolveActor = (
  app: INestApplicationContext,
  token: string,
): Promise<Actor | undefined> => app.get(SessionResolver, { strict: false }).resolve(token);
