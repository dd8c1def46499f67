import { asc, eq, sql } from 'drizzle-orm';
import * as z from 'zod/mini';
import { WirePeer } from '../../../src/contract/index.ts';
import type { Database } from '../database/open.ts';
import { peers } from '../database/schema.ts';
import { StoredId } from '../groups/cursor.ts';

/** Reads the peers a visitor may choose from, in the center's order. */
export async function listPeers(database: Database): Promise<WirePeer[]> {
  const rows = await database
    .select({ payload: peers.payload })
    .from(peers)
    .orderBy(asc(peers.position), asc(peers.id));
  return rows.map(({ payload }) => payload);
}

export async function hasPeers(database: Database): Promise<boolean> {
  const some = await database.select({ id: peers.id }).from(peers).limit(1);
  return some.length > 0;
}

/** The peer with this id, where there is one. */
export async function findPeer(database: Database, id: string): Promise<WirePeer | undefined> {
  if (!z.safeParse(StoredId, id).success) return undefined;
  const [row] = await database.select().from(peers).where(eq(peers.id, id));
  return row?.payload;
}

const Writable = z.array(z.extend(WirePeer, { id: StoredId }));

/**
 * Writes peers in this order from position 0 on; one with the same id is replaced. All or none.
 *
 * @throws {z.core.$ZodError} when one does not keep to the contract; the message holds no values
 */
export async function savePeers(database: Database, team: readonly WirePeer[]): Promise<void> {
  const rows = z.parse(Writable, team).map((payload, position) => ({
    id: payload.id,
    position,
    payload,
  }));
  await database
    .insert(peers)
    .values(rows)
    .onConflictDoUpdate({
      target: peers.id,
      set: { position: sql`excluded.position`, payload: sql`excluded.payload` },
    });
}
