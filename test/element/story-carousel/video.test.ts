import { expect } from '@open-wc/testing';
import { story, video } from '../../fixtures/stories.ts';
import { numbered, openCarousel, plain } from './carousel-page.ts';
import { MotionSetting } from './motion-setting.ts';
import { until } from '../until.ts';

const told = story({ id: 'told', name: 'Jo', video });

describe('a story told in a video', () => {
  const motion = new MotionSetting();
  beforeEach(() => {
    motion.open();
    motion.isReduced = true;
  });
  afterEach(() => {
    motion.close();
  });

  it('plays when somebody presses play, and not before', async () => {
    const page = await openCarousel({ stories: [told] });
    const player = page.one<HTMLVideoElement>('video');
    expect(player.controls).to.equal(true);
    expect(player.autoplay).to.equal(false);
    expect(player.paused).to.equal(true);
    expect(player.preload).to.equal('none');
    expect(player.hasAttribute('playsinline')).to.equal(true);
  });

  /** What can be chosen as captions, and whether it shows. */
  const captionsOf = (player: HTMLVideoElement) =>
    [...player.textTracks].map(({ kind, label, mode }) => `${kind} ${label} ${mode}`);

  /** Somebody pressed play: this is how each engine says so. */
  const play = (player: HTMLVideoElement) => player.dispatchEvent(new Event('play'));

  it('shows its captions from the first play on, and fetches none before', async () => {
    const page = await openCarousel({ stories: [told] });
    const player = page.one<HTMLVideoElement>('video');
    expect(captionsOf(player)).to.deep.equal([
      'captions English disabled',
      'captions Español disabled',
    ]);
    play(player);
    expect(captionsOf(player)).to.deep.equal([
      'captions English showing',
      'captions Español disabled',
    ]);
  });

  it('shows those in the page’s language, where there are any', async () => {
    const page = await openCarousel({ stories: [told], lang: 'es-MX' });
    await until(() => page.one('.widget').lang.startsWith('es'));
    const player = page.one<HTMLVideoElement>('video');
    await until(() => player.textTracks[0]?.label === 'Español');
    play(player);
    expect(captionsOf(player)[0]).to.equal('captions Español showing');
  });

  it('leaves them off for somebody who turned them off, and plays it again', async () => {
    const page = await openCarousel({ stories: [told] });
    const player = page.one<HTMLVideoElement>('video');
    play(player);
    const [english] = player.textTracks;
    if (!english) throw new Error('There are no captions.');
    english.mode = 'disabled';
    play(player);
    page.element.requestUpdate();
    await page.element.updateComplete;
    play(player);
    expect(english.mode).to.equal('disabled');
  });

  it('loads captions from elsewhere, which come only to who asks for leave', async () => {
    const page = await openCarousel({ stories: [told] });
    expect(page.one<HTMLVideoElement>('video').crossOrigin).to.equal('anonymous');
  });

  it('has in writing what is said, folded away, in the language it is told in', async () => {
    const page = await openCarousel({ stories: [{ ...told, lang: 'es' }] });
    const details = page.one<HTMLDetailsElement>('details');
    expect(details.open).to.equal(false);
    expect(plain(details.querySelector('summary')?.textContent)).to.equal(
      'What is said in the video',
    );
    const text = details.querySelector<HTMLElement>('.text');
    expect(text?.textContent).to.contain('My name is Jo.\n\nI asked for help on a Tuesday.');
    expect(text?.lang).to.equal('es');
  });

  it('loads its picture when it comes near', async () => {
    const page = await openCarousel({ stories: [...numbered(4), told] });
    const player = page.one<HTMLVideoElement>('video');
    expect(player.poster).to.equal('');
    await page.press('End');
    await page.shows(4);
    await until(() => player.poster === video.poster);
  });

  it('says so when it cannot be played, and leaves what it says in writing', async () => {
    const page = await openCarousel({ stories: [told] });
    const notice = page.one('video ~ [role=alert]');
    expect(notice.getClientRects()).to.have.length(0);
    page.one('video').dispatchEvent(new Event('error'));
    expect(plain(notice.textContent)).to.equal('This video cannot be played here.');
    expect(notice.getClientRects()).to.have.length(1);
  });

  it('has its room before it is there', async () => {
    const page = await openCarousel({ stories: [told] });
    const { width, height } = page.one('video').getBoundingClientRect();
    expect(height).to.be.greaterThan(width / 4);
  });

  it('falls silent when it goes out of view, where nobody could stop it', async () => {
    const page = await openCarousel({ stories: [told, ...numbered(2)] });
    const player = page.one<HTMLVideoElement>('video');
    let pauses = 0;
    Object.defineProperty(player, 'paused', { get: () => pauses > 0 });
    player.pause = () => {
      pauses += 1;
    };
    page.next.click();
    await page.shows(1);
    await until(() => pauses > 0, 'it should pause');
  });
});
