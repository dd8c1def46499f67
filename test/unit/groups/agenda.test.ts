import { expect } from '@open-wc/testing';
import type { Session } from '../../../src/contract/session.ts';
import type { AgendaItem } from '../../../src/groups/agenda-item.ts';
import { agendaItems, isListed } from '../../../src/groups/agenda-item.ts';
import { agenda } from '../../../src/groups/agenda.ts';
import type { ListedGroup } from '../../../src/groups/listed-group.ts';

const DENVER = 'America/Denver';

const at = (instant: string) => Math.floor(Date.parse(instant) / 60_000);

const group = (key: string, sessions: Session[], more: Partial<ListedGroup> = {}): ListedGroup => ({
  id: key,
  key,
  name: key,
  sessions,
  ...more,
});

const items = (...groups: ListedGroup[]): AgendaItem[] => groups.flatMap(agendaItems);

// 2026-11-22 is a Sunday.
const sundayEvening = { now: at('2026-11-22T18:30:00-07:00'), timeZone: DENVER };
const keys = (...args: Parameters<typeof agenda>) => agenda(...args).map(({ item }) => item.key);

describe('the agenda', () => {
  it('puts what is on now first, then what is next, and what was today a week away', () => {
    const list = items(
      group('tomorrow', [{ day: 1, time: '07:00', timeZone: DENVER }]),
      group('this-morning', [{ day: 0, time: '09:00', timeZone: DENVER }]),
      group('now', [{ day: 0, time: '18:00', timeZone: DENVER }]),
      group('tonight', [{ day: 0, time: '19:00', timeZone: DENVER }]),
    );
    expect(keys(list, sundayEvening)).to.deep.equal([
      'now#0',
      'tonight#0',
      'tomorrow#0',
      'this-morning#0',
    ]);
    expect(agenda(list, sundayEvening).map(({ phase }) => phase)).to.deep.equal([
      'now',
      'soon',
      'later',
      'later',
    ]);
  });

  it('has a row for each session of a group', () => {
    const twice = group('twice', [
      { day: 1, time: '10:00', timeZone: DENVER },
      { day: 3, time: '10:00', timeZone: DENVER },
    ]);
    expect(keys(items(twice), sundayEvening)).to.deep.equal(['twice#0', 'twice#1']);
  });

  it('orders by instant, not by what clocks show', () => {
    const list = items(
      group('denver', [{ day: 1, time: '18:30', timeZone: DENVER }], { attendance: 'online' }),
      group('new-york', [{ day: 1, time: '20:00', timeZone: 'America/New_York' }], {
        attendance: 'online',
      }),
    );
    expect(keys(list, sundayEvening)).to.deep.equal(['new-york#0', 'denver#0']);
  });

  it('shows an online group on the visitor’s day and in the visitor’s zone', () => {
    const list = items(
      group('late', [{ day: 1, time: '00:30', timeZone: 'America/New_York' }], {
        attendance: 'online',
      }),
    );
    const [row] = agenda(list, sundayEvening);
    expect(row?.shownZone).to.equal(DENVER);
    // Half past midnight on Monday in New York is Sunday evening in Denver.
    expect(row?.day).to.equal(Date.UTC(2026, 10, 22) / 86_400_000);
  });

  it('shows an in-person group on its own day and in its own zone', () => {
    const list = items(
      group('there', [{ day: 1, time: '00:30', timeZone: 'America/New_York' }], {
        attendance: 'in-person',
      }),
    );
    const [row] = agenda(list, sundayEvening);
    expect(row?.shownZone).to.equal('America/New_York');
    expect(row?.day).to.equal(Date.UTC(2026, 10, 23) / 86_400_000);
  });

  it('keeps what began before midnight and is still on', () => {
    const list = items(group('owls', [{ day: 0, time: '23:30', duration: 60, timeZone: DENVER }]));
    const [row] = agenda(list, { now: at('2026-11-23T00:10:00-07:00'), timeZone: DENVER });
    expect(row?.phase).to.equal('now');
    expect(row?.day).to.equal(Date.UTC(2026, 10, 22) / 86_400_000);
  });

  it('never claims that a floating session is on', () => {
    const list = items(group('floating', [{ day: 0, time: '18:15' }]));
    const [row] = agenda(list, sundayEvening);
    expect(row?.phase).to.equal('later');
    expect(row?.shownZone).to.equal(undefined);
    expect(row?.day).to.equal(Date.UTC(2026, 10, 22) / 86_400_000);
  });

  it('puts groups without a time last, by name', () => {
    const list = items(
      group('forum', []),
      group('appointment', []),
      group('which-week', [{ day: 2, time: '12:00', timeZone: DENVER, interval: 2 }]),
      group('timed', [{ day: 6, time: '12:00', timeZone: DENVER }]),
    );
    expect(keys(list, sundayEvening)).to.deep.equal([
      'timed#0',
      'appointment',
      'forum',
      'which-week',
    ]);
  });

  it('leaves out what will not happen again', () => {
    const over = group('over', [
      { day: 0, time: '12:00', timeZone: DENVER, endDate: '2026-11-01' },
    ]);
    expect(keys(items(over), sundayEvening)).to.deep.equal([]);
  });

  it('goes on showing a held row where it was, as ended', () => {
    const list = items(
      group('held', [{ day: 0, time: '18:00', timeZone: DENVER }]),
      group('next', [{ day: 0, time: '20:00', timeZone: DENVER }]),
    );
    const [before] = agenda(list, sundayEvening);
    const later = { now: at('2026-11-22T19:30:00-07:00'), timeZone: DENVER };
    expect(keys(list, later)).to.deep.equal(['next#0', 'held#0']);
    const held = new Map(before?.occurrence && [['held#0', before.occurrence]]);
    const rows = agenda(list, later, held);
    expect(rows.map(({ item, phase }) => [item.key, phase])).to.deep.equal([
      ['held#0', 'ended'],
      ['next#0', 'soon'],
    ]);
  });

  it('does not list a group that pauses', () => {
    expect(isListed(group('paused', [], { status: 'paused' }))).to.equal(false);
    expect(isListed(group('active', [], { status: 'active' }))).to.equal(true);
    expect(isListed(group('unsaid', []))).to.equal(true);
  });
});
