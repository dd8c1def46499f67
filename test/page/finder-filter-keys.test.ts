import assert from 'node:assert/strict';
import { it } from 'node:test';
import { sampleGroups } from '../../demo/api/seed/index.ts';
import { groupsOf } from './support/answers.ts';
import { openServers } from './support/center.ts';
import type { OpenedBrowser } from './support/engines.ts';
import { inBrowsers, inChromium } from './support/engines.ts';
import { countShown, filter, option, sort } from './finder/filters.ts';
import { focused, goes } from './support/focus.ts';
import type { VisitOptions } from './support/visit.ts';
import { Visit, eventually } from './support/visit.ts';

const { center } = await openServers();
center.server.on('/api/groups', groupsOf(...sampleGroups));

async function visit(
  browser: OpenedBrowser,
  attributes: string,
  options: VisitOptions = {},
): Promise<Visit> {
  const body = `<a href="#before">Before</a>
      <peer-group-finder api="/api" page-size="3" ${attributes}></peer-group-finder>
      <a href="#after">After</a>`;
  const guest = await Visit.to(browser(), center.page({ body }), options);
  await guest.listed();
  return guest;
}

inBrowsers('the filters of a finder by keyboard alone', (browser) => {
  it('open, take choices, and give the focus back on Escape', async () => {
    const guest = await visit(browser, 'filters="day attendance"');
    await filter(guest, 'Day').focus();
    for (const key of ['Enter', 'Space']) {
      await guest.page.keyboard.press(key);
      assert.match(await focused(guest), /^Day/, 'nobody is taken anywhere');
      assert.match((await goes(guest, 'Tab', 1))[0] ?? '', /^Today/);
      await guest.page.keyboard.press('Space');
      await eventually(() => option(guest, 'Today').isChecked(), key === 'Enter');
      assert.match(await focused(guest), /^Today/);
      await guest.page.keyboard.press('Escape');
      await eventually(() => option(guest, 'Today').count(), 0);
      assert.match(await focused(guest), /^Day/);
    }
    await guest.wasQuiet();
    await guest.close();
  });

  it('are left by Tab at their end, and close behind', async () => {
    const guest = await visit(browser, 'filters="day attendance"');
    await filter(guest, 'Day').press('Enter');
    // Today, tomorrow and seven days.
    const path = await goes(guest, 'Tab', 10);
    assert.match(path[8] ?? '', /^Saturday/);
    assert.equal(path[9], 'How to attend');
    await eventually(() => option(guest, 'Today').count(), 0);
    assert.deepEqual(await goes(guest, 'Shift+Tab', 3), ['Day', 'search', 'Before']);
    await guest.close();
  });

  it('are one sheet on a narrow page, which keeps the focus in and gives it back', async () => {
    const guest = await visit(browser, 'filters="day attendance"', {
      viewport: { width: 320, height: 640 },
    });
    const button = filter(guest, 'Filters');
    const sheet = guest.page.getByRole('dialog', { name: 'Filters' });
    await button.press('Enter');
    await sheet.waitFor();
    assert.equal(await focused(guest), 'Day');
    await guest.page.keyboard.press('Enter');
    await option(guest, 'Today').waitFor();
    const inside = () => sheet.evaluate((dialog) => dialog.matches(':focus-within'));
    const outside = new Set<string>();
    for (let time = 0; time < 20; time += 1) {
      const [name = ''] = await goes(guest, 'Tab', 1);
      if (!(await inside())) outside.add(name);
    }
    // What is not in the sheet is the browser's own: nothing of the page behind it.
    assert.deepEqual(
      [...outside].filter((name) => name !== ''),
      [],
    );
    await option(guest, 'Today').press('Space');
    await guest.button('Show 4 groups').waitFor();
    await guest.page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    assert.equal(await focused(guest), 'Filters, 1 chosen');
    await guest.page.keyboard.press('Enter');
    await guest.button('Show 4 groups').press('Enter');
    await sheet.waitFor({ state: 'detached' });
    assert.equal(await focused(guest), 'Filters, 1 chosen');
    assert.deepEqual(await goes(guest, 'Tab', 1), ['Remove Today']);
    await guest.wasQuiet();
    await guest.close();
  });
});

inChromium('the filters of a finder by keyboard alone', (browser) => {
  it('have values among many found by typing, and Escape still leads out', async () => {
    const guest = await visit(browser, 'filters="format attendance"');
    await filter(guest, 'Format').press('Enter');
    assert.deepEqual(await goes(guest, 'Tab', 1), ['Find in Format']);
    await guest.page.keyboard.type('medi');
    await eventually(() => guest.page.getByRole('checkbox').count(), 1);
    assert.match((await goes(guest, 'Tab', 1))[0] ?? '', /^Meditation/);
    await guest.page.keyboard.press('Escape');
    assert.equal(await focused(guest), 'Format');
    await guest.close();
  });

  it('leave the focus on the next choice when one is taken back, and on a filter at last', async () => {
    const guest = await visit(browser, 'filters="day topic" topic="alcohol,opioids,grief"');
    await guest.button('Remove Opioids').press('Enter');
    await eventually(() => focused(guest), 'Remove Grief');
    await guest.page.keyboard.press('Space');
    await eventually(() => focused(guest), 'Remove Alcohol');
    await guest.page.keyboard.press('Enter');
    await eventually(() => focused(guest), 'Day');
    assert.equal(await countShown(guest), '64 groups');
    await guest.close();
  });

  it('go on to the list: sort, rows, detail, Show more', async () => {
    const guest = await visit(browser, 'filters="day topic" topic="alcohol"');
    await sort(guest).focus();
    await guest.page.keyboard.press('n');
    await guest.page.getByRole('heading', { name: 'Meetings' }).waitFor();
    const names = await guest.names();
    assert.deepEqual(names.slice(0, 3), [...names.slice(0, 3)].sort());
    assert.deepEqual(await goes(guest, 'Tab', 4), [...names.slice(0, 3), 'Show more groups']);
    await guest.page.keyboard.press('Enter');
    await eventually(async () => focused(guest), (await guest.names())[3]);
    await guest.page.keyboard.press('Enter');
    const close = guest.page.getByRole('button', { name: /^Close / });
    await close.waitFor();
    await close.press('Enter');
    await eventually(async () => focused(guest), (await guest.names())[3]);
    await guest.wasQuiet();
    await guest.close();
  });
});
