import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { eq, sql } from 'drizzle-orm';
import type { Hono } from 'hono';
import { createApp } from '../../demo/api/app.ts';
import type { OpenDatabase } from '../../demo/api/database/open.ts';
import { groupList, groups } from '../../demo/api/database/schema.ts';
import { CurrentListing } from '../../demo/api/groups/current-listing.ts';
import { saveGroups } from '../../demo/api/groups/store.ts';
import { sampleGroups } from '../../demo/api/seed/index.ts';
import { readSettings } from '../../demo/api/settings.ts';
import { onEveryDatabase } from './databases.ts';
import { expectProblem } from './expect-problem.ts';
import { idsOf, post, search, walk } from './searching.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
const HOUR = 3_600_000;

onEveryDatabase((open) => {
  let opened: OpenDatabase;
  let app: Hono;
  let another: Hono;
  let now = NOW;

  const newApp = () =>
    createApp({
      database: opened.database,
      settings: readSettings({}),
      log: () => {},
      now: () => now,
    });

  before(async () => {
    opened = await open();
    app = newApp();
    another = newApp();
  });

  beforeEach(async () => {
    now = NOW;
    await opened.database.delete(groups);
    await saveGroups(opened.database, sampleGroups);
  });

  after(() => opened.close());

  /** Adds a group as a center's own tool would, which knows nothing of this API. */
  const put = (id: string, part: object = {}) =>
    opened.database
      .insert(groups)
      .values({ id, position: 0, payload: { id, name: `Group ${id}`, ...part } });

  const remove = (id: string) => opened.database.delete(groups).where(eq(groups.id, id));

  describe('a walk through the pages of a search', () => {
    const orders = [
      { sort: 'time' },
      { sort: 'name' },
      { sort: 'distance', near: [39.74, -104.99] },
      { sort: 'distance' },
      { q: 'a', attendance: ['online'] },
    ];
    for (const order of orders) {
      const asked = { timeZone: 'America/Denver', ...order };
      const named = JSON.stringify(order);

      it(`gives the whole list, however small the pages: ${named}`, async () => {
        const whole = await search(app, { ...asked, limit: 200 });
        assert.equal(whole.next, undefined);
        assert.ok(whole.total > 10);
        assert.deepEqual(await walk(app, { ...asked, limit: 1 }), idsOf(whole));
        assert.deepEqual(await walk(app, { ...asked, limit: 7 }), idsOf(whole));
        // A last page that is full is known to be the last.
        const full = await search(app, { ...asked, limit: whole.total });
        assert.equal(full.next, undefined);
      });

      it(`loses and repeats nothing that stays, whatever comes and goes: ${named}`, async () => {
        const whole = idsOf(await search(app, { ...asked, limit: 200 }));
        const gone = new Set<string>();
        const ids = await walk(
          app,
          { ...asked, limit: 4 },
          {
            async between(seen) {
              // The last that was seen goes, and with it some before and some behind.
              for (const id of [seen.at(-1), seen.at(-3), whole[seen.length + 1]]) {
                if (id === undefined || !whole.includes(id)) continue;
                gone.add(id);
                await remove(id);
              }
              const some = { attendance: 'online', sessions: [{ day: 0, time: '06:10' }] } as const;
              await put(`A ${seen.length}`, some);
              await put(`Z ${seen.length}`, { attendance: 'online' });
            },
          },
        );
        assert.equal(new Set(ids).size, ids.length);
        const stayed = (id: string) => whole.includes(id) && !gone.has(id);
        assert.deepEqual(ids.filter(stayed), whole.filter(stayed));
        assert.ok(gone.size > 5);
      });
    }

    it('sees the groups as they were at its first page, whatever passes meanwhile', async () => {
      const asked = { timeZone: 'America/Denver', limit: 5 };
      const whole = idsOf(await search(app, { ...asked, limit: 200 }));
      const ids = await walk(app, asked, {
        between: async () => {
          now += HOUR;
          await Promise.resolve();
        },
      });
      assert.deepEqual(ids, whole);
      assert.notDeepEqual(idsOf(await search(app, { ...asked, limit: 200 })), whole);
    });

    it('can be gone on with for a day, at any copy of the API', async () => {
      const { next } = await search(app, { limit: 5 });
      now += 24 * HOUR;
      assert.equal((await search(another, { limit: 5, cursor: next })).groups.length, 5);
      now += 60_000;
      await expectProblem(await post(another, { limit: 5, cursor: next }), 422);
    });

    it('gets past the longest names and ids there can be', async () => {
      const longest = ['\u0001', '\u0002', '\u0003'].map((last) => '\u0001'.repeat(254) + last);
      for (const id of longest) await put(id, { name: '\u0001'.repeat(255) });
      const ids = await walk(app, { limit: 1, sort: 'name' });
      assert.deepEqual(ids.slice(0, 3), longest);
    });
  });

  describe('a change in the database', () => {
    const seen = async (id: string) => {
      const answers = await Promise.all([app, another].map((each) => search(each, { limit: 200 })));
      const [first, second] = answers.map((found) => idsOf(found).includes(id));
      assert.equal(first, second);
      return first;
    };

    it('is seen at once by every copy of the API', async () => {
      assert.equal(await seen('new'), false);
      await put('new');
      assert.equal(await seen('new'), true);
      await opened.database
        .update(groups)
        .set({ payload: { id: 'new', name: 'New', status: 'paused' } })
        .where(eq(groups.id, 'new'));
      assert.equal(await seen('new'), false);
    });

    it('is seen when as many groups go as come, and none is dated later than before', async () => {
      const updatedAt = new Date(0);
      await put('leaver');
      assert.equal(await seen('leaver'), true);
      await opened.database.transaction(async (tx) => {
        await tx.delete(groups).where(eq(groups.id, 'leaver'));
        const payload = { id: 'comer', name: 'Comer' };
        await tx.insert(groups).values({ id: 'comer', position: 0, payload, updatedAt });
      });
      assert.equal(await seen('leaver'), false);
      assert.equal(await seen('comer'), true);
    });

    it('is seen when all groups go at once', async () => {
      assert.ok(await seen('aa-sunrise'));
      await opened.database.execute(sql`truncate groups`);
      assert.equal((await search(app, { limit: 5 })).total, 0);
    });

    it('is seen when its mark was lost', async () => {
      await opened.database.delete(groupList);
      assert.equal(await seen('new'), false);
      await put('new');
      assert.equal(await seen('new'), true);
    });

    it('is seen when whoever makes it looks for tables elsewhere', async () => {
      await opened.database.transaction(async (tx) => {
        await tx.execute(sql`set local search_path = ''`);
        await tx.execute(sql`delete from public.groups where id = 'aa-sunrise'`);
      });
      assert.equal(await seen('aa-sunrise'), false);
    });

    it('is seen whichever of many writers ends last, and none stops another for good', async () => {
      const names = ['x', 'y'];
      const writers = Array.from({ length: 6 }, (_, writer) =>
        opened.database.transaction(async (tx) => {
          for (const id of writer % 2 ? names : names.toReversed()) {
            await saveGroups(tx, [{ id, name: `${id} of ${writer}` }]);
          }
          await saveGroups(tx, [{ id: `by ${writer}`, name: 'Its own' }]);
        }),
      );
      for (const [writer, writing] of writers.entries()) {
        await writing;
        assert.equal(await seen(`by ${writer}`), true);
      }
    });

    it('is not seen when it is taken back', async () => {
      const failing = opened.database.transaction(async (tx) => {
        await tx.delete(groups);
        throw new Error('changed my mind');
      });
      await assert.rejects(failing);
      assert.equal(await seen('aa-sunrise'), true);
    });
  });

  describe('the list in memory', () => {
    it('is read once for all who ask at once, and again only after a change', async () => {
      const current = new CurrentListing(opened.database);
      const readings = async () => {
        const all = await Promise.all(Array.from({ length: 8 }, () => current.get()));
        return [...new Set(all)];
      };
      const first = await readings();
      assert.equal(first.length, 1);
      assert.deepEqual(await readings(), first);
      await put('new');
      const second = await readings();
      assert.equal(second.length, 1);
      assert.notEqual(second[0], first[0]);
    });

    it('is read again after it could not be read', async () => {
      const { database } = opened;
      let failures = 1;
      const failing = new Proxy(database, {
        get(target, name) {
          if (name === 'transaction' && failures-- > 0) throw new Error('gone');
          return Reflect.get(target, name) as unknown;
        },
      });
      const current = new CurrentListing(failing);
      await assert.rejects(current.get(), /gone/);
      assert.equal((await current.get()).written.length, 64);
    });
  });
});
