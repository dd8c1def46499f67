import { expect } from '@open-wc/testing';
import { TestClock } from '../../fixtures/test-clock.ts';
import { until } from '../until.ts';
import { API, centerServer } from '../forms/center-server.ts';
import { openForm, read } from './form-page.ts';
import { words } from './words.ts';

const ALEX = { id: 'alex', name: 'Alex R.' };
const PHOTO = { src: `${API}/alex.jpg`, alt: 'Alex, smiling', width: 120, height: 160 };

describe('what nobody has to answer', () => {
  const server = centerServer();

  it('is folded away until somebody wants it', async () => {
    const page = await openForm();
    const more = page.one<HTMLDetailsElement>('details');
    expect(more.open).to.equal(false);
    expect(read(more.querySelector('summary')?.textContent)).to.equal(words.askMore);
    for (const name of ['message', 'pronouns', 'language', 'preferences.gender']) {
      expect(page.control(name).closest('details'), name).to.equal(more);
    }
  });

  it('lets nobody choose a peer where the API lists none', async () => {
    server.service = { version: 1, capabilities: ['peer-requests'] };
    server.peers = [ALEX];
    const page = await openForm();
    await until(() => server.read.includes(`${API}/`));
    await page.element.refresh();
    expect(page.asks).not.to.include('preferences.peerId');
    expect(server.read).not.to.include(`${API}/peers`);
  });

  it('lets a visitor choose among the peers that the API lists, or nobody', async () => {
    server.service = { version: 1, capabilities: ['peers', 'peer-requests'] };
    server.peers = [
      { ...ALEX, bio: 'Eight years in recovery.', experience: ['Parent', 'Veteran'] },
      { id: 'sam', name: 'Sam' },
      { name: 'Somebody without an id' },
    ];
    const page = await openForm();
    await page.shows('[name="preferences.peerId"]');
    expect(page.offers('preferences.peerId')).to.deep.equal(['', 'alex', 'sam']);
    expect(page.valuesOf('preferences.peerId')).to.deep.equal(['']);
    const labels = page
      .controls('preferences.peerId')
      .map(({ labels }) => read(labels?.[0]?.textContent));
    expect(labels).to.deep.equal([
      words.askNobody,
      'Alex R. Eight years in recovery. Parent · Veteran',
      'Sam',
    ]);
  });

  it('shows the photos of the center and nobody else’s, in their size', async () => {
    server.service = { version: 1, capabilities: ['peers'] };
    server.peers = [
      { ...ALEX, photo: PHOTO },
      { id: 'b', name: 'B', photo: { ...PHOTO, src: 'https://tracker.example/pixel.gif' } },
      { id: 'c', name: 'C', photo: { src: `${API}/no-size.jpg`, alt: 'C' } },
      { id: 'd', name: 'D', photo: { ...PHOTO, src: `${location.origin}/d.jpg` } },
    ];
    const page = await openForm();
    await page.shows('img');
    expect(page.offers('preferences.peerId')).to.deep.equal(['', 'alex', 'b', 'c', 'd']);
    const photos = page.all<HTMLImageElement>('img');
    expect(photos.map(({ src }) => src)).to.deep.equal([PHOTO.src, `${location.origin}/d.jpg`]);
    const [photo] = photos;
    expect([photo?.alt, photo?.getAttribute('width'), photo?.getAttribute('height')]).to.deep.equal(
      ['Alex, smiling', '120', '160'],
    );
    expect(photo?.referrerPolicy).to.equal('no-referrer');
  });
});

describe('what the form promises', () => {
  const server = centerServer();
  const hours = [1, 2, 3, 4, 5].map((day) => ({
    day,
    from: '09:00',
    to: '17:00',
    timeZone: 'America/Denver',
  }));
  const at = async (instant: string, service: object) => {
    server.service = { version: 1, capabilities: [], ...service };
    const page = await openForm({ clock: new TestClock(instant) });
    await page.element.refresh();
    await page.element.updateComplete;
    return read(page.one('.lead').textContent).replace(/[\u202f\u00a0]/g, ' ');
  };

  it('says that somebody is there, in the hours of the team', async () => {
    expect(await at('2026-11-23T10:00:00-07:00', { hours })).to.contain(words.askHere);
  });

  it('says when somebody is back, past closed days', async () => {
    const sunday = '2026-11-22T19:00:00-07:00';
    expect(await at(sunday, { hours })).to.contain(words.askBack('Monday 9:00 AM'));
    const closed = ['2026-11-23'];
    expect(await at(sunday, { hours, closed })).to.contain(words.askBack('Tuesday 9:00 AM'));
  });

  it('says so from the minute on in which they come', async () => {
    server.service = { version: 1, capabilities: [], hours };
    const page = await openForm({ clock: new TestClock('2026-11-23T08:59:00-07:00') });
    await page.element.refresh();
    expect(page.text).not.to.contain(words.askHere);
    page.clock.advance(1);
    await page.element.updateComplete;
    expect(page.text).to.contain(words.askHere);
  });

  it('says nothing of it where no hours are known, and never that it is watched', async () => {
    const text = await at('2026-11-23T10:00:00-07:00', {});
    expect(text).not.to.contain(words.askHere);
    expect(text).not.to.match(/\bback\b/);
    expect(text).to.contain(words.askNotWatched);
  });

  it('says in the center’s own words how soon somebody answers', async () => {
    const page = await openForm({ attributes: { 'respond-within': '1 business day' } });
    expect(page.texts('.lead').join()).to.contain(words.askWithin('1 business day'));
  });

  it('shows whom to call in danger, before the first question', async () => {
    const page = await openForm();
    const numbers = page.all<HTMLAnchorElement>('.lead .urgent a').map(({ href }) => href);
    expect(numbers).to.have.members(['tel:988', 'tel:911']);
    const lines = page.one('peer-crisis-lines');
    expect(lines.shadowRoot?.textContent).to.contain('988');
  });

  it('shows them beside the answer to who needs somebody today, and leaves the focus', async () => {
    const page = await openForm();
    const [today] = page.controls('urgency');
    today?.focus();
    await page.choose('urgency', 'today');
    expect(page.focused).to.equal(today);
    const [notice] = page.all('form .fields [role=status]');
    if (!notice) throw new Error('Nothing is said politely.');
    const numbers = [...notice.querySelectorAll('a')].map(({ href }) => href);
    expect(numbers).to.have.members(['tel:3035550142', 'tel:988', 'tel:911']);
    await page.choose('urgency', 'no-rush');
    expect(read(notice.textContent)).to.equal('');
  });
});
