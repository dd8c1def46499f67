import { and, eq, ne } from 'drizzle-orm';
import type { Database } from '../database/open.ts';
import { peerRequests } from '../database/schema.ts';
import { isToken } from './reference.ts';

/** A request without what was sent: nothing in it tells who asked, or for what. */
export type RequestRow = Omit<typeof peerRequests.$inferSelect, 'payload'>;

/** What a visitor can be told of a request by its reference. */
export async function findReceived(
  database: Database,
  reference: string,
): Promise<Pick<RequestRow, 'reference' | 'respondBy' | 'status'> | undefined> {
  const { respondBy, status } = peerRequests;
  const [found] = await database
    .select({ reference: peerRequests.reference, respondBy, status })
    .from(peerRequests)
    .where(eq(peerRequests.reference, reference));
  return found;
}

/**
 * Takes a request back at the visitor's wish, whatever became of it: what they wrote is gone from
 * the database when this returns, and what is left says that they must not be contacted.
 *
 * @returns whether there is such a request and the token is its own
 */
export const withdrawRequest = (
  database: Database,
  reference: string,
  token: string,
  now: number,
): Promise<boolean> =>
  database.transaction(async (tx) => {
    const [found] = await tx
      .select({ id: peerRequests.id, hash: peerRequests.withdrawTokenHash })
      .from(peerRequests)
      .where(eq(peerRequests.reference, reference));
    if (!found || !isToken(token, found.hash)) return false;
    await tx
      .update(peerRequests)
      .set({ status: 'withdrawn', withdrawnAt: new Date(now), payload: null, keyId: null })
      .where(and(eq(peerRequests.id, found.id), ne(peerRequests.status, 'withdrawn')));
    return true;
  });
