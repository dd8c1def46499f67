import { expect } from '@open-wc/testing';
import { story, video } from '../../fixtures/stories.ts';
import type { CarouselPage } from './carousel-page.ts';
import { eventsOf, numbered, openCarousel, painted, plain } from './carousel-page.ts';
import { MotionSetting } from './motion-setting.ts';
import { ReadingTime } from './reading-time.ts';
import { until } from '../until.ts';

/** Longer than any of these stories stays in view, in milliseconds. */
const LONG = 60_000;

describe('turning by itself', () => {
  const motion = new MotionSetting();
  const time = new ReadingTime();
  beforeEach(() => {
    motion.open();
    time.open();
  });
  afterEach(() => {
    time.close();
    motion.close();
  });

  const turns = () => until(() => time.left !== undefined, 'it should turn');

  const openTurning = async (
    stories: readonly unknown[] = numbered(3),
    attributes: Readonly<Record<string, string>> = {},
  ): Promise<CarouselPage> => {
    const page = await openCarousel({ stories, attributes: { autoplay: '', ...attributes } });
    await turns();
    return page;
  };

  it('is off unless the center asks for it, and then there is nothing to stop', async () => {
    const page = await openCarousel({ stories: numbered(3) });
    expect(page.all('[part~=stop]')).to.deep.equal([]);
    expect(time.left).to.equal(undefined);
    time.pass(LONG);
    await page.settled();
    expect(page.seen).to.deep.equal([0]);
  });

  it('goes from story to story', async () => {
    const page = await openTurning();
    const changes = eventsOf(page.element, 'peer-story-change');
    for (const place of [1, 2]) {
      await turns();
      time.pass(time.left ?? NaN);
      await page.shows(place);
      expect(page.place).to.equal(`${place + 1} of 3`);
    }
    expect(changes.map(({ index }) => index)).to.deep.equal([1, 2]);
  });

  it('ends with the last, and starts from the first when somebody asks', async () => {
    const page = await openTurning(numbered(2));
    time.pass(LONG);
    await page.shows(1);
    await turns();
    time.pass(LONG);
    await until(() => plain(page.stop.textContent) === 'Start');
    expect(page.seen).to.deep.equal([1]);
    page.stop.click();
    await page.shows(0);
    expect(plain(page.stop.textContent)).to.equal('Stop');
    await turns();
  });

  it('goes around the end where the center wants it', async () => {
    const page = await openTurning(numbered(2), { loop: '' });
    for (const place of [1, 0, 1]) {
      await turns();
      time.pass(LONG);
      await page.shows(place);
    }
    expect(plain(page.stop.textContent)).to.equal('Stop');
  });

  it('does not take the focus, and does not move the page', async () => {
    const page = await openTurning();
    time.pass(LONG);
    await page.shows(1);
    expect(document.activeElement).to.equal(document.body);
    expect(scrollY).to.equal(0);
  });

  it('is not offered where all stories are in view', async () => {
    const attributes = { autoplay: '' };
    const one = await openCarousel({ stories: numbered(1), attributes });
    const three = await openCarousel({ stories: numbered(3), width: 1200, attributes });
    for (const page of [one, three]) expect(page.all('[part~=stop]')).to.deep.equal([]);
    expect(time.left).to.equal(undefined);
  });

  it('can be asked for and taken back later', async () => {
    const page = await openCarousel({ stories: numbered(3) });
    page.element.autoplay = true;
    await turns();
    expect(plain(page.stop.textContent)).to.equal('Stop');
    page.element.autoplay = false;
    await page.element.updateComplete;
    expect(page.all('[part~=stop]')).to.deep.equal([]);
    expect(time.left).to.equal(undefined);
  });

  it('is over for good with the element', async () => {
    const page = await openTurning();
    page.element.remove();
    expect(time.left).to.equal(undefined);
    await painted();
    expect(time.left).to.equal(undefined);
  });

  it('goes on when the element is put back', async () => {
    const page = await openTurning();
    page.element.remove();
    page.box.append(page.element);
    await turns();
    time.pass(LONG);
    await page.shows(1);
  });

  describe('leaves time to read', () => {
    const leftFor = async (stories: readonly unknown[], interval?: string): Promise<number> => {
      const attributes: Record<string, string> = interval === undefined ? {} : { interval };
      const page = await openTurning(stories, attributes);
      const { left } = time;
      page.element.remove();
      return left ?? NaN;
    };

    it('of five seconds at the least, whatever the center asks', async () => {
      for (const interval of ['1', '0', '-5000', '4999', 'soon', '']) {
        expect(await leftFor(numbered(2), interval), interval).to.be.at.least(5000);
      }
    });

    it('of as long as the center asks', async () => {
      expect(await leftFor(numbered(2), '12000')).to.equal(12_000);
    });

    it('that is longer for longer stories', async () => {
      const short = await leftFor(numbered(2), '5000');
      const long = await leftFor(numbered(2, { quote: 'I kept going. '.repeat(40) }), '5000');
      expect(short).to.equal(5000);
      // A minute and more for as many words as half a page has.
      expect(long).to.be.greaterThan(25_000);
      expect(long).to.be.lessThan(120_000);
    });

    it('of what is in view, and not of what is folded away', async () => {
      const folded = {
        body: 'And then. '.repeat(900),
        video: { ...video, transcript: 'x '.repeat(20_000) },
      };
      const plainOne = await leftFor(numbered(2), '5000');
      const withMore = await leftFor([story(folded), ...numbered(2)], '5000');
      expect(withMore).to.be.lessThan(plainOne * 4);
    });

    it('from the moment on that a story shows', async () => {
      const page = await openTurning(numbered(3), { interval: '10000' });
      time.pass(9000);
      await page.settled();
      expect(page.seen).to.deep.equal([0]);
      time.pass(1000);
      await page.shows(1);
      await turns();
      expect(time.left).to.equal(10_000);
    });
  });

  describe('for those who want less motion', () => {
    it('never starts, and offers nothing to start it', async () => {
      motion.isReduced = true;
      const page = await openCarousel({ stories: numbered(3), attributes: { autoplay: '' } });
      expect(page.all('[part~=stop]')).to.deep.equal([]);
      expect(time.left).to.equal(undefined);
      expect(page.live.ariaLive).to.equal('polite');
      page.next.click();
      await page.shows(1);
    });

    it('ends when they say so', async () => {
      const page = await openTurning();
      motion.isReduced = true;
      await until(() => page.all('[part~=stop]').length === 0);
      expect(time.left).to.equal(undefined);
    });

    it('changes at once and without a slide', async () => {
      motion.isReduced = true;
      const page = await openCarousel({ stories: numbered(3) });
      page.next.click();
      expect(page.seen).to.deep.equal([1]);
    });
  });
});
