import { expect } from '@open-wc/testing';
import type { Session } from '../../../src/contract/session.ts';
import { agendaItems } from '../../../src/groups/agenda-item.ts';
import { agenda } from '../../../src/groups/agenda.ts';
import type { ListedGroup } from '../../../src/groups/listed-group.ts';
import {
  dateInWords,
  dayHeading,
  howLongAgo,
  startForVisitor,
  whenText,
} from '../../../src/group-finder/when.ts';

const moment = {
  now: Math.floor(Date.parse('2026-11-22T18:30:00-07:00') / 60_000),
  timeZone: 'America/Denver',
};

const row = (session: Session, attendance: ListedGroup['attendance']) => {
  const group: ListedGroup = { id: 'a', key: 'a', name: 'A', sessions: [session] };
  if (attendance) group.attendance = attendance;
  const [first] = agenda(agendaItems(group, 0), moment);
  if (!first) throw new Error('no row');
  return first;
};

/** Engines write different spaces and dashes into times; people do not see the difference. */
const plain = (text: string | undefined) => text?.replace(/\s+/g, ' ').replace(/\s*–\s*/g, '–');

const shown = (session: Session, attendance: ListedGroup['attendance']) =>
  plain(whenText(row(session, attendance), moment, 'en-US')?.text);

describe('a time in words', () => {
  it('shows start and end, without a zone where it is the visitor’s', () => {
    const session = { day: 1, time: '19:00', duration: 60, timeZone: 'America/Denver' };
    expect(shown(session, 'in-person')).to.equal('7:00–8:00 PM');
  });

  it('shows no end that nobody stated', () => {
    expect(shown({ day: 1, time: '19:00', timeZone: 'America/Denver' }, 'in-person')).to.equal(
      '7:00 PM',
    );
  });

  it('shows an in-person group by its own clock and names the zone', () => {
    const session = { day: 1, time: '19:00', duration: 60, timeZone: 'America/New_York' };
    expect(shown(session, 'in-person')).to.equal('7:00–8:00 PM EST');
  });

  it('shows an online group by the visitor’s clock and names the zone where the group’s differs', () => {
    const session = { day: 1, time: '19:00', duration: 60, timeZone: 'America/New_York' };
    expect(shown(session, 'online')).to.equal('5:00–6:00 PM MST');
  });

  it('names no zone where another zone’s clock shows the same', () => {
    expect(shown({ day: 1, time: '19:00', timeZone: 'America/Phoenix' }, 'online')).to.equal(
      '7:00 PM',
    );
  });

  it('does not spell out dates for a session past midnight', () => {
    const session = { day: 1, time: '23:00', duration: 90, timeZone: 'America/Denver' };
    expect(shown(session, 'in-person')).to.equal('11:00 PM–12:30 AM');
    const elsewhere = { ...session, timeZone: 'America/New_York' };
    expect(shown(elsewhere, 'in-person')).to.equal('11:00 PM–12:30 AM EST');
  });

  it('shows a floating time as it was written', () => {
    expect(shown({ day: 1, time: '07:05' }, 'online')).to.equal('7:05 AM');
    const text = whenText(row({ day: 1, time: '07:05' }, 'online'), moment, 'en-US');
    expect(text?.datetime).to.equal('2026-11-23T07:05');
  });

  it('marks the instant for machines', () => {
    const session = { day: 1, time: '19:00', timeZone: 'America/New_York' };
    expect(whenText(row(session, 'in-person'), moment, 'en-US')?.datetime).to.equal(
      '2026-11-24T00:00:00.000Z',
    );
  });

  it('gives the visitor’s own time of a group elsewhere', () => {
    const session = { day: 1, time: '19:00', timeZone: 'America/New_York' };
    expect(plain(startForVisitor(row(session, 'hybrid'), moment, 'en-US'))).to.equal('Mon 5:00 PM');
    const here = { ...session, timeZone: 'America/Denver' };
    expect(startForVisitor(row(here, 'hybrid'), moment, 'en-US')).to.equal(undefined);
  });

  it('follows the page’s language', () => {
    const session = { day: 1, time: '19:00', duration: 60, timeZone: 'America/Denver' };
    const spanish = whenText(row(session, 'in-person'), moment, 'es-ES');
    expect(plain(spanish?.text)).to.equal('19:00–20:00');
  });
});

describe('a time that is asked for again', () => {
  const session = { day: 1, time: '19:00', duration: 60, timeZone: 'America/New_York' };
  const next = row(session, 'online');
  const asked = (lang: string, timeZone = moment.timeZone) =>
    plain(whenText({ ...next, shownZone: timeZone }, { ...moment, timeZone }, lang)?.text);

  it('follows the language and the visitor’s zone, whatever was asked before', () => {
    expect(asked('en-US')).to.equal('5:00–6:00 PM MST');
    expect(asked('en-US', 'America/Los_Angeles')).to.equal('4:00–5:00 PM PST');
    expect(asked('en-US')).to.equal('5:00–6:00 PM MST');
    expect(asked('es-ES', 'America/New_York')).to.equal('19:00–20:00');
  });

  it('follows a group that was loaded again with another duration', () => {
    expect(asked('en-US')).to.equal('5:00–6:00 PM MST');
    const { duration: _, ...open } = session;
    const item = { ...next.item, session: open };
    expect(plain(whenText({ ...next, item }, moment, 'en-US')?.text)).to.equal('5:00 PM MST');
  });
});

describe('a day in words', () => {
  const sunday = Date.UTC(2026, 10, 22) / 86_400_000;

  it('is yesterday, today, tomorrow, or a date', () => {
    expect(dayHeading(sunday - 1, sunday, 'en-US').name).to.equal('Yesterday');
    expect(dayHeading(sunday, sunday, 'en-US')).to.deep.equal({
      name: 'Today',
      date: 'Sunday, November 22',
    });
    expect(dayHeading(sunday + 1, sunday, 'es').name).to.equal('Mañana');
    expect(dayHeading(sunday + 2, sunday, 'en-US').name).to.equal(undefined);
  });

  it('has its year where it is far off', () => {
    expect(dateInWords(sunday + 364, 'en-US', sunday)).to.equal('Sunday, November 21, 2027');
    expect(dateInWords(sunday + 60, 'en-US', sunday)).to.equal('Thursday, January 21');
  });
});

describe('an age in words', () => {
  const now = Date.parse('2026-11-22T12:00:00Z');
  const ages: [string, string][] = [
    ['2026-11-22T11:59:40Z', 'this minute'],
    ['2026-11-22T11:50:00Z', '10 minutes ago'],
    ['2026-11-22T08:00:00Z', '4 hours ago'],
    ['2026-11-21T08:00:00Z', 'yesterday'],
    ['2026-11-01T12:00:00Z', '3 weeks ago'],
    ['2026-08-22T12:00:00Z', '3 months ago'],
    ['2024-01-01T12:00:00Z', '2 years ago'],
  ];
  for (const [instant, words] of ages) {
    it(`says ${words}`, () => {
      expect(howLongAgo(Date.parse(instant), now, 'en')).to.equal(words);
    });
  }
});
