import { expect } from '@open-wc/testing';
import { eventsOf, numbered, openCarousel } from './carousel-page.ts';
import { MotionSetting } from './motion-setting.ts';
import { until } from '../until.ts';

/** Room for three side by side, at 16 pixels a letter. */
const WIDE = 1200;
const MIDDLE = 800;
const NARROW = 400;

describe('several stories in view', () => {
  const motion = new MotionSetting();
  beforeEach(() => {
    motion.open();
    motion.isReduced = true;
  });
  afterEach(() => {
    motion.close();
  });

  for (const [width, count] of [
    [NARROW, 1],
    [MIDDLE, 2],
    [WIDE, 3],
  ] as const) {
    it(`are ${count} where the carousel has ${width} pixels`, async () => {
      const page = await openCarousel({ stories: numbered(7), width });
      expect(page.seen).to.deep.equal([0, 1, 2].slice(0, count));
      expect(page.place).to.equal(count > 1 ? `1 to ${count} of 7` : '1 of 7');
    });
  }

  it('are as many as the center allows at the most', async () => {
    const attributes = { 'per-view': '2' };
    const page = await openCarousel({ stories: numbered(7), width: WIDE, attributes });
    expect(page.seen).to.deep.equal([0, 1]);
    page.element.perView = 1;
    await until(() => page.seen.length === 1);
    page.element.perView = undefined;
    await until(() => page.seen.length === 3);
  });

  it('are never more than there is room for', async () => {
    const attributes = { 'per-view': '3' };
    const page = await openCarousel({ stories: numbered(7), width: NARROW, attributes });
    expect(page.seen).to.deep.equal([0]);
  });

  for (const perView of ['0', '-3', 'many', 'NaN', '1e9', '']) {
    it(`are at least one where per-view is “${perView}”`, async () => {
      const attributes = { 'per-view': perView };
      const page = await openCarousel({ stories: numbered(3), width: NARROW, attributes });
      expect(page.seen).to.deep.equal([0]);
      page.next.click();
      await page.shows(1);
    });
  }

  it('are fewer where the text is larger, for each needs its room', async () => {
    const page = await openCarousel({ stories: numbered(7), width: WIDE });
    page.box.style.fontSize = '200%';
    await until(() => page.seen.length < 3);
  });

  it('go on by one, to the last, where there is no further', async () => {
    const page = await openCarousel({ stories: numbered(5), width: WIDE });
    page.next.click();
    await page.shows(1);
    expect(page.place).to.equal('2 to 4 of 5');
    expect(page.reachable).to.deep.equal([1, 2, 3]);
    page.next.click();
    await page.shows(2);
    expect(page.place).to.equal('3 to 5 of 5');
    expect(page.next.ariaDisabled).to.equal('true');
  });

  it('need no buttons where all of them are in view', async () => {
    const page = await openCarousel({ stories: numbered(3), width: WIDE });
    expect(page.all('[part~=next], [part~=previous]')).to.deep.equal([]);
    expect(page.reachable).to.deep.equal([0, 1, 2]);
    page.box.style.inlineSize = `${NARROW}px`;
    await until(() => page.all('[part~=next]').length === 1);
    await page.settled();
    expect(page.place).to.equal('1 of 3');
  });

  it('keep the current story current when the room changes', async () => {
    const page = await openCarousel({ stories: numbered(9), width: NARROW });
    await page.press('End');
    await page.shows(8);
    for (let back = 0; back < 4; back += 1) page.previous.click();
    await page.shows(4);
    const changes = eventsOf(page.element, 'peer-story-change');
    for (const width of [WIDE, MIDDLE, 500, 320, WIDE, NARROW]) {
      page.box.style.inlineSize = `${width}px`;
      await until(() => page.scroller.clientWidth <= width);
      await page.settled();
      expect(page.seen[0], `at ${width} pixels`).to.equal(4);
    }
    expect(page.place).to.equal('5 of 9');
    expect(changes).to.deep.equal([]);
  });

  it('keep the last story in view when there is room for more', async () => {
    const page = await openCarousel({ stories: numbered(5), width: NARROW });
    await page.press('End');
    await page.shows(4);
    page.box.style.inlineSize = `${WIDE}px`;
    await until(() => page.seen.length === 3);
    await page.settled();
    expect(page.seen).to.deep.equal([2, 3, 4]);
    expect(page.place).to.equal('3 to 5 of 5');
    page.box.style.inlineSize = `${NARROW}px`;
    await until(() => page.seen.length === 1);
    await page.settled();
    expect(page.seen).to.deep.equal([4]);
  });

  it('are where they were once the carousel was hidden and shows again', async () => {
    const page = await openCarousel({ stories: numbered(5), width: NARROW });
    page.next.click();
    page.next.click();
    await page.shows(2);
    page.box.hidden = true;
    await until(() => page.scroller.clientWidth === 0);
    page.box.hidden = false;
    await until(() => page.scroller.clientWidth > 0);
    await page.shows(2);
    expect(page.place).to.equal('3 of 5');
  });
});
