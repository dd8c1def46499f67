import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
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
