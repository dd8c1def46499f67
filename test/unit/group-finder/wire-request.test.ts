import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { GroupsSearch } from '../../../src/contract/groups-search.ts';
import { wireRequest } from '../../../src/group-finder/wire-request.ts';
import { FILTER_NAMES } from '../../../src/groups/filters.ts';
import type { GroupRequest } from '../../../src/groups/outlook.ts';
import { SORT_ORDERS } from '../../../src/groups/sections.ts';

const ZONE = 'America/Denver';

const value = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
  fc.constantFrom('today', 'Women', 'A > B', '0', '__proto__', 'x'.repeat(700)),
);

/** Values of one filter, now and then more than anybody chooses. */
const values = fc
  .tuple(fc.array(value, { minLength: 1, maxLength: 3 }), fc.constantFrom(1, 1, 1, 1, 1, 110))
  .map(([some, times]) => Array.from({ length: times }, () => some).flat());

const requests: fc.Arbitrary<GroupRequest> = fc.record(
  {
    query: fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(' ', 'long '.repeat(300))),
    choices: fc.record(Object.fromEntries(FILTER_NAMES.map((name) => [name, values])), {
      requiredKeys: [],
    }),
    sort: fc.constantFrom(...SORT_ORDERS),
    near: fc.record({
      latitude: fc.double({ min: -90, max: 90, noNaN: true }),
      longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    }),
  },
  { requiredKeys: ['query', 'choices', 'sort'] },
);

describe('a request as it travels', () => {
  it('is one that the contract knows, whatever a visitor asks', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const sent = JSON.parse(
          JSON.stringify({ ...wireRequest(request, ZONE), limit: 50 }),
        ) as unknown;
        const { success, data, error } = GroupsSearch.safeParse(sent);
        expect(success, JSON.stringify(error?.issues)).to.equal(true);
        expect(data).to.deep.equal(sent);
      }),
      { numRuns: 50 },
    );
  });

  it('asks what was asked', () => {
    const request: GroupRequest = {
      query: '  women denver ',
      choices: { day: ['today', '3'], audience: ['Women'] },
      sort: 'name',
    };
    expect(wireRequest(request, ZONE)).to.deep.equal({
      q: 'women denver',
      day: ['today', '3'],
      audience: ['Women'],
      timeZone: ZONE,
      sort: 'name',
    });
  });

  it('asks nothing of what is empty', () => {
    const request: GroupRequest = { query: ' \n', choices: {}, sort: 'time' };
    expect(wireRequest(request, ZONE)).to.deep.equal({ timeZone: ZONE, sort: 'time' });
  });

  it('says where a visitor is to two decimals, and no more', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -90, max: 90, noNaN: true }),
        fc.double({ min: -180, max: 180, noNaN: true }),
        (latitude, longitude) => {
          const near = { latitude, longitude };
          const sent = wireRequest({ query: '', choices: {}, sort: 'distance', near }, ZONE).near;
          expect(Math.abs((sent?.[0] ?? NaN) - latitude)).to.be.at.most(0.005 + 1e-9);
          expect(Math.abs((sent?.[1] ?? NaN) - longitude)).to.be.at.most(0.005 + 1e-9);
          expect(JSON.stringify(sent)).to.match(/^\[-?\d+(\.\d\d?)?,-?\d+(\.\d\d?)?\]$/);
        },
      ),
    );
  });
});
