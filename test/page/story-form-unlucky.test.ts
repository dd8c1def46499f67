import assert from 'node:assert/strict';
import { it } from 'node:test';
import { LIMIT, PHONE, openClinic } from './forms/clinic.ts';
import { native, nativeForm } from './story-form/native-form.ts';
import {
  STORY,
  allOf,
  codes,
  fillIn,
  filledIn,
  newQuote,
  open,
  send,
  trouble,
  words,
} from './story-form/sharing.ts';
import { inChromium } from './support/engines.ts';
import { Visit, stopClock } from './support/visit.ts';

const { api, page } = await openClinic();

/** The chunk of the form, under whatever name the build gave. */
const STORY_PART = /\/story-part-[^/]+\.js$/;

inChromium('a story form', (browser) => {
  it("leaves the page's own form where it cannot be had, and that works", LIMIT, async () => {
    const quote = newQuote();
    const address = page({ ...STORY, inside: nativeForm(`${api.origin}/stories`) });
    const guest = await Visit.to(browser(), address, {
      ownClock: true,
      before: (each) => each.route(STORY_PART, (route) => route.abort()),
    });
    const { page: its } = guest;
    its.setDefaultTimeout(20_000);
    await its.getByRole('link', { name: 'Call 988' }).waitFor();
    await its.waitForFunction(() => document.querySelector(':state(error)'));
    await its.locator(native('quote')).fill(quote);
    await its.locator(native('name')).fill('Maria');
    await its.locator(native('consent.publish')).check();
    await its.locator('#native button').click();
    const told = await its.locator('.reference').innerText();
    assert.deepEqual(
      (await api.storiesSaying(quote)).map(({ reference }) => reference),
      [told],
    );
    await guest.close();
  });

  it(
    'gives up at last where no answer ever comes, keeps everything, and sends it later',
    LIMIT,
    async () => {
      const quote = newQuote();
      const guest = await open(browser, page(STORY), {
        before: (each) => stopClock(each, '2026-11-22T10:00:00-07:00'),
      });
      const { page: its } = guest;
      await fillIn(guest, quote);
      let asked = 0;
      // Neither answered nor refused.
      await its.route('**/stories', () => void (asked += 1));
      await send(guest).click();
      await its.getByRole('button', { name: words.formSending }).waitFor();
      for (let minutes = 0; minutes < 30 && (await trouble(guest).count()) === 0; minutes += 1) {
        await its.clock.runFor(20_000);
      }
      const told = await trouble(guest).innerText();
      for (const part of [words.formFailed, words.formSendAgain, PHONE]) {
        assert.ok(told.includes(part), told);
      }
      assert.ok(asked > 0 && asked <= 3, `it asked ${asked} times`);
      assert.deepEqual(await filledIn(guest), allOf(quote));
      await its.unroute('**/stories');
      await send(guest).click();
      const [reference] = await codes(guest);
      assert.deepEqual(
        (await api.storiesSaying(quote)).map((stored) => stored.reference),
        [reference],
      );
      await guest.close();
    },
  );
});
