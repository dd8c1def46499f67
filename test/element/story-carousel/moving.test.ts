import { expect } from '@open-wc/testing';
import { numbered, openCarousel, eventsOf, addressOf, nextEvent } from './carousel-page.ts';
import { MotionSetting } from './motion-setting.ts';
import { storiesEnvelope } from '../../fixtures/stories.ts';

describe('moving from story to story', () => {
  const motion = new MotionSetting();
  beforeEach(() => {
    motion.open();
    motion.isReduced = true;
  });
  afterEach(() => {
    motion.close();
  });

  it('begins with the first', async () => {
    const page = await openCarousel({ stories: numbered(4) });
    expect(page.seen).to.deep.equal([0]);
    expect(page.place).to.equal('1 of 4');
  });

  it('goes on and back by the buttons, and says where it is', async () => {
    const page = await openCarousel({ stories: numbered(4) });
    const changes = eventsOf(page.element, 'peer-story-change');
    page.next.click();
    await page.shows(1);
    expect(page.place).to.equal('2 of 4');
    page.next.click();
    await page.shows(2);
    page.previous.click();
    await page.shows(1);
    expect(page.place).to.equal('2 of 4');
    expect(changes.map(({ index }) => index)).to.deep.equal([1, 2, 1]);
  });

  it('goes as far as the button is pressed, however quickly', async () => {
    for (const isReduced of [true, false]) {
      motion.isReduced = isReduced;
      const page = await openCarousel({ stories: numbered(6) });
      for (let press = 0; press < 4; press += 1) page.next.click();
      await page.shows(4);
      expect(page.place).to.equal('5 of 6');
      page.previous.click();
      page.previous.click();
      await page.shows(2);
      expect(page.place).to.equal('3 of 6');
    }
  });

  it('leaves the focus on the button that was pressed, at the ends too', async () => {
    const page = await openCarousel({ stories: numbered(2) });
    page.next.focus();
    page.next.click();
    await page.shows(1);
    expect(page.root.activeElement).to.equal(page.next);
    expect(page.next.disabled).to.equal(false);
    page.next.click();
    await page.settled();
    expect(page.root.activeElement).to.equal(page.next);
  });

  it('has no further to go at the ends, and says so', async () => {
    const page = await openCarousel({ stories: numbered(2) });
    const changes = eventsOf(page.element, 'peer-story-change');
    expect(page.previous.ariaDisabled).to.equal('true');
    expect(page.next.ariaDisabled).to.equal(null);
    page.previous.click();
    await page.settled();
    expect(page.seen).to.deep.equal([0]);
    page.next.click();
    await page.shows(1);
    expect(page.previous.ariaDisabled).to.equal(null);
    expect(page.next.ariaDisabled).to.equal('true');
    page.next.click();
    await page.press('ArrowRight');
    await page.settled();
    expect(page.seen).to.deep.equal([1]);
    expect(changes.map(({ index }) => index)).to.deep.equal([1]);
  });

  it('has no buttons where there is one story', async () => {
    const page = await openCarousel({ stories: numbered(1) });
    expect(page.all('[part~=next], [part~=previous], [part~=stop]')).to.deep.equal([]);
  });

  describe('around the ends, where the center wants it', () => {
    const attributes = { loop: '' };

    it('goes back to the first after the last, and on to the last before the first', async () => {
      const page = await openCarousel({ stories: numbered(5), attributes });
      const changes = eventsOf(page.element, 'peer-story-change');
      expect(page.previous.ariaDisabled).to.equal(null);
      page.previous.click();
      await page.shows(4);
      expect(page.place).to.equal('5 of 5');
      expect(page.next.ariaDisabled).to.equal(null);
      page.next.click();
      await page.shows(0);
      await page.press('ArrowLeft');
      await page.shows(4);
      expect(changes.map(({ index }) => index)).to.deep.equal([4, 0, 4]);
    });

    it('has each story once, the same one all the while', async () => {
      const page = await openCarousel({ stories: numbered(3), attributes });
      const before = page.slides;
      for (const place of [1, 2, 0, 1]) {
        page.next.click();
        await page.shows(place);
      }
      expect(page.slides).to.deep.equal(before);
      expect(page.texts('blockquote')).to.deep.equal([0, 1, 2].map((at) => `Story number ${at}.`));
      const ids = page.all('[id]').map(({ id }) => id);
      expect(new Set(ids).size).to.equal(ids.length);
    });
  });

  describe('by scrolling', () => {
    it('is where the scroller comes to stand, told once', async () => {
      const page = await openCarousel({ stories: numbered(6) });
      const changes = eventsOf(page.element, 'peer-story-change');
      const changed = nextEvent(page.element, 'peer-story-change');
      page.swipe(3);
      expect((await changed).index).to.equal(3);
      await page.shows(3);
      expect(page.place).to.equal('4 of 6');
      expect(changes).to.have.length(1);
      page.next.click();
      await page.shows(4);
      expect(page.place).to.equal('5 of 6');
    });

    it('comes to stand at a story and not between two', async () => {
      const page = await openCarousel({ stories: numbered(6) });
      page.scroller.dispatchEvent(new WheelEvent('wheel', { bubbles: true }));
      page.scroller.scrollBy({ left: page.slide(0).offsetWidth * 1.8, behavior: 'instant' });
      await page.settled();
      const { left } = page.scroller.getBoundingClientRect();
      const [place = 0] = page.seen;
      expect(page.slide(place).getBoundingClientRect().left).to.be.closeTo(left, 2);
      await page.shows(2);
    });
  });

  it('leaves the page where it is, also when the carousel is not in view', async () => {
    const page = await openCarousel({ stories: numbered(4), attributes: { loop: '' } });
    page.box.style.marginBlock = '300vh';
    scrollTo(0, 0);
    const { href } = location;
    for (const move of [() => page.next.click(), () => page.press('End'), () => page.swipe(1)]) {
      void move();
      await page.settled();
    }
    expect(scrollY).to.equal(0);
    expect(location.href).to.equal(href);
  });

  it('stays with the story that is read when the stories are loaded again', async () => {
    const list = numbered(5);
    const page = await openCarousel({ stories: list });
    page.next.click();
    page.next.click();
    await page.shows(2);
    const [newest] = numbered(1);
    page.element.src = addressOf(storiesEnvelope([{ ...newest, id: 'newest' }, ...list]));
    await nextEvent(page.element, 'peer-load');
    await page.shows(3);
    expect(page.texts('blockquote')[3]).to.equal('Story number 2.');
    expect(page.place).to.equal('4 of 6');
  });
});
