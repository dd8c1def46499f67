import { randomUUID } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import * as z from 'zod/mini';
import type { PeerRequest, Receipt } from '../../../src/contract/index.ts';
import type { Database } from '../database/open.ts';
import { rowsOf } from '../database/rows.ts';
import { idempotencyKeys, outbox, peerRequests } from '../database/schema.ts';
import type { Keys } from '../keys/keys.ts';
import { keyedHash } from '../keys/keys.ts';
import type { Content } from './content.ts';
import { sealContent } from './content.ts';
import { hashOfToken, newReference, withdrawToken } from './reference.ts';
import { isSuspect } from './suspect.ts';
import type { Vault } from './vault.ts';

/** What every request is kept with. */
export interface Storage {
  readonly database: Database;
  readonly keys: Keys;
  readonly vault: Vault;
}

/** A request that keeps to the contract, and how to know it again. */
export interface Incoming {
  readonly request: PeerRequest;
  /** What was sent, to be kept as it is. */
  readonly content: Pick<Content, 'type' | 'text'>;
  readonly idempotency: {
    readonly key: string;
    /** The body as it came. */
    readonly bytes: Uint8Array;
    /** Milliseconds for which the same key gets the same answer. */
    readonly lasts: number;
    /** Whether to wait for one with the same key that is being worked on, or to say so. */
    readonly wait: boolean;
  };
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly respondBy: number | undefined;
  readonly nextSteps: readonly string[];
}

/** What became of a request. Its receipt is kept, and is the same whenever it is sent again. */
export type Outcome =
  | { readonly kind: 'stored'; readonly receipt: Receipt }
  | { readonly kind: 'in-flight' }
  | { readonly kind: 'key-reused' };

type Transaction = Pick<Database, 'select' | 'insert' | 'update' | 'execute'>;

const CREATED = 201;

/**
 * Stores a request once: with its key and the message to the webhook, all or nothing. When this
 * returns, it is in the database.
 *
 * One that comes with the `requestId` of an earlier one replaces it while nobody has claimed it. A
 * member of staff may have read and acted on one that is claimed, so there the new one is put beside
 * it and points to it.
 */
export const acceptRequest = (storage: Storage, incoming: Incoming): Promise<Outcome> =>
  storage.database.transaction(async (tx) => {
    const { keys, vault } = storage;
    const { idempotency, request, now } = incoming;
    const keyHash = keyedHash(keys, 'idempotency-key', idempotency.key);
    const fingerprint = keyedHash(keys, 'fingerprint', idempotency.bytes);
    const requestKey = keyedHash(keys, 'request-id', request.requestId.toLowerCase());

    if (!(await lock(tx, keyHash, idempotency.wait))) return { kind: 'in-flight' };
    const [known] = await tx
      .select()
      .from(idempotencyKeys)
      .where(eq(idempotencyKeys.keyHash, keyHash));
    if (known && known.expiresAt.getTime() > now) {
      if (known.fingerprint !== fingerprint) return { kind: 'key-reused' };
      const receipt = vault.open({ keyId: known.keyId, payload: known.answer }, answerRow(keyHash));
      return { kind: 'stored', receipt: JSON.parse(receipt) as Receipt };
    }

    // Two edits of one request must come one after the other, also where there is no row yet.
    await lock(tx, requestKey, true);
    const receipt = await store(tx, storage, incoming, requestKey);
    const { keyId, payload: answer } = vault.seal(
      JSON.stringify(receipt.answer),
      answerRow(keyHash),
    );
    const row = {
      fingerprint,
      requestId: receipt.id,
      status: CREATED,
      answer,
      keyId,
      createdAt: new Date(now),
      expiresAt: new Date(now + idempotency.lasts),
    };
    await tx
      .insert(idempotencyKeys)
      .values({ keyHash, ...row })
      // One that is there has run out and was not deleted yet.
      .onConflictDoUpdate({ target: idempotencyKeys.keyHash, set: row });
    await tx
      .insert(outbox)
      .values({ requestId: receipt.id, createdAt: new Date(now), nextTryAt: new Date(now) })
      .onConflictDoNothing();
    return { kind: 'stored', receipt: receipt.answer };
  });

const answerRow = (keyHash: string): string => `idempotency_keys/${keyHash}`;

/**
 * Takes a lock that goes with the transaction.
 *
 * @param hash hexadecimal; its first 64 bits name the lock
 * @returns whether this transaction has it
 */
async function lock(tx: Transaction, hash: string, wait: boolean): Promise<boolean> {
  const name = sql`${BigInt.asIntN(64, BigInt(`0x${hash.slice(0, 16)}`)).toString()}::bigint`;
  if (wait) {
    await tx.execute(sql`select pg_advisory_xact_lock(${name})`);
    return true;
  }
  const statement = sql`select pg_try_advisory_xact_lock(${name}) as held`;
  const [answer] = await rowsOf(tx, statement, z.object({ held: z.boolean() }));
  return answer?.held === true;
}

async function store(
  tx: Transaction,
  { keys, vault }: Storage,
  { request, content, now, respondBy, nextSteps }: Incoming,
  requestKey: string,
): Promise<{ readonly id: string; readonly answer: Receipt }> {
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
    answer: {
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
