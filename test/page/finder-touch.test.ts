import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { BrowserContextOptions } from 'playwright-core';
import { sampleGroups } from '../../demo/api/seed/index.ts';
import { groupsOf } from './support/answers.ts';
import { openServers } from './support/center.ts';
import { inChromium } from './support/engines.ts';
import { countShown, filter, option } from './finder/filters.ts';
import { Visit, eventually } from './support/visit.ts';

const { center } = await openServers();
center.server.on('/api/groups', groupsOf(...sampleGroups));

const PHONE = { hasTouch: true, isMobile: true, viewport: { width: 320, height: 640 } };

/**
 * What can be pressed and is smaller than that many pixels. For a row's button its row counts, for
 * a checkbox its label, and for a link in a line of text the line.
 */
const tooSmall = ({ page }: Visit, least: number) =>
  page.evaluate((size) => {
    const root = document.querySelector('peer-group-finder')?.shadowRoot;
    const controls = root?.querySelectorAll<HTMLElement>('button, input, select, a') ?? [];
    return [...controls]
      .filter((each) => each.checkVisibility())
      .flatMap((each) => {
        const label = each.matches('[type=checkbox]') ? each.closest('label') : null;
        const box = (label ?? each).getBoundingClientRect();
        const over = getComputedStyle(each, '::before');
        const { display, lineHeight } = getComputedStyle(each);
        const line = display === 'inline' ? parseFloat(lineHeight) : 0;
        const wide = Math.max(box.width, parseFloat(over.width) || 0);
        const high = Math.max(box.height, parseFloat(over.height) || 0, line);
        // Half a pixel is the screen's.
        if (wide >= size - 0.5 && high >= size - 0.5) return [];
        return [`${(label ?? each).innerText || each.localName}: ${wide} x ${high}`];
      });
  }, least);

inChromium('a finder by touch', (browser) => {
  async function visit(options: BrowserContextOptions): Promise<Visit> {
    const body = '<peer-group-finder api="/api" page-size="5"></peer-group-finder>';
    const guest = await Visit.to(browser(), center.page({ body }), options);
    await guest.listed();
    return guest;
  }

  it('on a small phone leads from all groups to two or three, by the sheet alone', async () => {
    const guest = await visit(PHONE);
    assert.ok(await guest.page.evaluate(() => matchMedia('(pointer: coarse)').matches));
    assert.equal(await countShown(guest), '64 groups');
    await filter(guest, 'Filters').tap();
    await filter(guest, 'How to attend').tap();
    await option(guest, 'Online').tap();
    await guest.button('Show 35 groups').waitFor();
    await filter(guest, 'Who it is for').tap();
    await option(guest, 'Women').tap();
    await option(guest, 'Veterans').tap();
    await guest.button('Show 4 groups').waitFor();
    await option(guest, 'Veterans').tap();
    await guest.button('Show 3 groups').tap();
    await eventually(() => countShown(guest), '3 groups');
    assert.ok(await guest.search.isVisible());
    assert.equal(await guest.page.getByRole('dialog').count(), 0);
    await guest.rows.first().getByRole('heading').tap();
    await guest.page.getByText('How to join').waitFor();
    await guest.button('Remove Women').tap();
    await eventually(() => countShown(guest), '35 groups');
    await guest.wasQuiet();
    await guest.close();
  });

  const pointers: [string, number, BrowserContextOptions][] = [
    ['a thumb, in a narrow page', 44, PHONE],
    ['a thumb, in a wide page', 44, { ...PHONE, viewport: { width: 1000, height: 700 } }],
    ['a mouse, in a narrow page', 24, { viewport: PHONE.viewport }],
    ['a mouse, in a wide page', 24, { viewport: { width: 1000, height: 700 } }],
  ];
  for (const [what, least, options] of pointers) {
    it(`has nothing too small for ${what}`, async () => {
      const guest = await visit(options);
      await guest.rows.nth(0).getByRole('button').click();
      await guest.page.getByRole('button', { name: /^Close / }).waitFor();
      assert.deepEqual(await tooSmall(guest, least), []);
      if (options.viewport?.width === 1000) {
        await filter(guest, 'Day').click();
        await option(guest, 'Today').click();
        await option(guest, 'Tomorrow').click();
        assert.deepEqual(await tooSmall(guest, least), []);
        await guest.page.keyboard.press('Escape');
        await filter(guest, 'All filters').click();
      } else {
        await filter(guest, 'Filters').click();
      }
      for (const name of ['Day', 'Place']) await filter(guest, name).last().click();
      assert.deepEqual(await tooSmall(guest, least), []);
      await guest.page.keyboard.press('Escape');
      await guest.search.fill('nothing like it');
      await guest.button('Clear search and filters').waitFor();
      assert.deepEqual(await tooSmall(guest, least), []);
      await guest.close();
    });
  }
});
