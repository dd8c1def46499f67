import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { groups } from '../fixtures/groups.ts';
import { hostileGroups } from '../fixtures/hostile-groups.ts';
import { groupsOf, status } from './support/answers.ts';
import { Center } from './support/center.ts';
import { inChromium } from './support/engines.ts';
import { choose, countShown, filter, option } from './finder/filters.ts';
import { Visit, eventually } from './support/visit.ts';
import { axeViolations } from './support/axe.ts';

const EVENING = { day: 0, time: '20:00', duration: 60, timeZone: 'America/Denver' };
const arabic = { id: 'ar', name: 'لقاء المساء', lang: 'ar', sessions: [EVENING] };

const finder = '<peer-group-finder api="/api" page-size="30"><p>Call us</p></peer-group-finder>';
const title = '<h1>Our center</h1>';

inChromium('a finder', (browser) => {
  let center: Center;
  before(async () => {
    center = await Center.start();
    center.server.on('/api/groups', groupsOf(...groups, ...hostileGroups, arabic));
    center.server.on('/gone/groups', status(404));
  });
  after(() => center.close());

  /** Opens the details of all rows, last to first. */
  async function openAll(guest: Visit): Promise<void> {
    await guest.listed();
    await guest.page.evaluate(() => {
      const root = document.querySelector('peer-group-finder')?.shadowRoot;
      root?.querySelectorAll<HTMLElement>('[part~=group] h4 button').forEach((row) => row.click());
    });
    await guest.page.locator('[part~=detail]').nth(groups.length).waitFor();
  }

  /** What reaches out of the window at its sides. */
  const reachingOut = ({ page }: Visit) =>
    page.evaluate(() => {
      const root = document.querySelector('peer-group-finder')?.shadowRoot;
      const { clientWidth, scrollWidth } = document.documentElement;
      return [
        ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : []),
        ...[...(root?.querySelectorAll(':not(.unseen, .unseen *)') ?? [])]
          .filter((element) => {
            const { left, right, width } = element.getBoundingClientRect();
            return width > 0 && (left < -0.5 || right > clientWidth + 0.5);
          })
          .map(({ localName, className, textContent }) =>
            [localName, className, textContent.slice(0, 40)].join(' '),
          ),
      ];
    });

  /** What has more in it than shows, or lies over something else. */
  const cutOff = ({ page }: Visit) =>
    page.evaluate(() => {
      const root = document.querySelector('peer-group-finder')?.shadowRoot;
      const all = [...(root?.querySelectorAll('.widget *:not(.unseen, .unseen *)') ?? [])];
      const scope = root?.querySelector('dialog');
      const shown = all.filter(
        (each) => each.getClientRects().length > 0 && (!scope || scope.contains(each)),
      );
      const name = ({ localName, className, textContent }: Element) =>
        [localName, className, textContent.slice(0, 40)].join(' ');
      const tooFull = shown.filter(
        (each) =>
          each.clientWidth > 0 &&
          !each.matches('input, select') &&
          each.scrollWidth > each.clientWidth + 1,
      );
      const texts = shown.filter((each) => each.matches('label, h2, h3, h4, p, dt, dd, .chip'));
      const over = texts.filter((each, at) => {
        const next = texts[at + 1];
        if (!next || each.contains(next) || next.contains(each)) return false;
        const [a, b] = [each.getBoundingClientRect(), next.getBoundingClientRect()];
        const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        return wide > 1 && high > 1;
      });
      return [
        ...tooFull.map((each) => `cut: ${name(each)}`),
        ...over.map((each) => `under its neighbour: ${name(each)}`),
      ];
    });

  const windows: [string, number, string, string][] = [
    ['a window of 320 px', 320, 'ltr', ''],
    ['a window of 320 px, right to left', 320, 'rtl', ''],
    ['a window of 320 px with text twice as large', 320, 'ltr', 'html { font-size: 200% }'],
    ['a window of 320 px at 200 % zoom', 160, 'ltr', ''],
    ['a column of 200 px', 1200, 'ltr', 'peer-group-finder { width: 200px }'],
  ];
  for (const [what, width, dir, css] of windows) {
    it(`fits ${what}, whatever a feed writes`, async () => {
      const page = center.page({ dir, css: `body { margin: 0 } ${css}`, body: finder });
      const guest = await Visit.to(browser(), page, { viewport: { width, height: 640 } });
      await openAll(guest);
      assert.deepEqual(await reachingOut(guest), []);
      assert.deepEqual(await cutOff(guest), []);
      await filter(guest, 'Filters').click();
      for (const part of await guest.page.locator('dialog .part > button').all()) {
        await part.click();
      }
      await option(guest, 'Women').click();
      await option(guest, 'Childcare on site').click();
      assert.deepEqual(await reachingOut(guest), []);
      assert.deepEqual(await cutOff(guest), []);
      await guest.page.keyboard.press('Escape');
      await guest.button('Clear all').waitFor();
      assert.deepEqual(await reachingOut(guest), []);
      await guest.search.fill('W'.repeat(300));
      await guest.page.getByText('No group matches').first().waitFor();
      assert.deepEqual(await reachingOut(guest), []);
      await guest.close();
    });
  }

  for (const dir of ['ltr', 'rtl']) {
    it(`opens its menus within itself, wherever their buttons are, ${dir}`, async () => {
      const css = 'peer-group-finder { inline-size: 41em; margin: auto }';
      const guest = await Visit.to(browser(), center.page({ dir, css, body: finder }));
      await guest.listed();
      const buttons = await guest.page.locator('.bar .filter > button').all();
      assert.ok(buttons.length >= 4);
      for (const button of buttons) {
        await button.evaluate((element: HTMLElement) => element.click());
        const outside = await guest.page.evaluate(() => {
          const element = document.querySelector('peer-group-finder');
          const panel = element?.shadowRoot?.querySelector('.panel')?.getBoundingClientRect();
          const box = element?.getBoundingClientRect();
          if (!box || !panel) return 'It did not open.';
          return panel.left < box.left - 0.5 || panel.right > box.right + 0.5;
        });
        assert.equal(outside, false, await button.innerText());
      }
      await guest.close();
    });
  }

  it('prints its list by day and what is open, and nothing to press', async () => {
    const page = center.page({ body: finder.replace('30', '3') });
    const guest = await Visit.to(browser(), page);
    await guest.button('SMART Start').click();
    await choose(guest, 'How to attend', 'In person', 'Online');
    await eventually(() => countShown(guest), '9 groups');
    await guest.page.emulateMedia({ media: 'print' });
    const shown = guest.page.getByRole('button').or(guest.page.getByRole('combobox'));
    const pressed = await shown.filter({ visible: true }).allInnerTexts();
    assert.deepEqual(pressed, await guest.names(), 'names alone, which are buttons on a screen');
    assert.ok(!(await guest.page.getByText('9 groups').first().isVisible()));
    assert.match(
      await guest.page.getByRole('heading', { level: 3 }).first().innerText(),
      /^Today.*November 22$/s,
    );
    assert.ok(await guest.row('Evening Light').isVisible());
    assert.ok(await guest.page.getByText('Tools for change.').isVisible());
    assert.ok(!(await guest.search.isVisible()));
    assert.ok(!(await guest.button('Show more groups').isVisible()));
    assert.ok(!(await guest.button('Close SMART Start').isVisible()));
    await guest.close();
  });

  it('does not move for who asks for less motion', async () => {
    const page = center.page({ body: finder });
    const guest = await Visit.to(browser(), page, { reducedMotion: 'reduce' });
    await openAll(guest);
    const moving = await guest.page.evaluate(() => {
      const root = document.querySelector('peer-group-finder')?.shadowRoot;
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

  it('is a mirror image in a page that reads right to left', async () => {
    /** Where a row's name and time begin, as shares of its width from the left. */
    const sides = async (dir: string) => {
      const page = center.page({ dir, body: finder });
      const guest = await Visit.to(browser(), page, { viewport: { width: 1000, height: 800 } });
      const row = guest.row(arabic.name);
      const [box, name, time] = await Promise.all(
        [row, row.getByRole('heading'), row.locator('time')].map((part) =>
          part.evaluate((element) => {
            const text = document.createRange();
            text.selectNodeContents(element);
            const { left, right } = text.getBoundingClientRect();
            return { left, right };
          }),
        ),
      );
      await guest.close();
      assert.ok(box && name && time);
      return { timeFirst: time.left < name.left, width: box.right - box.left };
    };
    assert.equal((await sides('ltr')).timeFirst, true);
    assert.equal((await sides('rtl')).timeFirst, false);
  });

  const DARK = 'html { background: #111; color: #eee }';
  const broken = finder.replace('/api', '/gone');
  const opens = (guest: Visit) => guest.button('SMART Start').click();
  const states: [string, string, string, (guest: Visit) => Promise<unknown>][] = [
    ['with a detail open', finder, '', opens],
    ['with a detail open, dark', finder, DARK, opens],
    ['with a search that finds nothing', finder, '', ({ search }) => search.fill('nothing')],
    ['that could not load, dark', broken, DARK, ({ alert }) => alert.waitFor()],
  ];
  for (const [what, body, css, comesTo] of states) {
    it(`passes axe ${what}`, async () => {
      const guest = await Visit.to(browser(), center.page({ css, body: title + body }));
      await comesTo(guest);
      assert.deepEqual(await axeViolations(guest.page), []);
      await guest.close();
    });
  }
});
