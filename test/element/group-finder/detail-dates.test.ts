import { expect } from '@open-wc/testing';
import { TestClock } from '../../fixtures/test-clock.ts';
import { facts, items, openDetail } from './detail-page.ts';

const timeZone = 'America/Denver';
const evening = { time: '19:00', duration: 60, timeZone };

const group = (sessions: object[], more: object = {}) => ({
  id: 'a',
  name: 'A Group',
  attendance: 'in-person',
  sessions,
  ...more,
});

describe('the next dates in a detail', () => {
  it('are three, of all sessions together', async () => {
    const page = await openDetail([
      group([
        { day: 4, time: '10:00', timeZone },
        { day: 0, ...evening },
      ]),
    ]);
    expect(items(page, 'When')).to.deep.equal(['Thursdays, 10:00 AM', 'Sundays, 7:00–8:00 PM']);
    expect(items(page, 'Next dates')).to.deep.equal([
      'Sunday, November 22, 7:00–8:00 PM',
      'Thursday, November 26, 10:00 AM',
      'Sunday, November 29, 7:00–8:00 PM',
    ]);
  });

  it('begin with the one that is on', async () => {
    const page = await openDetail([group([{ ...evening, day: 0, time: '18:00' }])]);
    expect(items(page, 'Next dates')[0]).to.equal('Sunday, November 22, 6:00–7:00 PM');
  });

  it('say once what is left out, in its place', async () => {
    const page = await openDetail([
      group([
        { day: 1, ...evening },
        { day: 4, ...evening, exceptDates: ['2026-11-26', '2026-11-27', '2026-11-19'] },
      ]),
    ]);
    expect(facts(page)['When']).to.equal('Mondays and Thursdays, 7:00–8:00 PM');
    expect(items(page, 'Next dates')).to.deep.equal([
      'Monday, November 23, 7:00–8:00 PM',
      'Not on Thursday, November 26',
      'Monday, November 30, 7:00–8:00 PM',
      'Thursday, December 3, 7:00–8:00 PM',
    ]);
  });

  it('leave what is left out later, and soon, to the schedule', async () => {
    const exceptDates = ['2026-12-24', '2026-12-31', '2027-03-04'];
    const page = await openDetail([group([{ day: 4, ...evening, exceptDates }])]);
    expect(facts(page)['When']).to.equal(
      'Thursdays, 7:00–8:00 PM, not on Thursday, December 24 and Thursday, December 31',
    );
    expect(items(page, 'Next dates')).to.have.length(3);
    expect(facts(page)['Next dates']).not.to.contain('Not on');
  });

  it('tell a long gap by its ends', async () => {
    const exceptDates = ['2026-11-26', '2026-12-03', '2026-12-10', '2026-12-17'];
    const page = await openDetail([group([{ day: 4, ...evening, exceptDates }])]);
    expect(items(page, 'Next dates').slice(0, 2)).to.deep.equal([
      'Not from Thursday, November 26 to Thursday, December 17',
      'Thursday, December 24, 7:00–8:00 PM',
    ]);
  });

  it('give the time of what is left out on a day on which the group meets besides', async () => {
    const page = await openDetail([
      group([
        { day: 4, ...evening, exceptDates: ['2026-11-26'] },
        { day: 4, time: '10:00', timeZone },
      ]),
    ]);
    expect(items(page, 'Next dates').slice(0, 3)).to.deep.equal([
      'Thursday, November 26, 10:00 AM',
      'Not on Thursday, November 26, 7:00–8:00 PM',
      'Thursday, December 3, 10:00 AM',
    ]);
  });

  it('are fewer for a group that ends, and say the year of what is far off', async () => {
    const page = await openDetail([
      group([{ day: 1, ...evening, startDate: '2028-01-03', endDate: '2028-01-10' }]),
    ]);
    expect(facts(page)['When']).to.equal(
      'Mondays, 7:00–8:00 PM, from Monday, January 3, 2028, until Monday, January 10, 2028',
    );
    expect(items(page, 'Next dates')).to.deep.equal([
      'Monday, January 3, 2028, 7:00–8:00 PM',
      'Monday, January 10, 2028, 7:00–8:00 PM',
    ]);
  });

  it('stand on the visitor’s calendar for an online group, with what is left out', async () => {
    const session = { day: 1, time: '09:00', timeZone: 'Asia/Tokyo', exceptDates: ['2026-11-30'] };
    const page = await openDetail([group([session], { attendance: 'online' })]);
    expect(items(page, 'Next dates')).to.deep.equal([
      'Not on Sunday, November 29',
      'Sunday, December 6, 5:00 PM MST',
      'Sunday, December 13, 5:00 PM MST',
      'Sunday, December 20, 5:00 PM MST',
    ]);
  });

  it('are as written where no zone is known', async () => {
    const page = await openDetail([group([{ day: 1, time: '07:05' }])]);
    expect(items(page, 'Next dates')[0]).to.equal('Monday, November 23, 7:05 AM');
  });

  it('say nothing where nobody can tell the weeks, but do say when not', async () => {
    const session = { day: 2, ...evening, interval: 2, exceptDates: ['2026-12-01', '2026-12-02'] };
    const page = await openDetail([group([session])]);
    expect(facts(page)).to.have.keys('When');
    expect(facts(page)['When']).to.equal(
      'Every 2 weeks on Tuesday, 7:00–8:00 PM, not on Tuesday, December 1',
    );
  });

  it('name today by the group’s clock, however late it is', async () => {
    // In UTC it is tomorrow already.
    const page = await openDetail(
      [group([{ day: 0, ...evening, time: '21:00', exceptDates: ['2026-11-22'] }])],
      { clock: new TestClock('2026-11-22T20:00:00-07:00') },
    );
    expect(items(page, 'Next dates')[0]).to.equal('Not on Sunday, November 22');
  });
});

describe('the schedule in a detail', () => {
  it('is one sentence for sessions that differ in their day alone', async () => {
    const days = [3, 1, 4].map((day) => ({ day, time: '09:30', duration: 180, timeZone }));
    const page = await openDetail([group(days)]);
    expect(facts(page)['When']).to.equal('Mondays, Wednesdays, and Thursdays, 9:30 AM–12:30 PM');
  });

  it('is “every day” for seven', async () => {
    const page = await openDetail([
      group([0, 1, 2, 3, 4, 5, 6].map((day) => ({ day, ...evening }))),
    ]);
    expect(facts(page)['When']).to.equal('Every day, 7:00–8:00 PM');
  });

  it('leaves out a session that is over', async () => {
    const page = await openDetail([
      group([
        { day: 2, ...evening, endDate: '2026-06-30' },
        { day: 3, ...evening, endDate: '2026-12-30' },
      ]),
    ]);
    expect(facts(page)['When']).to.equal('Wednesdays, 7:00–8:00 PM, until Wednesday, December 30');
  });

  it('speaks Spanish', async () => {
    const page = await openDetail(
      [
        group([
          { day: 1, ...evening, exceptDates: ['2026-11-23'] },
          { day: 4, ...evening },
        ]),
      ],
      { lang: 'es' },
    );
    expect(facts(page)['Cuándo']).to.match(/^Cada lunes y jueves, /);
    expect(items(page, 'Próximas fechas')[0]).to.equal('No hay el lunes, 23 de noviembre');
  });
});
