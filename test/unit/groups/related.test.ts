import { expect } from '@open-wc/testing';
import type { ListedGroup } from '../../../src/groups/listed-group.ts';
import { relatedGroups } from '../../../src/groups/related.ts';

const hall = { address: '12 Sample St', city: 'Denver' };

const group = (key: string, more: Partial<ListedGroup> = {}): ListedGroup => ({
  id: key,
  key,
  name: key,
  place: hall,
  ...more,
});

const keys = (together: readonly (readonly ListedGroup[])[]) =>
  together.map((same) => same.map(({ key }) => key));

const neighbours = (mine: Partial<ListedGroup>, other: Partial<ListedGroup>) => {
  const groups = [group('mine', mine), group('other', other)];
  return keys(relatedGroups(groups[0] as ListedGroup, groups).samePlace).flat();
};

describe('the relatives of a group', () => {
  it('are its other listings, those of one name and place together', () => {
    const series = '0:1';
    const groups = [
      group('a', { series, name: 'Birds' }),
      group('b', { series, name: 'Birds' }),
      group('c', { series, name: 'Birds', place: { address: '9 Other Rd', city: 'Golden' } }),
      group('d', { series, name: 'Owls' }),
      group('e', { series, name: 'Birds' }),
      group('f', { series: '1:1', name: 'Birds' }),
    ];
    const related = relatedGroups(groups[0] as ListedGroup, groups);
    expect(keys(related.otherTimes)).to.deep.equal([['b', 'e'], ['c'], ['d']]);
    expect(keys(related.samePlace)).to.deep.equal([['f']]);
  });

  it('are the groups behind its door, each with all its listings', () => {
    const groups = [
      group('mine'),
      group('a1', { series: 'a' }),
      group('b'),
      group('a2', { series: 'a' }),
    ];
    const related = relatedGroups(groups[0] as ListedGroup, groups);
    expect(keys(related.samePlace)).to.deep.equal([['a1', 'a2'], ['b']]);
    expect(related.otherTimes).to.deep.equal([]);
  });

  const spot = { latitude: 40.0201, longitude: -105.2701 };
  const doors: [string, boolean, Partial<ListedGroup>, Partial<ListedGroup>][] = [
    [
      'knows a door however it is written',
      true,
      {},
      { place: { address: '12 SAMPLE ST.', city: 'denver' } },
    ],
    ['finds the town in the address', true, {}, { place: { address: '12 Sample St, Denver, CO' } }],
    ['tells house numbers apart', false, {}, { place: { ...hall, address: '112 Sample St' } }],
    ['tells towns apart', false, {}, { place: { ...hall, city: 'Golden' } }],
    [
      'takes no street without a town',
      false,
      { place: { address: '1 Main' } },
      { place: { address: '1 Main' } },
    ],
    [
      'goes by the spot where no street is given',
      true,
      { place: spot },
      { place: { ...spot, latitude: 40.0199 } },
    ],
    ['tells spots apart', false, { place: spot }, { place: { ...spot, latitude: 40.022 } }],
    [
      'does not compare a spot with a street',
      false,
      { place: { ...hall, ...spot } },
      { place: spot },
    ],
    ['leaves out a place that is no door', false, {}, { approximate: true }],
    ['leaves out a place that is closed', false, {}, { placeClosed: true }],
    ['leaves out who meets online', false, {}, { attendance: 'online' }],
    ['has no door of its own when it is approximate', false, { approximate: true }, {}],
    ['has no door of its own when it is online', false, { attendance: 'online' }, {}],
    ['has no door without a place', false, { place: {} }, { place: {} }],
  ];
  for (const [what, same, mine, other] of doors) {
    it(what, () => {
      expect(neighbours(mine, other)).to.deep.equal(same ? ['other'] : []);
    });
  }

  it('are looked for once for each directory', () => {
    const groups = [group('mine'), group('other')];
    const [mine] = groups as [ListedGroup];
    expect(relatedGroups(mine, groups)).to.equal(relatedGroups(mine, groups));
    expect(keys(relatedGroups(mine, [mine]).samePlace)).to.deep.equal([]);
  });
});
