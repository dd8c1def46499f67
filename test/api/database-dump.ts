import assert from 'node:assert/strict';
import { sql } from 'drizzle-orm';
import * as z from 'zod/mini';
import type { Database } from '../../demo/api/database/open.ts';
import { rowsOf } from '../../demo/api/database/rows.ts';

/** Everything in every table, as text. */
export async function dump(database: Database): Promise<string> {
  const named = z.object({ name: z.string() });
  const tables = await rowsOf(
    database,
    sql`select table_name as name from information_schema.tables where table_schema = 'public'`,
    named,
  );
  assert.ok(tables.length >= 12);
  const rows = [];
  for (const { name } of tables) {
    const statement = sql`select to_jsonb(t)::text as name from ${sql.identifier(name)} t`;
    rows.push(...(await rowsOf(database, statement, named)));
  }
  return rows
    .map(({ name }) => name)
    .join('\n')
    .toLowerCase();
}

/** A secret as it could stand in a table: as it is, and as the bytes of its letters. */
export const forms = (secret: string) => [
  secret.toLowerCase(),
  Buffer.from(secret).toString('hex'),
  Buffer.from(secret).toString('base64').replace(/=+$/, '').toLowerCase(),
];
