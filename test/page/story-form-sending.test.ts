import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Page, Route } from 'playwright-core';
import { LIMIT, PHONE, openClinic } from './forms/clinic.ts';
import {
  STORY,
  allOf,
  codes,
  control,
  fillIn,
  filledIn,
  newQuote,
  open,
  reached,
  send,
  takeBack,
  trouble,
  words,
} from './story-form/sharing.ts';
import { inBrowsers, inChromium } from './support/engines.ts';

const { api, page, otherApi } = await openClinic();

const POSTS = '**/stories';

/** Fails unless one story with this quote is there, and answers it. */
async function oneSaying(quote: string) {
  const [stored, ...more] = await api.storiesSaying(quote);
  assert.ok(stored, 'it is stored');
  assert.deepEqual(more, []);
  return stored;
}

const keysOf = (quote: string) =>
  new Set(api.postsOf(quote).map(({ headers }) => headers['idempotency-key']));

/** Lets each POST reach the API, and loses its answer. */
async function loseAnswers(of: Page): Promise<() => Promise<void>> {
  const lose = async (route: Route) => {
    await route.fetch();
    await route.abort('connectionreset');
  };
  await of.route(POSTS, lose);
  return () => of.unroute(POSTS, lose);
}

inBrowsers('a story', (browser) => {
  it('is stored once by a double click, and is as it was written', LIMIT, async () => {
    const quote = newQuote();
    const guest = await open(browser, page(STORY));
    await fillIn(guest, quote);
    await control(guest, 'body').fill('It began one night.\n\nIt took years.');
    await control(guest, 'recoverySince').fill('2019');
    await control(guest, 'recoverySince.month').selectOption('04');
    await control(guest, 'topics', 'Family').check();
    await send(guest).dblclick();
    const [reference] = await codes(guest);
    const { sent, reference: stored } = await oneSaying(quote);
    assert.equal(reference, stored);
    assert.equal(api.postsOf(quote).length, 1);
    const { requestId, signals, ...rest } = sent;
    assert.match(String(requestId), /^[\da-f-]{36}$/);
    assert.equal((signals as { trap: boolean }).trap, false);
    assert.deepEqual(rest, {
      version: 1,
      quote,
      body: 'It began one night.\n\nIt took years.',
      name: 'M. L.',
      recoverySince: '2019-04',
      topics: ['Family'],
      locale: 'en-US',
      consent: { publish: true, firstName: false, contact: false, noticeVersion: '2026-11' },
    });
    await guest.wasQuiet();
    await guest.close();
  });

  it('is taken back at once, and on a fresh page by reference and code', LIMIT, async () => {
    const quotes = [newQuote(), newQuote()] as const;
    const guest = await open(browser, page(STORY));
    await fillIn(guest, quotes[0]);
    await send(guest).click();
    const [first] = await codes(guest);
    await guest.page.getByRole('button', { name: words.shareWithdraw }).click();
    await guest.page.getByText(words.shareWithdrawnText).waitFor();
    assert.equal((await api.storyRow(first))?.payload, null);
    await guest.page.getByRole('button', { name: words.formAgain }).click();
    await fillIn(guest, quotes[1]);
    await send(guest).click();
    const [second, code] = await codes(guest);
    await guest.close();

    const later = await open(browser, page(STORY));
    await takeBack(later, second, 'QQQQ-QQQQ-QQQQ-QQQQ');
    await later.page.getByText(words.shareBackUnknown).waitFor();
    assert.notEqual((await api.storyRow(second))?.payload, null);
    // As somebody types it years later.
    await control(later, 'takeBack.reference').fill(second.toLowerCase().replace('-', ' '));
    await control(later, 'takeBack.code').fill(code.toLowerCase().replaceAll('-', ' '));
    await control(later, 'takeBack.code').press('Enter');
    await later.page.getByText(words.shareWithdrawnText).waitFor();
    const row = await api.storyRow(second);
    assert.deepEqual([row?.status, row?.payload, row?.keyId], ['withdrawn', null, null]);
    assert.deepEqual(await api.storiesSaying(quotes[1]), []);
    await later.wasQuiet();
    await later.close();
  });
});

inChromium('a story', (browser) => {
  it('is stored once when its answer is lost and it is sent again', LIMIT, async () => {
    const quote = newQuote();
    const guest = await open(browser, page(STORY));
    const lost = await loseAnswers(guest.page);
    await fillIn(guest, quote);
    await send(guest).click();
    await trouble(guest).waitFor();
    assert.deepEqual(await filledIn(guest), allOf(quote));
    const { reference: before } = await oneSaying(quote);
    await lost();
    await send(guest).click();
    assert.equal((await codes(guest))[0], before);
    await oneSaying(quote);
    const posts = api.postsOf(quote);
    assert.equal(posts.length, 4, 'three tries by itself, and one by the visitor');
    assert.equal(keysOf(quote).size, 1);
    assert.equal(new Set(posts.map(({ body }) => body)).size, 1);
    await guest.close();
  });

  it('takes the place of one whose answer was lost when it is changed', LIMIT, async () => {
    const [before, after] = [newQuote(), newQuote()];
    const guest = await open(browser, page(STORY));
    const lost = await loseAnswers(guest.page);
    await fillIn(guest, before);
    await send(guest).click();
    await trouble(guest).waitFor();
    const { reference } = await oneSaying(before);
    await lost();
    await control(guest, 'quote').fill(after);
    await send(guest).click();
    assert.equal((await codes(guest))[0], reference);
    assert.equal((await oneSaying(after)).reference, reference);
    assert.deepEqual(await api.storiesSaying(before), []);
    await guest.close();
  });

  it('is kept while the API is away, and stored once when it is back', LIMIT, async () => {
    const quote = newQuote();
    const own = await otherApi();
    const guest = await open(
      browser,
      page({ ...STORY, attributes: `api="${own.origin}" phone="${PHONE}"`, policy: '' }),
    );
    await fillIn(guest, quote);
    await own.stop();
    await send(guest).click();
    const told = await trouble(guest).innerText();
    for (const part of [words.formFailed, words.formSendAgain, PHONE]) {
      assert.ok(told.includes(part), told);
    }
    assert.deepEqual(await filledIn(guest), allOf(quote));
    assert.equal(await reached(guest), words.shareSend);
    await own.startAgain();
    await send(guest).click();
    assert.equal((await codes(guest))[0], (await oneSaying(quote)).reference);
    await guest.close();
  });
});
