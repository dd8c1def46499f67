import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { Hono } from 'hono';
import { mount } from 'hono/mount';
import { createApp } from '../../demo/api/app.ts';
import { openMemory } from '../../demo/api/database/folder.ts';
import type { OpenDatabase } from '../../demo/api/database/open.ts';
import { auditLog, rateLimits, stories } from '../../demo/api/database/schema.ts';
import { readSettings } from '../../demo/api/settings.ts';
import { listen } from './listening.ts';
import { Inbox, staffTokens, TEAM } from './open-inbox.ts';
import {
  edit,
  fieldsIn,
  published,
  share,
  storyDeedsOf,
  storyFoldersOf,
} from './staff-stories-reading.ts';
import { StaffVisit } from './staff-visit.ts';

describe('the stories in the inbox', { timeout: 120_000 }, () => {
  let opened: OpenDatabase;
  let inbox: Inbox;

  before(async () => {
    opened = await openMemory();
    inbox = await Inbox.open(opened.database, {
      environment: { ALLOWED_ORIGINS: 'https://www.center.example' },
    });
  });

  beforeEach(async () => {
    await opened.database.delete(stories);
    await opened.database.delete(rateLimits);
  });

  after(async () => {
    await inbox.close();
    await opened.close();
  });

  const PAGES = (id: string) => [
    '/stories',
    `/stories/${id}`,
    `/stories/${id}/edit`,
    `/stories/${id}/remove`,
    `/stories/${id}/log`,
  ];
  const DEEDS = ['publish', 'decline', 'unpublish', 'wait', 'edit', 'remove'];

  it('are for those who are signed in, and lead back to where they wanted to go', async () => {
    const { id, reference } = await share(inbox);
    const stranger = inbox.visit();
    for (const path of PAGES(id)) {
      const page = await stranger.get(path);
      assert.match(page.url, /\/staff\/sign-in/, path);
      assert.doesNotMatch(page.html, /phone|López/);
    }
    for (const deed of DEEDS) {
      const page = await stranger.post(`/stories/${id}/${deed}`, { version: '1', quote: 'Mine.' });
      assert.doesNotMatch(page.html, /phone|López|Publish/, deed);
    }
    assert.deepEqual(await published(inbox), []);
    const asked = await stranger.get(`/stories/${id}`);
    const page = await stranger.press(asked, 'Sign in', { name: 'Maria', token: TEAM.Maria });
    assert.equal(new URL(page.url).pathname, `/staff/stories/${id}`);
    assert.deepEqual(await storyFoldersOf(stranger, reference), ['pending']);
    assert.deepEqual(await storyDeedsOf(stranger, id), []);
  });

  it('are kept by nobody, framed by nobody and run nothing', async () => {
    const { id } = await share(inbox);
    const visit = await inbox.signedIn('Maria');
    for (const path of PAGES(id)) {
      const { headers, html, status } = await visit.get(path);
      assert.equal(status, 200, path);
      assert.equal(
        headers.get('content-security-policy'),
        "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
      );
      assert.equal(headers.get('cache-control'), 'no-store');
      assert.equal(headers.get('cross-origin-resource-policy'), 'same-origin');
      assert.doesNotMatch(html, /<script|<style|\sstyle=|\son\w+=/);
    }
  });

  for (const [what, headers] of [
    ['no origin', {}],
    ['a foreign origin', { Origin: 'https://evil.example' }],
    ['the center’s origin', { Origin: 'https://www.center.example' }],
    ['the origin "null"', { Origin: 'null' }],
  ] as const) {
    it(`do nothing that a form with ${what} asks for`, async () => {
      const { id, reference } = await share(inbox);
      const visit = await inbox.signedIn('Maria');
      for (const deed of DEEDS) {
        const fields = { version: '1', quote: 'Theirs.', name: 'M.' };
        const page = await visit.post(`/stories/${id}/${deed}`, fields, { ...headers });
        assert.equal(page.status, 403, deed);
        assert.match(page.text, /nothing was done/);
      }
      assert.deepEqual(await storyFoldersOf(visit, reference), ['pending']);
      assert.deepEqual(await storyDeedsOf(visit, id), []);
    });
  }

  it('keep what a moderator wrote while their session ended', async () => {
    const { id } = await share(inbox);
    const visit = await inbox.signedIn('Maria');
    const form = await visit.get(`/stories/${id}/edit`);
    inbox.pass(31);
    const kept = await visit.press(form, 'Save', {
      ...fieldsIn(form),
      body: 'First line.\n\n“Third” line & more.',
    });
    assert.equal(kept.status, 403);
    assert.match(kept.text, /You were signed out .*not lost/);
    assert.doesNotMatch(kept.html, /López/);
    const stillThere = fieldsIn({
      ...kept,
      html: kept.html.replace(/<form(?= method)/, '<form class="edit"'),
    });
    await visit.signIn('Maria', TEAM.Maria);
    const saved = await visit.press(kept, 'Send what I wrote again', stillThere);
    assert.match(saved.text, /Your edit is saved/);
    assert.match(saved.html, /First line\.\n\n“Third” line &amp; more\./);
  });

  it('answer with a page where there is none', async () => {
    const { id } = await share(inbox);
    const visit = await inbox.signedIn('Maria');
    for (const path of [
      '/stories/1',
      `/stories/${crypto.randomUUID()}`,
      `/stories/${crypto.randomUUID()}/edit`,
      `/stories/${crypto.randomUUID()}/remove`,
      `/stories/${crypto.randomUUID()}/log`,
      `/stories/${crypto.randomUUID()}/publish`,
      `/stories/${id}/nothing/more`,
    ]) {
      const page = await visit.get(path);
      assert.equal(page.status, 404, path);
      assert.match(page.text, /There is no such page/);
    }
    for (const path of [`/stories/${id}/constructor`, '/stories/1/publish', '/stories/1/edit']) {
      assert.equal((await visit.post(path)).status, 404, path);
    }
  });

  it('lead on from where a form had led, when a browser opens its windows again', async () => {
    const { id } = await share(inbox);
    const visit = await inbox.signedIn('Maria');
    for (const deed of ['publish', 'decline', 'unpublish', 'wait']) {
      const { url } = await visit.get(`/stories/${id}/${deed}`);
      assert.equal(new URL(url).pathname, `/staff/stories/${id}`);
    }
  });

  it('refuse what no version was named for, and more than a form of ours can hold', async () => {
    const { id } = await share(inbox);
    const visit = await inbox.signedIn('Maria');
    for (const fields of [{}, { version: 'one' }, { version: '2' }] as Record<string, string>[]) {
      assert.equal((await visit.post(`/stories/${id}/publish`, fields)).status, 409);
    }
    const body = '𝓪'.repeat(10_000);
    const page = await edit(visit, id, { body });
    assert.match(page.text, /Your edit is saved/);
    // A server of its own: it hangs up on who sends too much.
    const other = await Inbox.open(opened.database);
    const tooLong = await visit
      .at(other.origin)
      .post(`/stories/${id}/edit`, { body: 'x'.repeat(300_000) }, { Origin: other.origin });
    assert.equal(tooLong.status, 413);
    await other.close();
  });

  it('are found by their reference, as requests are', async () => {
    const { id, reference } = await share(inbox);
    const visit = await inbox.signedIn('Maria');
    const page = await visit.press(await visit.get('/inbox'), 'Find', { reference });
    assert.equal(new URL(page.url).pathname, `/staff/stories/${id}`);
  });

  it('write nothing of a person into the logs or in the clear', async () => {
    const { id } = await share(inbox);
    const visit = await inbox.signedIn('Maria');
    inbox.log.length = 0;
    await edit(visit, id, { quote: 'A very private quote.' });
    const page = await visit.press(await visit.get(`/stories/${id}`), 'Decline', {
      note: 'A very private note.',
    });
    assert.match(page.text, /very private note/);
    const routes = new Set(inbox.log.map(({ method, route }) => `${method} ${route}`));
    for (const line of routes) assert.doesNotMatch(line, /[\da-f]{8}-/);
    const kept = [
      ...(await opened.database.select().from(stories)),
      ...(await opened.database.select().from(auditLog)),
      ...inbox.log,
    ].map((row) =>
      JSON.stringify(row, (_, value: unknown) =>
        value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
      ),
    );
    assert.doesNotMatch(kept.join('\n'), /private|phone|López|Tuesday/);
  });

  it('work under a path of another server', async () => {
    const app = createApp({
      database: opened.database,
      settings: readSettings({ STAFF_TOKENS: staffTokens() }),
      keys: inbox.keys,
      log: () => {},
    });
    const server = await listen(new Hono().all('/some/api/*', mount(app.fetch)));
    try {
      const { id } = await share(inbox);
      const visit = new StaffVisit(`${server.origin}/some/api`);
      assert.match((await visit.get(`/stories/${id}`)).url, /\/some\/api\/staff\/sign-in\?story=/);
      await visit.signIn('Maria', TEAM.Maria);
      let page = await edit(visit, id, { quote: 'Somebody answered.' });
      assert.equal(new URL(page.url).pathname, `/some/api/staff/stories/${id}`);
      page = await visit.press(page, 'Publish');
      assert.match(page.text, /on the website now/);
      for (const path of PAGES(id)) {
        const { html, url } = await visit.get(path);
        for (const [, link = ''] of html.matchAll(/href="((?:\.\.|stories)[^"#]*)"/g)) {
          const to = new URL(link.replaceAll('&amp;', '&'), url);
          const answer = await visit.get(
            `${to.pathname}${to.search}`.replace('/some/api/staff', ''),
          );
          assert.equal(answer.status, 200, link);
        }
      }
      assert.equal((await published(inbox))[0]?.quote, 'Somebody answered.');
    } finally {
      await server.close();
    }
  });
});
