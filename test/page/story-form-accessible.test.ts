import assert from 'node:assert/strict';
import { it } from 'node:test';
import { LIMIT, openClinic } from './forms/clinic.ts';
import { reachingOut, tooSmall } from './forms/fits.ts';
import {
  STORY,
  codes,
  control,
  fillIn,
  newQuote,
  open,
  send,
  takeBack,
  words,
} from './story-form/sharing.ts';
import { axeViolations } from './support/axe.ts';
import { inChromium } from './support/engines.ts';
import type { Visit } from './support/visit.ts';

const { page } = await openClinic();

const DARK = 'html { background: #111; color: #eee }';

const address = (css = '') =>
  page({
    ...STORY,
    around: (form) => `<main><h1>Our center</h1>${form}</main>`,
    css: `body { margin: 0 } ${css}`,
  });

/** Opens all that can be opened, with words that are hard to fit. */
async function openAll(guest: Visit): Promise<void> {
  await control(guest, 'consent.contact').check();
  await control(guest, 'quote').fill('W'.repeat(480));
  await control(guest, 'name').fill('W'.repeat(70));
  await control(guest, 'consent.firstName').check();
  await control(guest, 'contentNote').fill('W'.repeat(150));
  await control(guest, 'body').fill('W'.repeat(4990));
  await control(guest, 'recoverySince').fill('2019');
  await guest.page.getByText(words.sharePreview).click();
  await guest.page.getByText(words.shareBack).click();
}

async function fail(guest: Visit): Promise<void> {
  await openAll(guest);
  await send(guest).click();
  await guest.page.getByText(words.formProblem).waitFor();
}

async function share(guest: Visit): Promise<void> {
  await fillIn(guest, newQuote());
  await send(guest).click();
  await codes(guest);
}

async function mistype(guest: Visit): Promise<void> {
  await takeBack(guest, 'K7QMX-3WPDR', 'QQQQ-QQQQ-QQQQ-QQQQ');
  await guest.page.getByText(words.shareBackUnknown).waitFor();
}

inChromium('a story form', (browser) => {
  for (const [scheme, css] of [
    ['light', ''],
    ['dark', DARK],
  ] as const) {
    for (const [what, comesTo] of [
      ['with all of it open and something wrong', fail],
      ['that is sent', share],
      ['with a code that is not known', mistype],
    ] as const) {
      it(`passes axe and fits every window ${what}, ${scheme}`, LIMIT, async () => {
        const guest = await open(browser, address(css), { viewport: { width: 1280, height: 800 } });
        await comesTo(guest);
        for (const width of [1280, 320]) {
          await guest.page.setViewportSize({ width, height: 800 });
          assert.deepEqual(await reachingOut(guest), [], `at ${width} px`);
          assert.deepEqual(await axeViolations(guest.page), [], `at ${width} px`);
        }
        await guest.wasQuiet();
        await guest.close();
      });
    }
  }

  it(
    'fits a window of 640 px with text twice as large, and can be hit with a thumb',
    LIMIT,
    async () => {
      const guest = await open(browser, address('html { font-size: 200% }'), {
        viewport: { width: 640, height: 640 },
        hasTouch: true,
        isMobile: true,
      });
      await fail(guest);
      assert.deepEqual(await reachingOut(guest), []);
      assert.deepEqual(await tooSmall(guest, 44), []);
      await guest.close();
    },
  );

  it('shows its borders and what is chosen in forced colors', LIMIT, async () => {
    const guest = await open(browser, address(), { forcedColors: 'active' });
    await guest.page.getByText(words.sharePreview).click();
    const look = (selector: string) =>
      guest.page.evaluate((of) => {
        const root = document.querySelector('peer-story-form')?.shadowRoot;
        const { borderStyle, outlineStyle } = getComputedStyle(
          root?.querySelector(of) ?? document.body,
        );
        return [borderStyle, outlineStyle];
      }, selector);
    assert.deepEqual(await look('.chip .option'), ['solid', 'none']);
    await control(guest, 'topics').first().check();
    assert.deepEqual(await look('.chip .option'), ['solid', 'solid']);
    assert.deepEqual(await look('.preview'), ['dashed', 'none']);
    assert.ok(await control(guest, 'topics').first().isVisible(), 'the box itself says it too');
    await guest.close();
  });
});
