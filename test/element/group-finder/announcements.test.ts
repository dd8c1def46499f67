import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { FinderPage } from './finder-page.ts';
import { openFinder } from './finder-page.ts';
import { SearchApi, openAsking } from './search-api.ts';
import { until } from '../until.ts';

/** Longer than any pause after which a count is spoken, in milliseconds. */
const LONG = 1500;

/** Everything that the finder's live region comes to say from now on. */
function heard(page: FinderPage): string[] {
  const texts: string[] = [];
  const [status] = page.all('p.unseen[role=status]').slice(-1);
  if (!status) throw new Error('There is no live region.');
  new MutationObserver(() => texts.push(page.spoken)).observe(status, {
    subtree: true,
    childList: true,
    characterData: true,
  });
  return texts;
}

describe('what is spoken of a list', () => {
  it('is nothing while nobody asks', async () => {
    const page = await openFinder();
    const texts = heard(page);
    page.clock.advance(1);
    await page.element.refresh();
    await aTimeout(LONG);
    expect(page.spoken).to.equal('');
    expect(texts).to.deep.equal([]);
  });

  it('is the count, once, however many values are chosen in a row', async () => {
    const page = await openFinder({ attributes: { filters: 'audience attendance' } });
    const texts = heard(page);
    await page.choose('Who it is for', 'Women');
    await page.choose('Who it is for', 'Parents');
    await page.choose('How to attend', 'In person');
    await until(() => texts.length > 0);
    await aTimeout(LONG);
    expect(texts).to.deep.equal(['2 groups']);
  });

  it('is the count again for another pause, also if it is the same', async () => {
    const page = await openFinder();
    const texts = heard(page);
    await page.search('forum');
    await until(() => texts.length === 1);
    await page.search('forum ');
    await until(() => texts.length === 2);
    expect(texts).to.deep.equal(['1 group', '1 group']);
  });

  it('is that nothing matches, by words and by choices', async () => {
    const page = await openFinder({ attributes: { filters: 'audience attendance' } });
    await page.search('volcano');
    await until(() => page.spoken === 'No group matches “volcano”.');
    await page.search('');
    await page.choose('Who it is for', 'Women');
    await page.choose('How to attend', 'Online');
    await until(() => page.spoken === 'No group matches all that is chosen.');
  });

  it('is also heard in the sheet, whose page around is silent', async () => {
    const page = await openFinder();
    await page.press('All filters');
    await page.shows('dialog');
    await page.press('Who it is for');
    await page.press('Women (1)');
    await until(() => page.texts('dialog [role=status]').includes('1 group'));
  });

  it('is nothing for an element that is gone', async () => {
    const page = await openFinder();
    const texts = heard(page);
    await page.search('forum');
    page.element.remove();
    await aTimeout(LONG);
    expect(texts).to.deep.equal([]);
  });

  it('is the count after a press on a way out', async () => {
    const page = await openFinder();
    await page.search('women volcano');
    await until(() => page.spoken.startsWith('No group'));
    await page.press('Without “volcano”: 1 group');
    await until(() => page.spoken === '1 group');
  });
});

describe('what is spoken of a list that an API searches', () => {
  let api: SearchApi;
  beforeEach(() => {
    api = new SearchApi();
    api.open();
  });
  afterEach(() => {
    api.close();
  });

  it('is nothing at first, when an hour is over, and after midnight', async () => {
    const page = await openAsking(api);
    const texts = heard(page);
    await aTimeout(LONG);
    page.clock.advance(61);
    await aTimeout(LONG);
    page.clock.advance(6 * 60);
    await page.answered();
    await aTimeout(LONG);
    expect(page.spoken).to.equal('');
    expect(texts).to.deep.equal([]);
  });

  it('is the count once for a pause in typing', async () => {
    const page = await openAsking(api);
    const texts = heard(page);
    page.one('input').focus();
    await sendKeys({ type: 'forum' });
    await until(() => texts.length > 0);
    await aTimeout(LONG);
    expect(texts).to.deep.equal(['1 group']);
  });

  it('is nothing until there is an answer, also not what was said before', async () => {
    const page = await openAsking(api);
    await page.choose('Who it is for', 'Women');
    await until(() => page.spoken === '1 group');
    const texts = heard(page);
    api.holding = true;
    await page.choose('Who it is for', 'Parents');
    await aTimeout(LONG);
    expect(texts).to.deep.equal([]);
    api.holding = false;
    await api.letGo();
    await until(() => texts.length > 0);
    await aTimeout(LONG);
    expect(texts).to.deep.equal(['2 groups']);
  });

  it('is once that nothing matches, also if the ways out come late', async () => {
    const page = await openAsking(api);
    const texts = heard(page);
    await page.choose('Who it is for', 'Women');
    await page.answered();
    await page.choose('How to attend', 'Online');
    await page.answered();
    api.holding = true;
    await until(() => texts.includes('No group matches all that is chosen.'));
    while (api.waiting > 0) await api.letGo();
    await aTimeout(LONG);
    expect(texts.filter((text) => text.startsWith('No group'))).to.have.length(1);
  });

  it('is that the search failed', async () => {
    const page = await openAsking(api);
    api.faults.set('/groups/search', 400);
    await page.choose('Who it is for', 'Women');
    await until(() => page.spoken.startsWith('We could not search'));
  });
});
