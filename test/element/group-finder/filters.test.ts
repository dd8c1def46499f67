import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { FILTER_NAMES } from '../../../src/groups/filters.ts';
import { envelope } from '../../fixtures/groups.ts';
import { manyGroups } from '../../fixtures/many-groups.ts';
import type { FinderPage } from './finder-page.ts';
import { addressOf, openFinder } from './finder-page.ts';

const only = (filters: string) => openFinder({ attributes: { filters } });

/** "Women (3)" is Women, and three. */
const parts = (option: string): [value: string, count: number] => {
  const [, value = '', count = ''] = /^(.*) \((\d+)\)$/.exec(option) ?? [];
  return [value, Number(count)];
};

const groupsOf = (page: FinderPage): number => Number(/^\d+/.exec(page.count)?.[0] ?? NaN);

describe('choosing in the filters of a finder', () => {
  it('narrows the list, and shows what is chosen', async () => {
    const page = await only('attendance audience');
    expect(await page.options('How to attend')).to.deep.equal([
      'In person (6)',
      'Online (4)',
      'In person and online (2)',
    ]);
    await page.choose('How to attend', 'Online');
    expect(page.names).to.deep.equal([
      'SMART Start',
      'Night Owls',
      'Coast Hybrid',
      'First Friday Circle',
    ]);
    expect(page.count).to.equal('4 groups');
    expect(page.chosen).to.deep.equal(['Online']);
    expect(page.filters).to.deep.equal(['How to attend, 1 chosen', 'Who it is for']);
  });

  it('takes any of the values of one filter, and all filters together', async () => {
    const page = await only('attendance audience format');
    await page.choose('Who it is for', 'Women');
    await page.choose('Who it is for', 'Parents');
    expect(new Set(page.names)).to.deep.equal(new Set(['Evening Light', 'Monday Mothers']));
    await page.choose('Format', 'Discussion');
    expect(page.names).to.deep.equal(['Evening Light']);
    expect(page.chosen).to.deep.equal(['Women', 'Parents', 'Discussion']);
    await page.choose('Format', 'Discussion');
    expect(page.count).to.equal('2 groups');
  });

  it('counts by what else is chosen, not by what is in the same filter', async () => {
    const page = await only('attendance kind audience');
    await page.choose('How to attend', 'Online');
    expect(await page.options('How to attend')).to.deep.equal([
      'In person (6)',
      'Online (4)',
      'In person and online (2)',
    ]);
    expect(await page.options('Who it is for')).to.deep.equal(['Parents (0)', 'Women (0)']);
    await page.choose('How to attend', 'Online');
    await page.choose('Who it is for', 'Women');
    expect(await page.options('How to attend')).to.deep.equal([
      'In person (1)',
      'Online (0)',
      'In person and online (0)',
    ]);
  });

  it('finds as many groups as each value says it will', async () => {
    const page = await openFinder({ src: addressOf(envelope(manyGroups(90))) });
    await page.search('hope');
    for (const filter of FILTER_NAMES) {
      page.element.filters = filter;
      await page.element.updateComplete;
      if (page.filters.length === 0) continue;
      const [name = ''] = page.filters;
      for (const option of await page.options(name)) {
        const [value, count] = parts(option.replace(/, .*? \(/, ' ('));
        if (!count) continue;
        await page.choose(name, value);
        expect(groupsOf(page), option).to.equal(count);
        await page.choose(name, value);
      }
      expect(page.chosen).to.deep.equal([]);
    }
  });

  it('never loses a group by one more value of the same filter', async () => {
    const page = await openFinder({
      src: addressOf(envelope(manyGroups(60))),
      attributes: { filters: 'format' },
      pageSize: 100,
    });
    let before: string[] = [];
    for (const [value] of (await page.options('Format')).map(parts)) {
      await page.choose('Format', value);
      expect(page.names).to.include.members(before);
      before = page.names;
    }
    expect(page.names).to.have.length(60);
  });

  it('goes by keyboard alone, and leaves the focus where it was', async () => {
    const page = await only('audience attendance');
    page.one('input').focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    await page.element.updateComplete;
    expect(page.chosen).to.deep.equal(['Women']);
    expect(page.names).to.deep.equal(['Evening Light']);
    expect((page.root.activeElement as HTMLInputElement).checked).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await page.element.updateComplete;
    expect(page.called('.options')).to.deep.equal([]);
    expect(page.focused).to.contain('Who it is for');
    expect(page.names).to.deep.equal(['Evening Light']);
  });

  it('is taken back by a chip, whose focus goes on to the next', async () => {
    const page = await only('audience');
    await page.choose('Who it is for', 'Women');
    await page.choose('Who it is for', 'Parents');
    page.control('Remove Women').focus();
    await page.press('Remove Women');
    expect(page.chosen).to.deep.equal(['Parents']);
    expect(page.root.activeElement).to.equal(page.control('Remove Parents'));
    expect(page.count).to.equal('1 group');
    await page.press('Remove Parents');
    expect(page.count).to.equal('10 groups');
    expect(page.root.activeElement).to.equal(page.control('Who it is for'));
  });

  it('is all taken back at one press', async () => {
    const page = await only('audience attendance');
    await page.search('denver');
    await page.choose('Who it is for', 'Women');
    expect(() => page.control('Clear all')).to.throw();
    await page.choose('How to attend', 'In person');
    page.control('Clear all').focus();
    await page.press('Clear all');
    expect(page.chosen).to.deep.equal([]);
    expect(page.one<HTMLInputElement>('input').value).to.equal('denver');
    expect(page.root.activeElement).not.to.equal(null);
  });

  it('begins a list of many pages again', async () => {
    const page = await openFinder({ src: addressOf(envelope(manyGroups(200))) });
    await page.click('Show more');
    expect(page.names).to.have.length(50);
    await page.choose('Fellowship', 'AA');
    expect(page.names).to.have.length(25);
  });

  it('does not trouble another finder on the page', async () => {
    const one = await only('audience');
    const other = await only('audience');
    await one.choose('Who it is for', 'Women');
    expect(other.names).to.have.length(11);
    expect(other.chosen).to.deep.equal([]);
    expect(other.called('.options')).to.deep.equal([]);
    await other.choose('Who it is for', 'Parents');
    expect(one.chosen).to.deep.equal(['Women']);
    expect(one.names).to.deep.equal(['Evening Light']);
  });
});

describe('which filters there are', () => {
  let warned: string[] = [];
  const { warn } = console;
  beforeEach(() => {
    warned = [];
    console.warn = (...words: unknown[]) => warned.push(words.join(' '));
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('are all that can tell groups apart', async () => {
    const page = await openFinder();
    expect(page.filters).to.deep.equal([
      'Day',
      'Time of day',
      'How to attend',
      'Approach',
      'Who it is for',
      'Format',
      'All filters',
    ]);
    await page.press('All filters');
    expect(page.called('.sheet .part > button')).to.deep.equal([
      'Day',
      'Time of day',
      'How to attend',
      'Approach',
      'Who it is for',
      'Format',
      'Place',
      'Open to',
      'Kind',
    ]);
  });

  it('are none where groups do not differ', async () => {
    const groups = ['A', 'B'].map((id) => ({ id, name: id, pathway: 'smart', topics: ['x', 'y'] }));
    const page = await openFinder({ src: addressOf(envelope(groups)) });
    expect(page.all('[part~=filters]')).to.deep.equal([]);
  });

  it('are those that the page names, in its order', async () => {
    const page = await only('kind  audience,topic day audience');
    expect(page.filters).to.deep.equal(['Kind', 'Who it is for', 'Day']);
    page.element.filters = 'day';
    await page.element.updateComplete;
    expect(page.filters).to.deep.equal(['Day']);
    page.element.removeAttribute('filters');
    await page.element.updateComplete;
    expect(page.filters).to.have.length(7);
    expect(warned).to.deep.equal([]);
  });

  it('leave out names that nobody knows, and say so once, without the name', async () => {
    const page = await only('shoe-size day');
    await only('Day constructor kind');
    page.clock.advance(1);
    await page.element.updateComplete;
    expect(page.filters).to.deep.equal(['Day']);
    expect(warned).to.have.length(1);
    expect(warned[0]).to.contain('filters may name day, time').and.not.contain('shoe');
  });

  it('keep a choice in view whose filter is not there', async () => {
    const page = await only('audience day');
    await page.choose('Who it is for', 'Women');
    page.element.filters = 'day';
    await page.element.updateComplete;
    expect(page.filters).to.deep.equal(['Day']);
    expect(page.chosen).to.deep.equal(['Women']);
    await page.press('Remove Women');
    expect(page.count).to.equal('10 groups');
  });

  it('are behind one button where there is no room', async () => {
    const page = await only('audience attendance');
    const box = page.element.parentElement;
    if (box) box.style.inlineSize = '320px';
    expect(page.filters).to.deep.equal([]);
    page.control('Filters').focus();
    await page.press('Filters');
    await page.press('Who it is for');
    await page.press('Women (1)');
    expect(page.names).to.deep.equal(['Evening Light']);
    await page.press('Show 1 group');
    await page.element.updateComplete;
    expect(page.all('dialog')).to.deep.equal([]);
    expect(page.root.activeElement).to.equal(page.control('Filters, 1 chosen'));
  });
});
