import { expect } from '@open-wc/testing';
import { SUNDAY_EVENING, envelope, groups as ownGroups } from '../../fixtures/groups.ts';
import { manyGroups } from '../../fixtures/many-groups.ts';
import { TestClock } from '../../fixtures/test-clock.ts';
import type { FinderPage } from './finder-page.ts';
import { addressOf, openFinder } from './finder-page.ts';
import { FILTERS, SearchApi, openAsking } from './search-api.ts';
import { until } from '../until.ts';

/** Everything that a visitor sees of a list. */
const seen = (page: FinderPage) => ({
  count: page.count,
  days: page.texts('h3'),
  rows: page.texts('.group'),
  more: page.texts('.more'),
  filters: page.filters,
});

const program = (id: string) => ({
  id,
  name: `Program ${id}`,
  kind: 'program',
  openTo: 'anyone',
  audiences: ['Women'],
});
const community = (id: string) => ({ id, name: `Forum ${id}`, kind: 'community' });

/** Enough of each kind that each section has more than shows at first. */
const mixed = [
  ...manyGroups(170),
  ...ownGroups,
  ...['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7'].map(program),
  ...['f1', 'f2', 'f3', 'f4', 'f5', 'f6'].map(community),
];

describe('a list that an API searches is like one that is in the page', () => {
  let api: SearchApi;
  beforeEach(() => {
    api = new SearchApi();
    api.open();
  });
  afterEach(() => {
    api.close();
  });

  /** What a visitor asks, one thing after another. */
  const visits: Record<string, ((page: FinderPage) => Promise<void>)[]> = {
    'at first': [],
    'with words': [(page) => page.search('hope')],
    'with words for days': [(page) => page.search('monday women'), (page) => page.search('tod')],
    'with words of the page': [(page) => page.search('in person')],
    'with a time of day': [(page) => page.choose('Time of day', 'Evening')],
    'with days': [(page) => page.choose('Day', 'Tomorrow'), (page) => page.choose('Day', 'Sunday')],
    'with several filters': [
      (page) => page.choose('How to attend', 'Online'),
      (page) => page.choose('Who it is for', 'Women'),
      (page) => page.choose('Who it is for', 'Men'),
    ],
    'by name': [(page) => page.sort('Name')],
    'by name, among words': [(page) => page.search('river'), (page) => page.sort('Name')],
    'with a kind chosen': [(page) => page.choose('Kind', 'Our program')],
    'with two kinds chosen': [
      (page) => page.choose('Kind', 'Online community'),
      (page) => page.choose('Kind', 'Meeting'),
    ],
    'after everything is let go': [
      (page) => page.search('hope'),
      (page) => page.choose('Who it is for', 'Women'),
      (page) => page.press('Remove Women'),
      (page) => page.search(''),
    ],
  };

  for (const [what, steps] of Object.entries(visits)) {
    it(what, async () => {
      api.groups = mixed;
      const src = addressOf(envelope(mixed));
      const own = await openFinder({ src, attributes: { filters: FILTERS } });
      const asking = await openAsking(api);
      for (const step of steps) {
        await step(own);
        await step(asking);
        await asking.answered();
      }
      expect(seen(asking)).to.deep.equal(seen(own));
      for (const filter of own.filters.map((name) => name.split(',')[0] ?? '')) {
        expect(await asking.options(filter), filter).to.deep.equal(await own.options(filter));
      }
      while (own.texts('.more').length > 0) {
        const focused: string[] = [];
        for (const page of [own, asking]) {
          const { length } = page.names;
          page.all('.more')[0]?.click();
          await until(() => page.names.length > length && page.focused);
          focused.push(page.focused);
        }
        expect(asking.names).to.deep.equal(own.names);
        expect(focused[1]).to.equal(focused[0]);
      }
      expect(seen(asking)).to.deep.equal(seen(own));
    });
  }

  it('when nothing matches, and on each way out', async () => {
    const own = await openFinder({ attributes: { filters: FILTERS } });
    const asking = await openAsking(api);
    for (const page of [own, asking]) {
      await page.choose('Who it is for', 'Women');
      await page.choose('Who it is for', 'Parents');
      await page.choose('How to attend', 'Online');
      await page.search('denver');
      await page.answered();
    }
    await until(() => asking.texts('[part~=empty] button').length > 1);
    expect(asking.texts('[part~=empty]')).to.deep.equal(own.texts('[part~=empty]'));
    const [way = ''] = own.texts('[part~=empty] button');
    for (const page of [own, asking]) {
      page.control(way).focus();
      await page.press(way);
      await page.answered();
      expect(page.root.activeElement).to.equal(page.one('.search'));
    }
    expect(seen(asking)).to.deep.equal(seen(own));
  });

  it('as time passes, and after midnight', async () => {
    api.groups = mixed;
    const src = addressOf(envelope(mixed));
    const own = await openFinder({ src, clock: new TestClock(SUNDAY_EVENING) });
    const asking = await openAsking(api, { attributes: { filters: 'day' } });
    own.element.filters = 'day';
    await own.choose('Day', 'Today');
    await asking.choose('Day', 'Today');
    await asking.answered();
    for (const minutes of [45, 5 * 60, 60]) {
      own.clock.advance(minutes);
      asking.clock.advance(minutes);
      await own.element.updateComplete;
      await asking.answered();
      expect(asking.texts('h3')).to.deep.equal(own.texts('h3'));
      expect(asking.names).to.deep.equal(own.names);
      expect(asking.count).to.equal(own.count);
    }
  });

  it('in an open row', async () => {
    const page = await openAsking(api);
    await page.click('SMART Start');
    await page.shows('.detail .close');
    expect(page.texts('.detail').join()).to.contain('Cameras may stay off.');
  });
});
