import assert from 'node:assert/strict';
import { it } from 'node:test';
import { status } from './support/answers.ts';
import { inBrowsers } from './support/engines.ts';
import {
  allOf,
  fillIn,
  filledIn,
  newName,
  open,
  reference,
  send,
  trouble,
  words,
} from './request/asking.ts';
import { LIMIT, PHONE, openClinic } from './forms/clinic.ts';

const { center, api, page } = await openClinic();

interface Told {
  readonly told: unknown[];
}

/** Runs in the page before anything else does: keeps what the form's own events say. */
function listen(): void {
  const { told } = Object.assign(globalThis, { told: [] } as Told);
  for (const type of ['peer-error', 'peer-request-sent']) {
    document.addEventListener(type, (event) => {
      const { kind, status: code } = event as Event & { kind?: string; status?: number };
      told.push([type, kind ?? '', code ?? 0]);
    });
  }
}

inBrowsers('an address that sends a request elsewhere', (browser) => {
  for (const code of [302, 303, 307, 308]) {
    it(`is told as a mistake of the page, and not asked again: ${code}`, LIMIT, async () => {
      const name = newName();
      const path = `/moved-${code}-${name.replace(' ', '-')}`;
      center.server.on(path, status(code, { Location: `${api.origin}/peer-requests` }));
      const address = page({ attributes: `action="${path}" phone="${PHONE}"` });
      const guest = await open(browser, address, {
        before: (each) => each.addInitScript(listen),
      });
      await fillIn(guest, name);
      await send(guest).click();
      const said = await trouble(guest).innerText();
      assert.ok(said.includes(words.formFailed) && said.includes(PHONE), said);
      assert.deepEqual(await filledIn(guest), allOf(name));
      assert.deepEqual(await guest.page.evaluate(() => (globalThis as unknown as Told).told), [
        ['peer-error', 'configuration', 0],
      ]);
      assert.equal(center.server.askedFor(path).length, 1);
      assert.deepEqual(await api.storedFor(name), []);
      await guest.close();
    });
  }
});

inBrowsers('an address of its own that a form posts to', (browser) => {
  it('takes the request, with all that it says', LIMIT, async () => {
    const name = newName();
    const guest = await open(
      browser,
      page({ attributes: `action="${api.origin}/peer-requests" phone="${PHONE}"` }),
    );
    await fillIn(guest, name);
    await send(guest).click();
    const told = await reference(guest);
    const [stored, ...more] = await api.storedFor(name);
    assert.deepEqual([stored?.reference, more], [told, []]);
    await guest.wasQuiet();
    await guest.close();
  });
});
