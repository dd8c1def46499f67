import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { AgendaRow } from '../../../src/groups/agenda.ts';
import { agenda } from '../../../src/groups/agenda.ts';
import { toggled } from '../../../src/groups/choices.ts';
import type { Choices, FilterName } from '../../../src/groups/filters.ts';
import { FILTER_NAMES } from '../../../src/groups/filters.ts';
import { nextOfEach } from '../../../src/groups/sections.ts';
import { EVERYTHING, always, groupsOf, keysOf, outlooks } from './any-outlook.ts';
import { hasWord, valuesOfRow } from './outlook-oracle.ts';
import { someChoice, someChoices, someQuery, someRequest, someTwo } from './random-groups.ts';

/** The choices with one value more. */
const withValue = (choices: Choices, filter: FilterName, value: string): Choices => ({
  ...choices,
  [filter]: [...(choices[filter] ?? []), value],
});

describe('any outlook', function () {
  this.timeout(60_000);

  it('finds the rows that have a chosen value of each filter and every word, and no others', () => {
    always([outlooks, someChoices, someQuery], ({ directory, moment, find }, choices, query) => {
      const words = query.match(/\w+/g) ?? [];
      const expected = agenda(directory.items, moment).filter(
        (row) =>
          words.every((word) => hasWord(row, word, moment)) &&
          FILTER_NAMES.every((filter) => {
            const chosen = choices[filter]?.map((value) => value.toLowerCase()) ?? [];
            const values = valuesOfRow(row, filter, moment);
            return chosen.length === 0 || chosen.some((value) => values.includes(value));
          }),
      );
      const found = find({ choices, query });
      expect(found.groupCount).to.equal(nextOfEach(expected).length);
      const meets = ({ item: { group } }: AgendaRow) =>
        group.kind !== 'program' && group.kind !== 'community';
      expect(found.meetings.map(({ item }) => item.key)).to.deep.equal(
        expected.filter(meets).map(({ item }) => item.key),
      );
      const other = (kind: string) =>
        nextOfEach(expected.filter(({ item }) => item.group.kind === kind));
      expect(found.programs).to.deep.equal(other('program'));
      expect(found.communities).to.deep.equal(other('community'));
    });
  });

  it('loses no match when a value is added to a filter that has one', () => {
    always([outlooks, someRequest, someTwo], ({ find }, request, [filter, value, more]) => {
      const choices = withValue(request.choices, filter, value);
      const fewer = groupsOf(find({ ...request, choices }));
      const wider = groupsOf(find({ ...request, choices: withValue(choices, filter, more) }));
      for (const key of fewer) expect([...wider]).to.include(key);
    });
  });

  it('finds for two values of a filter what either finds', () => {
    always([outlooks, someTwo], ({ find }, [filter, a, b]) => {
      const of = (...values: string[]) => groupsOf(find({ choices: { [filter]: values } }));
      expect([...of(a, b)].sort()).to.deep.equal([...new Set([...of(a), ...of(b)])].sort());
    });
  });

  it('finds for two filters the rows that both find', () => {
    always([outlooks, someChoices, someChoices], ({ find }, first, second) => {
      const both: Record<string, readonly string[]> = { ...first };
      for (const [filter, values] of Object.entries(second)) both[filter] ??= values;
      const rest = Object.fromEntries(Object.entries(second).filter(([name]) => !(name in first)));
      // Of meetings, a row for each of their times.
      const keys = (choices: Choices) => find({ choices }).meetings.map(({ item }) => item.key);
      const others = keys(rest);
      expect(keys(both)).to.deep.equal(keys(first).filter((key) => others.includes(key)));
    });
  });

  it('does not mind in which order things are chosen', () => {
    const clicks = fc.array(someChoice, { maxLength: 5 });
    always(
      [outlooks, fc.uniqueArray(someChoice, { selector: String, maxLength: 5 }), clicks, fc.nat()],
      ({ find, facets, easings }, chosen, undone, turn) => {
        const click = (order: readonly (readonly [FilterName, string])[]): Choices =>
          order.reduce<Choices>((all, [filter, value]) => toggled(all, filter, value), {});
        const at = turn % (chosen.length + 1);
        const a = click([...chosen, ...undone, ...undone]);
        const b = click([...undone, ...chosen.slice(at), ...undone, ...chosen.slice(0, at)]);
        const request = (choices: Choices) => ({ ...EVERYTHING, choices });
        expect(keysOf(find(request(a)))).to.deep.equal(keysOf(find(request(b))));
        expect(facets('audience', request(a))).to.deep.equal(facets('audience', request(b)));
        expect(easings(request(a))).to.deep.equal(easings(request(b)));
      },
    );
  });

  it('counts for each value what choosing it alone finds', () => {
    always([outlooks, someRequest], ({ find, facets }, request) => {
      for (const filter of FILTER_NAMES) {
        for (const { value, count } of facets(filter, request)) {
          const choices = { ...request.choices, [filter]: [value] };
          expect(find({ ...request, choices }).groupCount, `${filter} ${value}`).to.equal(count);
        }
      }
    });
  });

  it('offers each value that a row has once, and no other', () => {
    always([outlooks], ({ facets, directory, moment }) => {
      const rows = agenda(directory.items, moment);
      for (const filter of ['day', 'time', 'audience', 'attendance', 'language'] as const) {
        const offered = facets(filter, EVERYTHING).filter(({ count }) => count > 0);
        const keys = offered.map(({ value }) => value.toLowerCase());
        const had = new Set(rows.flatMap((row) => valuesOfRow(row, filter, moment)));
        expect(keys.toSorted(), filter).to.deep.equal([...had].sort());
      }
    });
  });

  it('divides by the filters that have two values and tell something apart', () => {
    always([outlooks], ({ outlook, facets, find, groups }) => {
      const dividing = outlook.dividing();
      const all = keysOf(find({}));
      for (const filter of FILTER_NAMES) {
        const values = facets(filter, EVERYTHING);
        if (dividing.includes(filter)) {
          expect(values.length, filter).to.be.greaterThan(1);
          continue;
        }
        const isTimed = filter === 'day' || filter === 'time';
        const timed = (keys: string[]) => keys.filter((key) => !isTimed || key.includes('#'));
        const narrows = ({ value }: { value: string }) =>
          timed(keysOf(find({ choices: { [filter]: [value] } }))).length < timed(all).length;
        // Groups that will not meet again have values too, and no row.
        if (groups.every(({ sessions = [] }) => sessions.every(({ endDate }) => !endDate))) {
          expect(values.length < 2 || !values.some(narrows), filter).to.equal(true);
        }
      }
    });
  });

  it('counts for each way out what letting go finds, and lists none that finds nothing', () => {
    always([outlooks, someRequest], ({ find, easings }, request) => {
      const ways = easings(request);
      const words = request.query.match(/[\w-]+/g) ?? [];
      for (const { filter, word, count } of ways) {
        expect(count).to.be.greaterThan(0);
        const less = filter
          ? { choices: { ...request.choices, [filter]: [] } }
          : { query: words.filter((other) => other !== word).join(' ') };
        expect(find({ ...request, ...less }).groupCount, filter ?? word).to.equal(count);
      }
      const listed = ways.map(({ filter, word }) => filter ?? word);
      for (const filter of FILTER_NAMES) {
        const finds = find({ ...request, choices: { ...request.choices, [filter]: [] } });
        const isChosen = Boolean(request.choices[filter]?.length);
        expect(listed.includes(filter)).to.equal(isChosen && finds.groupCount > 0);
      }
      const counts = ways.map(({ count }) => count);
      expect(counts).to.deep.equal(counts.toSorted((a, b) => b - a));
    });
  });
});
