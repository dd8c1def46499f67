import assert from 'node:assert/strict';
import { it } from 'node:test';
import { badRing } from './support/focus.ts';
import { inChromium } from './support/engines.ts';
import type { Visit } from './support/visit.ts';
import { control, fillIn, newName, open, reached, send, words } from './request/asking.ts';
import { LIMIT, openClinic } from './forms/clinic.ts';
import { QUESTIONS } from './request/secrets.ts';
import { reachingOut, tooSmall } from './forms/fits.ts';
import { axeViolations } from './support/axe.ts';

const { page } = await openClinic();

const title = (form: string) => `<main><h1>Our center</h1>${form}</main>`;
const DARK = 'html { background: #111; color: #eee }';
const LARGE = 'html { font-size: 200% }';

const address = (css = '', body = 'body { margin: 0 }') =>
  page({ inside: QUESTIONS, around: title, css: `${body} ${css}` });

/** Opens all that can be opened, for who wants to be called. */
async function openAll(guest: Visit): Promise<void> {
  await control(guest, 'contact.method', 'call').check();
  await control(guest, 'urgency', 'today').check();
  await guest.page.getByRole('button', { name: words.askChangeZone }).click();
  await guest.page.getByText(words.askMore).click();
  await control(guest, 'message').fill('W'.repeat(980));
}

async function fail(guest: Visit): Promise<void> {
  await openAll(guest);
  await send(guest).click();
  await guest.page.getByText(words.formProblem).waitFor();
}

async function sendIt(guest: Visit): Promise<void> {
  await fillIn(guest, newName());
  await send(guest).click();
  await guest.page.locator('.reference').waitFor();
}

async function loseNetwork(guest: Visit): Promise<void> {
  await fillIn(guest, newName());
  await guest.context.setOffline(true);
  await send(guest).click();
  await guest.page.locator('.sending [part~=error]').waitFor();
  await guest.context.setOffline(false);
}

const states: [string, (guest: Visit) => Promise<unknown>][] = [
  ['empty', () => Promise.resolve()],
  ['with all of it open', openAll],
  ['with something wrong', fail],
  ['that could not be sent', loseNetwork],
  ['that is sent', sendIt],
];

inChromium('a request form', (browser) => {
  for (const [scheme, css] of [
    ['light', ''],
    ['dark', DARK],
  ] as const) {
    for (const [what, comesTo] of states) {
      it(`passes axe and fits every window ${what}, ${scheme}`, LIMIT, async () => {
        const guest = await open(browser, address(css), { viewport: { width: 1280, height: 800 } });
        await comesTo(guest);
        for (const width of [1280, 768, 320]) {
          await guest.page.setViewportSize({ width, height: 800 });
          assert.deepEqual(await reachingOut(guest), [], `at ${width} px`);
          assert.deepEqual(await axeViolations(guest.page), [], `at ${width} px`);
        }
        await guest.wasQuiet();
        await guest.close();
      });
    }
  }

  it('fits a window of 640 px with text twice as large', LIMIT, async () => {
    const guest = await open(browser, address(LARGE), { viewport: { width: 640, height: 640 } });
    await fail(guest);
    assert.deepEqual(await reachingOut(guest), []);
    await guest.close();
  });

  it('can be hit with a thumb, and has letters that no phone enlarges', LIMIT, async () => {
    const guest = await open(browser, address(), {
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
    });
    await fail(guest);
    assert.deepEqual(await tooSmall(guest, 44), []);
    const sizes = await guest.page.evaluate(() => {
      const root = document.querySelector('peer-request-form')?.shadowRoot;
      return [...(root?.querySelectorAll('input, select, textarea') ?? [])].map((field) =>
        parseFloat(getComputedStyle(field).fontSize),
      );
    });
    assert.ok(Math.min(...sizes) >= 16, sizes.join());
    await guest.close();
  });

  it('shows what has the focus, and not under the exit that stays in view', LIMIT, async () => {
    const css = 'html { background: white }';
    const guest = await open(browser, address(css), { viewport: { width: 360, height: 560 } });
    await openAll(guest);
    await guest.page.getByRole('button', { name: words.formSend }).focus();
    const bad: string[] = [];
    for (let presses = 0; presses < 60; presses += 1) {
      await guest.page.keyboard.press('Shift+Tab');
      // What is covered is scrolled to in the next frame.
      await guest.page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      const ring = await badRing(guest);
      const covered = await guest.page.evaluate(() => {
        let active = document.activeElement;
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        const box = active?.getBoundingClientRect() ?? new DOMRect();
        const root = active?.getRootNode() as ShadowRoot | Document | undefined;
        // WCAG 2.2, 2.4.11: a part of it may be covered, not all.
        return [box.top + 2, box.bottom - 2].every((y) => {
          const there = root?.elementFromPoint(box.left + box.width / 2, y);
          return !there || there.localName === 'peer-quick-exit';
        });
      });
      const where = await reached(guest);
      if (ring) bad.push(ring);
      if (where === 'Leave this page') break;
      if (covered) bad.push(`${where} is covered`);
    }
    assert.deepEqual(bad, []);
    assert.equal(await reached(guest), 'Leave this page');
    await guest.close();
  });

  it('shows its borders and what is chosen in forced colors', LIMIT, async () => {
    const guest = await open(browser, address(), { forcedColors: 'active' });
    await openAll(guest);
    const day = control(guest, 'contact.windows').first();
    const look = () =>
      guest.page.evaluate(() => {
        const root = document.querySelector('peer-request-form')?.shadowRoot;
        const chip = root?.querySelector('.chip .option');
        const { borderStyle, outlineStyle } = getComputedStyle(chip ?? document.body);
        return { borderStyle, outlineStyle };
      });
    assert.deepEqual(await look(), { borderStyle: 'solid', outlineStyle: 'none' });
    await day.check();
    assert.deepEqual(await look(), { borderStyle: 'solid', outlineStyle: 'solid' });
    assert.ok(await day.isVisible(), 'the box itself says it too');
    await guest.close();
  });

  it('does not move for who asks for less motion', LIMIT, async () => {
    const guest = await open(browser, address(), { reducedMotion: 'reduce' });
    await fail(guest);
    const moving = await guest.page.evaluate(() => {
      const root = document.querySelector('peer-request-form')?.shadowRoot;
      return [...(root?.querySelectorAll('*') ?? [])].filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        return (
          animationName !== 'none' || scrollBehavior !== 'auto' || /[1-9]/.test(transitionDuration)
        );
      }).length;
    });
    assert.equal(moving, 0);
    await guest.close();
  });
});
