import { and, eq, ne } from 'drizzle-orm';
import type { Database } from '../database/open.ts';
import { stories } from '../database/schema.ts';
import { isToken } from '../peer-requests/reference.ts';
import { readToken } from './withdraw-token.ts';
import { wiped } from './wiped.ts';

/**
 * Takes a story back at its author's wish, whatever became of it: when this returns it is off the
 * website, and what they wrote is gone from the database.
 *
 * @param token as it was typed
 * @returns whether there is such a story and the token is its own
 */
export const withdrawStory = (
  database: Database,
  reference: string,
  token: string,
  now: number,
): Promise<boolean> =>
  database.transaction(async (tx) => {
    const [found] = await tx
      .select({ id: stories.id, hash: stories.withdrawTokenHash })
      .from(stories)
      .where(eq(stories.reference, reference));
    if (!found || !isToken(readToken(token), found.hash)) return false;
    await tx
      .update(stories)
      .set(wiped(new Date(now)))
      .where(and(eq(stories.id, found.id), ne(stories.status, 'withdrawn')));
    return true;
  });

/** Whether a story was taken back; `undefined` where no story has this reference. */
export async function isWithdrawn(
  database: Database,
  reference: string,
): Promise<boolean | undefined> {
  const [found] = await database
    .select({ status: stories.status })
    .from(stories)
    .where(eq(stories.reference, reference));
  return found && found.status === 'withdrawn';
}
