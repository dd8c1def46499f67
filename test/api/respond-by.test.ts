import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { respondBy } from '../../demo/api/peer-requests/respond-by.ts';

const hours = (days: readonly number[], from: string, to: string, timeZone = 'America/Denver') =>
  days.map((day) => ({ day, from, to, timeZone }));

const WEEKDAYS = hours([1, 2, 3, 4, 5], '09:00', '17:00');

const by = (staffed: Parameters<typeof respondBy>[0], now: string, within: number) => {
  const at = respondBy(staffed, Date.parse(now), within);
  return at === undefined ? undefined : new Date(at).toISOString();
};

describe('by when a center is in touch', () => {
  for (const [what, now, within, expected] of [
    ['while it is there', '2026-11-23T10:00-07:00', 2, '2026-11-23T12:00-07:00'],
    ['to the last minute of a day', '2026-11-23T15:00-07:00', 2, '2026-11-23T17:00-07:00'],
    ['over a night', '2026-11-23T16:00-07:00', 2, '2026-11-24T10:00-07:00'],
    ['before it opens', '2026-11-23T03:00-07:00', 2, '2026-11-23T11:00-07:00'],
    ['after it closed', '2026-11-23T20:00-07:00', 2, '2026-11-24T11:00-07:00'],
    ['over a weekend', '2026-11-20T16:30-07:00', 1, '2026-11-23T09:30-07:00'],
    ['for a whole day', '2026-11-23T12:00-07:00', 8, '2026-11-24T12:00-07:00'],
    ['over an autumn weekend', '2026-10-30T16:00-06:00', 2, '2026-11-02T10:00-07:00'],
    ['over a spring weekend', '2026-03-06T16:00-07:00', 2, '2026-03-09T10:00-06:00'],
  ] as const) {
    it(`is counted in the hours it is there: ${what}`, () => {
      assert.equal(by({ hours: WEEKDAYS }, now, within), new Date(expected).toISOString());
    });
  }

  it('leaves out dates on which nobody is there', () => {
    const closed = ['2026-11-26', '2026-11-27'];
    const at = by({ hours: WEEKDAYS, closed }, '2026-11-25T16:00-07:00', 2);
    assert.equal(at, new Date('2026-11-30T10:00-07:00').toISOString());
  });

  it('goes by the date where the center is', () => {
    const auckland = hours([4], '09:00', '17:00', 'Pacific/Auckland');
    // It is still Wednesday in UTC when Thursday begins there.
    const at = by({ hours: auckland, closed: ['2026-11-25'] }, '2026-11-25T12:00Z', 1);
    assert.equal(at, '2026-11-25T21:00:00.000Z');
  });

  it('knows nights that reach into the next day', () => {
    const nights = hours([0, 1, 2, 3, 4, 5, 6], '22:00', '06:00');
    assert.equal(
      by({ hours: nights }, '2026-11-24T03:00-07:00', 4),
      new Date('2026-11-24T23:00-07:00').toISOString(),
    );
    const always = hours([0, 1, 2, 3, 4, 5, 6], '00:00', '00:00');
    assert.equal(
      by({ hours: always }, '2026-11-24T03:00-07:00', 48),
      new Date('2026-11-26T03:00-07:00').toISOString(),
    );
  });

  it('counts no minute twice', () => {
    const both = [...WEEKDAYS, ...hours([1], '12:00', '18:00'), ...hours([1], '10:00', '11:00')];
    assert.equal(
      by({ hours: both }, '2026-11-23T09:00-07:00', 9),
      new Date('2026-11-23T18:00-07:00').toISOString(),
    );
  });

  it('counts all hours where the center names none', () => {
    assert.equal(by({}, '2026-11-23T23:00Z', 8), '2026-11-24T07:00:00.000Z');
    assert.equal(by({ hours: [] }, '2026-11-23T23:00Z', 8), '2026-11-24T07:00:00.000Z');
  });

  it('is never where nobody is there for that long', () => {
    const rarely = hours([1], '09:00', '09:01');
    assert.equal(by({ hours: rarely }, '2026-11-23T00:00Z', 720), undefined);
  });
});
