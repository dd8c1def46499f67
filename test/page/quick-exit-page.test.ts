import assert from 'node:assert/strict';
import { it } from 'node:test';
import { COPIED_SUPPORT, SUPPORT } from './support/center.ts';
import { inChromium } from './support/engines.ts';
import { eventually } from './support/visit.ts';
import {
  SECRET,
  calm,
  elsewhere,
  exit,
  isAt,
  link,
  nowhere,
  open,
  pressShift,
  seen,
  typed,
} from './quick-exit/hurry.ts';

inChromium('a page with a quick exit', (browser) => {
  for (const own of ['class="govuk-exit-this-page"', 'data-quick-exit']) {
    it(`keeps the keyboard where it has an exit of its own: ${own}`, async () => {
      const away = elsewhere();
      const guest = await open(browser, `<div ${own}></div>${exit(away)}`);
      await pressShift(guest, 3);
      assert.equal(await guest.page.getByText('Press Shift').count(), 0);
      assert.equal(await seen(guest), 'the page');
      assert.deepEqual(await typed(guest), [SECRET, SECRET]);
      await link(guest).click();
      await isAt(guest, away);
      await guest.close();
    });
  }

  it('leaves once with two copies of the script and several exits', async () => {
    const away = elsewhere();
    const guest = await open(browser, exit(away) + exit(away, 'hidden'), {
      scripts: [SUPPORT, COPIED_SUPPORT],
    });
    await pressShift(guest, 2);
    assert.equal(await guest.page.getByText('Press Shift 1 more time to leave.').count(), 1);
    await pressShift(guest, 1);
    await isAt(guest, away);
    assert.equal(calm.askedFor(new URL(away).pathname).length, 1);
    await guest.close();
  });

  it('forgets presses after five seconds', async () => {
    const guest = await open(browser, exit(nowhere()), {
      before: (page) => page.clock.install(),
    });
    const left = guest.page.getByText('Press Shift 1 more time to leave.');
    await pressShift(guest, 2);
    await left.waitFor();
    await guest.page.clock.fastForward(5001);
    await left.waitFor({ state: 'detached' });
    await pressShift(guest, 2);
    await left.waitFor();
    assert.equal(await seen(guest), 'the page');
    await guest.close();
  });

  it('takes no Shift for leaving while someone types on a phone', async () => {
    const guest = await open(browser, exit(nowhere()), { hasTouch: true, isMobile: true });
    await guest.page.getByLabel('Name').focus();
    await pressShift(guest, 4);
    assert.deepEqual(await typed(guest), [SECRET, SECRET]);
    await guest.page.getByLabel('Name').blur();
    await pressShift(guest, 3);
    await eventually(() => seen(guest), 'nothing');
    await guest.close();
  });

  it('has crisis lines that a thumb can tap', async () => {
    const body = `${exit(nowhere())}<peer-crisis-lines></peer-crisis-lines>`;
    const guest = await open(browser, body, {
      hasTouch: true,
      isMobile: true,
      viewport: { width: 320, height: 640 },
    });
    const numbers = guest.page.locator('peer-crisis-lines a');
    assert.equal(await numbers.count(), 8);
    for (const number of await numbers.all()) {
      const { width = 0, height = 0 } = (await number.boundingBox()) ?? {};
      assert.ok(width >= 44 && height >= 44, `${await number.innerText()}: ${width} × ${height}`);
    }
    assert.equal(await guest.page.evaluate(() => document.documentElement.scrollWidth), 320);
    await guest.wasQuiet();
    await guest.close();
  });

  it('keeps what has the focus in view, and its targets large, on a narrow page', async () => {
    const links = Array.from({ length: 40 }, (_, at) => `<p><a href="#${at}">Link ${at}</a></p>`);
    const body = exit(nowhere()) + links.join('');
    const guest = await open(browser, body, { viewport: { width: 320, height: 480 } });
    const { page } = guest;
    await page.getByRole('link', { name: 'Link 39' }).focus();
    for (let at = 38; at >= 0; at -= 1) {
      await page.keyboard.press('Shift+Tab');
      await eventually(
        () =>
          page.evaluate(() => {
            const { left, top } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
            return document.elementFromPoint(left + 5, top + 5)?.textContent;
          }),
        `Link ${at}`,
      );
    }
    await page.evaluate(() => scrollTo(0, 600));
    const box = await link(guest).boundingBox();
    assert.ok(box && box.y >= 0 && box.y < 20 && box.height >= 44, JSON.stringify(box));
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    await guest.wasQuiet();
    await guest.close();
  });

  it('is printed without it, and with its crisis lines', async () => {
    const guest = await open(browser, `${exit(nowhere())}<peer-crisis-lines></peer-crisis-lines>`);
    await guest.page.emulateMedia({ media: 'print' });
    assert.equal(await link(guest).isVisible(), false);
    assert.ok(await guest.page.getByRole('link', { name: 'Call 988' }).isVisible());
    await guest.close();
  });

  it('is as it was once the exit is gone', async () => {
    const guest = await open(browser, exit(nowhere()));
    const look = () =>
      guest.page.evaluate(() => [
        document.title,
        document.head.outerHTML,
        document.documentElement.children.length,
        document.adoptedStyleSheets.length,
        history.length,
      ]);
    const before = await look();
    await pressShift(guest, 2);
    await guest.page.evaluate(() => document.querySelector('peer-quick-exit')?.remove());
    await pressShift(guest, 3);
    assert.deepEqual(await look(), before);
    assert.deepEqual(await typed(guest), [SECRET, SECRET]);
    await guest.wasQuiet();
    await guest.close();
  });
});
