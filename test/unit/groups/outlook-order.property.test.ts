import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { AgendaRow } from '../../../src/groups/agenda.ts';
import { Outlook } from '../../../src/groups/outlook.ts';
import type { SortOrder } from '../../../src/groups/sections.ts';
import { distanceTo, nextOfEach } from '../../../src/groups/sections.ts';
import { always, keysOf, outlooks, rowsOf } from './any-outlook.ts';
import {
  directoryOf,
  indexOf,
  someChoices,
  someGroups,
  someMoment,
  someRequest,
} from './random-groups.ts';

describe('the order of any outlook', function () {
  this.timeout(60_000);

  it('lists in one order, whatever order the feeds came in', () => {
    const shuffled = someGroups.chain((groups) =>
      fc.tuple(
        fc.constant(groups),
        fc.shuffledSubarray(groups, { minLength: groups.length, maxLength: groups.length }),
      ),
    );
    always([shuffled, someMoment, someRequest], ([groups, others], moment, request) => {
      const keys = (of: typeof groups) =>
        keysOf(new Outlook(directoryOf(of), moment).find(request, indexOf(of)));
      expect(keys(others)).to.deep.equal(keys(groups));
    });
  });

  it('goes by the date that is shown, then by instant, then by name, and ends with what has no time', () => {
    always([outlooks, someChoices], ({ find }, choices) => {
      const { meetings } = find({ choices });
      meetings.slice(1).forEach((row, at) => {
        const before = meetings[at] as AgendaRow;
        const places = [before, row].map(
          ({ day = Infinity, occurrence, item }) =>
            [day, occurrence?.start ?? Infinity, item.group.name, item.group.key] as const,
        );
        const [a, b] = places as [(typeof places)[0], (typeof places)[0]];
        const differs = a.findIndex((part, index) => part !== b[index]);
        expect(differs < 0 || (a[differs] ?? 0) < (b[differs] ?? 0)).to.equal(true);
      });
    });
  });

  it('has one row for a group where rows are not sorted by time, its next one', () => {
    const sort = fc.constantFrom<SortOrder>('name', 'distance');
    const near = { latitude: 39.7, longitude: -105 };
    always([outlooks, someChoices, sort], ({ find }, choices, sort) => {
      const byTime = find({ choices });
      const sorted = find({ choices, sort, near });
      expect(sorted.groupCount).to.equal(byTime.groupCount);
      for (const section of ['meetings', 'programs', 'communities'] as const) {
        const next = nextOfEach(byTime[section]).map(({ item }) => item.key);
        expect(sorted[section].map(({ item }) => item.key)).to.have.members(next);
      }
    });
  });

  it('puts the nearest first, and what is nowhere last, in order of time', () => {
    always([outlooks, someRequest], ({ find }, request) => {
      const near = { latitude: 39.7, longitude: -105 };
      const { meetings } = find({ ...request, sort: 'distance', near });
      const distances = meetings.map(({ item }) => distanceTo(item.group, near) ?? Infinity);
      expect(distances).to.deep.equal(distances.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
      expect(meetings.map(({ distance = Infinity }) => distance)).to.deep.equal(distances);
      const nowhere = meetings.filter(({ distance }) => distance === undefined);
      const byTime = nextOfEach(find({ ...request, near, sort: 'time' }).meetings);
      const keys = nowhere.map(({ item }) => item.key);
      expect(keys).to.deep.equal(
        byTime.map(({ item }) => item.key).filter((key) => keys.includes(key)),
      );
    });
  });

  it('finds within a distance what is as near, and nothing that is nowhere', () => {
    always([outlooks, someRequest], ({ find }, { near, withinKm, ...request }) => {
      if (!near || !withinKm) return;
      const isNear = (row: AgendaRow) => (distanceTo(row.item.group, near) ?? Infinity) <= withinKm;
      const rows = rowsOf(find({ ...request, near }));
      expect(rowsOf(find({ ...request, near, withinKm }))).to.deep.equal(rows.filter(isNear));
    });
  });
});
