import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { eq } from 'drizzle-orm';
import { createApp } from '../../demo/api/app.ts';
import type { OpenDatabase } from '../../demo/api/database/open.ts';
import { groups } from '../../demo/api/database/schema.ts';
import { saveGroups } from '../../demo/api/groups/store.ts';
import { sampleGroups } from '../../demo/api/seed/index.ts';
import { readSettings } from '../../demo/api/settings.ts';
import { GroupsEnvelope, WireGroup } from '../../src/contract/index.ts';
import { onEveryDatabase } from './databases.ts';
import { expectProblem } from './expect-problem.ts';
import type { Listening } from './listening.ts';
import { listen } from './listening.ts';

onEveryDatabase((open) => {
  let opened: OpenDatabase;
  let server: Listening;

  before(async () => {
    opened = await open();
    await saveGroups(opened.database, sampleGroups);
    const settings = readSettings({});
    server = await listen(createApp({ database: opened.database, settings, log: () => {} }));
  });

  after(async () => {
    await server.close();
    await opened.close();
  });

  /** Adds a group at a place in the list, as a center's own tool would. */
  const put = (id: string, position: number) =>
    opened.database.insert(groups).values({ id, position, payload: { id, name: `Group ${id}` } });

  const remove = (id: string) => opened.database.delete(groups).where(eq(groups.id, id));

  async function page(url: string): Promise<GroupsEnvelope> {
    const answer = await fetch(url);
    assert.equal(answer.status, 200);
    return GroupsEnvelope.parse(await answer.json());
  }

  /** Follows `next` to the end, and does something between two pages. */
  async function walk(limit: number, between: (pages: number) => Promise<void> = async () => {}) {
    const ids: string[] = [];
    let pages = 0;
    let url: string | undefined = `${server.origin}/groups?limit=${limit}`;
    while (url !== undefined) {
      const { groups: part, next } = await page(url);
      assert.ok(part.length <= limit);
      ids.push(...part.map((group) => group.id));
      pages += 1;
      url = next === undefined ? undefined : new URL(next, url).href;
      await between(pages);
    }
    return { ids, pages };
  }

  const sampleIds = sampleGroups.map((group) => group.id);

  describe('GET /groups', () => {
    it('answers every group as it was written, in the order of the list', async () => {
      const envelope = await page(`${server.origin}/groups`);
      assert.deepEqual(envelope.groups, sampleGroups);
      assert.equal(envelope.total, sampleGroups.length);
      assert.equal(envelope.next, undefined);
      assert.ok(envelope.updatedAt);
    });

    it('pages to the end without loss or repetition', async () => {
      const { ids, pages } = await walk(7);
      assert.deepEqual(ids, sampleIds);
      assert.equal(pages, Math.ceil(sampleIds.length / 7));
    });

    it('ends without an empty page when the last one is full', async () => {
      const { pages } = await walk(sampleIds.length);
      assert.equal(pages, 1);
    });

    it('loses and repeats nothing while groups are added and removed around the reader', async () => {
      await put('early-leaver', -1);
      const added: string[] = [];
      const { ids } = await walk(10, async (pages) => {
        if (pages === 1) await remove('early-leaver');
        if (pages > 6) return;
        added.push(`before-${pages}`, `behind-${pages}`);
        await put(`before-${pages}`, -10 - pages);
        await put(`behind-${pages}`, 10_000 + pages);
      });
      assert.equal(new Set(ids).size, ids.length);
      assert.deepEqual(
        ids.filter((id) => sampleIds.includes(id)),
        sampleIds,
      );
      assert.deepEqual(
        ids.filter((id) => id.startsWith('behind-')),
        [1, 2, 3, 4, 5, 6].map((pages) => `behind-${pages}`),
      );
      for (const id of added) await remove(id);
    });

    it('keeps apart groups at the same position', async () => {
      const twins = ['twin-a', 'twin-b', 'twin-c'];
      for (const id of twins.toReversed()) await put(id, -5);
      const { ids } = await walk(1);
      assert.deepEqual(ids.slice(0, 3), twins);
      assert.equal(ids.length, sampleIds.length + 3);
      for (const id of twins) await remove(id);
    });

    for (const query of ['limit=0', 'limit=1001', 'limit=ten', 'limit=', 'limit=1.5', 'limit=-1']) {
      it(`refuses ?${query} and says what a limit is`, async () => {
        const { detail } = await expectProblem(
          await fetch(`${server.origin}/groups?${query}`),
          400,
        );
        assert.match(detail ?? '', /^limit must be/);
      });
    }

    const word = (text: string) => Buffer.from(text).toString('base64url');
    for (const cursor of [
      '',
      'nonsense',
      word('[1]'),
      word('["1","a"]'),
      word('[99999999999,"a"]'),
      word('[1,"\\u0000"]'),
    ]) {
      it(`refuses the cursor "${cursor}"`, async () => {
        const { detail } = await expectProblem(
          await fetch(`${server.origin}/groups?cursor=${cursor}`),
          400,
        );
        assert.match(detail ?? '', /^cursor must be/);
      });
    }

    it('takes the largest limit', async () => {
      const { groups: all } = await page(`${server.origin}/groups?limit=1000`);
      assert.equal(all.length, sampleGroups.length);
    });
  });

  describe('GET /groups/{id}', () => {
    it('answers each group of the list', async () => {
      for (const group of sampleGroups.slice(0, 5)) {
        const answer = await fetch(`${server.origin}/groups/${encodeURIComponent(group.id)}`);
        assert.equal(answer.status, 200);
        assert.deepEqual(WireGroup.parse(await answer.json()), group);
      }
    });

    const odd = [
      'a/b',
      '../up',
      '100%',
      '%2F',
      '?q=1#here',
      'a b+c',
      'Ñandú 🌵',
      '"quotes"',
      "'; --",
      '*',
    ];
    for (const id of odd) {
      it(`finds the id ${id}`, async () => {
        await put(id, 20_000);
        const answer = await fetch(`${server.origin}/groups/${encodeURIComponent(id)}`);
        assert.equal(answer.status, 200);
        assert.equal(WireGroup.parse(await answer.json()).id, id);
        await remove(id);
      });
    }

    for (const path of ['no-such-group', '%00', 'x'.repeat(300), '%E0%A4%A', 'a/b']) {
      it(`answers 404 for /groups/${path.slice(0, 20)}`, async () => {
        const { type } = await expectProblem(await fetch(`${server.origin}/groups/${path}`), 404);
        assert.match(type, /\/not-found$/);
      });
    }
  });

  describe('writing groups', () => {
    it('refuses one that does not keep to the contract, and writes none of them', async () => {
      const good = { id: 'good', name: 'Good' };
      const bad = { id: 'bad', name: 'Bad', sessions: [{ day: 9, time: '25:00' }] };
      await assert.rejects(saveGroups(opened.database, [good, bad]));
      await expectProblem(await fetch(`${server.origin}/groups/good`), 404);
    });

    it('replaces a group with the same id', async () => {
      await saveGroups(opened.database, [{ id: 'changing', name: 'Old name' }]);
      await saveGroups(opened.database, [{ id: 'changing', name: 'New name' }]);
      const answer = await fetch(`${server.origin}/groups/changing`);
      assert.deepEqual(await answer.json(), { id: 'changing', name: 'New name' });
      await remove('changing');
    });
  });
});
