import { expect } from '@open-wc/testing';
import { bmltMeeting, readBmlt } from './read-one.ts';

describe('a BMLT row meets', () => {
  const when = { weekday_tinyint: '2', start_time: '19:30:00' };

  for (const [weekday, day] of [1, 2, 3, 4, 5, 6, 7].entries()) {
    it(`on day ${weekday} when it says ${day}: the format counts from 1 = Sunday`, () => {
      const row = { ...when, weekday_tinyint: String(day) };
      expect(bmltMeeting(row).sessions?.[0]?.day).to.equal(weekday);
    });
  }

  it('at its time', () => {
    expect(bmltMeeting(when).sessions).to.deep.equal([{ day: 1, time: '19:30' }]);
  });

  for (const weekday_tinyint of ['0', '8', 'Mon', {}]) {
    it(`by appointment on day ${JSON.stringify(weekday_tinyint)}, and says so`, () => {
      const { group, dropped } = readBmlt({ ...when, weekday_tinyint });
      expect(group?.sessions).to.deep.equal([]);
      expect(dropped).to.deep.equal(['weekday_tinyint']);
    });
  }

  it('by appointment at a time that cannot be read, and says so', () => {
    const { group, dropped } = readBmlt({ ...when, start_time: '25:00:00' });
    expect(group?.sessions).to.deep.equal([]);
    expect(dropped).to.deep.equal(['start_time']);
  });

  it('by appointment without a time', () => {
    const { group, dropped } = readBmlt({ ...when, start_time: '' });
    expect(group?.sessions).to.deep.equal([]);
    expect(dropped).to.deep.equal([]);
  });

  const durations: [string, number | undefined][] = [
    ['01:30:00', 90],
    ['00:45:00', 45],
    ['12:00:00', 720],
    ['1:00', 60],
    ['24:00:00', undefined],
    ['00:00:00', undefined],
    ['', undefined],
  ];
  for (const [duration_time, expected] of durations) {
    it(`for ${String(expected)} minutes when it says "${duration_time}"`, () => {
      const { group, dropped } = readBmlt({ ...when, duration_time });
      expect(group?.sessions?.[0]?.duration).to.equal(expected);
      expect(dropped).to.deep.equal([]);
    });
  }

  for (const duration_time of ['25:00:00', 'long', '01:75:00']) {
    it(`for nobody knows how long when it says "${duration_time}"`, () => {
      const { group, dropped } = readBmlt({ ...when, duration_time });
      expect(group?.sessions).to.deep.equal([{ day: 1, time: '19:30' }]);
      expect(dropped).to.deep.equal(['duration_time']);
    });
  }

  it("in its own zone, or the page's, or none", () => {
    const zoneOf = (time_zone: string, page?: string) =>
      bmltMeeting({ ...when, time_zone }, [], page).sessions?.[0]?.timeZone;
    expect(zoneOf('America/New_York', 'America/Denver')).to.equal('America/New_York');
    expect(zoneOf('', 'America/Denver')).to.equal('America/Denver');
    expect(zoneOf('')).to.equal(undefined);
  });

  it("in the page's zone where nobody knows its own, and says so", () => {
    const { group, dropped } = readBmlt({ ...when, time_zone: 'EST5' }, [], 'America/Denver');
    expect(group?.sessions?.[0]?.timeZone).to.equal('America/Denver');
    expect(dropped).to.deep.equal(['time_zone']);
  });
});
