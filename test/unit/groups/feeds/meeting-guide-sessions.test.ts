import { expect } from '@open-wc/testing';
import { meeting, readMeetingGuide } from './read-one.ts';

const days = (day: unknown) => meeting({ day, time: '10:00' }).sessions?.map((one) => one.day);
const time = (written: unknown) => meeting({ day: 1, time: written }).sessions?.[0]?.time;
const duration = (start: string, end: unknown) =>
  meeting({ day: 1, time: start, end_time: end }).sessions?.[0]?.duration;

describe('when a Meeting Guide row meets', () => {
  describe('its day', () => {
    const read: [unknown, number[]][] = [
      [0, [0]],
      [6, [6]],
      ['1', [1]],
      [' 1 ', [1]],
      ['Sunday', [0]],
      ['sat', [6]],
      ['TUE', [2]],
      ['Thurs.', [4]],
      ['Wednesdays', [3]],
      [[6], [6]],
      [
        [1, 3, 5],
        [1, 3, 5],
      ],
      [
        ['1', 'Wed', 5],
        [1, 3, 5],
      ],
      [[2, 2], [2]],
      ['1, 3', [1, 3]],
      ['Monday, Friday', [1, 5]],
    ];
    for (const [written, expected] of read) {
      it(`${JSON.stringify(written)} is ${JSON.stringify(expected)}`, () => {
        expect(days(written)).to.deep.equal(expected);
      });
    }

    for (const unreadable of [7, -1, 1.5, '7', 'someday', 's', true, {}, NaN]) {
      it(`${JSON.stringify(unreadable)} cannot be read: the row lists by appointment and says so`, () => {
        const { group, dropped } = readMeetingGuide({ day: unreadable, time: '10:00' });
        expect(group?.sessions).to.deep.equal([]);
        expect(dropped).to.deep.equal(['day']);
      });
    }

    it('is read where the others of its list cannot be', () => {
      const { group, dropped } = readMeetingGuide({ day: [1, 9, 3], time: '10:00' });
      expect(group?.sessions?.map((one) => one.day)).to.deep.equal([1, 3]);
      expect(dropped).to.deep.equal(['day.1']);
    });
  });

  describe('its time', () => {
    const read: [string, string][] = [
      ['19:30', '19:30'],
      ['7:05', '07:05'],
      ['00:00', '00:00'],
      ['19:30:00', '19:30'],
      ['7:30 PM', '19:30'],
      ['7:30PM', '19:30'],
      ['7:30 p.m.', '19:30'],
      ['7.30pm', '19:30'],
      ['7 pm', '19:00'],
      ['12:00 AM', '00:00'],
      ['12:15 pm', '12:15'],
      ['12 am', '00:00'],
      ['19:30 PM', '19:30'],
      ['19h30', '19:30'],
      ['Noon', '12:00'],
      ['12:00 noon', '12:00'],
      ['midnight', '00:00'],
      [' 08:00 ', '08:00'],
    ];
    for (const [written, expected] of read) {
      it(`"${written}" is ${expected}`, () => {
        expect(time(written)).to.equal(expected);
      });
    }

    for (const unreadable of ['24:00', '19:60', '19:30 AM', '7', 'evening', '1930', 1930, {}]) {
      it(`${JSON.stringify(unreadable)} cannot be read: the row lists by appointment and says so`, () => {
        const { group, dropped } = readMeetingGuide({ day: 1, time: unreadable });
        expect(group?.sessions).to.deep.equal([]);
        expect(dropped).to.deep.equal(['time']);
      });
    }

    for (const nothing of [undefined, null, '', '  ']) {
      it(`${JSON.stringify(nothing)} is by appointment, and nothing is amiss`, () => {
        expect(readMeetingGuide({ day: 1, time: nothing })).to.deep.include({ dropped: [] });
        expect(meeting({ day: 1, time: nothing }).sessions).to.deep.equal([]);
        expect(meeting({ day: nothing, time: '10:00' }).sessions).to.deep.equal([]);
      });
    }
  });

  describe('its end', () => {
    it('gives a duration in minutes', () => {
      expect(duration('19:00', '20:30')).to.equal(90);
      expect(duration('7:00 PM', '8:15 PM')).to.equal(75);
    });

    it('at or before the start is past midnight, up to twelve hours on', () => {
      expect(duration('23:00', '00:00')).to.equal(60);
      expect(duration('23:00', '24:00')).to.equal(60);
      expect(duration('23:59', '01:00')).to.equal(61);
      expect(duration('20:00', '08:00')).to.equal(720);
    });

    for (const end of ['08:15', '19:15']) {
      it(`${end} after 19:15 is a mistake: no duration, and the row says so`, () => {
        const { group, dropped } = readMeetingGuide({ day: 1, time: '19:15', end_time: end });
        expect(group?.sessions?.[0]).not.to.have.property('duration');
        expect(dropped).to.deep.equal(['end_time']);
      });
    }

    it('that is absent says nothing', () => {
      expect(duration('19:00', undefined)).to.equal(undefined);
      expect(duration('19:00', '')).to.equal(undefined);
    });

    it('that cannot be read is dropped', () => {
      const { dropped } = readMeetingGuide({ day: 1, time: '19:00', end_time: 'late' });
      expect(dropped).to.deep.equal(['end_time']);
    });
  });

  describe('its zone', () => {
    const row = { day: 1, time: '19:00' };

    it('is its own', () => {
      const own = meeting({ ...row, timezone: 'America/New_York' }, 'America/Denver');
      expect(own.sessions).to.deep.equal([{ day: 1, time: '19:00', timeZone: 'America/New_York' }]);
    });

    it("is the page's where it names none", () => {
      expect(meeting(row, 'America/Denver').sessions?.[0]?.timeZone).to.equal('America/Denver');
      const blank = meeting({ ...row, timezone: '' }, 'America/Denver');
      expect(blank.sessions?.[0]?.timeZone).to.equal('America/Denver');
    });

    it("is the page's where nobody knows the one it names, and the row says so", () => {
      const reading = readMeetingGuide({ ...row, timezone: 'Mountain' }, 'America/Denver');
      expect(reading.group?.sessions?.[0]?.timeZone).to.equal('America/Denver');
      expect(reading.dropped).to.deep.equal(['timezone']);
    });

    it('is absent where nobody names one: the time floats', () => {
      expect(meeting(row).sessions).to.deep.equal([{ day: 1, time: '19:00' }]);
    });
  });

  it('a list of days makes one group of several sessions, all with its end and zone', () => {
    const { sessions } = meeting({
      day: [1, 5],
      time: '19:00',
      end_time: '20:00',
      timezone: 'America/Denver',
    });
    expect(sessions).to.deep.equal([
      { day: 1, time: '19:00', duration: 60, timeZone: 'America/Denver' },
      { day: 5, time: '19:00', duration: 60, timeZone: 'America/Denver' },
    ]);
  });
});
