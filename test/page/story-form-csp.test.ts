import assert from 'node:assert/strict';
import { it } from 'node:test';
import es from '../../src/story-form/terms/es.ts';
import { LIMIT, PHONE, STORY_FORM, openClinic } from './forms/clinic.ts';
import {
  STORY,
  codes,
  control,
  fillIn,
  newQuote,
  open,
  send,
  takeBack,
  trouble,
  words,
} from './story-form/sharing.ts';
import { inBrowsers } from './support/engines.ts';

const { center, api, page } = await openClinic();

inBrowsers('a story form on a page with the strictest policy', (browser) => {
  it(
    'has no violation, asks nobody but the center, and says nothing in the console',
    LIMIT,
    async () => {
      const guest = await open(browser, page(STORY));
      const { page: its } = guest;
      // With everything open, failed here, failed there, and sending.
      await its.getByText(words.sharePreview).click();
      await control(guest, 'consent.contact').check();
      await control(guest, 'quote').fill('W'.repeat(501));
      await send(guest).click();
      await its.getByText(words.formProblem).waitFor();
      await fillIn(guest, newQuote());
      await control(guest, 'email').fill('maria@example.org');
      await guest.context.setOffline(true);
      await send(guest).click();
      await trouble(guest).waitFor();
      await guest.context.setOffline(false);
      await send(guest).click();
      await codes(guest);
      await its.getByRole('button', { name: words.shareWithdraw }).click();
      await its.getByText(words.shareWithdrawnText).waitFor();
      await its.getByRole('button', { name: words.formAgain }).click();
      await takeBack(guest, 'K7QMX-3WPDR', 'QQQQ-QQQQ-QQQQ-QQQQ');
      await its.getByText(words.shareBackUnknown).waitFor();
      await guest.wasQuiet();
      const own = [center.server.origin, api.origin];
      const asked = guest.requests.map((url) => new URL(url));
      assert.deepEqual(
        asked.filter(({ origin }) => !own.includes(origin)),
        [],
      );
      assert.deepEqual(
        asked.filter(({ search }) => search !== ''),
        [],
      );
      await guest.close();
    },
  );

  it('takes what a peer-support around it says, in Spanish too', LIMIT, async () => {
    const quote = newQuote();
    const address = page({
      ...STORY,
      lang: 'es',
      scripts: [STORY_FORM, '/alongside/support.js'],
      attributes: '',
      around: (form) => `<peer-support api="${api.origin}" phone="${PHONE}">${form}</peer-support>`,
    });
    const guest = await open(browser, address);
    const { page: its } = guest;
    await its.getByText(es.shareHeading).waitFor();
    await send(guest).click();
    await its.getByText(es['required:quote']).first().waitFor();
    await fillIn(guest, quote);
    await send(guest).click();
    await its.getByText(es.shareKeepBoth).waitFor();
    assert.equal((await api.storiesSaying(quote)).length, 1);
    await guest.wasQuiet();
    await guest.close();
  });
});
