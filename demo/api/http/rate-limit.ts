import { sql } from 'drizzle-orm';
import * as z from 'zod/mini';
import type { Database } from '../database/open.ts';
import { rowsOf } from '../database/rows.ts';
import { rateLimits } from '../database/schema.ts';
import type { Keys } from '../keys/keys.ts';
import { keyedHash } from '../keys/keys.ts';

/** How often something may be asked for in one stretch of time. */
export interface Limit {
  /** What is counted, such as `peer-requests`. */
  readonly name: string;
  /** For whom: an address, or nothing where it is for everybody together. */
  readonly subject: string;
  readonly most: number;
  /** Milliseconds. Stretches begin at whole multiples of it, the same for every copy. */
  readonly window: number;
}

/**
 * Counts one more for each limit in turn, in the database, so that all copies of the API count
 * together. Where one is passed, those that follow are not counted: what one address sends too much
 * must not use up what is for everybody.
 *
 * What stands in the database is a keyed hash with the stretch of time in it: it says no address, it
 * is another one in the next stretch, and it is deleted then.
 *
 * @returns the seconds to wait, where a limit is passed
 */
export async function countOne(
  database: Database,
  keys: Keys,
  limits: readonly Limit[],
  now: number,
): Promise<number | undefined> {
  for (const { name, subject, most, window } of limits) {
    const start = Math.floor(now / window) * window;
    const ends = start + window;
    const id = keyedHash(keys, 'rate-limit', name, subject, String(start));
    // A count that a power cut takes back does no harm, so nobody waits for the disk here.
    const [counted] = await rowsOf(
      database,
      sql`
        insert into ${rateLimits} (id, count, expires_at)
        select ${id}, 1, ${new Date(ends).toISOString()}::timestamptz
        from (select set_config('synchronous_commit', 'off', true)) as relaxed
        on conflict (id) do update set count = ${rateLimits}.count + 1
        returning count`,
      Count,
    );
    if (counted && counted.count > most) return Math.max(1, Math.ceil((ends - now) / 1000));
  }
  return undefined;
}

const Count = z.object({ count: z.int() });
