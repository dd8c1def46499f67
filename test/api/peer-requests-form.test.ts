import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { Hono } from 'hono';
import { mount } from 'hono/mount';
import type { Database, OpenDatabase } from '../../demo/api/database/open.ts';
import { peerRequests } from '../../demo/api/database/schema.ts';
import { askableApp, NOW, storedContent, submit } from './asking.ts';
import { onEveryDatabase } from './databases.ts';

const FIELDS = {
  purpose: 'talk',
  for: 'self',
  name: 'Sparrow',
  'contact.method': 'call',
  'contact.phone': '(303) 555-0123 ext. 4',
  message: 'First line\r\n"Second" & <third>',
  'consent.contact': 'true',
  'a question of ours': 'An answer',
};

onEveryDatabase((open) => {
  let opened: OpenDatabase;
  let database: Database;
  let app: Hono;
  let now = NOW;

  before(async () => {
    opened = await open();
    ({ database } = opened);
    const environment = { PHONE: '+1 303 555 0142' };
    app = askableApp(database, { now: () => now, environment });
  });

  after(() => opened.close());

  beforeEach(async () => {
    now = NOW;
    await database.delete(peerRequests);
  });

  const follow = async (answer: Response): Promise<string> => {
    assert.equal(answer.status, 303);
    const place = new URL(answer.headers.get('location') ?? '', 'http://localhost/peer-requests');
    const page = await app.request(place.pathname);
    assert.equal(page.status, 200);
    return page.text();
  };

  describe('a plain form', { timeout: 60_000 }, () => {
    it('ends on a page with the reference, what happens next and the crisis lines', async () => {
      const page = await follow(await submit(app, FIELDS));
      const [row] = await database.select().from(peerRequests);
      assert.ok(row);
      assert.ok(page.includes(row.reference));
      assert.match(page, /November 23 at 1:00.AM UTC/);
      assert.match(page, /href="tel:988"/);
      assert.match(page, /href="tel:\+13035550142"/);
      assert.doesNotMatch(page, /Sparrow|555-0123|<script/);
    });

    it('keeps all that was filled in, with the safest answers where there are none', async () => {
      await submit(app, FIELDS);
      const [row] = await database.select().from(peerRequests);
      const stored = await storedContent(database, row?.id ?? '');
      const { requestId, ...sent } = stored.sent;
      assert.match(String(requestId), /^[\da-f-]{36}$/);
      assert.deepEqual(sent, {
        version: 1,
        purpose: 'talk',
        for: 'self',
        name: 'Sparrow',
        locale: 'en',
        contact: {
          method: 'call',
          phone: '+13035550123',
          extension: '4',
          safety: {
            voicemail: 'none',
            ifOthersAnswer: 'say-nothing',
            mayNameOrganization: false,
          },
        },
        message: 'First line\n"Second" & <third>',
        consent: { contact: true, sms: false, noticeVersion: 'unversioned' },
        extra: { 'a question of ours': 'An answer' },
      });
    });

    it('is one request when it is sent twice within ten minutes', async () => {
      const [first, second] = await Promise.all([submit(app, FIELDS), submit(app, FIELDS)]);
      now += 9 * 60_000;
      const third = await submit(app, FIELDS);
      const places = [first, second, third].map(({ headers }) => headers.get('location'));
      assert.equal(new Set(places).size, 1);
      assert.equal(await database.$count(peerRequests), 1);
      now += 2 * 60_000;
      assert.notEqual((await submit(app, FIELDS)).headers.get('location'), places[0]);
      assert.equal(await database.$count(peerRequests), 2);
    });

    it('goes on under the path that the API is mounted at', async () => {
      const site = new Hono().all('/some/api/*', mount(app.fetch));
      const at = 'http://localhost/some/api/peer-requests';
      const answer = await site.request(at, {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(FIELDS).toString(),
      });
      const place = new URL(answer.headers.get('location') ?? '', at);
      assert.match(place.pathname, /^\/some\/api\/peer-requests\/received\/[\w-]+$/);
      assert.equal((await site.request(place.href)).status, 200);
    });

    it('is put into a folder where the field that nobody sees was filled in', async () => {
      await submit(app, { ...FIELDS, 'signals.trap': 'https://spam.example' });
      const [row] = await database.select().from(peerRequests);
      assert.equal(row?.suspect, true);
    });
  });

  describe('a plain form that is not right', { timeout: 60_000 }, () => {
    const wrong = { ...FIELDS, for: '', 'contact.phone': '555 12', 'consent.contact': '' };

    it('is answered with its problems, and a form that keeps what was typed', async () => {
      const answer = await submit(app, wrong);
      assert.equal(answer.status, 422);
      assert.equal(answer.headers.get('cache-control'), 'no-store');
      assert.match(answer.headers.get('content-security-policy') ?? '', /default-src 'none'/);
      const page = await answer.text();
      assert.match(page, /<h1>There is a problem<\/h1>/);
      for (const id of ['contact-phone', 'for', 'consent-contact']) {
        assert.ok(page.includes(`href="#${id}"`), id);
        assert.ok(page.includes(`id="${id}"`), id);
        assert.ok(page.includes(`aria-describedby="${id}-error"`), id);
      }
      assert.match(page, /name="contact.phone"\s+value="555 12"/);
      assert.match(
        page,
        /name="message" value="First line\r\n&quot;Second&quot; &amp; &lt;third&gt;"/,
      );
      assert.match(page, /name="a question of ours" value="An answer"/);
      assert.match(page, /href="tel:988"/);
      assert.equal(await database.$count(peerRequests), 0);
    });

    it('is taken once it is corrected', async () => {
      await submit(app, wrong);
      await follow(await submit(app, FIELDS));
    });

    it('is answered in the language of the browser', async () => {
      const page = await (await submit(app, wrong, { 'Accept-Language': 'es' })).text();
      assert.match(page, /<html lang="es">[^]*<h1>Hay un problema<\/h1>/);
      assert.match(page, /¿Para quién es\?/);
    });

    for (const [name, status, body, headers] of [
      ['too long', 413, `message=${'a'.repeat(17_000)}`, {}],
      [
        'another charset',
        415,
        'a=1',
        { 'Content-Type': 'application/x-www-form-urlencoded;charset=x' },
      ],
      ['a foreign page', 403, 'a=1', { Origin: 'https://evil.example' }],
    ] as const) {
      it(`is answered with a page: ${name}`, async () => {
        const answer = await submit(app, body, headers);
        assert.equal(answer.status, status);
        assert.equal(answer.headers.get('content-type'), 'text/html; charset=UTF-8');
        const page = await answer.text();
        assert.match(page, /<h1>We could not take your request<\/h1>/);
        assert.match(page, /\+1 303 555 0142/);
        assert.match(page, /href="tel:988"/);
      });
    }
  });

  describe('the page that it ends on', { timeout: 60_000 }, () => {
    it('says when a request was taken back, and when there is none', async () => {
      await submit(app, FIELDS);
      const [row] = await database.select().from(peerRequests);
      await database.update(peerRequests).set({ status: 'withdrawn', payload: null, keyId: null });
      const gone = await app.request(`/peer-requests/received/${row?.reference}`);
      assert.match(await gone.text(), /was taken back/);
      const none = await app.request('/peer-requests/received/CCCCC-CCCCC');
      assert.equal(none.status, 404);
      assert.match(await none.text(), /do not find/);
    });
  });
});
