import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { inArray, sql } from 'drizzle-orm';
import type { OpenDatabase } from '../../demo/api/database/open.ts';
import { openPostgres } from '../../demo/api/database/postgres.ts';
import { auditLog, contactAttempts, peerRequests } from '../../demo/api/database/schema.ts';
import { newKeys } from '../../demo/api/keys/keys.ts';
import { writeKeys } from '../../demo/api/keys/written-keys.ts';
import { findPostgres } from '../databases/find.ts';
import type { TestServer } from '../databases/server.ts';
import { openTestServer } from '../databases/server.ts';
import { address, end, killAll, start } from './api-process.ts';
import type { Member } from './open-inbox.ts';
import { staffTokens, TEAM } from './open-inbox.ts';
import type { Case } from './inbox-cases.ts';
import { allowed, COUNT, sent, withAll } from './inbox-cases.ts';
import { listed, waysOut } from './staff-reading.ts';
import { StaffVisit } from './staff-visit.ts';

const postgres = findPostgres();

describe(
  'two members of staff on two copies of the API',
  { skip: 'why' in postgres && postgres.why },
  () => {
    let server: TestServer;
    let opened: OpenDatabase;
    let copies: ReturnType<typeof start>[];
    let origins: [string, string];
    let written = '';

    before(async () => {
      server = await openTestServer(postgres);
      const url = await server.newDatabase();
      const environment = {
        NODE_ENV: 'production',
        DATABASE_URL: url,
        ...Object.fromEntries(
          writeKeys(newKeys())
            .trim()
            .split('\n')
            .map((line) => line.split(/=(.*)/s).slice(0, 2) as [string, string]),
        ),
        STAFF_TOKENS: staffTokens(),
        STAFF_TIME_ZONE: 'America/Denver',
        REQUESTS_PER_ADDRESS: '1000',
      };
      copies = [start(environment), start(environment)];
      for (const { stdout, stderr } of copies) {
        for (const stream of [stdout, stderr]) {
          stream.on('data', (text: Buffer) => (written += text.toString()));
        }
      }
      const [first = '', second = ''] = await Promise.all(copies.map(address));
      origins = [new URL(first).origin, new URL(second).origin];
      opened = await openPostgres(url);
    });

    after(async () => {
      killAll();
      await opened?.close();
      await server.remove();
    });

    const send = async (at: number): Promise<Case> => {
      const request = sent[at] ?? assert.fail();
      const answer = await fetch(`${origins[at % 2]}/peer-requests`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `"${randomUUID()}"` },
        body: JSON.stringify(request),
        signal: AbortSignal.timeout(20_000),
      });
      const receipt = (await answer.json()) as { reference: string; withdrawToken: string };
      assert.equal(answer.status, 201, JSON.stringify(receipt));
      return {
        at,
        reference: receipt.reference,
        token: receipt.withdrawToken,
        name: request.name,
        contact: request.contact,
        takenBack: at % 20 === 3 ? 'at once' : at % 20 === 11 ? 'later' : undefined,
      };
    };

    const takeBack = async ({ at, reference, token }: Case): Promise<void> => {
      const answer = await fetch(`${origins[at % 2]}/peer-requests/${reference}`, {
        method: 'DELETE',
        headers: { Authorization: `Withdraw ${token}` },
        signal: AbortSignal.timeout(20_000),
      });
      assert.equal(answer.status, 204);
    };

    it(
      'get each of 200 requests to one owner, with nothing lost, doubled or unseen',
      { timeout: 100_000 },
      async () => {
        const cases = await withAll([...sent.keys()], send);
        assert.equal(new Set(cases.map(({ reference }) => reference)).size, COUNT);

        // Two people, each with one browser, which is at home on either copy.
        const browsers = await Promise.all(
          (['Maria', 'Sam'] as const).map(async (name) => {
            const one = new StaffVisit(origins[0]);
            await one.signIn(name, TEAM[name]);
            return { name, at: [one, one.at(origins[1])] as const };
          }),
        );
        const [maria, sam] = browsers as [(typeof browsers)[0], (typeof browsers)[0]];
        const browserOf = (name: string | null, at: number) =>
          (name === 'Maria' ? maria : sam).at[at % 2 === 0 ? 0 : 1];

        // What looks like a program's is in a folder of its own, and moved back from there.
        const suspected = listed(await maria.at[0].get('/inbox?folder=spam'));
        assert.ok(suspected.size > 0);
        await withAll([...suspected.values()], async (id) => {
          const page = await maria.at[1].get(`/requests/${id}`);
          await maria.at[1].press(page, 'This is no spam: move it back to New');
        });
        assert.equal(listed(await sam.at[1].get('/inbox?folder=spam')).size, 0);
        const ids = listed(await sam.at[1].get('/inbox'));
        assert.equal(ids.size, COUNT);
        const idOf = ({ reference }: Case) => ids.get(reference) ?? assert.fail();

        // For some, the time that was promised is over.
        const late = cases.filter(
          ({ at, contact }) => at % 13 === 1 && contact['method'] !== 'visitor-will-contact',
        );
        await opened.database
          .update(peerRequests)
          .set({ respondBy: sql`now() - interval '5 minutes'` })
          .where(inArray(peerRequests.id, late.map(idOf)));
        const overdue = listed(await maria.at[1].get('/inbox?folder=overdue'));
        assert.deepEqual([...overdue.keys()].sort(), late.map(({ reference }) => reference).sort());

        // Both press the button for every request at the same moment, each on another copy.
        const owners = await withAll(cases, async (one) => {
          const claim = (name: Member, at: number) =>
            browserOf(name, at).post(`/requests/${idOf(one)}/claim`);
          const [first, second] = await Promise.all([
            claim('Maria', one.at),
            claim('Sam', one.at + 1),
            one.takenBack === 'at once' ? takeBack(one) : undefined,
          ]);
          const statuses = [first.status, second.status].sort();
          const won = first.status === 200 ? 'Maria' : second.status === 200 ? 'Sam' : null;
          if (one.takenBack === 'at once') {
            assert.ok(statuses.includes(409));
          } else {
            assert.deepEqual(statuses, [200, 409]);
            const loser = first.status === 200 ? second : first;
            assert.ok(loser.text.includes(`${won} has this request.`), loser.text);
          }
          return won;
        });
        assert.ok(new Set(owners).size >= 2, 'both of them got some');

        // Each goes through what they have, and some visitors change their mind before that.
        await withAll(cases, async (one) => {
          const owner = owners[one.at] ?? null;
          if (owner === null) return;
          const browser = browserOf(owner, one.at);
          if (one.takenBack === 'later') await takeBack(one);
          const details = await browser.post(`/requests/${idOf(one)}/details`);
          if (one.takenBack) {
            assert.equal(details.status, 409);
            assert.match(details.text, /Do not contact/);
            assert.equal(details.text.includes(one.name), false);
            return;
          }
          assert.equal(details.status, 200);
          assert.ok(details.text.includes(one.name));
          assert.deepEqual(waysOut(details), allowed(one.contact));
          assert.doesNotMatch(details.html, /<script|\son\w+="/);
          const tried = await browser.press(details, 'Record it', { outcome: 'reached' });
          assert.match(tried.text, /Your attempt is written down/);
          if (one.at % 2 === 0) await browser.press(tried, 'Done: close this request');
        });

        const rows = await opened.database.select().from(peerRequests);
        const log = await opened.database.select().from(auditLog).orderBy(auditLog.id);
        const attempts = await opened.database.select().from(contactAttempts);
        assert.equal(rows.length, COUNT);
        for (const one of cases) {
          const row = rows.find(({ reference }) => reference === one.reference) ?? assert.fail();
          const owner = owners[one.at] ?? null;
          const deeds = log
            .filter(({ requestId }) => requestId === row.id)
            .map(({ staff, action }) => `${staff} ${action}`);
          const expected = [
            ...(suspected.has(one.reference) ? ['Maria moved back from suspected spam'] : []),
            ...(owner === null ? [] : [`${owner} claimed`]),
          ];
          if (one.takenBack) {
            assert.equal(row.status, 'withdrawn');
            assert.equal(row.payload, null);
          } else {
            assert.equal(row.status, one.at % 2 === 0 ? 'closed' : 'contacted');
            assert.equal(row.claimedBy, owner);
            expected.push(`${owner} saw the contact details`, `${owner} recorded an attempt`);
            if (one.at % 2 === 0) expected.push(`${owner} closed`);
          }
          assert.deepEqual(deeds, expected);
          const own = attempts.filter(({ requestId }) => requestId === row.id);
          assert.deepEqual(
            own.map(({ staff, outcome }) => [staff, outcome]),
            one.takenBack ? [] : [[owner, 'reached']],
          );
        }

        // The folders say the same on both copies.
        const count = (...states: string[]) =>
          rows.filter(({ status }) => states.includes(status)).length;
        for (const browser of maria.at) {
          const { text } = await browser.get('/inbox?folder=withdrawn');
          assert.match(
            text,
            new RegExp(
              `New 0 Mine \\d+ Claimed ${count('contacted')} Overdue 0 Done ${count('closed')} ` +
                `Withdrawn ${count('withdrawn')} Suspected spam 0`,
            ),
          );
        }

        for (const copy of copies) assert.deepEqual(await end(copy, 'SIGTERM'), [0, null]);
        assert.match(written, /"\/staff\/requests\/:id\/:move"/);
        for (const { reference, name, token } of cases) {
          for (const secret of [reference, name, token])
            assert.equal(written.includes(secret), false);
        }
        assert.doesNotMatch(written, /Maria|Sam|\+1303|example\.org/);
      },
    );
  },
);
