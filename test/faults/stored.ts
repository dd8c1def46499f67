import assert from 'node:assert/strict';
import type { OpenDatabase } from '../../demo/api/database/open.ts';
import { outbox, peerRequests, stories } from '../../demo/api/database/schema.ts';
import type { Keys } from '../../demo/api/keys/keys.ts';
import { openAsSent } from '../../demo/api/peer-requests/content.ts';
import { Vault } from '../../demo/api/peer-requests/vault.ts';
import { openStory } from '../../demo/api/stories/sealed-story.ts';
import { PeerRequest, StorySubmission } from '../../src/contract/index.ts';
import type { Visit } from './visitor.ts';

interface Stored {
  readonly what: Visit['what'];
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
    const requests = await database.select().from(peerRequests);
    const shared = await database.select().from(stories);
    const messages = await database.select().from(outbox);
    assert.deepEqual(
      messages.map(({ requestId, storyId }) => requestId ?? storyId).sort(),
      [...requests, ...shared].map(({ id }) => id).sort(),
      'The webhook hears of each once.',
    );
    return [
      ...requests.map(({ id, reference, payload, keyId }): Stored => {
        assert.ok(payload && keyId !== null, 'Nobody took anything back.');
        const { sent } = openAsSent(vault, id, { payload, keyId });
        const { requestId, message } = PeerRequest.parse(sent);
        return { what: 'peer-requests', requestId, reference, message };
      }),
      ...shared.map((row): Stored => {
        assert.equal(row.status, 'pending', 'Nobody decided about anything.');
        const { requestId, quote } = StorySubmission.parse(openStory(vault, row)?.sent);
        return { what: 'stories', requestId, reference: row.reference, message: quote };
      }),
    ];
  } finally {
    await close();
  }
}

/**
 * Each request and story that was acknowledged is there once, as it was last sent and under the reference that
 * its visitor was told; each other one once at most; and nothing else.
 */
export function expectEachOnce(visits: readonly Visit[], stored: readonly Stored[]): void {
  for (const { what, requestId, messages, acknowledged } of visits) {
    const rows = stored.filter((row) => row.requestId === requestId);
    const about = `${messages.join(' / ')}: ${JSON.stringify({ acknowledged, rows })}`;
    if (acknowledged) {
      const { message, reference = rows[0]?.reference } = acknowledged;
      assert.deepEqual(rows, [{ what, requestId, reference, message }], about);
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
