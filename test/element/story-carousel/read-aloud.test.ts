import { expect } from '@open-wc/testing';
import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { stories, story, video } from '../../fixtures/stories.ts';
import { numbered, openCarousel } from './carousel-page.ts';
import { MotionSetting } from './motion-setting.ts';
import { ReadingTime } from './reading-time.ts';
import { until } from '../until.ts';

/** More phrases than anything here has: a reader that never comes round must not read for ever. */
const MOST = 200;

/** What a screen reader says from the top of a box to its end, without the words for where things end. */
async function readAloud(container: HTMLElement): Promise<string[]> {
  await virtual.start({ container });
  try {
    const first = await virtual.lastSpokenPhrase();
    for (let count = 0; count < MOST; count += 1) {
      await virtual.next();
      // After the end it begins again.
      if ((await virtual.lastSpokenPhrase()) === first) break;
    }
    const said = await virtual.spokenPhraseLog();
    return said
      .slice(0, -1)
      .map((phrase) => phrase.replace(/[\s\u202f]+/g, ' ').trim())
      .filter((phrase) => !phrase.startsWith('end of ') && phrase !== '');
  } finally {
    await virtual.stop();
  }
}

/** What is said while something is done, besides where the reader stands. */
async function saidDuring(container: HTMLElement, act: () => Promise<void>): Promise<string[]> {
  await virtual.start({ container });
  try {
    const before = (await virtual.spokenPhraseLog()).length;
    await act();
    return (await virtual.spokenPhraseLog()).slice(before);
  } finally {
    await virtual.stop();
  }
}

describe('the carousel as a screen reader reads it', () => {
  const motion = new MotionSetting();
  const time = new ReadingTime();
  beforeEach(() => {
    motion.open();
    time.open();
    motion.isReduced = true;
  });
  afterEach(() => {
    time.close();
    motion.close();
  });

  it('says of a story where it stands, then the picture, the quote, and who said it', async () => {
    const page = await openCarousel({ stories });
    const said = await readAloud(page.slide(0));
    // Its words for the roles change with its versions; what it says of a button it says again inside.
    expect(said.map((phrase) => phrase.replace(/^image,/, 'img,')).slice(0, 9)).to.deep.equal([
      'slide, 1 of 6',
      'figure',
      'img, A path up a hill',
      'blockquote',
      'I was afraid to walk in. Somebody saved me a chair.',
      'caption',
      'Maria',
      'Peer supporter',
      'in recovery for 6 years',
    ]);
    expect(said[9]).to.match(/^button, Share\W+Maria$/);
  });

  it('says what a story speaks of before all that it says', async () => {
    const noted = story({ quote: 'The worst of it.', contentNote: 'An overdose', body: 'More.' });
    const page = await openCarousel({ stories: [noted] });
    page.one('summary').click();
    await until(() => page.one<HTMLDetailsElement>('details').open);
    // This reader goes into what is folded away, as none does: that it is hidden until it is opened
    // is for the tests of the content to say.
    const said = await readAloud(page.slide(0));
    const places = ['An overdose', 'The worst of it.', 'Maria'].map((text) => said.indexOf(text));
    expect(places, said.join(' | ')).to.deep.equal([...places].sort((a, b) => a - b));
    expect(places).not.to.include(-1);
  });

  it('says what there is beside a video', async () => {
    const page = await openCarousel({ stories: [story({ video })] });
    const said = (await readAloud(page.slide(0))).join(' | ');
    expect(said).to.match(/What is said in the video/);
    expect(said).not.to.contain('cannot be played');
  });

  it('says the whole from its name to its end, and only the story that is in view', async () => {
    const page = await openCarousel({ stories: numbered(3) });
    page.next.click();
    await page.shows(1);
    const said = await readAloud(page.one('.widget'));
    const [heading, level, region] = said;
    expect([heading, level].join(' ')).to.match(/How others made it/);
    expect(said.join(' | ')).to.match(/carousel, How others made it/);
    expect(region).to.be.a('string');
    const inOrder = ['2 of 3', 'button, Previous', 'button, Next', 'slide, 2 of 3', 'Person 1'];
    const places = inOrder.map((phrase) => said.findIndex((one) => one.startsWith(phrase)));
    expect(places, said.join(' | ')).to.deep.equal([...places].sort((a, b) => a - b));
    expect(places).not.to.include(-1);
    expect(said.join()).not.to.match(/Person 0|Person 2/);
  });

  it('hears of another story once, politely', async () => {
    const page = await openCarousel({ stories: numbered(3) });
    const said = await saidDuring(page.one('.widget'), async () => {
      page.next.click();
      await page.shows(1);
    });
    expect(said.filter((phrase) => phrase.includes('Story number 1'))).to.deep.equal([
      'polite: 2 of 3: Story number 1. Person 1',
    ]);
  });

  it('hears nothing while it turns', async () => {
    motion.isReduced = false;
    const page = await openCarousel({
      stories: numbered(3),
      attributes: { autoplay: '', loop: '' },
    });
    const said = await saidDuring(page.one('.widget'), async () => {
      // The reader brought the focus in, which has stopped it: this is somebody who wants it to turn.
      if (time.left === undefined) page.stop.click();
      for (const place of [1, 2, 0]) {
        await until(() => time.left !== undefined);
        time.pass(60_000);
        await page.shows(place);
      }
    });
    expect(said).to.deep.equal([]);
  });
});
