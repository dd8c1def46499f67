import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { filterSheet } from '../../../src/group-finder/filter-sheet.ts';
import { until } from '../until.ts';
import type { FilterPage } from './filter-page.ts';
import { openFilters } from './filter-page.ts';

const NARROW = { width: 320 };

const CHOSEN = { audience: ['Women', 'Men'] };

const isOpen = (page: FilterPage) => page.root.querySelector('dialog')?.matches(':modal') ?? false;

const isGone = (page: FilterPage) => until(() => !page.root.querySelector('dialog'));

describe('the sheet of all filters', () => {
  it('is behind one button where there is no room for a bar', async () => {
    const page = await openFilters({ ...NARROW, chosen: CHOSEN });
    expect(page.names('.filters > button, .bar button')).to.deep.equal(['Filters, 2 chosen']);
    page.control('Filters, 2 chosen').focus();
    await page.press('Filters, 2 chosen');
    expect(isOpen(page)).to.equal(true);
    expect(page.names('.part > button')).to.deep.equal([
      'Day',
      'Time of day',
      'How to attend',
      'Approach',
      'Topic',
      'Who it is for: Women, Men',
      'Format',
      'Place',
    ]);
    expect([...page.element.asked]).to.deep.equal([]);
  });

  it('unfolds each filter on its own', async () => {
    const page = await openFilters(NARROW);
    await page.press('Filters');
    await page.press('Who it is for');
    await page.press('How to attend');
    expect(page.names('dialog input')).to.deep.equal([
      'In person (3)',
      'Online (10)',
      'In person and online (17)',
      'Women (12)',
      'Men (1)',
      'Veterans (0)',
    ]);
    await page.press('Men (1)');
    expect(page.element.chosen).to.deep.equal({ audience: ['Men'] });
    expect([...page.element.asked].sort()).to.deep.equal(['attendance', 'audience']);
  });

  for (const [count, text] of [
    [42, 'Show 42 groups'],
    [1, 'Show 1 group'],
    [0, 'No groups match'],
  ] as const) {
    it(`ends with "${text}", and gives the focus back`, async () => {
      const page = await openFilters({ count });
      await page.press('All filters');
      await page.press(text);
      await isGone(page);
      expect(page.focused).to.equal('All filters');
    });
  }

  it('ends with Escape, from wherever, and begins anew', async () => {
    const page = await openFilters();
    await page.press('All filters');
    await page.press('Format');
    await page.type('Find in Format', 'caf');
    await sendKeys({ press: 'Escape' });
    await isGone(page);
    expect(page.focused).to.equal('All filters');
    await page.press('All filters');
    expect(isOpen(page)).to.equal(true);
    expect(page.names('[type=checkbox]')).to.have.length(12);
  });

  it('opens again for who asks before it has said that it is closed', async () => {
    const page = await openFilters(NARROW);
    await page.press('Filters');
    // What Escape does; the event comes a moment later.
    page.root.querySelector('dialog')?.close();
    page.control('Filters').click();
    const closed = new Promise((said) =>
      page.root.querySelector('dialog')?.addEventListener('close', said, { once: true }),
    );
    await closed;
    await page.element.updateComplete;
    expect(isOpen(page)).to.equal(true);
  });

  it('ends with a press on its backdrop, not with one inside', async () => {
    const page = await openFilters();
    await page.press('All filters');
    page.all('dialog h2')[0]?.click();
    await page.element.updateComplete;
    expect(isOpen(page)).to.equal(true);
    page.all('dialog')[0]?.click();
    await isGone(page);
  });

  it('clears everything and stays', async () => {
    const page = await openFilters({ chosen: CHOSEN });
    await page.press('All filters, 2 chosen');
    const [clear] = page.all('.foot button');
    expect(clear?.ariaDisabled).to.equal('false');
    clear?.focus();
    clear?.click();
    await page.element.updateComplete;
    expect(page.element.chosen).to.deep.equal({});
    expect(clear?.ariaDisabled).to.equal('true');
    expect(page.focused).to.equal('Clear all');
    expect(isOpen(page)).to.equal(true);
  });

  it('closes the menu that was open, and does not come back with the widget', async () => {
    const page = await openFilters();
    await page.press('Topic');
    await page.press('All filters');
    expect(page.root.querySelector('.panel')).to.equal(null);
    page.element.parentElement?.prepend(page.element);
    await page.element.updateComplete;
    expect(page.root.querySelector('dialog')).to.equal(null);
  });

  describe('that is not here yet', () => {
    const onItsWay = { ...NARROW, sheet: undefined };

    const comes = async (page: FilterPage) => {
      page.element.sheet = filterSheet;
      page.element.requestUpdate();
      await page.element.updateComplete;
    };

    it('opens as soon as it is, for whoever asked', async () => {
      const page = await openFilters(onItsWay);
      page.control('Filters').focus();
      await page.press('Filters');
      expect(page.focused).to.equal('Filters');
      await comes(page);
      expect(isOpen(page)).to.equal(true);
      await page.press('Show 42 groups');
      await isGone(page);
      expect(page.focused).to.equal('Filters');
    });

    it('stays away from who did not ask, or went on to a menu', async () => {
      const page = await openFilters(onItsWay);
      await comes(page);
      expect(isOpen(page)).to.equal(false);
      const other = await openFilters({ sheet: undefined });
      await other.press('All filters');
      await other.press('Topic');
      await comes(other);
      expect(isOpen(other)).to.equal(false);
      expect(other.names('.panel input')).to.have.length(3);
    });
  });

  describe('that cannot be had', () => {
    const missing = { sheet: null };

    const isWithin = (page: FilterPage, selector: string) => {
      const box = page.element.getBoundingClientRect();
      const { left, right } = page.all(selector)[0]?.getBoundingClientRect() ?? {};
      return left !== undefined && right !== undefined && left >= box.left && right <= box.right;
    };

    it('leaves all filters side by side, and the focus on the first', async () => {
      const page = await openFilters({ ...NARROW, ...missing, chosen: CHOSEN });
      expect(page.names('.filters > button, .bar button')).to.deep.equal(['Filters, 2 chosen']);
      await page.press('Filters, 2 chosen');
      expect(page.root.querySelector('dialog')).to.equal(null);
      expect(page.names('.filters > button, .bar button')).to.deep.equal([
        'Day',
        'Time of day',
        'How to attend',
        'Approach',
        'Topic',
        'Who it is for, 2 chosen',
        'Format',
        'Place',
      ]);
      expect(page.focused).to.equal('Day');
    });

    it('is learned of after the press, too', async () => {
      const page = await openFilters({ ...NARROW, sheet: undefined });
      await page.press('Filters');
      page.element.sheet = null;
      page.element.requestUpdate();
      await page.element.updateComplete;
      expect(page.names('.bar button')).to.have.length(8);
    });

    for (const dir of ['ltr', 'rtl']) {
      it(`has menus that fit a narrow page in ${dir}`, async () => {
        const page = await openFilters({ ...NARROW, ...missing, dir });
        await page.press('Filters');
        for (const name of ['Day', 'Time of day', 'Place']) {
          const button = page.control(name);
          await page.press(name);
          expect(isWithin(page, '.panel'), name).to.equal(true);
          const top = page.all('.panel')[0]?.getBoundingClientRect().top;
          expect(top, name).to.be.at.least(button.getBoundingClientRect().bottom);
        }
        await page.press('Time of day');
        await page.press('Morning, 5:00 AM – 12:00 PM (3)');
        expect(page.element.chosen).to.deep.equal({ time: ['morning'] });
      });
    }

    it('has all filters in a wide page as well', async () => {
      const page = await openFilters(missing);
      page.control('All filters').focus();
      await page.press('All filters');
      expect(page.names('.bar button')).to.have.length(8);
      expect(page.focused).to.equal('Day');
      await page.press('Place');
      expect(isWithin(page, '.panel')).to.equal(true);
    });
  });

  for (const theme of ['light', 'dark']) {
    it(`passes axe in ${theme}`, async () => {
      const page = await openFilters({ ...NARROW, theme, chosen: CHOSEN });
      await expect(page.element).to.be.accessible();
      await page.press('Filters, 2 chosen');
      await page.press('Who it is for: Women, Men');
      await page.press('Place');
      await expect(page.element).to.be.accessible();
    });
  }
});
