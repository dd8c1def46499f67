import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Page } from 'playwright-core';
import { held } from './support/answers.ts';
import { script } from './support/center.ts';
import { inBrowsers, inChromium } from './support/engines.ts';
import { drawn, shiftsOn, watchShifts } from './support/shifts.ts';
import { Visit, eventually } from './support/visit.ts';
import {
  allOf,
  control,
  fillIn,
  filledIn,
  newName,
  open,
  reference,
  send,
  trouble,
  words,
} from './request/asking.ts';
import { FORM, LIMIT, PHONE, openClinic } from './forms/clinic.ts';
import { native, nativeForm } from './request/native-form.ts';

const { center, api, page } = await openClinic();

/** The chunk of the form, and that of what sending takes, under whatever names the build gave. */
const FORM_PART = /\/request-part-[^/]+\.js$/;
const SENDING_PART = /\/sending-part-[^/]+\.js$/;

/** What the documentation tells a page to say before the script is there. */
const RESERVED = 'peer-request-form:not(:defined) { display: block; min-block-size: 100svh }';

const asksFor = ({ requests }: Visit, part: RegExp): number =>
  requests.filter((url) => part.test(url)).length;

/** A network on which a chunk cannot be had for now. */
async function without(part: RegExp, its: Page): Promise<() => Promise<void>> {
  await its.route(part, (route) => route.abort());
  return () => its.unroute(part);
}

inBrowsers('the form itself', (browser) => {
  it('is asked for when its place comes near, and not before', LIMIT, async () => {
    const address = page({
      css: 'header { height: 600vh }',
      around: (form) => `<header>Our center</header>${form}`,
    });
    const guest = await Visit.to(browser(), address, { ownClock: true });
    await guest.page.waitForFunction(() => customElements.get('peer-request-form'));
    await drawn(guest);
    assert.equal(asksFor(guest, FORM_PART), 0);
    assert.equal(guest.requests.filter((url) => url.startsWith(api.origin)).length, 0);
    await guest.page.evaluate(() => scrollTo(0, innerHeight * 4.5));
    await send(guest).waitFor();
    // Beside the form, so that it is there when a network is lost later.
    await eventually(() => asksFor(guest, SENDING_PART), 1);
    await guest.wasQuiet();
    await guest.close();
  });

  it("leaves the page's own form where it cannot be had, and that works", LIMIT, async () => {
    const name = newName();
    const address = page({ inside: nativeForm(`${api.origin}/peer-requests`) });
    const guest = await Visit.to(browser(), address, {
      ownClock: true,
      before: (each) => without(FORM_PART, each),
    });
    await eventually(() => asksFor(guest, FORM_PART), 1);
    await drawn(guest);
    const { page: its } = guest;
    assert.ok(await its.locator('#native').isVisible());
    assert.equal(await send(guest).count(), 0);
    assert.ok(await its.getByRole('link', { name: 'Call 988' }).isVisible());
    await its.locator(native('for', 'self')).check();
    await its.locator(native('name')).fill(name);
    await its.locator(native('contact.method', 'visitor-will-contact')).check();
    await its.locator('#native button').click();
    const told = await its.locator('.reference').innerText();
    assert.deepEqual(
      (await api.storedFor(name)).map(({ reference: one }) => one),
      [told],
    );
    assert.deepEqual(guest.exceptions, []);
    await guest.close();
  });

  it(
    'does not take away the form in which somebody types, and takes over what they wrote',
    LIMIT,
    async () => {
      const name = newName();
      const late = held(script);
      const src = `${FORM}?late-${name.replace(' ', '-')}`;
      center.server.on(src, late.answer);
      const address = page({ scripts: [src], inside: nativeForm(`${api.origin}/peer-requests`) });
      const guest = await Visit.to(browser(), address, { ownClock: true, early: true });
      const { page: its } = guest;
      await its.locator(native('for', 'self')).check();
      await its.locator(native('name')).click();
      await its.keyboard.type(name);
      late.letGo();
      await eventually(() => asksFor(guest, FORM_PART), 1);
      await drawn(guest);
      await its.locator(native('contact.phone')).click();
      await its.keyboard.type('(303) 555-0123');
      assert.equal(await its.locator(native('contact.phone')).inputValue(), '(303) 555-0123');
      await its.locator(native('contact.phone')).blur();
      await send(guest).waitFor();
      assert.equal(await control(guest, 'name').inputValue(), name);
      assert.ok(await control(guest, 'for', 'self').isChecked());
      await control(guest, 'contact.method', 'call').check();
      assert.equal(await control(guest, 'contact.phone').inputValue(), '(303) 555-0123');
      assert.equal(await its.locator(native('name')).inputValue(), '', 'it does not stand about');
      await control(guest, 'consent.contact').check();
      await send(guest).click();
      await reference(guest);
      assert.equal((await api.storedFor(name)).length, 1);
      await guest.wasQuiet();
      await guest.close();
    },
  );
});

// Firefox asks only once for a script that it could not load.
inChromium('the form itself', (browser) => {
  it(
    'keeps everything while what sending takes cannot be had, and sends later',
    LIMIT,
    async () => {
      const name = newName();
      let restore = (): Promise<void> => Promise.resolve();
      const guest = await open(browser, page(), {
        before: async (each) => void (restore = await without(SENDING_PART, each)),
      });
      await fillIn(guest, name);
      await send(guest).click();
      const said = await trouble(guest).innerText();
      assert.ok(said.includes(words.formFailed) && said.includes(PHONE), said);
      assert.deepEqual(await filledIn(guest), allOf(name));
      await restore();
      await send(guest).click();
      const told = await reference(guest);
      assert.deepEqual(
        (await api.storedFor(name)).map(({ reference: one }) => one),
        [told],
      );
      assert.deepEqual(guest.exceptions, []);
      await guest.close();
    },
  );
});

inChromium('a page around a form', (browser) => {
  for (const [how, inside] of [
    ['with nothing in it', ''],
    ["with the page's own form in it", nativeForm('/nowhere')],
  ] as const) {
    it(`does not move when the form wakes and loads slowly, ${how}`, LIMIT, async () => {
      const late = held(script);
      const src = `${FORM}?slow-${inside.length}`;
      center.server.on(src, late.answer);
      const address = page({
        scripts: [src],
        css: RESERVED,
        inside,
        around: (form) => `<header id="before">Our center</header>${form}
          <footer id="after">Call 988</footer>`,
      });
      let letGo: () => void = () => undefined;
      const gone = new Promise<void>((resolve) => (letGo = resolve));
      const guest = await Visit.to(browser(), address, {
        ownClock: true,
        early: true,
        before: async (each) => {
          await each.addInitScript(watchShifts);
          await each.route(FORM_PART, async (route) => {
            await gone;
            await route.continue();
          });
        },
      });
      await guest.page.locator('#after').waitFor();
      await drawn(guest);
      late.letGo();
      await eventually(() => asksFor(guest, FORM_PART), 1);
      await drawn(guest);
      letGo();
      await send(guest).waitFor();
      await drawn(guest);
      const shifts = await shiftsOn(guest);
      assert.deepEqual(
        shifts.filter(({ moved }) => moved.includes('after')),
        [],
      );
      await guest.wasQuiet();
      await guest.close();
    });
  }
});
