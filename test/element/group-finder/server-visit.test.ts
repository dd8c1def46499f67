import { aTimeout, expect } from '@open-wc/testing';
import { manyGroups } from '../../fixtures/many-groups.ts';
import { SearchApi, openAsking } from './search-api.ts';
import { until } from '../until.ts';

describe('a list that an API searches keeps what the visitor did', () => {
  let api: SearchApi;
  beforeEach(() => {
    api = new SearchApi();
    api.open();
  });
  afterEach(() => {
    api.close();
  });

  it('after midnight: rows of later pages, open ones, and the focus', async () => {
    api.groups = manyGroups(160);
    const page = await openAsking(api, { pageSize: 50 });
    await page.click('Show more');
    await until(() => page.names.length === 100);
    const row = page.all('.name')[80];
    row?.click();
    await page.shows('[part~=detail]');
    row?.focus();
    page.clock.advance(6 * 60);
    await page.answered();
    expect(page.names).to.have.length(100);
    expect(page.all('[part~=detail]')).to.have.length(1);
    expect(page.root.activeElement).to.equal(row);
  });

  it('after an hour', async () => {
    api.groups = manyGroups(160);
    const page = await openAsking(api, { pageSize: 50 });
    await page.choose('Fellowship', 'AA').catch(() => undefined);
    await page.search('group');
    await page.answered();
    await page.click('Show more');
    await until(() => page.names.length === 100);
    const before = api.asked.filter(({ path }) => path === '/').length;
    page.clock.advance(61);
    await until(() => api.asked.filter(({ path }) => path === '/').length > before);
    await until(() => api.searches.length > 4);
    await page.answered();
    await aTimeout(50);
    expect(page.one<HTMLInputElement>('input').value).to.equal('group');
    expect(page.names.length).to.be.above(90);
  });
});
