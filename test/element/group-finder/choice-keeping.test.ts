import { expect } from '@open-wc/testing';
import type { FinderPage } from './finder-page.ts';
import { openFinder } from './finder-page.ts';
import { until } from '../until.ts';

const FILTERS = { filters: 'audience attendance day' };
const SYNC = { ...FILTERS, 'sync-url': '' };

const plainAddress = location.href.replace(/#.*/, '');
const goTo = (hash: string) => history.replaceState(history.state, '', `${plainAddress}${hash}`);
const stored = (): Record<string, string> => ({ ...localStorage });
const open = (attributes: Record<string, string>, id?: string): Promise<FinderPage> =>
  openFinder({ attributes: { ...attributes, ...(id && { id }) } });

describe('keeping what was chosen in the address', () => {
  beforeEach(() => {
    localStorage.clear();
    goTo('');
  });
  afterEach(() => {
    localStorage.clear();
    goTo('');
  });

  it('does not happen where the page does not ask for it', async () => {
    const page = await open(FILTERS);
    await page.choose('Who it is for', 'Women');
    await page.search('denver');
    await page.sort('Name');
    page.clock.advance(1);
    await page.element.updateComplete;
    expect(location.href).to.equal(plainAddress);
    expect(stored()).to.deep.equal({});
    expect(sessionStorage).to.have.length(0);
    goTo('#groups?audience=Women');
    expect((await open(FILTERS)).chosen).to.deep.equal([]);
  });

  // The first that asks for it, so that what keeps choices has still to be loaded.
  it('does not undo what a visitor chose before it was there', async () => {
    goTo('#groups?audience=Parents');
    const page = await open(FILTERS);
    await page.options('Who it is for');
    page.element.syncUrl = true;
    await page.element.updateComplete;
    await page.press('Women (1)');
    await until(() => location.hash === '#groups?audience=Women');
    expect(page.chosen).to.deep.equal(['Women']);
  });

  it('holds words, choices and order, behind the number sign', async () => {
    const page = await open(SYNC);
    await page.choose('Who it is for', 'Women');
    await page.choose('Who it is for', 'Parents');
    await page.search('río grande & more');
    await page.sort('Name');
    await until(() => location.hash.includes('sort=name'));
    expect(location.href.startsWith(`${plainAddress}#groups?`)).to.equal(true);
    const words = new URLSearchParams(location.hash.split('?')[1]);
    expect(words.get('q')).to.equal('río grande & more');
    expect(words.getAll('audience')).to.deep.equal(['Women', 'Parents']);
    expect(stored()).to.deep.equal({});
  });

  it('is there again when somebody comes back', async () => {
    goTo('#groups?q=denver&audience=Women&audience=Parents&sort=name');
    const page = await open(SYNC);
    await until(() => page.names.join() === 'Evening Light');
    expect(page.chosen).to.deep.equal(['Women', 'Parents']);
    expect(page.one<HTMLInputElement>('input').value).to.equal('denver');
    expect(page.order).to.equal('Name');
    expect(location.hash).to.contain('q=denver');
  });

  it('adds no step to go back', async () => {
    const { length } = history;
    const page = await open(SYNC);
    await page.choose('Who it is for', 'Women');
    await until(() => location.hash);
    expect(history.length).to.equal(length);
  });

  it('follows when the address changes', async () => {
    const page = await open(SYNC);
    location.hash = '#groups?audience=Parents';
    await until(() => page.chosen.join() === 'Parents');
    expect(page.names[0]).to.equal('Monday Mothers');
    history.back();
    await until(() => location.hash === '');
  });

  it('goes when everything is let go', async () => {
    const page = await open(SYNC);
    await page.choose('Who it is for', 'Women');
    await until(() => location.hash);
    await page.press('Remove Women');
    await until(() => location.href === plainAddress);
  });

  it('leaves what others keep there alone until something is chosen', async () => {
    goTo('#contact');
    const page = await open(SYNC);
    await page.click('Evening Light');
    page.clock.advance(1);
    await page.element.updateComplete;
    location.hash = '#directions?from=here';
    await page.element.updateComplete;
    expect(page.chosen).to.deep.equal([]);
    expect(location.hash).to.equal('#directions?from=here');
    await page.choose('Who it is for', 'Women');
    await until(() => location.hash === '#groups?audience=Women');
  });

  it('does without what makes no sense', async () => {
    goTo('#groups?audience=&shoe=9&sort=distance&%E0%A4%A=%&constructor=x&day=Today');
    const page = await open(SYNC);
    await until(() => page.chosen.length > 0);
    expect(page.chosen).to.deep.equal(['Today']);
    expect(page.order).to.equal('Next up');
  });

  it('tells finders apart by their ids', async () => {
    goTo('#our%20groups?audience=Women');
    const one = await open(SYNC, 'our groups');
    const other = await open(SYNC, 'others');
    await until(() => one.chosen.join() === 'Women');
    expect(other.chosen).to.deep.equal([]);
    await other.choose('Who it is for', 'Parents');
    await until(() => location.hash === '#others?audience=Parents');
    expect(one.chosen).to.deep.equal(['Women']);
  });

  it('goes on without an address that may be written to', async () => {
    const failures: unknown[] = [];
    const note = (event: PromiseRejectionEvent) => {
      failures.push(event.reason);
      event.preventDefault();
    };
    window.addEventListener('unhandledrejection', note);
    let tried = 0;
    history.replaceState = () => {
      tried += 1;
      throw new DOMException('Too many calls', 'SecurityError');
    };
    try {
      const page = await open(SYNC);
      await page.choose('Who it is for', 'Women');
      await until(() => tried > 0);
      expect(page.names).to.deep.equal(['Evening Light']);
      await new Promise((resolve) => setTimeout(resolve));
      expect(failures).to.deep.equal([]);
    } finally {
      Reflect.deleteProperty(history, 'replaceState');
      window.removeEventListener('unhandledrejection', note);
    }
  });

  it('hears of no change once the element is gone', async () => {
    const page = await open(SYNC);
    await page.choose('Who it is for', 'Women');
    await until(() => location.hash);
    // An update that is still to come must not begin it anew.
    page.element.pageSize = 5;
    page.element.remove();
    await page.element.updateComplete;
    const changed = new Promise((resolve) => {
      window.addEventListener('hashchange', resolve, { once: true });
    });
    location.hash = '#groups?audience=Parents';
    await changed;
    await page.element.updateComplete;
    expect(page.texts('.chip')).to.deep.equal(['Women']);
  });
});
