import assert from 'node:assert/strict';
import { it } from 'node:test';
import { LIMIT, openClinic } from './forms/clinic.ts';
import { leftBehind, overhearEvents, standing } from './forms/left-behind.ts';
import { SECRETS, TRACES, givenAway, typeSecrets } from './story-form/secrets.ts';
import {
  STORY,
  codes,
  control,
  goBack,
  leaveByKeys,
  open,
  send,
  words,
} from './story-form/sharing.ts';
import type { OpenedBrowser } from './support/engines.ts';
import { inBrowsers, inChromium } from './support/engines.ts';
import type { Visit } from './support/visit.ts';
import { eventually } from './support/visit.ts';

const { center, api, page } = await openClinic();

center.server.on('/privacy', (_, response) =>
  response.writeHead(200, { 'Content-Type': 'text/html' }).end('<title>Privacy</title>'),
);

const exit = `<peer-quick-exit slot="quick-exit" href="${center.server.origin}/privacy"></peer-quick-exit>`;

/** Where a visitor comes from. */
const start = `${center.server.origin}/privacy?from`;

/** What servers got to know apart from the body of a story that was sent. */
const heardByServers = () =>
  JSON.stringify([
    center.server.asked.map(({ path, headers, body }) => [path, headers, body]),
    api.log,
    api.exchanges.map(({ method, path, headers, body, answer }) => [
      [method, path, headers, answer],
      method === 'POST' && path === '/stories' ? '' : body,
    ]),
  ]);

/** Writes a secret into every field of a form. */
const visit = async (browser: OpenedBrowser): Promise<Visit> => {
  const around = (form: string) => `<h1>Our center</h1>${form}<a href="/privacy">Privacy</a>`;
  const guest = await open(browser, page({ ...STORY, around, inside: exit, policy: '' }), {
    before: async (each) => {
      await each.addInitScript(overhearEvents);
      await each.goto(start);
    },
  });
  await typeSecrets(guest);
  return guest;
};

inBrowsers('what somebody writes in a story', (browser) => {
  it('is in the body of one request and nowhere else', LIMIT, async () => {
    const posts = api.exchanges.filter(({ method }) => method === 'POST').length;
    const guest = await visit(browser);
    assert.deepEqual(givenAway(await standing(guest)), TRACES, 'it is there');
    assert.deepEqual(givenAway(await leftBehind(guest)), []);
    // A try that is not sent, because nothing was agreed to.
    await send(guest).click();
    await guest.page.getByRole('link', { name: words['consent-needed:consent.publish'] }).click();
    assert.deepEqual(givenAway(await leftBehind(guest)), []);
    await control(guest, 'consent.publish').check();
    await send(guest).click();
    await codes(guest);
    assert.deepEqual(givenAway(await leftBehind(guest)), []);
    assert.deepEqual(givenAway(await standing(guest)), [], 'nor in the page');
    assert.ok((await leftBehind(guest)).includes('peer-request-sent'), 'it does listen');
    const sent = api.exchanges.filter(({ method }) => method === 'POST').slice(posts);
    assert.equal(sent.length, 1);
    assert.ok(sent[0]?.body.includes('zqxjvkou'));
    for (const hidden of [SECRETS.name, 'PXQMW', 'YTZC']) {
      assert.ok(!sent[0]?.body.includes(hidden), `${hidden} is not to be sent`);
    }
    assert.deepEqual(givenAway(heardByServers()), []);
    assert.ok(api.log.length > 0);
    await guest.close();
  });
});

// Playwright does not notice when Firefox shows a page again that it has kept.
inChromium('what somebody writes in a story', (browser) => {
  it('goes with the page, whichever way that is left', LIMIT, async () => {
    const guest = await visit(browser);
    const address = guest.page.url();
    await guest.page.getByRole('link', { name: 'Privacy', exact: true }).click();
    await guest.page.waitForURL('**/privacy');
    await goBack(guest);
    await eventually(() => guest.page.url(), address);
    await send(guest).waitFor();
    assert.deepEqual(givenAway(await standing(guest)), []);
    await guest.page.reload();
    await send(guest).waitFor();
    await typeSecrets(guest);
    await leaveByKeys(guest);
    await eventually(() => guest.page.url(), `${center.server.origin}/privacy`);
    await guest.page.goto(address);
    await send(guest).waitFor();
    assert.deepEqual(givenAway(await standing(guest)), []);
    assert.deepEqual(givenAway(await leftBehind(guest)), []);
    assert.deepEqual(givenAway(heardByServers()), []);
    await guest.close();
  });
});
