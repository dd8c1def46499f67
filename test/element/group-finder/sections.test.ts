import { expect } from '@open-wc/testing';
import { envelope } from '../../fixtures/groups.ts';
import { addressOf, openFinder } from './finder-page.ts';
import { until } from '../until.ts';

const timeZone = 'America/Denver';
const program = (id: string, more: object = {}) => ({
  id,
  name: `Program ${id}`,
  kind: 'program',
  openTo: 'anyone',
  ...more,
});
const community = (id: string, more: object = {}) => ({
  id,
  name: `Forum ${id}`,
  kind: 'community',
  ...more,
});
const ids = (count: number) => Array.from({ length: count }, (_, n) => String(n + 1));
const openWith = (groups: readonly unknown[]) => openFinder({ src: addressOf(envelope(groups)) });

describe('the center’s programs', () => {
  it('stand below the meetings, and say plainly who may come', async () => {
    const page = await openWith([
      program('1'),
      program('2', { openTo: 'patients' }),
      { id: 'm', name: 'Meeting', openTo: 'anyone' },
    ]);
    expect(page.names).to.deep.equal(['Meeting', 'Program 1', 'Program 2']);
    expect(page.texts('h3')).to.deep.equal(['Any time, or by appointment', 'Our programs']);
    const [meeting, open, closed] = page.texts('.group');
    expect(open).to.contain('Open to anyone, patient or not');
    expect(meeting).not.to.contain('Open to anyone');
    expect(closed).not.to.contain('Open to anyone');
  });

  it('have one row each, with all their times', async () => {
    const sessions = [1, 3, 5].map((day) => ({ day, time: '18:00', duration: 180, timeZone }));
    const page = await openWith([program('1', { sessions })]);
    expect(page.names).to.deep.equal(['Program 1']);
    expect(page.texts('.when')[0]).to.match(/^Mondays, Wednesdays,? and Fridays, 6:00 – 9:00.PM/);
    expect(page.count).to.equal('1 group');
  });

  it('show five until a visitor asks for all, and the focus goes to the sixth', async () => {
    const page = await openWith(ids(7).map((id) => program(id)));
    expect(page.names).to.have.length(5);
    expect(page.count).to.equal('7 groups');
    page.control('Show all programs').focus();
    await page.press('Show all programs');
    await until(() => page.focused === 'Program 6');
    expect(page.names).to.have.length(7);
    expect(page.called('.more')).to.deep.equal([]);
  });

  it('may be all there is', async () => {
    const page = await openWith([program('1'), program('2')]);
    expect(page.texts('h3')).to.deep.equal(['Our programs']);
    expect(page.count).to.equal('2 groups');
    expect(page.all('[part~=filters]')).to.deep.equal([]);
  });

  it('are found by their kind and by words', async () => {
    const page = await openWith([program('1'), community('1'), { id: 'm', name: 'Meeting' }]);
    expect(await page.options('Kind')).to.deep.equal([
      'Meeting (1)',
      'Our program (1)',
      'Online community (1)',
    ]);
    await page.choose('Kind', 'Our program');
    expect(page.texts('h3')).to.deep.equal(['Our programs']);
    await page.choose('Kind', 'Our program');
    await page.search('program');
    expect(page.names).to.deep.equal(['Program 1']);
  });
});

describe('online communities', () => {
  it('answer what a newcomer asks first', async () => {
    const page = await openWith([
      community('1', { safety: { moderated: true, anonymous: true } }),
      community('2', { safety: { moderated: false, anonymous: false } }),
      community('3'),
      community('4', { safety: { anonymous: true } }),
    ]);
    expect(page.texts('h3')).to.deep.equal(['Online communities']);
    const [safe, unsafe, silent, half] = page.texts('.group');
    expect(safe).to.contain('Moderated').and.contain('You can stay anonymous');
    expect(unsafe).to.contain('Not moderated').and.contain('You cannot stay anonymous');
    expect(silent).not.to.match(/moderated|anonymous/i);
    expect(half)
      .to.contain('You can stay anonymous')
      .and.not.match(/moderated/i);
    expect(page.texts('.when')[0]).to.equal('Open at any time');
  });

  it('say what is kept once they are open', async () => {
    const notes = 'Posts are deleted after 30 days.';
    const page = await openWith([community('1', { safety: { notes } })]);
    await page.click('Forum 1');
    await page.shows('.detail .close');
    expect(page.texts('.detail').join()).to.contain(notes);
  });

  it('show five until a visitor asks for all, beside programs that stay as they are', async () => {
    const page = await openWith([
      ...ids(6).map((id) => program(id)),
      ...ids(8).map((id) => community(id)),
    ]);
    expect(page.names).to.have.length(10);
    page.control('Show all communities').focus();
    await page.press('Show all communities');
    await until(() => page.focused === 'Forum 6');
    expect(page.names).to.have.length(13);
    expect(page.called('.more')).to.deep.equal(['Show all programs']);
    expect(page.count).to.equal('14 groups');
  });

  it('stay shown in full when the list is narrowed and when time passes', async () => {
    const page = await openWith(ids(8).map((id) => community(id)));
    await page.press('Show all communities');
    await page.search('forum');
    page.clock.advance(1);
    await page.element.updateComplete;
    expect(page.names).to.have.length(8);
  });
});

describe('kinds that nobody knows', () => {
  it('stand among the meetings, and say what they are', async () => {
    const page = await openWith([
      { id: 'r', name: 'Retreat', kind: 'retreat' },
      { id: 'm', name: 'Meeting' },
    ]);
    expect(page.texts('h3')).to.deep.equal(['Any time, or by appointment']);
    expect(page.texts('.labels').join()).to.equal('Retreat');
    expect(await page.options('Kind')).to.deep.equal(['Meeting (1)', 'Retreat (1)']);
  });
});
