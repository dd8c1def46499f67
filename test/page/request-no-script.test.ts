import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Page } from 'playwright-core';
import { inBrowsers } from './support/engines.ts';
import { Visit } from './support/visit.ts';
import { E164, NUMBER, newName } from './request/asking.ts';
import { LIMIT, openClinic } from './forms/clinic.ts';
import { native, nativeForm } from './request/native-form.ts';

const { api, page } = await openClinic();

// Firefox cannot be opened without JavaScript here, so the page has no script either.
const address = page({ scripts: [], inside: nativeForm(`${api.origin}/peer-requests`) });

async function fillInNative(of: Page, name: string): Promise<void> {
  await of.locator(native('for', 'self')).check();
  await of.locator(native('name')).fill(name);
  await of.locator(native('contact.method', 'call')).check();
  await of.locator(native('contact.phone')).fill(NUMBER);
  await of.locator(native('consent.contact')).check();
}

inBrowsers('a visitor without JavaScript', (browser) => {
  const visit = () => Visit.to(browser(), address, { javaScriptEnabled: false });
  const press = ({ page: of }: Visit) => of.getByRole('button', { name: 'Send' }).click();

  it('sends the form of the page, and reads a reference', LIMIT, async () => {
    const name = newName();
    const guest = await visit();
    await fillInNative(guest.page, name);
    await press(guest);
    const told = await guest.page.locator('.reference').innerText();
    const [stored, ...more] = await api.storedFor(name);
    assert.deepEqual([stored?.reference, more], [told, []]);
    const { sent } = stored ?? {};
    assert.equal(sent?.['purpose'], 'talk');
    assert.deepEqual(sent?.['contact'], {
      method: 'call',
      phone: E164,
      safety: {
        voicemail: 'none',
        ifOthersAnswer: 'say-nothing',
        mayNameOrganization: false,
      },
    });
    assert.ok(!guest.page.url().includes(name));
    await guest.close();
  });

  it('is told what is wrong, mends it there, and is stored once', LIMIT, async () => {
    const name = newName();
    const guest = await visit();
    await fillInNative(guest.page, name);
    await guest.page.locator(native('contact.phone')).fill('12');
    await press(guest);
    const phone = guest.page.locator('[name="contact.phone"]');
    assert.equal(await phone.inputValue(), '12');
    assert.equal(await phone.getAttribute('aria-invalid'), 'true');
    assert.equal(await guest.page.locator('[name="name"]').inputValue(), name);
    assert.deepEqual(await api.storedFor(name), []);
    await phone.fill(NUMBER);
    await guest.page.getByRole('button').first().click();
    const told = await guest.page.locator('.reference').innerText();
    assert.deepEqual(
      (await api.storedFor(name)).map(({ reference }) => reference),
      [told],
    );
    await guest.close();
  });

  it('asks once, even by a double click, and by going back and sending again', LIMIT, async () => {
    const name = newName();
    const guest = await visit();
    await fillInNative(guest.page, name);
    await guest.page.getByRole('button', { name: 'Send' }).dblclick();
    const told = await guest.page.locator('.reference').innerText();
    await guest.page.goto(address);
    await fillInNative(guest.page, name);
    await press(guest);
    assert.equal(await guest.page.locator('.reference').innerText(), told);
    assert.equal((await api.storedFor(name)).length, 1);
    await guest.close();
  });
});
