import { expect } from '@open-wc/testing';
import { hostile } from '../../fixtures/hostile-stories.ts';
import { manyStories } from '../../fixtures/many-stories.ts';
import { stories, story } from '../../fixtures/stories.ts';
import type { CarouselPage } from './carousel-page.ts';
import { openCarousel, painted } from './carousel-page.ts';
import { MotionSetting } from './motion-setting.ts';

/** Everything that a slide shows is inside of it: nothing is cut, and nothing hangs out. */
function expectWhole(page: CarouselPage, what: string): void {
  for (const slide of page.slides) {
    const box = slide.getBoundingClientRect();
    const id = `${what}: ${slide.textContent.slice(0, 40)}`;
    expect(slide.scrollWidth, `width, ${id}`).to.be.at.most(slide.clientWidth + 1);
    expect(slide.scrollHeight, `height, ${id}`).to.be.at.most(slide.clientHeight + 1);
    for (const part of slide.querySelectorAll('blockquote, cite, button, summary')) {
      const inner = part.getBoundingClientRect();
      if (inner.height === 0) continue;
      expect(inner.bottom, `bottom, ${id}`).to.be.at.most(box.bottom + 1);
      expect(inner.left, `left, ${id}`).to.be.at.least(box.left - 1);
      expect(inner.right, `right, ${id}`).to.be.at.most(box.right + 1);
      expect(part.scrollHeight, `text, ${id}`).to.be.at.most(part.clientHeight || Infinity);
    }
  }
}

const longest = 'I kept going, and then I kept going. '.repeat(27);
const long = [
  story({ id: 'long', quote: longest, name: 'N'.repeat(80), role: 'Role '.repeat(16) }),
  story({ id: 'word', quote: 'W'.repeat(1000), name: 'One' }),
  story({ id: 'lines', quote: 'Yes.\n'.repeat(200), name: 'Two' }),
];

describe('the room that stories have', () => {
  const motion = new MotionSetting();
  beforeEach(() => {
    motion.open();
    motion.isReduced = true;
  });
  afterEach(() => {
    motion.close();
  });

  for (const [width, size] of [
    [480, '100%'],
    [320, '100%'],
    [320, '200%'],
    [640, '200%'],
    [1200, '100%'],
    [1200, '200%'],
    [400, '300%'],
  ] as const) {
    it(`is enough for all of each at ${width} pixels and ${size} text`, async () => {
      const page = await openCarousel({ stories: [...stories, ...long], width });
      page.box.style.fontSize = size;
      await painted();
      await page.settled();
      expectWhole(page, size);
      expect(page.one('.widget').scrollWidth).to.be.at.most(width);
    });
  }

  it('is enough for longer lines and words apart, as a reader may set them', async () => {
    const page = await openCarousel({ stories: [...stories, ...long], width: 320 });
    const { style } = page.box;
    style.lineHeight = '1.5';
    style.letterSpacing = '0.12em';
    style.wordSpacing = '0.16em';
    await painted();
    await page.settled();
    expectWhole(page, 'spaced');
  });

  it('is enough for what a hostile API sends', async () => {
    const page = await openCarousel({ stories: hostile.map(({ record }) => record), width: 320 });
    expectWhole(page, 'hostile');
    expect(page.one('.widget').scrollWidth).to.be.at.most(320);
  });

  it('is the same for each, so that what follows stays where it is', async () => {
    const list = manyStories(12);
    const lengths = new Set(list.map(({ quote }) => quote.length));
    expect(lengths.size).to.be.greaterThan(5);
    const page = await openCarousel({ stories: list, attributes: { loop: '' } });
    const after = document.createElement('p');
    after.textContent = 'What follows.';
    page.box.append(after);
    const top = after.getBoundingClientRect().top;
    for (let place = 1; place <= list.length; place += 1) {
      page.next.click();
      await page.shows(place % list.length);
      expect(after.getBoundingClientRect().top, `story ${place}`).to.equal(top);
    }
  });

  it('does not change for the switch, whatever that is called', async () => {
    motion.isReduced = false;
    const page = await openCarousel({ stories: manyStories(4), attributes: { autoplay: '' } });
    const place = () => {
      const { left, top, width } = page.next.getBoundingClientRect();
      return [left, top, width, page.stop.offsetWidth].map(Math.round).join();
    };
    const before = place();
    page.stop.click();
    await page.element.updateComplete;
    expect(place()).to.equal(before);
  });

  it('has targets that a finger can hit', async () => {
    const page = await openCarousel({ stories, attributes: { autoplay: '' }, width: 320 });
    for (const target of page.all('button, summary, a')) {
      const { width, height } = target.getBoundingClientRect();
      if (height === 0) continue;
      expect(Math.min(width, height), target.outerHTML).to.be.at.least(24);
    }
  });
});
