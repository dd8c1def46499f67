import type { Postgres } from './find.ts';
import { findPostgres } from './find.ts';
import { installPostgres } from './install.ts';

/** Looks for a PostgreSQL, installs it if it is missing, and says what it does. */
export function preparePostgres(): Postgres {
  console.log('\n━━ databases\n');
  let postgres = findPostgres();
  if ('why' in postgres) {
    console.log(`No PostgreSQL: ${postgres.why}.`);
    installPostgres();
    postgres = findPostgres();
  }
  console.log(`PostgreSQL: ${'why' in postgres ? `NONE, ${postgres.why}` : postgres.name}`);
  return postgres;
}
