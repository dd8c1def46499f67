import assert from 'node:assert/strict';
import { it } from 'node:test';
import { LIMIT, openClinic } from './forms/clinic.ts';
import {
  STORY,
  codes,
  control,
  newQuote,
  open,
  reached,
  tabTo,
  words,
} from './story-form/sharing.ts';
import { inBrowsers } from './support/engines.ts';
import { focused } from './support/focus.ts';

const { api, page } = await openClinic();

inBrowsers('somebody with a keyboard alone', (browser) => {
  it('writes a story, looks at it, sends it, and takes it back', LIMIT, async () => {
    const quote = newQuote();
    const guest = await open(browser, page(STORY));
    const { keyboard } = guest.page;
    const type = async (label: string, text: string) => {
      await tabTo(guest, label);
      await keyboard.type(text);
    };
    const press = async (label: string, ...keys: string[]) => {
      await tabTo(guest, label);
      for (const key of keys) await keyboard.press(key);
    };

    // A first try by Enter, which leads to what is missing.
    await type('name', 'Maria');
    await keyboard.press('Enter');
    const address = guest.page.url();
    await press(words['required:quote'], 'Enter');
    assert.equal(await reached(guest), 'quote');
    assert.equal(guest.page.url(), address);
    await keyboard.type(quote);
    await type('body', 'Line one');
    await keyboard.press('Enter');
    await keyboard.type('Line two');
    await type('role', 'parent');
    // April is the fifth of the list.
    await press('recoverySince.month', ...Array<string>(4).fill('ArrowDown'));
    await type('recoverySince', '2019');
    await press('topics', 'Space', 'Tab', 'Tab', 'Space');
    await type('contentNote', 'Speaks of an overdose.');
    await press('consent.publish', 'Space');
    await press('consent.firstName', 'Space');
    await press('consent.contact', 'Space');
    await type('email', 'maria@example.org');
    await press(words.sharePreview, 'Enter');
    assert.ok(await guest.page.locator('.preview').getByText('Line two').isVisible());
    await press(words.shareSend, 'Enter');
    const [reference, code] = await codes(guest);
    assert.equal(await focused(guest), words.shareThanks);
    const [stored] = await api.storiesSaying(quote);
    assert.equal(stored?.reference, reference);
    const { requestId: _, signals: __, ...sent } = stored.sent;
    assert.deepEqual(sent, {
      version: 1,
      quote,
      body: 'Line one\nLine two',
      name: 'Maria',
      role: 'parent',
      recoverySince: '2019-04',
      topics: ['Alcohol', 'Stimulants'],
      contentNote: 'Speaks of an overdose.',
      locale: 'en-US',
      email: 'maria@example.org',
      consent: { publish: true, firstName: true, contact: true, noticeVersion: '2026-11' },
    });

    await press(words.formAgain, 'Enter');
    await control(guest, 'quote').waitFor();
    await press(words.shareBack, 'Enter');
    await type('takeBack.reference', reference);
    await type('takeBack.code', code);
    await press(words.shareBackSend, 'Space');
    await guest.page.getByText(words.shareWithdrawnText).waitFor();
    assert.ok((await focused(guest)).includes(words.shareWithdrawn));
    assert.equal((await api.storyRow(reference))?.status, 'withdrawn');
    await guest.wasQuiet();
    await guest.close();
  });
});
