import { aTimeout, expect } from '@open-wc/testing';
import { manyGroups } from '../../fixtures/many-groups.ts';
import { SearchApi, openAsking } from './search-api.ts';
import { until } from '../until.ts';

describe('a list that an API searches when it cannot be asked', () => {
  let api: SearchApi;
  beforeEach(() => {
    api = new SearchApi();
    api.open();
  });
  afterEach(() => {
    api.close();
  });

  it('keeps the list, says so, and tries again at a press', async () => {
    const page = await openAsking(api);
    api.faults.set('/groups/search', 400);
    await page.choose('Who it is for', 'Women');
    await page.shows('.notice');
    expect(page.texts('.notice p')).to.deep.equal([
      'We could not search just now. The list shows what was found before.',
    ]);
    expect(page.names).to.have.length(11);
    expect(page.chosen).to.deep.equal(['Women']);
    api.faults.clear();
    page.control('Try again').focus();
    await page.press('Try again');
    await until(() => page.names.join() === 'Evening Light');
    expect(page.all('.notice')).to.deep.equal([]);
    expect(page.root.activeElement).not.to.equal(null);
  });

  it('tries again by itself once it is online', async () => {
    const page = await openAsking(api);
    api.faults.set('/groups/search', 'offline');
    await page.choose('Who it is for', 'Women');
    await page.shows('.notice');
    api.faults.clear();
    window.dispatchEvent(new Event('online'));
    await until(() => page.names.join() === 'Evening Light');
    expect(page.all('.notice')).to.deep.equal([]);
  });

  it('keeps what is there when more cannot be had', async () => {
    api.groups = manyGroups(120);
    const page = await openAsking(api, { pageSize: 50 });
    expect(page.names).to.have.length(50);
    api.faults.set('/groups/search', 400);
    await page.click('Show more');
    await page.shows('.notice');
    expect(page.names).to.have.length(50);
    api.faults.clear();
    await page.press('Try again');
    await page.answered();
    await until(() => page.all('.notice').length === 0);
    await page.click('Show more');
    await until(() => page.names.length === 100);
  });

  it('still says that nothing matches when it cannot say why', async () => {
    const page = await openAsking(api);
    api.twist = (answer, { limit }) => (limit === 1 ? 'no' : answer);
    await page.choose('Who it is for', 'Women');
    await page.answered();
    await page.choose('How to attend', 'Online');
    await page.answered();
    await until(() => api.searches.some(({ limit }) => limit === 1));
    await aTimeout(50);
    expect(page.all('[part~=empty]')).to.have.length(1);
    expect(page.all('.notice:not([part])')).to.deep.equal([]);
  });

  for (const fault of [404, 500, 'offline'] as const) {
    it(`has the whole list when it does not say what it can do (${fault})`, async () => {
      api.faults.set('/', fault);
      const page = await openAsking(api);
      expect(page.count).to.equal('10 groups');
      await page.search('forum');
      expect(page.names).to.deep.equal(['Quiet Forum']);
      expect(api.searches).to.deep.equal([]);
    });
  }

  it('has the whole list when it says nothing for seconds', async () => {
    api.faults.set('/', 'silence');
    const page = await openAsking(api);
    await page.search('forum');
    expect(page.names).to.deep.equal(['Quiet Forum']);
  });

  it('has the whole list when its search says nothing for seconds', async () => {
    api.faults.set('/groups/search', 'silence');
    const page = await openAsking(api);
    await page.search('forum');
    expect(page.names).to.deep.equal(['Quiet Forum']);
  });

  it('has the whole list when it says that it can search, and cannot', async () => {
    api.faults.set('/groups/search', 501);
    const page = await openAsking(api);
    expect(page.count).to.equal('10 groups');
    await page.search('forum');
    expect(page.names).to.deep.equal(['Quiet Forum']);
    expect(api.searches).to.have.length(1);
  });

  for (const [what, capabilities] of [
    ['no list', 'groups-search'],
    ['nothing', null],
    ['other things', [7, null, 'groups-searching', {}]],
  ] as const) {
    it(`has the whole list when it can do ${what}`, async () => {
      api.capabilities = capabilities;
      const page = await openAsking(api);
      await page.search('forum');
      expect(page.names).to.deep.equal(['Quiet Forum']);
      expect(api.searches).to.deep.equal([]);
    });
  }
});
