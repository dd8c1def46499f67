import { aTimeout, expect } from '@open-wc/testing';
import { manyGroups } from '../../fixtures/many-groups.ts';
import { SearchApi, openAsking } from './search-api.ts';
import { until } from '../until.ts';

describe('a list that an API searches shows the latest answer', () => {
  let api: SearchApi;
  beforeEach(() => {
    api = new SearchApi();
    api.open();
  });
  afterEach(() => {
    api.close();
  });

  it('whatever order answers come in', async () => {
    const page = await openAsking(api);
    api.holding = true;
    await page.choose('Who it is for', 'Women');
    await until(() => api.waiting === 1);
    await page.choose('Who it is for', 'Women');
    await page.choose('Who it is for', 'Parents');
    await until(() => api.waiting === 3);
    await api.letGo(2);
    await until(() => page.names.length === 2);
    await api.letGo(1);
    await api.letGo(0);
    await aTimeout(0);
    await page.answered();
    expect(page.names).to.deep.equal(['Monday Mothers', 'Monday Mothers']);
  });

  it('also when more is asked for while another answer is on its way', async () => {
    api.groups = manyGroups(120);
    const page = await openAsking(api, { pageSize: 50 });
    api.holding = true;
    await page.choose('Who it is for', 'Women');
    await until(() => api.waiting === 1);
    await page.click('Show more');
    api.holding = false;
    while (api.waiting > 0) await api.letGo();
    await page.answered();
    expect(page.count).to.equal('6 groups');
    expect(page.names).to.have.length(6);
  });

  it('to what was asked while the first was on its way', async () => {
    api.holding = true;
    const element = openAsking(api, { until: 'input' });
    const page = await element;
    await page.search('forum');
    await api.letGo();
    api.holding = false;
    while (page.names.join() !== 'Quiet Forum') {
      while (api.waiting > 0) await api.letGo();
      await aTimeout(10);
    }
    expect(page.count).to.equal('1 group');
  });
});
