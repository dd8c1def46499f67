import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { PeerRequest, Receipt } from '../../../src/contract/index.ts';
import { peerRequests } from '../database/schema.ts';
import type { Content } from '../sending/content.ts';
import type { Storage } from '../sending/desk.ts';
import type { Idempotency, Outcome, Shelf, Transaction } from '../sending/once.ts';
import { storeOnce } from '../sending/once.ts';
import { isSuspect } from '../sending/suspect.ts';
import { sealContent } from './content.ts';
import { hashOfToken, newReference, withdrawToken } from './reference.ts';

/** A request that keeps to the contract, and how to know it again. */
export interface Incoming {
  readonly request: PeerRequest;
  /** What was sent, to be kept as it is. */
  readonly content: Pick<Content, 'type' | 'text'>;
  readonly idempotency: Idempotency;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly respondBy: number | undefined;
  readonly nextSteps: readonly string[];
}

const SHELF: Shelf = {
  column: 'requestId',
  purposes: { key: 'idempotency-key', sending: 'request-id' },
  status: 201,
};

/**
 * Stores a request once.
 *
 * One that comes with the `requestId` of an earlier one replaces it while nobody has claimed it. A
 * member of staff may have read and acted on one that is claimed, so there the new one is put beside
 * it and points to it.
 */
export const acceptRequest = (storage: Storage, incoming: Incoming): Promise<Outcome> =>
  storeOnce(
    storage,
    SHELF,
    { ...incoming, requestId: incoming.request.requestId },
    (tx, requestKey) => store(tx, storage, incoming, requestKey),
  );

async function store(
  tx: Transaction,
  { keys, vault }: Storage,
  { request, content, now, respondBy, nextSteps }: Incoming,
  requestKey: string,
): Promise<{ readonly id: string; readonly receipt: Receipt }> {
  const [earlier] = await tx
    .select()
    .from(peerRequests)
    .where(eq(peerRequests.requestKey, requestKey))
    // From here on nobody can claim it until this is done.
    .for('update');
  const replaced = earlier?.status === 'open' ? earlier : undefined;
  const id = replaced?.id ?? randomUUID();
  const values = {
    ...sealContent(vault, id, { ...content, consentAt: new Date(now).toISOString() }),
    suspect: isSuspect(request) || replaced?.suspect === true,
    respondBy: sooner(respondBy, replaced?.respondBy),
  };
  let reference = replaced?.reference;
  const token = withdrawToken(keys, id);
  if (replaced) {
    await tx.update(peerRequests).set(values).where(eq(peerRequests.id, id));
  } else if (earlier) {
    await tx.update(peerRequests).set({ requestKey: null }).where(eq(peerRequests.id, earlier.id));
  }
  while (reference === undefined) {
    const [made] = await tx
      .insert(peerRequests)
      .values({
        ...values,
        id,
        reference: newReference(),
        receivedAt: new Date(now),
        requestKey,
        follows: earlier && earlier.status !== 'withdrawn' ? earlier.id : null,
        withdrawTokenHash: hashOfToken(token),
      })
      .onConflictDoNothing({ target: peerRequests.reference })
      .returning({ reference: peerRequests.reference });
    reference = made?.reference;
  }
  return {
    id,
    receipt: {
      reference,
      withdrawToken: token,
      ...(values.respondBy && { respondBy: values.respondBy.toISOString() }),
      nextSteps: [...nextSteps],
    },
  };
}

/** What was promised once is not put off. */
function sooner(at: number | undefined, promised: Date | null | undefined): Date | null {
  if (at === undefined) return null;
  return new Date(Math.min(at, promised?.getTime() ?? Infinity));
}
