import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { BrowserContextOptions } from 'playwright-core';
import { groups } from '../fixtures/groups.ts';
import { groupsOf } from './support/answers.ts';
import { Center } from './support/center.ts';
import { inBrowsers, inChromium } from './support/engines.ts';
import { filter } from './finder/filters.ts';
import { badRing, focused, goes } from './support/focus.ts';
import { Visit } from './support/visit.ts';

let center: Center;
before(async () => {
  center = await Center.start();
  center.server.on('/api/groups', groupsOf(...groups));
});
after(() => center.close());

const page = (css = '', attributes = 'filters=""') =>
  center.page({
    css,
    body: `<a href="#before">Before</a>
      <peer-group-finder api="/api" page-size="3" ${attributes}></peer-group-finder>
      <a href="#after">After</a>`,
  });

/** Two filters, and two things chosen in one of them. */
const FILTERS = 'filters="day attendance" attendance="in-person,online"';

const zoom = 'Join on Zoom (opens in a new tab)';
const phone = '+13035550142,,0000000000#';

inBrowsers('a finder by keyboard alone', (browser) => {
  it('is gone through in the order it is read, and left again', async () => {
    const guest = await Visit.to(browser(), page('', FILTERS));
    await guest.listed();
    const names = await guest.names();
    const path = [
      ...['Before', 'search', 'Day', 'How to attend, 2 chosen'],
      ...['Remove In person', 'Remove Online', 'Clear all', 'Sort by'],
      ...names.slice(0, 3),
      'Show more groups',
      'After',
    ];
    assert.deepEqual(await goes(guest, 'Tab', path.length), path);
    assert.deepEqual(await goes(guest, 'Shift+Tab', 2), path.slice(-3, -1).reverse());
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
    assert.equal(await guest.rows.count(), 5);
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
    await guest.button('Show more groups').waitFor({ state: 'detached' });
    assert.equal(await guest.rows.count(), groups.length);
    assert.equal(await focused(guest), (await guest.names())[6]);
    await guest.close();
  });

  it('goes back to the search field when a search is cleared', async () => {
    const guest = await Visit.to(browser(), page());
    await guest.search.fill('nothing like it');
    await guest.button('Clear search and filters').press('Enter');
    await guest.listed();
    assert.equal(await focused(guest), 'search');
    assert.equal(await guest.search.inputValue(), '');
    await guest.close();
  });
});

inChromium('the focus in a finder', (browser) => {
  const looks: [string, string, BrowserContextOptions][] = [
    ['on a light page', 'html { background: rgb(255, 255, 255) }', {}],
    ['on a dark page', 'html { background: rgb(0, 0, 0); color: rgb(255, 255, 255) }', {}],
    ['in forced colours', '', { forcedColors: 'active', colorScheme: 'light' }],
    ['in forced colours, dark', '', { forcedColors: 'active', colorScheme: 'dark' }],
  ];
  for (const [look, css, options] of looks) {
    const style = css || 'html { background: Canvas }';

    it(`is seen on everything that can have it, ${look}`, async () => {
      const guest = await Visit.to(browser(), page(style, FILTERS), options);
      await guest.button('SMART Start').click();
      await guest.search.focus();
      const seen: string[] = [];
      for (let name = 'search'; name !== 'After'; name = await focused(guest)) {
        assert.equal(await badRing(guest), undefined);
        seen.push(name);
        if (name === 'Day') await guest.page.keyboard.press('Enter');
        await guest.page.keyboard.press('Tab');
      }
      const among = ['Today (4)', 'Friday (1)', 'Remove Online', 'Clear all', 'Sort by'];
      const below = ['SMART Start', zoom, phone, 'Close SMART Start', 'Show more groups'];
      for (const name of [...among, ...below]) assert.ok(seen.includes(name), seen.join('; '));
      await guest.close();
    });

    it(`is seen on everything in the sheet, ${look}`, async () => {
      const viewport = { width: 320, height: 640 };
      const guest = await Visit.to(browser(), page(style, FILTERS), { ...options, viewport });
      await filter(guest, 'Filters').press('Enter');
      await filter(guest, 'Day').press('Enter');
      for (let name = 'Day'; !/^Show \d/.test(name); name = await focused(guest)) {
        assert.equal(await badRing(guest), undefined);
        await guest.page.keyboard.press('Tab');
      }
      assert.equal(await badRing(guest), undefined);
      await guest.close();
    });
  }
});
