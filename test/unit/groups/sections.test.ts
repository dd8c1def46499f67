import { expect } from '@open-wc/testing';
import type { AgendaRow } from '../../../src/groups/agenda.ts';
import { agenda } from '../../../src/groups/agenda.ts';
import type { ListedGroup } from '../../../src/groups/listed-group.ts';
import type { SortOrder } from '../../../src/groups/sections.ts';
import { inSections } from '../../../src/groups/sections.ts';
import { directoryOf } from './random-groups.ts';

const timeZone = 'America/Denver';
const moment = { now: Math.floor(Date.parse('2026-11-22T12:00:00-07:00') / 60_000), timeZone };
const near = { latitude: 40, longitude: -105 };

const on = (...days: number[]) => ({
  sessions: days.map((day) => ({ day, time: '19:00', timeZone })),
});
const at = (latitude: number) => ({ place: { latitude, longitude: -105 } });

function sections(
  groups: Record<string, Partial<ListedGroup>>,
  sort: SortOrder = 'time',
  from?: typeof near,
) {
  const directory = directoryOf(
    Object.entries(groups).map(([key, group]) => ({ id: key, key, name: key, ...group })),
  );
  return inSections(agenda(directory.items, moment), sort, from, directory);
}

const keys = (rows: readonly AgendaRow[]) => rows.map(({ item }) => item.key);

describe('the sections of a list', () => {
  it('share groups out by kind, and take a kind that nobody knows for a meeting', () => {
    const all = sections({
      meeting: { kind: 'meeting' },
      iop: { kind: 'program' },
      forum: { kind: 'community' },
      retreat: { kind: 'retreat' },
      plain: {},
    });
    expect(keys(all.meetings)).to.deep.equal(['meeting', 'plain', 'retreat']);
    expect(keys(all.programs)).to.deep.equal(['iop']);
    expect(keys(all.communities)).to.deep.equal(['forum']);
  });

  it('have a row for each time of a meeting, and one for a program or a community', () => {
    const all = sections({
      meeting: { ...on(1, 2) },
      iop: { ...on(4, 3), kind: 'program' },
      forum: { ...on(5, 6), kind: 'community' },
    });
    expect(keys(all.meetings)).to.deep.equal(['meeting#0', 'meeting#1']);
    // The next one, which its feed happens to give last.
    expect(keys(all.programs)).to.deep.equal(['iop#1']);
    expect(keys(all.communities)).to.deep.equal(['forum#0']);
  });

  it('sort by name without regard to case and accents, groups of one name by time', () => {
    const { meetings } = sections(
      {
        z: { name: 'zebra', ...on(1) },
        e: { name: 'Éclair', ...on(3, 2) },
        later: { name: 'Apple', ...on(5) },
        sooner: { name: 'apple', ...on(4) },
      },
      'name',
    );
    expect(keys(meetings)).to.deep.equal(['sooner#0', 'later#0', 'e#1', 'z#0']);
  });

  it('sort by distance: the nearest first, and what is nowhere last, by time', () => {
    const { meetings } = sections(
      {
        forum: {},
        online: { ...at(40), ...on(2), attendance: 'online' },
        far: { ...at(50), ...on(1) },
        near: { ...at(41), ...on(3, 4) },
        unknown: on(1),
      },
      'distance',
      near,
    );
    expect(keys(meetings)).to.deep.equal(['near#0', 'far#0', 'unknown#0', 'online#0', 'forum']);
    const distances = meetings.map(({ distance }) => distance && Math.round(distance));
    expect(distances).to.deep.equal([111, 1112, undefined, undefined, undefined]);
  });

  it('sort programs and communities too', () => {
    const both = (kind: string) =>
      sections({ b: { kind, ...at(41), ...on(1) }, a: { kind, ...at(42), ...on(2) } }, 'name');
    expect(keys(both('program').programs)).to.deep.equal(['a#0', 'b#0']);
    expect(keys(both('community').communities)).to.deep.equal(['a#0', 'b#0']);
  });

  it('stay in order of time where nobody knows what is near', () => {
    const { meetings } = sections({ b: { ...at(41), ...on(2, 1) }, a: on(3) }, 'distance');
    expect(keys(meetings)).to.deep.equal(['b#1', 'b#0', 'a#0']);
    expect(meetings.every(({ distance }) => distance === undefined)).to.equal(true);
  });
});
