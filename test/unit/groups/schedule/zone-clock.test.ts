import { expect } from '@open-wc/testing';
import { zoneClock } from '../../../../src/groups/schedule/index.ts';
import { utc, writeUtc } from './written-times.ts';

/** When the wall in a zone shows a time. */
const when = (zone: string, wall: string) => writeUtc(zoneClock(zone).toEpoch(utc(`${wall}Z`)));

/** What the wall in a zone shows at an instant. */
const shows = (zone: string, at: string) => writeUtc(zoneClock(zone).toWall(utc(at))).slice(0, -1);

describe('a zone clock', () => {
  it('is kept for its zone', () => {
    expect(zoneClock('America/Denver')).to.equal(zoneClock('America/Denver'));
  });

  it('refuses a zone that nobody knows', () => {
    expect(() => zoneClock('America/Atlantis')).to.throw(RangeError);
  });

  it('shows winter and summer time', () => {
    expect(shows('America/Denver', '2026-01-01T12:00Z')).to.equal('2026-01-01T05:00');
    expect(shows('America/Denver', '2026-07-01T12:00Z')).to.equal('2026-07-01T06:00');
    expect(shows('America/Santiago', '2026-01-01T12:00Z')).to.equal('2026-01-01T09:00');
    expect(shows('America/Santiago', '2026-07-01T12:00Z')).to.equal('2026-07-01T08:00');
  });

  it('knows offsets at half past and at quarters', () => {
    expect(zoneClock('Asia/Kolkata').offsetAt(utc('2026-01-01T00:00Z'))).to.equal(330);
    expect(zoneClock('Asia/Kathmandu').offsetAt(utc('2026-01-01T00:00Z'))).to.equal(345);
    expect(zoneClock('Pacific/Chatham').offsetAt(utc('2026-01-01T00:00Z'))).to.equal(825);
    expect(zoneClock('Australia/Eucla').offsetAt(utc('2026-01-01T00:00Z'))).to.equal(525);
    expect(zoneClock('America/St_Johns').offsetAt(utc('2026-01-01T00:00Z'))).to.equal(-210);
    expect(zoneClock('UTC').offsetAt(utc('2026-01-01T00:00Z'))).to.equal(0);
  });

  it('changes to the minute', () => {
    expect(shows('America/Denver', '2026-03-08T08:59Z')).to.equal('2026-03-08T01:59');
    expect(shows('America/Denver', '2026-03-08T09:00Z')).to.equal('2026-03-08T03:00');
    expect(shows('America/Denver', '2026-11-01T07:59Z')).to.equal('2026-11-01T01:59');
    expect(shows('America/Denver', '2026-11-01T08:00Z')).to.equal('2026-11-01T01:00');
  });

  it('moves a skipped time later by as much as the clock was put forward', () => {
    expect(when('America/Denver', '2026-03-08T01:59')).to.equal('2026-03-08T08:59Z');
    expect(when('America/Denver', '2026-03-08T02:30')).to.equal('2026-03-08T09:30Z');
    expect(when('America/Denver', '2026-03-08T03:00')).to.equal('2026-03-08T09:00Z');
    // Half an hour on Lord Howe Island, two hours at Troll, at midnight in Beirut.
    expect(when('Australia/Lord_Howe', '2026-10-04T02:15')).to.equal('2026-10-03T15:45Z');
    expect(when('Antarctica/Troll', '2026-03-29T01:30')).to.equal('2026-03-29T01:30Z');
    expect(when('Asia/Beirut', '2026-03-29T00:30')).to.equal('2026-03-28T22:30Z');
  });

  it('takes the first of two equal times', () => {
    expect(when('America/Denver', '2026-11-01T01:30')).to.equal('2026-11-01T07:30Z');
    expect(when('America/Denver', '2026-11-01T02:00')).to.equal('2026-11-01T09:00Z');
    expect(when('Australia/Lord_Howe', '2026-04-05T01:45')).to.equal('2026-04-04T14:45Z');
  });

  it('moves a date that a country skipped to the next one', () => {
    expect(when('Pacific/Apia', '2011-12-29T10:00')).to.equal('2011-12-29T20:00Z');
    expect(when('Pacific/Apia', '2011-12-30T10:00')).to.equal('2011-12-30T20:00Z');
    expect(when('Pacific/Apia', '2011-12-31T10:00')).to.equal('2011-12-30T20:00Z');
  });
});
