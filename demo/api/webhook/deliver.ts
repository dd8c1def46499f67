import { and, eq, gt, inArray, isNull, lte, sql } from 'drizzle-orm';
import type { Database } from '../database/open.ts';
import { outbox } from '../database/schema.ts';
import type { Webhook } from '../settings/requests.ts';
import { signatureHeaders } from './signature.ts';

/** Milliseconds. */
const SECOND = 1000;
const HOUR = 3600 * SECOND;

/** The webhook must have answered in this time. */
const TIMEOUT = 10 * SECOND;

/** Until the second try; twice as long to each that follows, and at most the last number. */
const FIRST_PAUSE = 30 * SECOND;
const LONGEST_PAUSE = 3 * HOUR;

/** After this nobody waits for the message any more: what it tells of is in the inbox all the time. */
const GIVE_UP = 72 * HOUR;

/** Messages that are sent at the same time. */
const BATCH = 10;

/** What a round needs. */
export interface Delivery {
  readonly database: Database;
  readonly webhook: Webhook;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly stopped: AbortSignal;
}

/** Sends all messages that are due, and writes down how it went. */
export async function deliverDue(delivery: Delivery): Promise<void> {
  while (!delivery.stopped.aborted) {
    const due = await takeDue(delivery.database, delivery.clock());
    if (due.length === 0) return;
    await Promise.all(due.map((message) => deliver(delivery, message)));
  }
}

interface Message {
  readonly id: string;
  readonly requestId: string | null;
  readonly storyId: string | null;
}

/**
 * Takes messages for this copy of the API alone, by putting off their next try before the first
 * begins: no transaction stays open while the webhook thinks, and if this copy dies another one
 * tries later. A message may so be sent twice, one after the other, and never not at all.
 */
function takeDue(database: Database, now: number): Promise<Message[]> {
  const waiting = database
    .select({ id: outbox.id })
    .from(outbox)
    .where(
      and(
        isNull(outbox.deliveredAt),
        lte(outbox.nextTryAt, new Date(now)),
        gt(outbox.createdAt, new Date(now - GIVE_UP)),
      ),
    )
    .orderBy(outbox.nextTryAt)
    .limit(BATCH)
    .for('update', { skipLocked: true });
  const pause = sql`least(${FIRST_PAUSE} * power(2, least(${outbox.attempts}, 20)), ${LONGEST_PAUSE})`;
  return database
    .update(outbox)
    .set({
      attempts: sql`${outbox.attempts} + 1`,
      nextTryAt: sql`${new Date(now).toISOString()}::timestamptz + ${pause} * interval '1 millisecond'`,
    })
    .where(inArray(outbox.id, waiting))
    .returning({ id: outbox.id, requestId: outbox.requestId, storyId: outbox.storyId });
}

async function deliver(
  { database, webhook, clock, stopped }: Delivery,
  { id, requestId, storyId }: Message,
): Promise<void> {
  // Nothing about the visitor leaves the API: who may know it signs in and looks.
  const body = JSON.stringify({
    id: requestId ?? storyId,
    url: `${webhook.publicUrl}/staff/${requestId === null ? 'stories' : 'requests'}/${requestId ?? storyId}`,
  });
  const status = await fetch(webhook.url, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      ...signatureHeaders(webhook.secret, { id, now: clock(), body }),
    },
    body,
    // Followed, a redirect would send the message where nobody said it should go.
    redirect: 'manual',
    signal: AbortSignal.any([AbortSignal.timeout(TIMEOUT), stopped]),
  }).then(
    async (answer) => {
      await answer.body?.cancel();
      return answer.status;
    },
    () => null,
  );
  const taken = status !== null && status >= 200 && status < 300;
  await database
    .update(outbox)
    .set({ lastStatus: status, ...(taken && { deliveredAt: new Date(clock()) }) })
    .where(eq(outbox.id, id));
}
