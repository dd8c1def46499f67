import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inChromium } from './support/engines.ts';
import { control, fillIn, newName, open, reference, send, words } from './request/asking.ts';
import { LIMIT, openClinic } from './forms/clinic.ts';
import { takeAway } from './support/old-browsers.ts';

const { api, page } = await openClinic();

inChromium('a browser that is as old as the oldest we know', (browser) => {
  it('shows what is wrong, sends a request, and takes it back', LIMIT, async () => {
    const name = newName();
    const guest = await open(browser, page(), {
      before: (each) => each.addInitScript(takeAway),
    });
    const { page: its } = guest;
    const left = await its.evaluate(() => [
      'states' in ElementInternals.prototype,
      'randomUUID' in crypto,
      [...(document.querySelector('peer-request-form')?.shadowRoot?.adoptedStyleSheets ?? [])]
        .flatMap(({ cssRules }) => [...cssRules])
        .some(({ cssText }) => cssText.includes(':has')),
    ]);
    assert.deepEqual(left, [false, false, false], 'it has really lost them');
    await control(guest, 'contact.method', 'call').check();
    await send(guest).click();
    await its.getByText(words.formProblem).waitFor();
    const error = its.getByText(words['required:contact.phone']).last();
    assert.ok(await error.isVisible(), 'in words, and not by a border alone');
    await fillIn(guest, name);
    const day = control(guest, 'contact.windows').first();
    await day.check();
    assert.ok(await day.isVisible(), 'the box itself says that it is chosen');
    await send(guest).click();
    const told = await reference(guest);
    const [stored, ...more] = await api.storedFor(name);
    assert.deepEqual([stored?.reference, more], [told, []]);
    await its.getByRole('button', { name: words.sentWithdraw }).click();
    await its.getByText(words.sentWithdrawn).waitFor();
    assert.equal((await api.row(told))?.status, 'withdrawn');
    await guest.wasQuiet();
    await guest.close();
  });
});
