import { eq, sql } from 'drizzle-orm';
import * as z from 'zod/mini';
import type { Receipt } from '../../../src/contract/index.ts';
import type { Database } from '../database/open.ts';
import { rowsOf } from '../database/rows.ts';
import { idempotencyKeys, outbox } from '../database/schema.ts';
import { keyedHash } from '../keys/keys.ts';
import type { Storage } from './desk.ts';

/** How something that is sent is known again. */
export interface Idempotency {
  readonly key: string;
  /** The body as it came. */
  readonly bytes: Uint8Array;
  /** Milliseconds for which the same key gets the same answer. */
  readonly lasts: number;
  /** Whether to wait for one with the same key that is being worked on, or to say so. */
  readonly wait: boolean;
}

/** One kind of what visitors send: the same key may be used for two kinds. */
export interface Shelf {
  /** The column that points to its rows. */
  readonly column: 'requestId' | 'storyId';
  /** Keeps its hashes apart from those of others. */
  readonly purposes: { readonly key: string; readonly sending: string };
  /** What the visitor is answered when it is stored. */
  readonly status: 201 | 202;
}

/** Something that was checked, to be stored. */
export interface ToStore {
  readonly requestId: string;
  readonly idempotency: Idempotency;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What became of it. Its receipt is kept, and is the same whenever it is sent again. */
export type Outcome =
  | { readonly kind: 'stored'; readonly receipt: Receipt }
  | { readonly kind: 'in-flight' }
  | { readonly kind: 'key-reused' };

export type Transaction = Pick<Database, 'select' | 'insert' | 'update' | 'execute'>;

/** Writes the row, or over the one that came with the same `requestId` earlier. */
type Store = (
  tx: Transaction,
  /** Keyed hash of the `requestId`. */
  requestKey: string,
) => Promise<{ readonly id: string; readonly receipt: Receipt }>;

/**
 * Stores something once: with its key and the message to the webhook, all or nothing. When this
 * returns, it is in the database.
 */
export const storeOnce = (
  { database, keys, vault }: Storage,
  { column, purposes, status }: Shelf,
  { requestId, idempotency, now }: ToStore,
  store: Store,
): Promise<Outcome> =>
  database.transaction(async (tx) => {
    const keyHash = keyedHash(keys, purposes.key, idempotency.key);
    const fingerprint = keyedHash(keys, 'fingerprint', idempotency.bytes);
    const requestKey = keyedHash(keys, purposes.sending, requestId.toLowerCase());

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

    // Two edits of one thing must come one after the other, also where there is no row yet.
    await lock(tx, requestKey, true);
    const { id, receipt } = await store(tx, requestKey);
    const { keyId, payload: answer } = vault.seal(JSON.stringify(receipt), answerRow(keyHash));
    const row = {
      fingerprint,
      [column]: id,
      status,
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
      .values({ [column]: id, createdAt: new Date(now), nextTryAt: new Date(now) })
      .onConflictDoNothing();
    return { kind: 'stored', receipt };
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
