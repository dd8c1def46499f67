import type { SQL } from 'drizzle-orm';
import * as z from 'zod/mini';
import type { Database } from './database.ts';

/**
 * Runs a statement that Drizzle has no words for, and reads its rows. Both drivers answer with an
 * object that holds them.
 */
export async function rowsOf<Row extends z.ZodMiniType>(
  database: Pick<Database, 'execute'>,
  statement: SQL,
  row: Row,
): Promise<z.output<Row>[]> {
  const { rows } = (await database.execute(statement)) as { rows?: unknown };
  return z.parse(z.array(row), rows);
}
