import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { OpenDatabase } from '../../demo/api/database/open.ts';
import { rateLimits, staffSessions } from '../../demo/api/database/schema.ts';
import { hashToken } from '../../demo/api/staff/staff-tokens.ts';
import { onEveryDatabase } from './databases.ts';
import { Inbox, staffTokens, TEAM } from './open-inbox.ts';

const NEW_TOKEN = join(import.meta.dirname, '../../demo/api/staff/new-token.ts');

describe('the command that makes a token', () => {
  it('prints a token and the entry for the settings that fits it', () => {
    const said = execFileSync(process.execPath, [NEW_TOKEN, 'Maria', 'Lopez'], {
      encoding: 'utf8',
    });
    const token = /^ {2}([\w-]{43})$/m.exec(said)?.[1];
    assert.ok(token !== undefined, said);
    assert.ok(said.includes(`  Maria Lopez:${hashToken(token)}\n`));
  });

  it('wants a name', () => {
    assert.throws(
      () => execFileSync(process.execPath, [NEW_TOKEN], { stdio: 'pipe' }),
      /Say for whom the token is/,
    );
  });
});

onEveryDatabase((open) => {
  let opened: OpenDatabase;
  let inbox: Inbox;

  before(async () => {
    opened = await open();
    inbox = await Inbox.open(opened.database);
  });

  beforeEach(async () => {
    await opened.database.delete(rateLimits);
    await opened.database.delete(staffSessions);
  });

  after(async () => {
    await inbox.close();
    await opened.close();
  });

  describe('signing in', () => {
    it('is asked for on every page, and leads to the request that was wanted', async () => {
      const { id, reference } = await inbox.put();
      const visit = inbox.visit();
      for (const path of ['', '/', '/inbox', `/requests/${id}/log`]) {
        const page = await visit.get(path);
        assert.match(page.url, /\/staff\/sign-in$/, path);
        assert.equal(page.text.includes(reference), false);
      }
      const page = await visit.get(`/requests/${id}`);
      const wanted = await visit.press(page, 'Sign in', { name: 'maria', token: TEAM.Maria });
      assert.match(wanted.url, new RegExp(`/staff/requests/${id}$`));
      assert.match(wanted.text, /Signed in as Maria/);
    });

    it('leads nowhere else, whatever the address says', async () => {
      for (const request of ['//evil.example', 'https://evil.example', '../../x', '"><b>']) {
        const visit = inbox.visit();
        const fields = { name: 'Maria', token: TEAM.Maria, request };
        assert.match((await visit.post('/sign-in', fields)).url, /\/staff\/inbox$/);
      }
    });

    it('gives a cookie that no script reads and no other page gets, and keeps only its hash', async () => {
      const answer = await fetch(`${inbox.origin}/staff/sign-in`, {
        method: 'POST',
        redirect: 'manual',
        headers: { Origin: inbox.origin },
        body: new URLSearchParams({ name: 'Maria', token: TEAM.Maria }),
      });
      const [cookie = ''] = answer.headers.getSetCookie();
      assert.match(cookie, /^staff-session=[\w-]{43}; Max-Age=36000; HttpOnly; SameSite=Lax$/);
      const secret = /=([\w-]+)/.exec(cookie)?.[1] ?? '';
      const rows = await opened.database.select().from(staffSessions);
      assert.equal(rows.length, 1);
      assert.equal(JSON.stringify(rows).includes(secret), false);
    });

    it('gives a cookie for https only where the browser came by https', async () => {
      const { host } = new URL(inbox.origin);
      const answer = await fetch(`${inbox.origin}/staff/sign-in`, {
        method: 'POST',
        redirect: 'manual',
        headers: { Origin: `https://${host}` },
        body: new URLSearchParams({ name: 'Maria', token: TEAM.Maria }),
      });
      assert.match(answer.headers.getSetCookie()[0] ?? '', /; HttpOnly; Secure; SameSite=Lax$/);
    });

    for (const [name, token] of [
      ['Maria', TEAM.Sam],
      ['Maria', ''],
      ['Nobody', TEAM.Maria],
      ['', ''],
      ['constructor', TEAM.Maria],
    ] as const) {
      it(`refuses "${name}" with a token that is not theirs`, async () => {
        const visit = inbox.visit();
        const page = await visit.post('/sign-in', { name, token });
        assert.equal(page.status, 403);
        assert.match(page.text, /This name and this token do not belong together/);
        assert.equal(visit.cookie, undefined);
      });
    }

    it('shows what was typed as text', async () => {
      const name = '"><script>alert(1)</script>';
      const page = await inbox.visit().post('/sign-in', { name, token: 'x' });
      assert.equal(page.html.includes('<script'), false);
      assert.ok(page.html.includes('value="&quot;&gt;&lt;script&gt;'));
    });

    it('is refused after many tries from one address, until the time is over', async () => {
      const visit = inbox.visit();
      for (let tries = 0; tries < 40; tries++) {
        assert.equal((await visit.post('/sign-in', { name: `x${tries}`, token: 'y' })).status, 403);
      }
      const refused = await visit.post('/sign-in', { name: 'Maria', token: TEAM.Maria });
      assert.equal(refused.status, 429);
      assert.match(refused.text, /Try again in (one|\d+) minutes?\./);
      const seconds = Number(refused.headers.get('retry-after'));
      assert.ok(seconds > 0 && seconds <= 900);
      assert.equal(visit.cookie, undefined);
      inbox.now += seconds * 1000;
      await visit.signIn('Maria', TEAM.Maria);
    });

    it('is refused after many tries of one name from many addresses', async () => {
      const proxied = await Inbox.open(opened.database, { environment: { TRUST_PROXY: '1' } });
      try {
        const from = (host: number) => ({
          Origin: proxied.origin,
          'X-Forwarded-For': `192.0.2.${host}`,
        });
        const visit = proxied.visit();
        for (let host = 0; host < 100; host++) {
          const page = await visit.post('/sign-in', { name: 'MARIA', token: 'x' }, from(host));
          assert.equal(page.status, 403);
        }
        const fields = { name: 'Maria', token: TEAM.Maria };
        assert.equal((await visit.post('/sign-in', fields, from(200))).status, 429);
        const sam = { name: 'Sam', token: TEAM.Sam };
        assert.equal((await visit.post('/sign-in', sam, from(200))).status, 200);
        const rows = JSON.stringify(await opened.database.select().from(rateLimits));
        assert.doesNotMatch(rows, /192\.0|maria/i);
      } finally {
        await proxied.close();
      }
    });

    it('says where nobody can sign in yet', async () => {
      const empty = await Inbox.open(opened.database, { environment: { STAFF_TOKENS: '' } });
      try {
        const page = await empty.visit().get('/sign-in');
        assert.match(page.text, /Nobody can sign in yet/);
        assert.equal((await empty.visit().post('/sign-in', { name: '', token: '' })).status, 403);
      } finally {
        await empty.close();
      }
    });
  });

  describe('a session', () => {
    it('ends when nobody uses it for half an hour', async () => {
      const visit = await inbox.signedIn('Maria');
      for (const minutes of [20, 20, 29]) {
        inbox.pass(minutes);
        assert.match((await visit.get('/inbox')).url, /\/inbox$/);
      }
      inbox.pass(30);
      const page = await visit.get('/inbox');
      assert.match(page.url, /\/sign-in\?said=ended$/);
      assert.match(page.text, /You were signed out/);
    });

    it('ends after ten hours, however much it is used', async () => {
      const visit = await inbox.signedIn('Maria');
      for (let minutes = 0; minutes < 600; minutes += 20) {
        assert.match((await visit.get('/inbox')).url, /\/inbox$/);
        inbox.pass(20);
      }
      assert.match((await visit.get('/inbox')).url, /\/sign-in/);
    });

    it('ends on signing out, also for whoever has a copy of the cookie', async () => {
      const visit = await inbox.signedIn('Maria');
      const copy = visit.at(inbox.origin);
      const page = await visit.press(await visit.get('/inbox'), 'Sign out');
      assert.match(page.text, /You are signed out/);
      assert.equal(visit.cookie, undefined);
      assert.match((await copy.get('/inbox')).url, /\/sign-in/);
      assert.equal(await opened.database.$count(staffSessions), 0);
    });

    it('ends when the member of staff gets another token, or none', async () => {
      const visit = await inbox.signedIn('Maria');
      for (const team of [{ Maria: 'another', Sam: TEAM.Sam }, { Sam: TEAM.Sam }]) {
        const environment = { STAFF_TOKENS: staffTokens(team) };
        const later = await Inbox.open(opened.database, { environment });
        try {
          assert.match((await visit.at(later.origin).get('/inbox')).url, /\/sign-in/);
        } finally {
          await later.close();
        }
      }
      assert.match((await visit.get('/inbox')).url, /\/inbox$/);
    });

    it('is not had for a cookie that somebody made up', async () => {
      for (const cookie of ['staff-session=', 'staff-session=x', 'staff-session=%00']) {
        const answer = await fetch(`${inbox.origin}/staff/inbox`, {
          headers: { Cookie: cookie },
          redirect: 'manual',
        });
        assert.equal(answer.status, 303);
      }
    });
  });
});
