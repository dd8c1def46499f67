import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { GroupsSearch } from '../../../src/contract/groups-search.ts';
import { SearchApi, openAsking } from './search-api.ts';
import { until } from '../until.ts';

describe('a list that an API searches asks', () => {
  let api: SearchApi;
  beforeEach(() => {
    api = new SearchApi();
    api.open();
  });
  afterEach(() => {
    api.close();
  });

  it('only what the contract knows, for each kind', async () => {
    const page = await openAsking(api);
    await page.sort('Name');
    await page.choose('Day', 'Today');
    await page.choose('Who it is for', 'Women');
    await page.search(`  evening ${'x'.repeat(600)}`);
    await page.answered();
    await page.sort('Name');
    await page.answered();
    expect(api.searches).to.have.length.above(5);
    for (const search of api.searches) {
      const { success, data } = GroupsSearch.safeParse(search);
      expect(success).to.equal(true);
      expect(data).to.deep.equal(search);
      expect(search.timeZone).to.equal('America/Denver');
    }
    const last = api.searches.findLast(({ limit }) => limit > 1);
    expect(last?.q).to.match(/^evening x+$/);
    expect(last?.audience).to.deep.equal(['Women']);
    expect(last?.sort).to.equal('name');
  });

  it('by POST, in the language of the page, with nothing in the address', async () => {
    const page = await openAsking(api, { lang: 'es' });
    await page.search('opioides');
    await page.answered();
    const searches = api.asked.filter(({ path }) => path.startsWith('/groups/'));
    expect(searches.at(-1)?.headers.get('accept-language')).to.match(/^es\b/);
    for (const { method, headers, path } of searches) {
      expect(path).to.equal('/groups/search');
      expect(method).to.equal('POST');
      expect(headers.get('content-type')).to.equal('application/json');
    }
  });

  it('again for the same words when the page comes to speak another language', async () => {
    const page = await openAsking(api);
    await page.search('forum');
    await page.answered();
    const before = api.searches.length;
    page.element.lang = 'es';
    await until(() => api.searches.length > before);
    const again = api.asked.at(-1);
    expect((again?.body as GroupsSearch).q).to.equal('forum');
    expect(again?.headers.get('accept-language')).to.match(/^es\b/);
    await page.answered();
    expect(page.names).to.deep.equal(['Quiet Forum']);
  });

  it('once for each pause in typing', async () => {
    const page = await openAsking(api);
    const before = api.searches.length;
    page.one('input').focus();
    await sendKeys({ type: 'quiet' });
    await until(() => page.names.join() === 'Quiet Forum');
    const queries = api.searches.slice(before).map(({ q }) => q);
    expect(queries.at(-1)).to.equal('quiet');
    // A slow machine may pause between letters, but not between all of them and all kinds.
    expect(new Set(queries).size).to.be.below(4);
  });

  it('at once for what is chosen', async () => {
    const page = await openAsking(api);
    api.holding = true;
    await page.choose('Who it is for', 'Women');
    await until(() => api.waiting === 1);
    expect(page.count).to.equal('Searching…');
    expect(page.names).to.have.length(11);
    await api.letGo();
    await page.answered();
    expect(page.names).to.deep.equal(['Evening Light']);
  });

  it('where the visitor is only to about a kilometre', async () => {
    const device = Object.getOwnPropertyDescriptor(navigator, 'geolocation');
    const getCurrentPosition: Geolocation['getCurrentPosition'] = (found) => {
      const coords = { latitude: 40.016_789, longitude: -105.270_123 } as GeolocationCoordinates;
      found({ coords, timestamp: 0 } as GeolocationPosition);
    };
    Object.defineProperty(navigator, 'geolocation', {
      configurable: true,
      value: { getCurrentPosition },
    });
    try {
      const page = await openAsking(api);
      await page.sort('Distance');
      await until(() => page.names[0] === 'First Friday Circle');
      const places = api.searches.map(({ near }) => near).filter(Boolean);
      expect(places.length).to.be.above(0);
      for (const near of places) expect(near).to.deep.equal([40.02, -105.27]);
      expect(JSON.stringify(api.asked)).not.to.contain('016');
    } finally {
      if (device) Object.defineProperty(navigator, 'geolocation', device);
      else Reflect.deleteProperty(navigator, 'geolocation');
    }
  });

  it('nothing more once it is removed, and goes on when it is back', async () => {
    const page = await openAsking(api);
    api.holding = true;
    await page.choose('Who it is for', 'Women');
    await until(() => api.waiting === 1);
    const { parentElement } = page.element;
    const search = api.asked.at(-1);
    page.element.remove();
    expect(search?.signal.aborted).to.equal(true);
    const before = api.asked.length;
    window.dispatchEvent(new Event('online'));
    page.clock.advance(120);
    await aTimeout(0);
    expect(api.asked).to.have.length(before);
    api.holding = false;
    parentElement?.append(page.element);
    await until(() => page.names.join() === 'Evening Light');
  });
});
