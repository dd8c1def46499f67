import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Locator } from 'playwright-core';
import { sampleGroups } from '../../demo/api/seed/index.ts';
import { groupsOf } from './support/answers.ts';
import { openServers } from './support/center.ts';
import { inBrowsers, inChromium } from './support/engines.ts';
import { chip, choose, countShown, filter, option, sort } from './finder/filters.ts';
import { focused } from './support/focus.ts';
import { drawn, shiftsOn, watchShifts } from './support/shifts.ts';
import { Visit, eventually } from './support/visit.ts';

const { center } = await openServers();
center.server.on('/api/groups', groupsOf(...sampleGroups));

const finder = (attributes = '') =>
  `<peer-group-finder api="/api" ${attributes}></peer-group-finder>`;

/** What a page has of its own, and a visitor sees or the page relies on. */
const look = ({ page }: Visit) =>
  page.evaluate(() => ({
    title: document.title,
    html: document.documentElement.outerHTML,
    address: location.href,
    history: history.length,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
  }));

/** Not by Playwright's mouse: in Firefox that scrolls whatever it is about to press. */
const press = (what: Locator) => what.evaluate((element: HTMLElement) => element.click());

const scrolled = ({ page }: Visit) => page.evaluate(() => scrollY);

inBrowsers('a page around a finder', (browser) => {
  it('stays where it is scrolled to, and as it was, whatever a visitor chooses', async () => {
    const body = `<aside></aside>${finder()}<aside id="after"></aside>`;
    const css = 'aside { height: 100vh }';
    const guest = await Visit.to(browser(), center.page({ css, body }));
    await guest.listed();
    const before = await look(guest);
    await filter(guest, 'Day').evaluate((button) => button.scrollIntoView({ block: 'center' }));
    const place = await scrolled(guest);
    assert.ok(place > 100);
    const stays = async (what: string) => assert.equal(await scrolled(guest), place, what);

    await press(filter(guest, 'Day'));
    await press(option(guest, 'Today'));
    await eventually(() => countShown(guest), '4 groups');
    await stays('after a choice that leaves a few groups');
    await press(filter(guest, 'Topic'));
    await press(option(guest, 'Gambling'));
    await guest.button('Clear search and filters').waitFor();
    await stays('after a choice that leaves none');
    await press(chip(guest, 'Gambling'));
    await eventually(() => countShown(guest), '4 groups');
    await stays('after a choice is taken back');
    await sort(guest).selectOption('name');
    await stays('after sorting');
    await press(chip(guest, 'Today'));
    await eventually(() => countShown(guest), '64 groups');
    await stays('after the last choice is taken back');
    await press(filter(guest, 'All filters'));
    await press(guest.button('Show 64 groups'));
    await guest.page.getByRole('dialog').waitFor({ state: 'detached' });
    await stays('after the sheet');

    assert.deepEqual(await look(guest), before);
    await guest.wasQuiet();
    await guest.close();
  });

  it('stays where it is scrolled to when a detail opens and closes far down the list', async () => {
    const guest = await Visit.to(browser(), center.page({ body: finder() }));
    const row = guest.rows.nth(20).getByRole('button').first();
    await row.evaluate((button) => button.scrollIntoView({ block: 'center' }));
    const place = await scrolled(guest);
    const name = await row.innerText();
    await row.press('Enter');
    const close = guest.button(`Close ${name}`);
    await close.waitFor();
    assert.equal(await scrolled(guest), place);
    await guest.page.keyboard.press('Escape');
    await close.waitFor({ state: 'detached' });
    assert.equal(await scrolled(guest), place);
    await guest.close();
  });

  it('keeps its focus, whatever its script tells the finder', async () => {
    const body = `<input id="own" aria-label="Own">${finder('audience="Women"')}`;
    const guest = await Visit.to(browser(), center.page({ body }));
    await guest.listed();
    await guest.page.locator('#own').focus();
    await guest.page.evaluate(async () => {
      const element = document.querySelector('peer-group-finder');
      element?.setAttribute('day', 'today,tomorrow');
      element?.setAttribute('audience', '');
      element?.setAttribute('filters', 'topic day');
      await element?.refresh();
    });
    await guest.button('Clear all').waitFor();
    assert.equal(await focused(guest), 'Own');
    await guest.close();
  });

  it('may use the ids that a finder uses, and hold two finders', async () => {
    const ids = ['query', 'hint', 'sheet-name', 'sheet-day', 'menu-day'];
    const guest = await Visit.to(
      browser(),
      center.page({
        body: `${ids.map((id) => `<label for="${id}">My ${id}</label><input id="${id}">`).join('')}
          ${finder('filters="day topic"')}${finder('filters="day topic"')}`,
      }),
    );
    await eventually(() => guest.search.count(), 2);
    await guest.listed();
    for (const id of ids) {
      await guest.page.getByText(`My ${id}`).click();
      assert.equal(await focused(guest), `My ${id}`);
    }
    for (const nth of [0, 1]) {
      await filter(guest, 'Day').nth(nth).click();
      assert.equal(await guest.page.getByRole('group', { name: 'Day' }).count(), 1);
      await option(guest, 'Today').click();
      await guest.page.keyboard.press('Escape');
      const found = nth === 0 ? ['4 groups', '64 groups'] : ['4 groups', '4 groups'];
      await eventually(() => guest.page.locator('.count').allInnerTexts(), found);
    }
    await guest.page.getByLabel('Search groups').last().fill('zzz');
    await guest.page.getByText('No group matches').first().waitFor();
    assert.equal(await guest.page.getByLabel('My query').inputValue(), '');
    await guest.close();
  });
});

inChromium('nothing on a page with a finder', (browser) => {
  it('moves by itself, in the finder or after it, while a visitor filters', async () => {
    const body = `${finder()}<footer id="after">Call 988</footer>`;
    const css = 'peer-group-finder:not(:defined) { display: block; min-block-size: 100svh }';
    const guest = await Visit.to(browser(), center.page({ css, body }), {
      viewport: { width: 1000, height: 900 },
      before: (page) => page.addInitScript(watchShifts),
    });
    await guest.listed();
    await drawn(guest);
    await choose(guest, 'Day', 'Today');
    await guest.button('Remove Today').click();
    await guest.search.pressSequentially('women');
    await eventually(() => countShown(guest), '5 groups');
    await guest.rows.first().getByRole('button').click();
    await guest.page.getByRole('button', { name: /^Close / }).click();
    // Past the half second in which a browser takes a move for an answer to a key or a press.
    await guest.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 800)));
    assert.deepEqual(await shiftsOn(guest), []);
    await guest.wasQuiet();
    await guest.close();
  });
});
