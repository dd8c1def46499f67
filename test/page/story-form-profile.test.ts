import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BrowserContext } from 'playwright-core';
import { PHONE, openClinic } from './forms/clinic.ts';
import { filesWith, profileAfter } from './forms/profile.ts';
import { TRACES, typeSecrets } from './story-form/secrets.ts';
import { STORY, codes, control, leaveByKeys, send, words } from './story-form/sharing.ts';

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
  ...STORY,
  policy: '',
  attributes: `api="${api.origin}" phone="${PHONE}"`,
  inside: `<peer-quick-exit slot="quick-exit" href="${away}"></peer-quick-exit>`,
});
const ordinary = center.page({
  policy: '',
  body: `<form method="post" action="/taken">
    <label>Nickname <input name="nickname"></label><button>Send</button></form>`,
});

/** All that can become of what somebody writes. */
async function use(context: BrowserContext): Promise<void> {
  const guest = { page: await context.newPage() };
  const write = async () => {
    await guest.page.goto(form);
    await typeSecrets(guest);
  };
  // Sent, after a try with something wrong, and a code that is not known.
  await write();
  await control(guest, 'takeBack.code').press('Enter');
  await guest.page.getByText(words.shareBackUnknown).waitFor();
  await control(guest, 'name').press('Enter');
  await guest.page.getByText(words.formProblem).waitFor();
  await control(guest, 'consent.publish').check();
  await send(guest).click();
  await codes(guest);
  // Left by the quick exit, by a link, and closed with the window.
  await write();
  await leaveByKeys(guest);
  await guest.page.waitForURL(away);
  await write();
  await guest.page.evaluate((to) => location.assign(to), away);
  await guest.page.waitForURL(away);
  await write();
  await guest.page.close();

  const other = await context.newPage();
  await other.goto(ordinary);
  await other.getByLabel('Nickname').click();
  await other.keyboard.type(ORDINARY);
  await other.getByRole('button').click();
  await other.waitForURL('**/taken');
}

describe('what a browser keeps on disk of a story', () => {
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
