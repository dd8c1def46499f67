import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Hono } from 'hono';
import { mount } from 'hono/mount';
import { createApp } from '../../demo/api/app.ts';
import { openMemory } from '../../demo/api/database/folder.ts';
import type { OpenDatabase } from '../../demo/api/database/open.ts';
import { auditLog, peerRequests } from '../../demo/api/database/schema.ts';
import { newKeys } from '../../demo/api/keys/keys.ts';
import { readSettings } from '../../demo/api/settings.ts';
import { listen } from './listening.ts';
import { callRequest, Inbox, staffTokens, TEAM } from './open-inbox.ts';
import { StaffVisit } from './staff-visit.ts';

describe('the inbox', () => {
  let opened: OpenDatabase;
  let inbox: Inbox;

  before(async () => {
    opened = await openMemory();
    inbox = await Inbox.open(opened.database, {
      environment: { ALLOWED_ORIGINS: 'https://www.center.example' },
    });
  });

  after(async () => {
    await inbox.close();
    await opened.close();
  });

  it('is kept by nobody, framed by nobody, found by nobody and runs nothing', async () => {
    const visit = await inbox.signedIn('Maria');
    const { id } = await inbox.put();
    const pages = [
      await inbox.visit().get('/sign-in'),
      await visit.get('/style.css'),
      await visit.get('/inbox'),
      await visit.get(`/requests/${id}`),
      await visit.get(`/requests/${id}/log`),
      await visit.get('/no-such-page'),
      await visit.post('/find', {}, {}),
    ];
    for (const { headers, url } of pages) {
      assert.equal(
        headers.get('content-security-policy'),
        "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
        url,
      );
      assert.equal(headers.get('cache-control'), 'no-store', url);
      assert.equal(headers.get('x-robots-tag'), 'noindex, nofollow', url);
      assert.equal(headers.get('referrer-policy'), 'same-origin', url);
      assert.equal(headers.get('x-content-type-options'), 'nosniff', url);
      assert.equal(headers.get('cross-origin-resource-policy'), 'same-origin', url);
    }
  });

  it('is read by no page of another origin, not even the center’s', async () => {
    const answer = await fetch(`${inbox.origin}/staff/sign-in`, {
      headers: { Origin: 'https://www.center.example' },
    });
    assert.equal(answer.headers.get('access-control-allow-origin'), null);
  });

  it('has no style and no script inside its pages', async () => {
    const visit = await inbox.signedIn('Maria');
    const { id } = await inbox.put();
    for (const path of ['/inbox', `/requests/${id}`, `/requests/${id}/log`]) {
      assert.doesNotMatch((await visit.get(path)).html, /<script|<style|\sstyle=|\son\w+=/);
    }
  });

  for (const [what, headers] of [
    ['no origin', {}],
    ['a foreign origin', { Origin: 'https://evil.example' }],
    ['the origin "null"', { Origin: 'null' }],
    [
      'a foreign origin on the same site',
      { Origin: 'http://localhost:1', 'Sec-Fetch-Site': 'same-site' },
    ],
  ] as const) {
    it(`does nothing that a form with ${what} asks for`, async () => {
      const visit = await inbox.signedIn('Maria');
      const { id } = await inbox.put();
      for (const path of [
        `/requests/${id}/claim`,
        `/requests/${id}/details`,
        `/requests/${id}/attempt`,
        '/sign-out',
        '/sign-in',
        '/find',
      ]) {
        const page = await visit.post(path, { name: 'Maria', token: TEAM.Maria }, { ...headers });
        assert.equal(page.status, 403, path);
        assert.match(page.text, /nothing was done/);
      }
      const rows = await opened.database.select().from(peerRequests);
      assert.equal(rows.find((row) => row.id === id)?.status, 'open');
      assert.match((await visit.get('/inbox')).url, /\/inbox$/);
    });
  }

  it('takes the word of the browser where a proxy changed the name of the host', async () => {
    const visit = await inbox.signedIn('Maria');
    const headers = { Origin: 'https://api.center.example', 'Sec-Fetch-Site': 'same-origin' };
    const { id } = await inbox.put();
    assert.equal((await visit.post(`/requests/${id}/claim`, {}, headers)).status, 200);
  });

  it('refuses more than a form of ours can hold', async () => {
    const page = await inbox.visit().post('/sign-in', { name: 'x'.repeat(5000), token: '' });
    assert.equal(page.status, 413);
  });

  it('answers with a page where there is none', async () => {
    const visit = await inbox.signedIn('Maria');
    const { id } = await inbox.put();
    for (const path of [
      '/nothing',
      '/requests/1',
      `/requests/${crypto.randomUUID()}`,
      `/requests/${crypto.randomUUID()}/log`,
      `/requests/${id}/nothing/more`,
    ]) {
      const page = await visit.get(path);
      assert.equal(page.status, 404, path);
      assert.match(page.text, /There is no such page/);
    }
    for (const path of [`/requests/${id}/constructor`, '/requests/1/claim']) {
      assert.equal((await visit.post(path)).status, 404, path);
    }
  });

  it('leads on from where a form had led, when a browser opens its windows again', async () => {
    const visit = await inbox.signedIn('Maria');
    const { id } = await inbox.put();
    for (const path of [`/requests/${id}/details`, `/requests/${id}/claim`]) {
      assert.equal(new URL((await visit.get(path)).url).pathname, `/staff/requests/${id}`);
    }
    for (const path of ['/find', '/sign-out']) {
      assert.equal(new URL((await visit.get(path)).url).pathname, '/staff/inbox');
    }
  });

  it('says nothing of a fault but that nothing is lost', async () => {
    const broken = await openMemory();
    const other = await Inbox.open(broken.database);
    await broken.close();
    try {
      const page = await other.visit().post('/sign-in', { name: 'Maria', token: TEAM.Maria });
      assert.equal(page.status, 500);
      assert.match(page.text, /Nothing is lost/);
      assert.doesNotMatch(page.text, /select|insert|PGlite|Error/);
    } finally {
      await other.close();
    }
  });

  it('finds a request by its reference as people say it, and says where there is none', async () => {
    const visit = await inbox.signedIn('Sam');
    const { id, reference } = await inbox.put();
    for (const typed of [reference, reference.toLowerCase(), ` ${reference.replace('-', ' ')} `]) {
      const page = await visit.press(await visit.get('/inbox'), 'Find', { reference: typed });
      assert.equal(new URL(page.url).pathname, `/staff/requests/${id}`);
    }
    const page = await visit.press(await visit.get('/inbox'), 'Find', { reference: 'NOSUCH' });
    assert.equal(page.status, 404);
    assert.match(page.text, /There is no request with this reference/);
  });

  it('works under a path of another server', async () => {
    const settings = readSettings({ STAFF_TOKENS: staffTokens() });
    const { database } = opened;
    const app = createApp({ database, settings, keys: inbox.keys, log: () => {} });
    const server = await listen(new Hono().all('/some/api/*', mount(app.fetch)));
    try {
      const visit = new StaffVisit(`${server.origin}/some/api`);
      assert.match((await visit.get('')).url, /\/some\/api\/staff\/sign-in$/);
      await visit.signIn('Maria', TEAM.Maria);
      const { id, reference } = await inbox.put();
      let page = await visit.get(`/requests/${id}`);
      page = await visit.press(page, 'I will take this request');
      page = await visit.press(page, 'Show contact details');
      assert.match(page.text, /\+1 303 555 0123/);
      for (const link of page.html.matchAll(/href="(\.\.[^"]*)"/g)) {
        const path = new URL(link[1] ?? '', page.url).pathname.replace('/some/api/staff', '');
        assert.equal((await visit.get(path)).status, 200, path);
      }
      page = await visit.press(page, 'Record it', { outcome: 'no answer' });
      assert.equal(new URL(page.url).pathname, `/some/api/staff/requests/${id}`);
      page = await visit.press(page, 'Sign out');
      assert.match(page.url, /\/some\/api\/staff\/sign-in\?said=signed-out$/);
      assert.equal(page.text.includes(reference), false);
    } finally {
      await server.close();
    }
  });

  it('writes nothing down but method, pattern, status and time, and no person into its log', async () => {
    const visit = await inbox.signedIn('Maria');
    const name = 'Very Private Name';
    const { id } = await inbox.put(callRequest({ name }));
    inbox.log.length = 0;
    let page = await visit.press(await visit.get(`/requests/${id}`), 'I will take this request');
    page = await visit.press(page, 'Show contact details');
    assert.ok(page.text.includes(name));
    assert.deepEqual(
      inbox.log.map(({ ms: _, ...line }) => line),
      [
        { method: 'GET', route: '/staff/requests/:id', status: 200 },
        { method: 'POST', route: '/staff/requests/:id/:move', status: 303 },
        { method: 'GET', route: '/staff/requests/:id', status: 200 },
        { method: 'POST', route: '/staff/requests/:id/:move', status: 200 },
      ],
    );
    assert.doesNotMatch(
      JSON.stringify(await opened.database.select().from(auditLog)),
      /Private|303555/,
    );
  });

  it('shows what it can of a request whose key is lost, and keeps it', async () => {
    const other = await Inbox.open(opened.database, { keys: newKeys() });
    try {
      const { id, reference } = await inbox.put();
      const visit = await other.signedIn('Maria');
      const list = await visit.get('/inbox');
      assert.ok(list.text.includes(reference));
      assert.match(list.text, /Cannot be read/);
      const page = await visit.press(
        await visit.get(`/requests/${id}`),
        'I will take this request',
      );
      assert.match(page.text, /This request cannot be read/);
      assert.match(page.text, new RegExp(`Its encryption key ${inbox.keys.encryption[0].id}`));
      assert.doesNotMatch(page.text, /Show contact details/);
    } finally {
      await other.close();
    }
  });
});
