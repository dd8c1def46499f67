import { expect } from '@open-wc/testing';
import { groups as ownGroups } from '../../fixtures/groups.ts';
import { manyGroups } from '../../fixtures/many-groups.ts';
import type { Answer } from './search-api.ts';
import { SearchApi, openAsking } from './search-api.ts';
import { until } from '../until.ts';

describe('a list that an API searches when its answers are bad', () => {
  let api: SearchApi;
  beforeEach(() => {
    api = new SearchApi();
    api.open();
  });
  afterEach(() => {
    api.close();
  });

  const useless: Record<string, unknown> = {
    'are nothing': null,
    'are a number': 7,
    'have no groups': { total: 3, facets: {} },
    'have groups that are no list': { groups: { length: 3 }, total: 3, facets: {} },
    'count in words': { groups: [], total: 'many', facets: {} },
    'count below nothing': { groups: [], total: -1, facets: {} },
    'count in parts': { groups: [], total: 1.5, facets: {} },
  };
  for (const [what, answer] of Object.entries(useless)) {
    it(`has the whole list if they ${what} from the beginning`, async () => {
      api.twist = () => answer;
      const page = await openAsking(api);
      expect(page.count).to.equal('10 groups');
    });

    it(`keeps the list if they ${what} later`, async () => {
      const page = await openAsking(api);
      api.twist = () => answer;
      await page.choose('Who it is for', 'Women');
      await page.shows('.notice');
      expect(page.names).to.have.length(11);
    });
  }

  const odd: Record<string, (answer: Answer) => unknown> = {
    'has facets that are no object': (answer) => ({ ...answer, facets: [1, 2] }),
    'has no facets': ({ groups, total }) => ({ groups, total }),
    'has facets that are no lists': (answer) => ({
      ...answer,
      facets: { day: 7, audience: { Women: 3 }, kind: null, constructor: [], __proto__: 7 },
    }),
    'has values without counts': (answer) => ({
      ...answer,
      facets: { audience: [{ value: 'Women' }, { value: 'Men', count: -3 }, null, 7] },
    }),
    'has groups without ids or names': (answer) => ({
      ...answer,
      groups: [...(answer.groups as []), { name: 'Nobody' }, { id: 'x' }, null, 7, 'g', []],
    }),
    'names the same group twice': (answer) => ({
      ...answer,
      groups: [...(answer.groups as []), ...(answer.groups as [])],
    }),
    'has a cursor that is none': (answer) => ({ ...answer, next: { page: 2 } }),
  };
  for (const [what, twist] of Object.entries(odd)) {
    it(`lists the groups that can be read if one ${what}`, async () => {
      api.groups = ownGroups.filter(({ kind = 'meeting' }) => kind === 'meeting');
      api.twist = twist;
      const page = await openAsking(api);
      expect(page.names).to.deep.equal([
        'Evening Light',
        'Corner Table',
        'SMART Start',
        'Night Owls',
        'Monday Mothers',
        'Coast Hybrid',
        'Monday Mothers',
        'First Friday Circle',
        'Every Other Tuesday',
      ]);
      await page.search('night');
      await page.answered();
      expect(page.names[0]).to.equal('Night Owls');
    });
  }

  it('shows no more than it can of ten thousand values', async () => {
    api.twist = (answer) => ({
      ...answer,
      facets: {
        audience: Array.from({ length: 10_000 }, (_, n) => ({ value: `A${n}`, count: n })),
      },
    });
    const page = await openAsking(api);
    expect(await page.options('Who it is for')).to.have.length(100);
  });

  it('asks for few kinds of ten thousand', async () => {
    api.twist = (answer) => ({
      ...answer,
      facets: { kind: Array.from({ length: 10_000 }, (_, n) => ({ value: `K${n}`, count: 1 })) },
    });
    await openAsking(api);
    expect(api.searches).to.have.length.below(20);
  });

  it('takes one value in two spellings for one', async () => {
    api.twist = (answer, { kind }) => ({
      ...answer,
      facets: {
        ...(answer.facets as object),
        audience: [
          { value: kind?.[0] === 'meeting' ? 'Women' : 'women', count: 2 },
          { value: 'Men', count: 1 },
        ],
      },
    });
    const page = await openAsking(api);
    expect(await page.options('Who it is for')).to.deep.equal(['Men (3)', 'Women (6)']);
  });

  it('shows days in their order whatever order they come in', async () => {
    api.twist = (answer) => ({
      ...answer,
      facets: {
        day: ['6', 'tomorrow', '0', 'today'].map((value) => ({ value, count: 1 })),
        time: ['night', 'morning'].map((value) => ({ value, count: 1 })),
      },
    });
    const page = await openAsking(api);
    expect((await page.options('Day')).map((name) => name.replace(/ \(.*/, ''))).to.deep.equal([
      'Today',
      'Tomorrow',
      'Sunday',
      'Saturday',
    ]);
    expect((await page.options('Time of day'))[0]).to.contain('Morning');
  });

  it('does not come round in circles', async () => {
    api.groups = manyGroups(60);
    api.twist = (answer) => ({ ...answer, next: '0' });
    const page = await openAsking(api, { pageSize: 50 });
    await page.click('Show more');
    await until(() => api.searches.length > 1);
    await page.answered();
    expect(new Set(page.names).size).to.equal(page.names.length);
  });

  it('keeps its words to itself', async () => {
    const page = await openAsking(api);
    api.faults.set('/groups/search', 400);
    await page.search('opioids');
    await page.shows('.notice');
    expect(api.warned.join()).not.to.contain('opioids');
  });
});
