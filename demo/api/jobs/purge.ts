import { and, eq, lt, or } from 'drizzle-orm';
import type { Database } from '../database/open.ts';
import {
  idempotencyKeys,
  peerRequests,
  rateLimits,
  staffSessions,
  stories,
} from '../database/schema.ts';

/** Milliseconds. */
const DAY = 86_400_000;

/**
 * Deletes what nobody needs any more: requests so long after they were closed or taken back, stories
 * after they were declined or taken back, with their keys, messages and attempts, and whatever has
 * run out. Several copies of the API may do it
 * at once. The audit log stays, and says nothing of visitors.
 *
 * @param now milliseconds since 1970
 */
export async function purge(
  database: Database,
  { now, retentionDays }: { readonly now: number; readonly retentionDays: number },
): Promise<void> {
  const limit = new Date(now - retentionDays * DAY);
  await database
    .delete(peerRequests)
    .where(
      or(
        and(eq(peerRequests.status, 'closed'), lt(peerRequests.closedAt, limit)),
        and(eq(peerRequests.status, 'withdrawn'), lt(peerRequests.withdrawnAt, limit)),
      ),
    );
  await database
    .delete(stories)
    .where(
      or(
        and(eq(stories.status, 'declined'), lt(stories.decidedAt, limit)),
        and(eq(stories.status, 'withdrawn'), lt(stories.withdrawnAt, limit)),
      ),
    );
  for (const table of [idempotencyKeys, rateLimits, staffSessions]) {
    await database.delete(table).where(lt(table.expiresAt, new Date(now)));
  }
}
