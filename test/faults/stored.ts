import assert from 'node:assert/strict';
import type { OpenDatabase } from '../../demo/api/database/open.ts';
import { outbox, peerRequests } from '../../demo/api/database/schema.ts';
import type { Keys } from '../../demo/api/keys/keys.ts';
import { openAsSent } from '../../demo/api/peer-requests/content.ts';
import { Vault } from '../../demo/api/peer-requests/vault.ts';
import { PeerRequest } from '../../src/contract/index.ts';
import type { Visit } from './visitor.ts';

interface Stored {
  readonly requestId: string;
  readonly reference: string;
  readonly message: string | undefined;
}

/** Reads everything there is, as the peer-support team will, and closes the database. */
export async function readStored(
  { database, close }: OpenDatabase,
  keys: Keys,
): Promise<readonly Stored[]> {
  const vault = new Vault(keys);
  try {
    const rows = await database.select().from(peerRequests);
    const messages = await database.select({ id: outbox.requestId }).from(outbox);
    const sorted = (listed: readonly { readonly id: string }[]) =>
      listed.map(({ id }) => id).sort();
    assert.deepEqual(sorted(messages), sorted(rows), 'The webhook hears of each request once.');
    return rows.map(({ id, reference, payload, keyId }) => {
      assert.ok(payload && keyId !== null, 'Nobody took anything back.');
      const { sent } = openAsSent(vault, id, { payload, keyId });
      const { requestId, message } = PeerRequest.parse(sent);
      return { requestId, reference, message };
    });
  } finally {
    await close();
  }
}

/**
 * Each request that was acknowledged is there once, as it was last sent and under the reference that
 * its visitor was told; each other one once at most; and nothing else.
 */
export function expectEachOnce(visits: readonly Visit[], stored: readonly Stored[]): void {
  for (const { requestId, messages, acknowledged } of visits) {
    const rows = stored.filter((row) => row.requestId === requestId);
    const about = `${messages.join(' / ')}: ${JSON.stringify({ acknowledged, rows })}`;
    if (acknowledged) {
      const { message, reference = rows[0]?.reference } = acknowledged;
      assert.deepEqual(rows, [{ requestId, reference, message }], about);
    } else {
      assert.ok(rows.length <= 1, about);
      assert.ok(
        rows.every(({ message = '' }) => messages.includes(message)),
        about,
      );
    }
  }
  const known = new Set(visits.map(({ requestId }) => requestId));
  assert.ok(
    stored.every(({ requestId }) => known.has(requestId)),
    'Something is there that no visitor sent.',
  );
}
