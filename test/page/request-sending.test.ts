import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Page, Route } from 'playwright-core';
import { inBrowsers, inChromium } from './support/engines.ts';
import { eventually, stopClock } from './support/visit.ts';
import {
  allOf,
  control,
  fillIn,
  filledIn,
  newName,
  open,
  reached,
  reference,
  send,
  trouble,
  words,
} from './request/asking.ts';
import { LIMIT, PHONE, openClinic } from './forms/clinic.ts';

const { api, page, otherApi } = await openClinic();

const POSTS = '**/peer-requests';

/** What is said after a try that failed, with the number to call. */
const FAILED = [words.formFailed, words.formSendAgain, PHONE];

/** Fails unless one request of this visitor's is there, and answers it. */
async function oneOf(name: string) {
  const [stored, ...more] = await api.storedFor(name);
  assert.ok(stored, 'it is stored');
  assert.deepEqual(more, []);
  return stored;
}

const keysOf = (name: string) =>
  new Set(api.postsOf(name).map(({ headers }) => headers['idempotency-key']));

/** Lets each POST reach the API, and loses its answer. */
async function loseAnswers(of: Page): Promise<() => Promise<void>> {
  const lose = async (route: Route) => {
    await route.fetch();
    await route.abort('connectionreset');
  };
  await of.route(POSTS, lose);
  return () => of.unroute(POSTS, lose);
}

inBrowsers('a request', (browser) => {
  it('is stored once by a double click', LIMIT, async () => {
    const name = newName();
    const guest = await open(browser, page());
    await fillIn(guest, name);
    await send(guest).dblclick();
    assert.equal(await reference(guest), (await oneOf(name)).reference);
    assert.equal(api.postsOf(name).length, 1);
    await guest.wasQuiet();
    await guest.close();
  });

  it('is kept while the API is away, and stored once when it is back', LIMIT, async () => {
    const name = newName();
    const own = await otherApi();
    const guest = await open(
      browser,
      page({ attributes: `api="${own.origin}" phone="${PHONE}"`, policy: '' }),
    );
    await fillIn(guest, name);
    await own.stop();
    await send(guest).click();
    const told = await trouble(guest).innerText();
    for (const part of FAILED) assert.ok(told.includes(part), told);
    assert.deepEqual(await filledIn(guest), allOf(name));
    assert.deepEqual(await api.storedFor(name), []);
    await own.startAgain();
    await send(guest).click();
    assert.equal(await reference(guest), (await oneOf(name)).reference);
    await guest.close();
  });
});

inChromium('a request', (browser) => {
  it('is stored once however often "Send" is pressed on a slow network', LIMIT, async () => {
    const name = newName();
    const guest = await open(browser, page());
    let letGo: () => void = () => undefined;
    const gone = new Promise<void>((resolve) => (letGo = resolve));
    await guest.page.route(POSTS, async (route) => {
      await gone;
      await route.continue();
    });
    await fillIn(guest, name);
    await send(guest).press('Enter');
    await guest.page.getByRole('button', { name: words.formSending }).waitFor();
    assert.equal(await send(guest).getAttribute('aria-disabled'), 'true');
    assert.equal(await reached(guest), words.formSending, 'the focus stays');
    await send(guest).dblclick({ force: true });
    await control(guest, 'name').press('Enter');
    letGo();
    assert.equal(await reference(guest), (await oneOf(name)).reference);
    assert.equal(api.postsOf(name).length, 1);
    await guest.wasQuiet();
    await guest.close();
  });

  it('is stored once when its answer is lost and it is sent again', LIMIT, async () => {
    const name = newName();
    const guest = await open(browser, page());
    const lost = await loseAnswers(guest.page);
    await fillIn(guest, name);
    await send(guest).click();
    await trouble(guest).waitFor();
    assert.deepEqual(await filledIn(guest), allOf(name));
    const { reference: before } = await oneOf(name);
    await lost();
    await send(guest).click();
    assert.equal(await reference(guest), before);
    await oneOf(name);
    const posts = api.postsOf(name);
    assert.equal(posts.length, 4, 'three tries by itself, and one by the visitor');
    assert.equal(keysOf(name).size, 1);
    assert.equal(new Set(posts.map(({ body }) => body)).size, 1);
    await guest.close();
  });

  it('is stored once when its answer is lost and the API starts anew', LIMIT, async () => {
    const name = newName();
    const own = await otherApi();
    const guest = await open(browser, page({ attributes: `api="${own.origin}"`, policy: '' }));
    const lost = await loseAnswers(guest.page);
    await fillIn(guest, name);
    await send(guest).click();
    await trouble(guest).waitFor();
    await own.stop();
    await lost();
    await own.startAgain();
    await send(guest).click();
    assert.equal(await reference(guest), (await oneOf(name)).reference);
    await guest.close();
  });

  it('takes the place of one whose answer was lost when it is changed', LIMIT, async () => {
    const name = newName();
    const guest = await open(browser, page());
    const lost = await loseAnswers(guest.page);
    await fillIn(guest, name);
    await send(guest).click();
    await trouble(guest).waitFor();
    await lost();
    await control(guest, 'contact.phone').fill('(303) 555-0187');
    await send(guest).click();
    const told = await reference(guest);
    const { sent, reference: stored } = await oneOf(name);
    assert.equal(told, stored);
    assert.equal((sent['contact'] as { phone: string }).phone, '+13035550187');
    assert.equal(keysOf(name).size, 2);
    await guest.close();
  });

  it('says that the visitor is offline, keeps everything, and is sent later', LIMIT, async () => {
    const name = newName();
    const guest = await open(browser, page());
    await fillIn(guest, name);
    await guest.context.setOffline(true);
    await send(guest).click();
    const told = await trouble(guest).innerText();
    assert.ok(told.includes(words.formFailedOffline) && told.includes(PHONE), told);
    assert.deepEqual(await filledIn(guest), allOf(name));
    assert.equal(await reached(guest), words.formSend);
    await guest.context.setOffline(false);
    await send(guest).click();
    assert.equal(await reference(guest), (await oneOf(name)).reference);
    assert.equal(await trouble(guest).count(), 0);
    await guest.wasQuiet();
    await guest.close();
  });

  it('waits for as long as a busy API asks, and shows for how long', LIMIT, async () => {
    const name = newName();
    const busy = await otherApi({ REQUESTS_IN_ALL: '1' });
    // This one may be the first of all, and is counted in any case.
    await fetch(`${busy.origin}/peer-requests`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
    });
    const address = page({ attributes: `api="${busy.origin}" phone="${PHONE}"`, policy: '' });
    const guest = await open(browser, address, {
      before: (each) => stopClock(each, '2026-11-22T10:00:00-07:00'),
    });
    await fillIn(guest, name);
    await send(guest).click();
    const says = (text: string) =>
      eventually(async () => (await trouble(guest).innerText()).includes(text), true);
    await says(words.formBusy('10 minutes'));
    await says(PHONE);
    assert.equal(await send(guest).getAttribute('aria-disabled'), 'true');
    await guest.page.clock.fastForward(8 * 60_000 + 50_000);
    await says(words.formBusy('1 minute, 10 seconds'));
    await send(guest).click({ force: true });
    assert.equal(busy.postsOf(name).length, 1, 'it does not ask before its time');
    await guest.page.clock.fastForward(2 * 60_000);
    await says(words.formBusyOver);
    assert.deepEqual(await filledIn(guest), allOf(name));
    busy.now += 600_000;
    await send(guest).click();
    assert.equal(await reference(guest), (await oneOf(name)).reference);
    await guest.close();
  });

  it('can be taken back, also where the first try fails', LIMIT, async () => {
    const name = newName();
    const guest = await open(browser, page());
    await fillIn(guest, name);
    await send(guest).click();
    const told = await reference(guest);
    await guest.context.setOffline(true);
    const back = guest.page.getByRole('button', { name: words.sentWithdraw });
    await back.click();
    await guest.page.getByText(words.formWithdrawFailed).waitFor();
    assert.notEqual((await api.row(told))?.payload, null);
    await guest.context.setOffline(false);
    await back.dblclick();
    await guest.page.getByText(words.sentWithdrawn).waitFor();
    const row = await api.row(told);
    assert.deepEqual([row?.status, row?.payload, row?.keyId], ['withdrawn', null, null]);
    assert.equal(await reached(guest), words.sentWithdrawn);
    await guest.wasQuiet();
    await guest.close();
  });
});
