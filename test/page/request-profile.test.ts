import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BrowserContext } from 'playwright-core';
import { control, leaveByKeys, reference, send, trouble } from './request/asking.ts';
import { PHONE, openClinic } from './forms/clinic.ts';
import { filesWith, profileAfter } from './forms/profile.ts';
import { QUESTIONS, TRACES, typeSecrets } from './request/secrets.ts';

/** Milliseconds. A browser that is used and closed takes its time to write all down. */
const LIMIT = { timeout: 180_000 };

/** What is typed into an ordinary form, to prove that a browser would have kept it. */
const ORDINARY = 'vbnrtwqs';

const { center, api, page } = await openClinic();

const away = `${center.server.origin}/away`;
for (const path of ['/away', '/taken']) {
  center.server.on(path, (_, response) =>
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<title>Weather</title><h1>Sun'),
  );
}

const form = page({
  policy: '',
  attributes: `api="${api.origin}" phone="${PHONE}"`,
  inside: `${QUESTIONS}<peer-quick-exit slot="quick-exit" href="${away}"></peer-quick-exit>`,
});
const ordinary = center.page({
  policy: '',
  body: `<form method="post" action="/taken">
    <label>Nickname <input name="nickname"></label><button>Send</button></form>`,
});

/** All that can become of what a visitor writes. */
async function use(context: BrowserContext): Promise<void> {
  // Sent, after a try with something wrong and one without a network.
  const guest = { page: await context.newPage() };
  await guest.page.goto(form);
  await typeSecrets(guest);
  await control(guest, 'name').press('Enter');
  await control(guest, 'consent.contact').check();
  await context.setOffline(true);
  await send(guest).click();
  await trouble(guest).waitFor();
  await context.setOffline(false);
  await send(guest).click();
  await reference(guest);
  // Left by a script of the page, and by the quick exit.
  const byScript = () => guest.page.evaluate((to) => location.assign(to), away);
  for (const leave of [byScript, () => leaveByKeys(guest)]) {
    await guest.page.goto(form);
    await typeSecrets(guest);
    await leave();
    await guest.page.waitForURL(away);
  }
  // Taken out of the page by a script that has fetched what comes next.
  await guest.page.goto(form);
  await typeSecrets(guest);
  await guest.page.evaluate(async (next) => {
    await (await fetch(next)).text();
    document.querySelector('peer-request-form')?.remove();
  }, away);
  // Closed with the window.
  await guest.page.goto(form);
  await typeSecrets(guest);
  await guest.page.close();

  const other = await context.newPage();
  await other.goto(ordinary);
  await other.getByLabel('Nickname').click();
  await other.keyboard.type(ORDINARY);
  await other.getByRole('button').click();
  await other.waitForURL('**/taken');
}

describe('what a browser keeps on disk', () => {
  for (const engine of ['chromium', 'firefox'] as const) {
    it(`has nothing of what was typed into the form, in ${engine}`, LIMIT, async () => {
      const files = await profileAfter(engine, use);
      const kept = filesWith(ORDINARY, files);
      assert.ok(
        kept.some((path) => /Web Data|formhistory/.test(path)),
        `it keeps what is typed into an ordinary form, in ${kept.join() || 'no file'}`,
      );
      assert.deepEqual(
        TRACES.flatMap((trace) => filesWith(trace, files).map((path) => `${trace} in ${path}`)),
        [],
      );
    });
  }
});
