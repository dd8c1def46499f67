import { expect } from '@open-wc/testing';
import { agendaItems } from '../../../src/groups/agenda-item.ts';
import { agenda } from '../../../src/groups/agenda.ts';
import type { Choices, FilterName } from '../../../src/groups/filters.ts';
import type { ListedGroup } from '../../../src/groups/listed-group.ts';
import type { GroupRequest } from '../../../src/groups/outlook.ts';
import { Outlook } from '../../../src/groups/outlook.ts';
import { SUNDAY_EVENING, groups as fixtures } from '../../fixtures/groups.ts';
import { directoryOf, indexOf } from './random-groups.ts';

const timeZone = 'America/Denver';
const now = Math.floor(Date.parse(SUNDAY_EVENING) / 60_000);
const listed = fixtures
  .filter(({ status }) => status !== 'paused')
  .map((group) => ({ ...group, key: group.id }));

function look(groups: readonly ListedGroup[] = listed, at = now) {
  const directory = directoryOf(groups);
  const outlook = new Outlook(directory, { now: at, timeZone });
  const index = indexOf(directory.groups);
  const asked = (request: Partial<GroupRequest>): GroupRequest => ({
    query: '',
    choices: {},
    sort: 'time',
    ...request,
  });
  const find = (request: Partial<GroupRequest>) => outlook.find(asked(request), index);
  return {
    outlook,
    find,
    keys: (request: Partial<GroupRequest>) => {
      const { meetings, programs, communities } = find(request);
      return [...meetings, ...programs, ...communities].map(({ item }) => item.key);
    },
    count: (request: Partial<GroupRequest>) => outlook.count(asked(request), index),
    facets: (filter: FilterName, request: Partial<GroupRequest> = {}) =>
      Object.fromEntries(
        outlook.facets(filter, asked(request), index).map(({ value, count }) => [value, count]),
      ),
    easings: (request: Partial<GroupRequest>) => outlook.easings(asked(request), index),
  };
}

describe('an outlook', () => {
  it('has everything for a visitor who asks for nothing', () => {
    const all = look().find({});
    expect(all.groupCount).to.equal(listed.length);
    expect(all.meetings).to.have.length(listed.length - 1);
    expect(all.meetings[0]?.item.key).to.equal('evening-light#0');
    expect(all.programs.map(({ item }) => item.key)).to.deep.equal(['iop']);
    expect(all.communities.map(({ item }) => item.key)).to.deep.equal(['forum']);
  });

  it('counts a group that meets twice as one', () => {
    const { find, count } = look();
    const { meetings, groupCount } = find({ query: 'mothers' });
    expect(meetings.map(({ item }) => item.key)).to.deep.equal([
      'monday-mothers#0',
      'monday-mothers#1',
    ]);
    expect(groupCount).to.equal(1);
    expect(count({ query: 'mothers' })).to.equal(1);
  });

  it('finds by the day and the time that the row shows', () => {
    const { keys } = look();
    // It begins at 23:30 in New York.
    expect(keys({ choices: { day: ['today'], time: ['night'] } })).to.deep.equal(['owls#0']);
    expect(keys({ choices: { day: ['0'], time: ['evening'] } })).to.deep.equal([
      'evening-light#0',
      'floating#0',
      'smart-start#0',
    ]);
    expect(keys({ choices: { day: ['tomorrow'] } })).to.deep.equal(['monday-mothers#0', 'coast#0']);
    // Mothers meet on Mondays, and in the morning, and on Thursdays too.
    expect(keys({ choices: { day: ['4'], time: ['morning'] } })).to.deep.equal([
      'monday-mothers#1',
    ]);
  });

  it('finds rows by the name of their day, beside other words', () => {
    const { keys } = look();
    expect(keys({ query: 'thu' })).to.deep.equal(['monday-mothers#1']);
    // "Monday" begins a word of its name, too, so that each of its days is found.
    expect(keys({ query: 'mon' })).to.deep.equal([
      'monday-mothers#0',
      'coast#0',
      'monday-mothers#1',
    ]);
    expect(keys({ query: 'sunday online' })).to.deep.equal(['smart-start#0', 'owls#0']);
  });

  it('keeps a row that somebody reads, under the day on which it was', () => {
    const [group] = listed as [ListedGroup];
    const [item] = agendaItems(group, 0);
    const [row] = item ? agenda([item], { now, timeZone }) : [];
    const held = new Map([[row?.item.key ?? '', row?.occurrence ?? { day: 0, start: 0, end: 0 }]]);
    const directory = directoryOf([group]);
    const next = new Outlook(directory, { now: now + 1440, timeZone }, held);
    const days = (of: Outlook) =>
      of
        .facets('day', { query: '', choices: {}, sort: 'time' }, indexOf(directory.groups))
        .map(({ value }) => value);
    expect(days(new Outlook(directory, { now, timeZone }))).to.deep.equal(['today', '0']);
    expect(days(next)).to.deep.equal(['0']);
  });

  it('finds nothing, and throws nothing, by what nobody has', () => {
    const { keys, facets } = look();
    for (const [filter, value] of Object.entries({
      day: '7',
      time: 'noon',
      topic: '__proto__',
      region: ' > ',
      language: '',
    })) {
      expect(keys({ choices: { [filter]: [value] } }), filter).to.deep.equal([]);
    }
    const { day, ...nothing } = facets('day', { choices: { topic: ['nobody'] } });
    expect(day).to.equal(undefined);
    expect(Object.values(nothing).every((count) => count === 0)).to.equal(true);
  });

  it('looks past filters that it does not know', () => {
    const { keys, easings } = look();
    const choices = { colour: ['blue'], constructor: ['x'], pathway: ['smart'] } as Choices;
    expect(keys({ choices })).to.deep.equal(['smart-start#0']);
    expect(easings({ choices }).map(({ filter }) => filter)).to.deep.equal(['pathway']);
  });

  it('counts for each value what it finds beside what else is chosen', () => {
    const { facets } = look();
    const choices = { attendance: ['in-person'], day: ['0'] };
    expect(facets('attendance', { choices })).to.deep.equal({
      'in-person': 2,
      online: 2,
      hybrid: 0,
    });
    expect(facets('day', { choices })).to.deep.equal({
      today: 2,
      tomorrow: 2,
      0: 2,
      1: 2,
      4: 1,
      5: 1,
    });
    expect(facets('time', { choices })).to.deep.equal({ morning: 0, evening: 2, night: 0 });
  });

  it('offers days from today on, and parts of the day from the morning on', () => {
    const { outlook } = look();
    const index = indexOf(listed);
    const values = (filter: FilterName) =>
      outlook
        .facets(filter, { query: '', choices: {}, sort: 'time' }, index)
        .map(({ value }) => value);
    expect(values('day')).to.deep.equal(['today', 'tomorrow', '0', '1', '4', '5']);
    expect(values('time')).to.deep.equal(['morning', 'evening', 'night']);
  });

  it('divides by what tells rows apart', () => {
    const { outlook } = look();
    expect(outlook.dividing()).to.deep.equal([
      'day',
      'time',
      'attendance',
      'pathway',
      'audience',
      'format',
      'region',
      'open',
      'kind',
    ]);
    expect(look([]).outlook.dividing()).to.deep.equal([]);
  });

  it('divides by day where some meet today and some a week from now', () => {
    const on = (key: string, time: string) => ({
      id: key,
      key,
      name: key,
      sessions: [{ day: 0, time, timeZone }],
    });
    expect(look([on('past', '09:00'), on('ahead', '21:00')]).outlook.dividing()).to.include('day');
    expect(look([on('soon', '20:00'), on('ahead', '21:00')]).outlook.dividing()).to.deep.equal([
      'time',
    ]);
  });

  it('names what can be let go, what finds most first', () => {
    const { easings } = look();
    const found = easings({ query: 'w/ smart', choices: { day: ['0'], pathway: ['smart'] } });
    expect(found).to.deep.equal([{ word: 'w/', count: 1 }]);
    const more = easings({ query: 'smart', choices: { day: ['1'], attendance: ['hybrid'] } });
    expect(more).to.deep.equal([{ word: 'smart', count: 1 }]);
    const most = easings({ choices: { day: ['5'], attendance: ['in-person'] } });
    expect(most).to.deep.equal([
      { filter: 'day', count: 6 },
      { filter: 'attendance', count: 1 },
    ]);
    expect(easings({ query: 'xx yy' })).to.deep.equal([]);
  });
});
