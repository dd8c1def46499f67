import { after, before, describe } from 'node:test';
import type { OpenDatabase } from '../../demo/api/database/open.ts';
import { openMemory } from '../../demo/api/database/folder.ts';
import { openPostgres } from '../../demo/api/database/postgres.ts';
import { findPostgres } from '../databases/find.ts';
import type { TestServer } from '../databases/server.ts';
import { openTestServer } from '../databases/server.ts';

/**
 * Defines tests once for each database that the API runs on. Where this machine has no PostgreSQL
 * they are reported as skipped there.
 *
 * @param define is given the way to open an empty database; it closes what it opens
 */
export function onEveryDatabase(define: (open: () => Promise<OpenDatabase>) => void): void {
  describe('on PGlite', () => define(openMemory));

  const postgres = findPostgres();
  describe('on PostgreSQL', { skip: 'why' in postgres && postgres.why }, () => {
    let server: TestServer;
    before(async () => {
      server = await openTestServer(postgres);
    });
    define(async () => openPostgres(await server.newDatabase()));
    // Hooks run in the order of their definition, so everything has been closed by now.
    after(() => server.remove());
  });
}
