import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { BrowserContextOptions } from 'playwright-core';
import { groups } from '../fixtures/groups.ts';
import { groupsOf } from './finder/answers.ts';
import { Center } from './finder/center.ts';
import { inBrowsers, inChromium } from './finder/engines.ts';
import { Visit, plain } from './finder/visit.ts';

let center: Center;
before(async () => {
  center = await Center.start();
  center.server.on('/api/groups', groupsOf(...groups));
});
after(() => center.close());

const page = (css = '') =>
  center.page({
    css,
    body: `<a href="#before">Before</a>
      <peer-group-finder api="/api" page-size="3"></peer-group-finder>
      <a href="#after">After</a>`,
  });

/** The words of what has the focus, through all shadow roots. */
async function focused({ page }: Visit): Promise<string> {
  const text = await page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active instanceof HTMLInputElement ? active.type : active?.textContent;
  });
  return plain(text ?? '');
}

/** Presses a key so many times, and reads where that leads each time. */
async function goes(guest: Visit, key: string, times: number): Promise<string[]> {
  const path: string[] = [];
  for (let time = 0; time < times; time += 1) {
    await guest.page.keyboard.press(key);
    path.push(await focused(guest));
  }
  return path;
}

const zoom = 'Join on Zoom (opens in a new tab)';
const phone = '+13035550142,,0000000000#';

inBrowsers('a finder by keyboard alone', (browser) => {
  it('is gone through in the order it is read, and left again', async () => {
    const guest = await Visit.to(browser(), page());
    await guest.listed();
    const names = await guest.names();
    assert.equal(names.length, 3);
    assert.deepEqual(await goes(guest, 'Tab', 7), [
      'Before',
      'search',
      ...names,
      'Show more groups',
      'After',
    ]);
    assert.deepEqual(await goes(guest, 'Shift+Tab', 2), ['Show more groups', names[2]]);
    await guest.close();
  });

  it('opens a detail by Enter and Space, leads through it, and closes it by Escape', async () => {
    const guest = await Visit.to(browser(), page());
    const smart = guest.button('SMART Start');
    await smart.focus();
    for (const key of ['Enter', 'Space']) {
      await guest.page.keyboard.press(key);
      await guest.page.getByText('Tools for change.').waitFor();
      assert.equal(await focused(guest), 'SMART Start');
      assert.deepEqual(await goes(guest, 'Tab', 3), [zoom, phone, 'Close SMART Start']);
      await guest.page.keyboard.press('Escape');
      await guest.page.getByText('Tools for change.').waitFor({ state: 'detached' });
      assert.equal(await focused(guest), 'SMART Start');
    }
    await guest.page.keyboard.press('Escape');
    assert.equal(await guest.rows.count(), 3);
    await guest.wasQuiet();
    await guest.close();
  });
});

inChromium('a finder by keyboard alone', (browser) => {
  it('gives the focus back when a detail is closed by its button', async () => {
    const guest = await Visit.to(browser(), page());
    await guest.button('SMART Start').press('Enter');
    await guest.button('Close SMART Start').press('Enter');
    await guest.page.getByText('Tools for change.').waitFor({ state: 'detached' });
    assert.equal(await focused(guest), 'SMART Start');
    await guest.close();
  });

  it('goes on at the first new row after Show more, to the end', async () => {
    const guest = await Visit.to(browser(), page());
    await guest.button('Show more groups').press('Enter');
    await guest.rows.nth(5).waitFor();
    assert.equal(await focused(guest), (await guest.names())[3]);
    await guest.button('Show more groups').press('Space');
    await guest.button('Show more groups').press('Space');
    await guest.button('Show more groups').waitFor({ state: 'detached' });
    assert.equal(await guest.rows.count(), groups.length);
    assert.equal(await focused(guest), (await guest.names())[9]);
    await guest.close();
  });

  it('goes back to the search field when a search is cleared', async () => {
    const guest = await Visit.to(browser(), page());
    await guest.search.fill('nothing like it');
    await guest.button('Clear search').press('Enter');
    await guest.listed();
    assert.equal(await focused(guest), 'search');
    assert.equal(await guest.search.inputValue(), '');
    await guest.close();
  });
});

/** How strongly what has the focus is outlined: the outline itself, or that of its ::before. */
const ring = ({ page }: Visit) =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    if (!active) throw new Error('Nothing has the focus.');
    const outlines = [getComputedStyle(active), getComputedStyle(active, '::before')]
      .filter(({ outlineStyle }) => outlineStyle !== 'none')
      .map(({ outlineWidth, outlineColor }) => ({
        width: parseFloat(outlineWidth),
        luminance: luminance(outlineColor),
      }));
    const behind = luminance(getComputedStyle(document.documentElement).backgroundColor);
    return { outlines, behind };

    /** WCAG 2.2, relative luminance, of a colour that is not transparent. */
    function luminance(color: string): number {
      const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((channel) => {
        const part = Number(channel) / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }
  });

inChromium('the focus in a finder', (browser) => {
  const looks: [string, string, BrowserContextOptions][] = [
    ['on a light page', 'html { background: rgb(255, 255, 255) }', {}],
    ['on a dark page', 'html { background: rgb(0, 0, 0); color: rgb(255, 255, 255) }', {}],
    ['in forced colours', '', { forcedColors: 'active', colorScheme: 'light' }],
    ['in forced colours, dark', '', { forcedColors: 'active', colorScheme: 'dark' }],
  ];
  for (const [look, css, options] of looks) {
    it(`is seen on everything that can have it, ${look}`, async () => {
      const style = css || 'html { background: Canvas }';
      const guest = await Visit.to(browser(), page(style), options);
      await guest.button('SMART Start').click();
      await guest.search.focus();
      const seen: string[] = [];
      for (let name = 'search'; name !== 'After'; name = await focused(guest)) {
        const { outlines, behind } = await ring(guest);
        const enough = outlines.some(({ width, luminance }) => {
          const [light, dark] = [Math.max(luminance, behind), Math.min(luminance, behind)];
          return width >= 2 && (light + 0.05) / (dark + 0.05) >= 3;
        });
        assert.ok(enough, `${name}: ${JSON.stringify({ outlines, behind })}`);
        seen.push(name);
        await guest.page.keyboard.press('Tab');
      }
      for (const name of ['SMART Start', zoom, phone, 'Close SMART Start', 'Show more groups']) {
        assert.ok(seen.includes(name), name);
      }
      await guest.close();
    });
  }
});
