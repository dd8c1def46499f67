import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { OpenedBrowser } from './support/engines.ts';
import { inBrowsers, inChromium } from './support/engines.ts';
import type { Visit } from './support/visit.ts';
import { eventually } from './support/visit.ts';
import {
  control,
  goBack,
  leaveByKeys,
  open,
  reference,
  send,
  trouble,
  words,
} from './request/asking.ts';
import { LIMIT, PHONE, openClinic } from './forms/clinic.ts';
import {
  QUESTIONS,
  SECRETS,
  TRACES,
  givenAway,
  leftBehind,
  overhearEvents,
  standing,
  typeSecrets,
} from './request/secrets.ts';

const { center, api, page, otherApi } = await openClinic();

center.server.on('/privacy', (_, response) =>
  response.writeHead(200, { 'Content-Type': 'text/html' }).end('<title>Privacy</title>'),
);

const around = (form: string) => `<h1>Our center</h1>${form}<a href="/privacy">Privacy</a>`;
const exit = () =>
  `<peer-quick-exit slot="quick-exit" href="${center.server.origin}/privacy"></peer-quick-exit>`;

/** Where a visitor comes from. */
const start = () => `${center.server.origin}/privacy?from`;

/** What servers got to know apart from the body of a request that was sent. */
const heardByServers = (...apis: (typeof api)[]) =>
  JSON.stringify([
    center.server.asked.map(({ path, headers, body }) => [path, headers, body]),
    ...apis.map(({ exchanges, log }) => [
      log,
      exchanges.map(({ method, path, headers, body, answer }) => [
        [method, path, headers, answer],
        method === 'POST' && path === '/peer-requests' ? '' : body,
      ]),
    ]),
  ]);

/** Writes a secret into every field of a form. */
const visit = async (
  browser: OpenedBrowser,
  attributes = `api="${api.origin}" phone="${PHONE}"`,
): Promise<Visit> => {
  const address = page({ attributes, around, inside: QUESTIONS + exit(), policy: '' });
  const guest = await open(browser, address, {
    before: async (each) => {
      await each.addInitScript(overhearEvents);
      await each.goto(start());
    },
  });
  await typeSecrets(guest);
  return guest;
};

inBrowsers('what a visitor writes', (browser) => {
  it('is in the body of one request and nowhere else', LIMIT, async () => {
    const posts = api.exchanges.filter(({ method }) => method === 'POST').length;
    const guest = await visit(browser);
    assert.deepEqual(givenAway(await standing(guest)).length, TRACES.length - 2, 'it is there');
    assert.deepEqual(givenAway(await leftBehind(guest)), []);
    // A try that is not sent, because nothing was agreed to.
    await send(guest).click();
    await guest.page.getByRole('link', { name: words['consent-needed:consent.contact'] }).click();
    assert.deepEqual(givenAway(await leftBehind(guest)), []);
    await control(guest, 'consent.contact').check();
    await send(guest).click();
    await reference(guest);
    assert.deepEqual(givenAway(await leftBehind(guest)), []);
    assert.deepEqual(givenAway(await standing(guest)), [], 'nor in the page');
    const told = await leftBehind(guest);
    assert.ok(told.includes('peer-request-sent'), 'it does listen');
    const sent = api.exchanges.filter(({ method }) => method === 'POST').slice(posts);
    assert.equal(sent.length, 1);
    assert.ok(sent[0]?.body.includes(SECRETS.name));
    assert.ok(!sent[0]?.body.includes('wyvqhbt'), 'what was hidden again is not sent');
    assert.deepEqual(givenAway(heardByServers(api)), []);
    assert.ok(api.log.length > 0);
    await guest.close();
  });
});

// Playwright does not notice when Firefox shows a page again that it has kept.
inChromium('what a visitor writes', (browser) => {
  it('stays in the page when it cannot be sent, and goes with the page', LIMIT, async () => {
    const own = await otherApi();
    const guest = await visit(browser, `api="${own.origin}"`);
    const address = guest.page.url();
    await control(guest, 'consent.contact').check();
    await own.stop();
    await send(guest).click();
    await trouble(guest).waitFor();
    assert.ok((await standing(guest)).includes(SECRETS.name));
    assert.deepEqual(givenAway(await leftBehind(guest)), []);
    await guest.page.getByRole('link', { name: 'Privacy', exact: true }).click();
    await guest.page.waitForURL('**/privacy');
    await goBack(guest);
    await eventually(() => guest.page.url(), address);
    await send(guest).waitFor();
    assert.deepEqual(givenAway(await standing(guest)), []);
    assert.deepEqual(givenAway(await leftBehind(guest)), []);
    assert.deepEqual(givenAway(heardByServers(own)), []);
    await guest.close();
  });

  it('is gone after a quick exit and Back', LIMIT, async () => {
    const guest = await visit(browser);
    const address = guest.page.url();
    await leaveByKeys(guest);
    await eventually(() => guest.page.url(), `${center.server.origin}/privacy`);
    await goBack(guest);
    await eventually(() => guest.page.url(), start());
    await guest.page.goto(address);
    await send(guest).waitFor();
    assert.deepEqual(givenAway(await standing(guest)), []);
    assert.deepEqual(givenAway(await leftBehind(guest)), []);
    assert.deepEqual(givenAway(heardByServers(api)), []);
    await guest.close();
  });
});
