import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { AgendaRow } from '../../../src/groups/agenda.ts';
import { agenda } from '../../../src/groups/agenda.ts';
import type { ListedGroup } from '../../../src/groups/listed-group.ts';
import { MINUTES_PER_DAY } from '../../../src/groups/schedule/index.ts';
import { DAYS, slotOf, TIME_SLOTS, TIMES_OF_DAY } from '../../../src/groups/time-slots.ts';
import { todayOf, valuesOfRow } from './outlook-oracle.ts';
import { directoryOf, someGroups, someMoment } from './random-groups.ts';

const DENVER = 'America/Denver';
const minutes = (instant: string) => Math.floor(Date.parse(instant) / 60_000);
const dayOf = (date: string) => minutes(`${date}T00:00Z`) / MINUTES_PER_DAY;

/** The slot of a group's first row, for a visitor in Denver. */
function slotAt(instant: string, group: Partial<ListedGroup>) {
  const directory = directoryOf([{ id: 'a', key: 'a', name: 'a', ...group }]);
  const rows = agenda(directory.items, { now: minutes(instant), timeZone: DENVER });
  return TIME_SLOTS[slotOf(rows[0] as AgendaRow, dayOf(instant.slice(0, 10)))];
}

describe('the slots of the week', () => {
  it('put each minute of the day into one part of it', () => {
    const partOf = (at: number) =>
      slotAt('2026-11-22T12:00:00-07:00', {
        sessions: [
          {
            day: 2,
            time: new Date(at * 60_000).toISOString().slice(11, 16),
            timeZone: DENVER,
          },
        ],
      })?.time;
    const parts = Array.from({ length: MINUTES_PER_DAY }, (_, at) => partOf(at));
    const begins = parts.flatMap((part, at) => (part === parts[at - 1] ? [] : [[at / 60, part]]));
    expect(begins).to.deep.equal([
      [0, 'night'],
      [5, 'morning'],
      [12, 'afternoon'],
      [17, 'evening'],
      [21, 'night'],
    ]);
    expect(new Set(parts)).to.deep.equal(new Set(TIMES_OF_DAY.map(([name]) => name)));
  });

  it('name days as the visitor sees them', () => {
    const online = (day: number, time: string) => ({
      attendance: 'online',
      sessions: [{ day, time, timeZone: 'America/New_York' }],
    });
    const noon = '2026-11-22T12:00:00-07:00';
    // Half past midnight on Monday in New York is Sunday night in Denver.
    expect(slotAt(noon, online(1, '00:30'))).to.deep.equal({ days: ['today', '0'], time: 'night' });
    expect(slotAt(noon, { ...online(1, '00:30'), attendance: 'in-person' })).to.deep.equal({
      days: ['tomorrow', '1'],
      time: 'night',
    });
    expect(slotAt(noon, online(3, '12:00'))).to.deep.equal({ days: ['3'], time: 'morning' });
    // Over for today, and a week away.
    expect(slotAt(noon, online(0, '09:00'))).to.deep.equal({ days: ['0'], time: 'morning' });
  });

  it('take a floating time as it is written', () => {
    const floating = { attendance: 'online', sessions: [{ day: 0, time: '18:00' }] };
    const slot = slotAt('2026-11-22T12:00:00-07:00', floating);
    expect(slot).to.deep.equal({ days: ['today', '0'], time: 'evening' });
  });

  it('have none for a row without a time', () => {
    expect(slotAt('2026-11-22T12:00:00-07:00', {})).to.deep.equal({ days: [] });
  });

  it('are of the values that filters have', () => {
    for (const { days, time } of TIME_SLOTS) {
      for (const day of days) expect([...DAYS]).to.include(day);
      expect(Boolean(time)).to.equal(days.length > 0);
    }
  });

  it('are what Temporal says of any row', () => {
    fc.assert(
      fc.property(someGroups, someMoment, (groups, moment) => {
        const today = todayOf(moment);
        for (const row of agenda(directoryOf(groups).items, moment)) {
          const { days = [], time } = TIME_SLOTS[slotOf(row, today)] ?? {};
          expect([...days]).to.have.members(valuesOfRow(row, 'day', moment));
          expect(time).to.equal(valuesOfRow(row, 'time', moment)[0]);
        }
      }),
      { numRuns: 300, seed: 17 },
    );
  });
});
