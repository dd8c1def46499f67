import { expect } from '@open-wc/testing';
import type { FinderPage } from './finder-page.ts';
import { openFinder } from './finder-page.ts';
import { until } from '../until.ts';

const FILTERS = { filters: 'audience attendance day' };
const SYNC = { ...FILTERS, 'sync-url': '' };
const REMEMBER = { ...FILTERS, remember: '' };

const plainAddress = location.href.replace(/#.*/, '');
const goTo = (hash: string) => history.replaceState(history.state, '', `${plainAddress}${hash}`);
const stored = (): Record<string, string> => ({ ...localStorage });
const open = (attributes: Record<string, string>, id?: string): Promise<FinderPage> =>
  openFinder({ attributes: { ...attributes, ...(id && { id }) } });

describe('keeping what was chosen on the device', () => {
  beforeEach(() => {
    localStorage.clear();
    goTo('');
  });
  afterEach(() => {
    localStorage.clear();
    goTo('');
  });

  it('holds choices and order, and never what was typed', async () => {
    const page = await open(REMEMBER);
    await page.search('opioids');
    await page.search('');
    await page.choose('Who it is for', 'Women');
    await page.search('denver');
    await page.sort('Name');
    await until(() => JSON.stringify(stored()).includes('name'));
    expect(Object.keys(stored())).to.deep.equal(['peer-group-finder groups']);
    expect(JSON.parse(Object.values(stored())[0] ?? '')).to.deep.equal({
      choices: { audience: ['Women'] },
      sort: 'name',
    });
    expect(location.href).to.equal(plainAddress);
  });

  it('is there again when somebody comes back', async () => {
    const before = await open(REMEMBER);
    await before.choose('Who it is for', 'Women');
    await until(() => localStorage.length > 0);
    before.element.remove();
    const page = await open(REMEMBER);
    await until(() => page.names.join() === 'Evening Light');
    expect(page.chosen).to.deep.equal(['Women']);
  });

  it('goes when everything is let go', async () => {
    const page = await open(REMEMBER);
    await page.choose('Who it is for', 'Women');
    await until(() => localStorage.length > 0);
    await page.press('Remove Women');
    await until(() => localStorage.length === 0);
  });

  it('does not hold where somebody is', async () => {
    localStorage.setItem('peer-group-finder groups', '{"sort":"distance","near":[1,2]}');
    const page = await open(REMEMBER);
    await page.choose('Who it is for', 'Women');
    await until(() => localStorage.getItem('peer-group-finder groups')?.includes('Women'));
    expect(page.order).to.equal('Next up');
    expect(JSON.stringify(stored())).not.to.match(/near|distance/);
  });

  it('leaves what the page chose beforehand where nothing is stored', async () => {
    const page = await open({ ...REMEMBER, audience: 'Women' });
    await page.choose('How to attend', 'In person');
    await until(() => localStorage.length > 0);
    expect(page.chosen).to.deep.equal(['In person', 'Women']);
  });

  it('is left out where the address says something', async () => {
    localStorage.setItem(
      'peer-group-finder groups',
      JSON.stringify({ choices: { audience: ['Women'] } }),
    );
    goTo('#groups?audience=Parents');
    const page = await open({ ...SYNC, ...REMEMBER });
    await until(() => page.chosen.join() === 'Parents');
  });

  const bad = ['', 'null', '7', '[]', '{', '{"choices":7}', '{"choices":{"audience":"Women"}}'];
  for (const text of [...bad, '{"choices":{"audience":[7,null]},"sort":{}}']) {
    it(`does without what makes no sense: ${text}`, async () => {
      localStorage.setItem('peer-group-finder groups', text);
      const page = await open(REMEMBER);
      await page.choose('Who it is for', 'Women');
      await until(() => localStorage.getItem('peer-group-finder groups')?.includes('Women'));
      expect(page.chosen).to.deep.equal(['Women']);
    });
  }

  it('does without a storage that refuses', async () => {
    const own = Object.getOwnPropertyDescriptor(window, 'localStorage');
    let tried = 0;
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get: () => {
        tried += 1;
        throw new DOMException('No', 'SecurityError');
      },
    });
    try {
      const page = await open(REMEMBER);
      await page.choose('Who it is for', 'Women');
      await until(() => tried > 1);
      expect(page.names).to.deep.equal(['Evening Light']);
    } finally {
      if (own) Object.defineProperty(window, 'localStorage', own);
    }
  });

  it('tells finders apart by their ids', async () => {
    const one = await open(REMEMBER, 'a');
    const other = await open(REMEMBER, 'b');
    await one.choose('Who it is for', 'Women');
    await other.choose('Who it is for', 'Parents');
    await until(() => localStorage.length === 2);
    one.element.remove();
    other.element.remove();
    const again = await open(REMEMBER, 'b');
    await until(() => again.chosen.join() === 'Parents');
  });
});
