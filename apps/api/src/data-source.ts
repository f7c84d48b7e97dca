import { createDataSource } from '#libs/platform';
import { rows } from './rows.js';

/** For the TypeORM command line: `npx typeorm migration:show -d dist/apps/api/src/data-source.js`. */
export default createDataSource({
  url: process.env['DATABASE_URL'] ?? 'postgres://localhost/motcua',
  rows,
  pool: 2,
  name: 'typeorm-cli',
});
