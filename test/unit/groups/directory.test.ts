import { expect } from '@open-wc/testing';
import type { Choices } from '../../../src/groups/filters.ts';
import type { GroupFilter } from '../../../src/groups/group-values.ts';
import type { ListedGroup } from '../../../src/groups/listed-group.ts';
import { directoryOf } from './random-groups.ts';

const groupsOf = (...parts: Partial<ListedGroup>[]): ListedGroup[] =>
  parts.map((part, at) => ({ id: `${at}`, key: `${at}`, name: `Group ${at}`, ...part }));

const facetsOf = (filter: GroupFilter, ...parts: Partial<ListedGroup>[]) =>
  directoryOf(groupsOf(...parts))
    .facets(filter)
    .map(({ value, groups }) => `${value}: ${groups.join(' ')}`);

const having = (choices: Choices, ...parts: Partial<ListedGroup>[]) =>
  directoryOf(groupsOf(...parts))
    .having(choices)
    .join('');

const divides = (filter: GroupFilter, ...parts: Partial<ListedGroup>[]) =>
  directoryOf(groupsOf(...parts)).divides(filter);

describe('a directory', () => {
  it('knows the values of a filter, and which groups have them', () => {
    const topics = [{ topics: ['Grief', 'Opioids'] }, {}, { topics: ['Opioids'] }];
    expect(facetsOf('topic', ...topics)).to.have.members(['Grief: 0', 'Opioids: 0 2']);
  });

  it('takes a value that is written in several ways for one, as the first group has it', () => {
    expect(
      facetsOf('audience', { audiences: ['women', 'Women'] }, { audiences: ['WOMEN'] }),
    ).to.eql(['women: 0 1']);
  });

  it('counts a hybrid group as in person and as online', () => {
    const some = [
      { attendance: 'hybrid' },
      { attendance: 'online' },
      { attendance: 'in-person' },
      { attendance: 'by-post' },
      {},
    ];
    expect(facetsOf('attendance', ...some)).to.have.members([
      'in-person: 0 2',
      'online: 0 1',
      'hybrid: 0',
      'by-post: 3',
    ]);
  });

  it('takes the language of a tag, without its country or script', () => {
    const tags = [
      { languages: ['en-US', 'en'] },
      { languages: ['EN-gb'] },
      { languages: ['zh-Hant'] },
    ];
    expect(facetsOf('language', ...tags)).to.have.members(['en: 0 1', 'zh: 2']);
  });

  it('takes a group of no kind for a meeting', () => {
    expect(facetsOf('kind', {}, { kind: 'program' }, { kind: 'meeting' })).to.have.members([
      'meeting: 0 2',
      'program: 1',
    ]);
  });

  it('counts a place for its city and for all that the city lies in', () => {
    const places = [
      { regions: ['ME', 'Cumberland', 'Portland'] },
      { regions: ['OR', 'Portland'] },
      { place: { region: 'ME' } },
      { place: { city: 'Golden' } },
      {},
    ];
    expect(facetsOf('region', ...places)).to.have.members([
      'ME: 0 2',
      'ME > Cumberland: 0',
      'ME > Cumberland > Portland: 0',
      'OR: 1',
      'OR > Portland: 1',
      'Golden: 3',
    ]);
  });

  it('leaves out a region that holds all others, however it is written', () => {
    const inState = [{ regions: ['CO', 'Denver'] }, { regions: ['co', 'Golden'] }, { regions: [] }];
    expect(facetsOf('region', ...inState)).to.have.members(['CO > Denver: 0', 'co > Golden: 1']);
    expect(facetsOf('region', { regions: ['CO'] }, { regions: ['CO'] })).to.eql(['CO: 0 1']);
    expect(facetsOf('region', { regions: ['CO'] }, { regions: ['CO2', 'x'] })).to.have.members([
      'CO: 0',
      'CO2: 1',
      'CO2 > x: 1',
    ]);
  });

  it('still finds groups by a region that it leaves out', () => {
    const inState = [{ regions: ['CO', 'Denver'] }, { regions: ['CO', 'Golden'] }, {}];
    expect(having({ region: ['co'] }, ...inState)).to.equal('110');
    expect(having({ region: ['CO > denver'] }, ...inState)).to.equal('100');
    expect(having({ region: ['Denver'] }, ...inState)).to.equal('000');
  });

  it('finds groups that have one of the values of every filter', () => {
    const some = [
      { topics: ['Grief'], openTo: 'anyone' },
      { topics: ['Opioids'], openTo: 'anyone' },
      { topics: ['Grief'], openTo: 'members' },
    ];
    expect(having({}, ...some)).to.equal('111');
    expect(having({ topic: [] }, ...some)).to.equal('111');
    expect(having({ topic: ['grief'] }, ...some)).to.equal('101');
    expect(having({ topic: ['grief', 'OPIOIDS', 'grief'] }, ...some)).to.equal('111');
    expect(having({ topic: ['grief'], open: ['anyone'] }, ...some)).to.equal('100');
  });

  it('finds nothing by a value that nobody has, whatever it is called', () => {
    const some = [{ topics: ['Grief'] }, { topics: ['constructor'] }];
    for (const value of ['', 'nobody', '__proto__', 'toString', 'length', '\u0000']) {
      expect(having({ topic: [value] }, ...some), value).to.equal('00');
    }
    expect(having({ topic: ['constructor'] }, ...some)).to.equal('01');
  });

  it('divides by what has two values that not all groups share', () => {
    expect(divides('topic', { topics: ['a'] }, { topics: ['b'] })).to.equal(true);
    expect(divides('topic', { topics: ['a', 'b'] }, { topics: ['b'] })).to.equal(true);
    expect(divides('topic', { topics: ['a'] }, {})).to.equal(false);
    expect(divides('topic', { topics: ['a', 'b'] }, { topics: ['A', 'B'] })).to.equal(false);
    expect(divides('attendance', { attendance: 'hybrid' }, { attendance: 'hybrid' })).to.equal(
      false,
    );
    expect(divides('topic')).to.equal(false);
  });

  it('knows where names stand, without regard to case and accents', () => {
    const named = groupsOf(
      { name: 'zebra' },
      { name: 'Éclair' },
      { name: 'apple' },
      { name: 'Zebra' },
    );
    const { nameOrder } = directoryOf(named);
    const [zebra, eclair, apple, other] = [...nameOrder] as [number, number, number, number];
    expect(apple).to.be.lessThan(eclair);
    expect(eclair).to.be.lessThan(zebra);
    expect(other).to.equal(zebra);
  });
});
