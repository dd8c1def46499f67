import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, render } from 'lit';
import type { WireGroup } from '../../../src/contract/group.ts';
import { distanceWords } from '../../../src/group-finder/distance-words.ts';
import { FinderWords } from '../../../src/group-finder/finder-words.ts';
import type { RowSetting } from '../../../src/group-finder/group-row.ts';
import { groupRow, wholeGroupRow } from '../../../src/group-finder/group-row.ts';
import { agendaItems } from '../../../src/groups/agenda-item.ts';
import type { AgendaRow } from '../../../src/groups/agenda.ts';
import { agenda } from '../../../src/groups/agenda.ts';
import { SUNDAY_EVENING } from '../../fixtures/groups.ts';

/** Something for words to belong to. */
class WordsHost extends LitElement {
  readonly words = new FinderWords(this);
}
customElements.define('words-host', WordsHost);

const timeZone = 'America/Denver';
const moment = { now: Math.floor(Date.parse(SUNDAY_EVENING) / 60_000), timeZone };

type Draw = (row: AgendaRow, setting: RowSetting) => unknown;

/** One row of a group, at its next time. */
async function draw(
  as: Draw,
  more: Partial<WireGroup>,
  { row = {}, ...setting }: Partial<RowSetting> & { row?: Partial<AgendaRow> } = {},
): Promise<HTMLElement> {
  const host = await fixture<WordsHost>(html`<words-host lang="en-US"></words-host>`);
  const group = { id: 'a b', key: '0:a b', name: 'A Group', ...more };
  const [next] = agenda(agendaItems(group, 0), moment);
  if (!next) throw new Error('The group has no row.');
  const list = await fixture<HTMLElement>(html`<ul></ul>`);
  const drawn = as(
    { ...next, ...row },
    {
      words: host.words,
      moment,
      groups: [group],
      isOpen: () => false,
      onToggle: () => undefined,
      detail: undefined,
      distanceWords,
      ...setting,
    },
  );
  render(drawn, list);
  return list;
}

/** As it reads; engines write different spaces and dashes into times. */
const text = (of: Element | null) =>
  (of?.textContent ?? '')
    .replace(/\s+/g, ' ')
    .replace(/\s*–\s*/g, '–')
    .replace(/ ,/g, ',')
    .trim();

const labels = (row: Element) => [...row.querySelectorAll('.labels li')].map(text);

const meeting: Partial<WireGroup> = {
  attendance: 'in-person',
  sessions: [{ day: 0, time: '19:15', duration: 90, timeZone }],
  place: { name: 'Aspen Hall', city: 'Denver' },
};

describe('a row as it is heard', () => {
  it('says its name as a button, and then when and where, with pauses', async () => {
    const row = await draw(groupRow, { ...meeting, audiences: ['Women'] });
    const button = row.querySelector('h4 button');
    const described = (button?.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => text(document.getElementById(id)))
      .filter(Boolean);
    expect([text(button), ...described]).to.deep.equal([
      'A Group',
      'Starts in 45 minutes, 7:15–8:45 PM',
      'Aspen Hall, Denver',
    ]);
    expect(button?.getAttribute('aria-expanded')).to.equal('false');
    expect(labels(row)).to.deep.equal(['Women']);
    await expect(row).to.be.accessible();
  });

  it('says how far it is, where that is known', async () => {
    const far = await draw(groupRow, meeting, { row: { distance: 3.9 } });
    expect(text(far.querySelector('.where'))).to.equal('Aspen Hall, Denver, 2.4 mi');
    const placeless = await draw(groupRow, {}, { row: { distance: 3.9 } });
    expect(text(placeless.querySelector('.where'))).to.equal('2.4 mi');
  });

  it('keeps its place open while its detail is on its way', async () => {
    const row = await draw(groupRow, meeting, { isOpen: () => true });
    expect(text(row.querySelector('[part=detail]'))).to.equal('Loading…');
    const there = await draw(groupRow, meeting, {
      isOpen: () => true,
      detail: () => html`<p>Here it is</p>`,
    });
    expect(text(there)).to.contain('Here it is').and.not.to.contain('Loading');
  });
});

describe('a row for a whole program', () => {
  const program = { kind: 'program', openTo: 'anyone' } as const;
  const days = [1, 3, 4].map((day) => ({ day, time: '09:30', duration: 180, timeZone }));

  it('says all its times in one sentence, and who may come', async () => {
    const row = await draw(wholeGroupRow, { ...program, sessions: days, formats: ['Drop-in'] });
    expect(text(row.querySelector('.when'))).to.equal(
      'Mondays, Wednesdays, and Thursdays, 9:30 AM–12:30 PM',
    );
    expect(text(row)).to.contain('Open to anyone, patient or not');
    expect(labels(row)).to.deep.equal(['Drop-in']);
    await expect(row).to.be.accessible();
  });

  it('says its next time where its times differ', async () => {
    const sessions = [...days, { day: 5, time: '18:00', timeZone }];
    const row = await draw(wholeGroupRow, { ...program, sessions });
    expect(text(row.querySelector('.when'))).to.equal(
      'Monday, November 23, 9:30 AM–12:30 PM, and other times',
    );
  });

  it('says that it is on', async () => {
    const sessions = [{ day: 0, time: '18:00', duration: 60, timeZone }];
    const row = await draw(wholeGroupRow, { ...program, sessions });
    expect(text(row.querySelector('.when'))).to.equal('Happening now, Sundays, 6:00–7:00 PM');
  });

  it('says when an online one elsewhere is for the visitor', async () => {
    const sessions = [{ day: 1, time: '19:00', duration: 60, timeZone: 'America/New_York' }];
    const row = await draw(wholeGroupRow, { ...program, attendance: 'online', sessions });
    expect(text(row.querySelector('.when'))).to.equal(
      'Mondays, 7:00–8:00 PM Eastern Standard Time Mon 5:00 PM your time',
    );
  });

  it('says so where it has no times, or none that can be told', async () => {
    const none = await draw(wholeGroupRow, { ...program, openTo: 'patients' });
    expect(text(none.querySelector('.when'))).to.equal('By appointment');
    expect(text(none)).not.to.contain('anyone');
    const unclear = { day: 2, time: '19:00', interval: 2, timeZone } as const;
    const row = await draw(wholeGroupRow, { ...program, sessions: [unclear] });
    expect(text(row.querySelector('.when'))).to.equal('Ask the group when it meets next');
  });
});

describe('a row for a whole community', () => {
  it('says what a newcomer asks first, as far as the listing says it', async () => {
    const community: Partial<WireGroup> = { kind: 'community', formats: ['Forum'] };
    const row = await draw(wholeGroupRow, {
      ...community,
      safety: { moderated: true, anonymous: true },
    });
    expect(text(row.querySelector('.when'))).to.equal('Open at any time');
    expect(labels(row)).to.deep.equal(['Moderated', 'You can stay anonymous', 'Forum']);
    const silent = await draw(wholeGroupRow, community);
    expect(labels(silent)).to.deep.equal(['Forum']);
    const open = await draw(wholeGroupRow, { ...community, safety: { moderated: false } });
    expect(labels(open)[0]).to.equal('Not moderated');
  });
});
