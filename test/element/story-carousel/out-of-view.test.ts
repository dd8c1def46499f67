import { expect } from '@open-wc/testing';
import { manyStories } from '../../fixtures/many-stories.ts';
import { story } from '../../fixtures/stories.ts';
import { numbered, openCarousel } from './carousel-page.ts';
import { MotionSetting } from './motion-setting.ts';
import { until } from '../until.ts';

const long = (count: number) =>
  Array.from({ length: count }, (_, at) => story({ id: `l${at}`, body: 'More of it.' }));

describe('a story out of view', () => {
  const motion = new MotionSetting();
  beforeEach(() => {
    motion.open();
    motion.isReduced = true;
  });
  afterEach(() => {
    motion.close();
  });

  it('is out of reach, and comes into reach with the view', async () => {
    const page = await openCarousel({ stories: numbered(4) });
    expect(page.reachable).to.deep.equal([0]);
    page.next.click();
    await page.shows(1);
    expect(page.reachable).to.deep.equal([1]);
    page.swipe(3);
    await page.shows(3);
    expect(page.reachable).to.deep.equal([3]);
  });

  it('stays in reach while it holds the focus, and is out of it when that leaves', async () => {
    const page = await openCarousel({ stories: long(3) });
    const summary = page.slide(0).querySelector('summary');
    summary?.focus();
    page.next.click();
    await until(() => page.seen[0] === 1);
    await until(() => !page.slide(1).inert);
    expect(page.slide(0).inert).to.equal(false);
    expect(page.root.activeElement).to.equal(summary);
    page.next.focus();
    await until(() => page.slide(0).inert);
    expect(page.reachable).to.deep.equal([1]);
  });

  it('stays in reach while the focus moves within it', async () => {
    const shared = story({ id: 'a', body: 'More.', url: 'https://stories.example.org/a' });
    const page = await openCarousel({ stories: [shared, ...numbered(2)] });
    page.slide(0).querySelector('summary')?.focus();
    page.next.click();
    await until(() => page.seen[0] === 1);
    page.slide(0).querySelector('button')?.focus();
    await page.element.updateComplete;
    expect(page.slide(0).inert).to.equal(false);
    expect(page.slide(0).matches(':focus-within')).to.equal(true);
  });

  it('is out of reach among five hundred others, too', async () => {
    const page = await openCarousel({ stories: manyStories(500) });
    expect(page.slides).to.have.length(500);
    expect(page.reachable).to.deep.equal([0]);
    await page.press('End');
    await page.shows(499);
    expect(page.reachable).to.deep.equal([499]);
  });
});
