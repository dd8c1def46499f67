import { expect } from '@open-wc/testing';
import {
  dateOfDay,
  nextOccurrence,
  planSession,
  zoneClock,
} from '../../../../src/groups/schedule/index.ts';
import type { Session } from '../../../../src/contract/index.ts';
import { starts, utc, writeUtc } from './written-times.ts';

/** The next occurrence: its date at the group, its start and its end. */
function next(session: Session, from: string, zone: string): (string | undefined)[] {
  const found = nextOccurrence(planSession(session), utc(from), zoneClock(zone));
  return found ? [dateOfDay(found.day), writeUtc(found.start), writeUtc(found.end)] : [];
}

describe('the next occurrence', () => {
  const wednesday: Session = { day: 3, time: '19:00', duration: 90 };

  it('is the coming weekday at its wall time', () => {
    const coming = ['2026-11-04', '2026-11-05T02:00Z', '2026-11-05T03:30Z'];
    expect(next(wednesday, '2026-11-02T00:00Z', 'America/Denver')).to.deep.equal(coming);
    expect(next(wednesday, '2026-11-05T01:59Z', 'America/Denver')).to.deep.equal(coming);
  });

  it('is the one in progress until its last minute is over', () => {
    const [current] = starts(wednesday, '2026-11-05T03:29Z', 'America/Denver');
    expect(current).to.equal('2026-11-05T02:00Z');
    const [following] = starts(wednesday, '2026-11-05T03:30Z', 'America/Denver');
    expect(following).to.equal('2026-11-12T02:00Z');
  });

  it('is taken to last an hour where the session does not say', () => {
    const session: Session = { day: 3, time: '19:00' };
    const current = ['2026-11-04', '2026-11-04T19:00Z', '2026-11-04T20:00Z'];
    expect(next(session, '2026-11-04T19:59Z', 'UTC')).to.deep.equal(current);
    expect(next(session, '2026-11-04T20:00Z', 'UTC')[0]).to.equal('2026-11-11');
  });

  it('is still on after midnight', () => {
    const session: Session = { day: 5, time: '23:00', duration: 120 };
    const overnight = ['2026-11-06', '2026-11-06T23:00Z', '2026-11-07T01:00Z'];
    expect(next(session, '2026-11-07T00:30Z', 'UTC')).to.deep.equal(overnight);
    expect(next(session, '2026-11-07T01:00Z', 'UTC')[0]).to.equal('2026-11-13');
  });

  it('can be one that began days ago', () => {
    const retreat: Session = { day: 1, time: '08:00', duration: 10_080 };
    expect(next(retreat, '2026-11-08T12:00Z', 'UTC')[0]).to.equal('2026-11-02');
    expect(next(retreat, '2026-11-09T07:59Z', 'UTC')[0]).to.equal('2026-11-02');
    expect(next(retreat, '2026-11-09T08:00Z', 'UTC')[0]).to.equal('2026-11-09');
  });

  it("comes up by the visitor's clock where the session is floating", () => {
    expect(starts(wednesday, '2026-11-02T00:00Z', 'Asia/Tokyo', 1)).to.deep.equal([
      '2026-11-04T10:00Z',
    ]);
    expect(starts(wednesday, '2026-11-02T00:00Z', 'America/New_York', 1)).to.deep.equal([
      '2026-11-05T00:00Z',
    ]);
  });

  it('is on its own date in zones far from Greenwich', () => {
    const session: Session = { day: 0, time: '00:15', duration: 30 };
    expect(next(session, '2026-11-01T00:00Z', 'Pacific/Kiritimati')).to.deep.equal([
      '2026-11-08',
      '2026-11-07T10:15Z',
      '2026-11-07T10:45Z',
    ]);
    expect(next(session, '2026-11-01T00:00Z', 'Pacific/Pago_Pago')).to.deep.equal([
      '2026-11-01',
      '2026-11-01T11:15Z',
      '2026-11-01T11:45Z',
    ]);
  });

  it('keeps its minutes in zones at half past and at quarters', () => {
    const from = '2026-01-05T00:00Z';
    expect(starts(wednesday, from, 'Asia/Kolkata', 1)).to.deep.equal(['2026-01-07T13:30Z']);
    expect(starts(wednesday, from, 'Asia/Kathmandu', 1)).to.deep.equal(['2026-01-07T13:15Z']);
    expect(starts(wednesday, from, 'Pacific/Chatham', 1)).to.deep.equal(['2026-01-07T05:15Z']);
    expect(starts(wednesday, from, 'America/St_Johns', 1)).to.deep.equal(['2026-01-07T22:30Z']);
  });
});

describe('an occurrence beside a clock change', () => {
  const sunday: Session = { day: 0, time: '10:00' };

  it('keeps its wall time in spring and in autumn', () => {
    expect(starts(sunday, '2026-02-28T00:00Z', 'America/Denver', 2)).to.deep.equal([
      '2026-03-01T17:00Z',
      '2026-03-08T16:00Z',
    ]);
    expect(starts(sunday, '2026-10-24T00:00Z', 'America/Denver', 2)).to.deep.equal([
      '2026-10-25T16:00Z',
      '2026-11-01T17:00Z',
    ]);
  });

  it('moves later where its wall time is skipped, and back a week after', () => {
    const session: Session = { ...sunday, time: '02:30' };
    expect(starts(session, '2026-03-08T00:00Z', 'America/Denver', 2)).to.deep.equal([
      '2026-03-08T09:30Z',
      '2026-03-15T08:30Z',
    ]);
  });

  it('is still found while it is on at a moved time', () => {
    const session: Session = { ...sunday, time: '02:30', duration: 15 };
    expect(next(session, '2026-03-08T09:44Z', 'America/Denver')[0]).to.equal('2026-03-08');
    expect(next(session, '2026-03-08T09:45Z', 'America/Denver')[0]).to.equal('2026-03-15');
  });

  it('takes the first of two equal wall times, and does not come twice', () => {
    const session: Session = { ...sunday, time: '01:30', duration: 30 };
    expect(next(session, '2026-11-01T07:59Z', 'America/Denver')[1]).to.equal('2026-11-01T07:30Z');
    expect(next(session, '2026-11-01T08:00Z', 'America/Denver')[1]).to.equal('2026-11-08T08:30Z');
  });

  it('lasts as many minutes as it says, whatever the clock does meanwhile', () => {
    const night: Session = { day: 6, time: '23:00', duration: 360 };
    expect(next(night, '2026-03-07T00:00Z', 'America/Denver')).to.deep.equal([
      '2026-03-07',
      '2026-03-08T06:00Z',
      '2026-03-08T12:00Z',
    ]);
  });
});
