import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Page } from 'playwright-core';
import { LIMIT, openClinic } from './forms/clinic.ts';
import { native, nativeForm } from './story-form/native-form.ts';
import { STORY, newQuote } from './story-form/sharing.ts';
import { inBrowsers } from './support/engines.ts';
import { Visit } from './support/visit.ts';

const { api, page } = await openClinic();

// Firefox cannot be opened without JavaScript here, so the page has no script either.
const address = page({ ...STORY, scripts: [], inside: nativeForm(`${api.origin}/stories`) });

async function fillInNative(of: Page, quote: string): Promise<void> {
  await of.locator(native('quote')).fill(quote);
  await of.locator(native('body')).fill('It began one night.\nIt took years.');
  await of.locator(native('name')).fill('Maria López');
  await of.locator(native('recoverySince')).fill('2019-04');
  await of.locator(native('topics', 'Family')).check();
  await of.locator(native('topics', 'Grief')).check();
}

inBrowsers('somebody without JavaScript', (browser) => {
  const visit = () => Visit.to(browser(), address, { javaScriptEnabled: false });

  it('sends a story by the form of the page, mends it, and reads a reference', LIMIT, async () => {
    const quote = newQuote();
    const guest = await visit();
    const { page: its } = guest;
    await fillInNative(its, quote);
    await its.getByRole('button', { name: 'Send' }).click();
    const publish = its.locator('[name="consent.publish"]');
    assert.equal(await its.locator('[name="quote"]').inputValue(), quote);
    assert.deepEqual(await api.storiesSaying(quote), []);
    await publish.check();
    await its.getByRole('button').first().click();
    const told = await its.locator('.reference').innerText();
    const [stored, ...more] = await api.storiesSaying(quote);
    assert.deepEqual([stored?.reference, more], [told, []]);
    const { sent } = stored ?? {};
    assert.equal(sent?.['name'], 'M. L.');
    assert.equal(sent?.['body'], 'It began one night.\nIt took years.');
    assert.equal(sent?.['recoverySince'], '2019-04');
    assert.deepEqual(sent?.['topics'], ['Family', 'Grief']);
    assert.ok(!its.url().includes('Maria'));
    assert.ok(!(await (await fetch(`${api.origin}/stories`)).text()).includes(quote));
    await guest.close();
  });

  it('shares a story once, also by a double click', LIMIT, async () => {
    const quote = newQuote();
    const guest = await visit();
    await fillInNative(guest.page, quote);
    await guest.page.locator(native('consent.publish')).check();
    await guest.page.getByRole('button', { name: 'Send' }).dblclick();
    const told = await guest.page.locator('.reference').innerText();
    assert.deepEqual(
      (await api.storiesSaying(quote)).map(({ reference }) => reference),
      [told],
    );
    await guest.close();
  });
});
