import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { stories, story, video } from '../../fixtures/stories.ts';
import { numbered, openCarousel } from './carousel-page.ts';
import { MotionSetting } from './motion-setting.ts';
import { until } from '../until.ts';

describe('moving by keys', () => {
  const motion = new MotionSetting();
  beforeEach(() => {
    motion.open();
    motion.isReduced = true;
  });
  afterEach(() => {
    motion.close();
  });

  it('goes where the arrows point, and to both ends', async () => {
    const page = await openCarousel({ stories: numbered(5) });
    page.scroller.focus();
    const moves: [string, number][] = [
      ['ArrowRight', 1],
      ['ArrowRight', 2],
      ['ArrowLeft', 1],
      ['End', 4],
      ['Home', 0],
    ];
    for (const [key, place] of moves) {
      await sendKeys({ press: key });
      await page.shows(place);
      expect(page.place).to.equal(`${place + 1} of 5`);
      expect(page.root.activeElement).to.equal(page.scroller);
    }
  });

  it('goes the other way where text runs from the right', async () => {
    const page = await openCarousel({ stories: numbered(3), dir: 'rtl' });
    page.scroller.focus();
    await sendKeys({ press: 'ArrowLeft' });
    await page.shows(1);
    await sendKeys({ press: 'ArrowRight' });
    await page.shows(0);
    page.next.click();
    await page.shows(1);
    expect(page.place).to.equal('2 of 3');
  });

  it('reaches the scroller and all buttons by the Tab key alone', async () => {
    const page = await openCarousel({ stories: numbered(3) });
    const reached: (Element | null)[] = [];
    for (let tab = 0; tab < 3; tab += 1) {
      await sendKeys({ press: 'Tab' });
      reached.push(page.root.activeElement);
    }
    expect(reached).to.deep.equal([page.previous, page.next, page.scroller]);
  });

  it('presses a button by Enter and by the space bar', async () => {
    const page = await openCarousel({ stories: numbered(3) });
    page.next.focus();
    await sendKeys({ press: 'Enter' });
    await page.shows(1);
    await sendKeys({ press: ' ' });
    await page.shows(2);
  });

  it('leaves other keys, and keys with others held, to the browser', async () => {
    const page = await openCarousel({ stories: numbered(3) });
    for (const key of ['ArrowDown', 'ArrowUp', 'PageDown', ' ', 'a', 'Tab', 'Escape']) {
      expect((await page.press(key)).defaultPrevented, key).to.equal(false);
    }
    for (const held of ['altKey', 'ctrlKey', 'metaKey']) {
      const event = new KeyboardEvent('keydown', {
        key: 'ArrowRight',
        cancelable: true,
        [held]: true,
      });
      page.scroller.dispatchEvent(event);
      expect(event.defaultPrevented, held).to.equal(false);
    }
    await page.settled();
    expect(page.seen).to.deep.equal([0]);
  });

  it('never takes a key from what is inside a story', async () => {
    const inside = story({
      id: 'inside',
      body: 'More.',
      video,
      url: 'https://stories.example.org/',
    });
    const page = await openCarousel({ stories: [inside, ...stories] });
    const targets = page.slide(0).querySelectorAll<HTMLElement>('summary, video, button, details');
    expect(targets.length).to.be.greaterThan(4);
    for (const target of targets) {
      for (const key of ['ArrowRight', 'ArrowLeft', 'Home', 'End']) {
        const { defaultPrevented } = await page.press(key, target);
        expect(defaultPrevented, `${key} on ${target.localName}`).to.equal(false);
      }
    }
    await page.settled();
    expect(page.seen).to.deep.equal([0]);
  });

  it('leaves the keys of the page around it alone', async () => {
    const page = await openCarousel({ stories: numbered(3) });
    const input = document.createElement('input');
    page.box.append(input);
    input.focus();
    await sendKeys({ type: 'ab' });
    await sendKeys({ press: 'ArrowLeft' });
    await sendKeys({ type: 'c' });
    await until(() => input.value === 'acb');
    expect(page.seen).to.deep.equal([0]);
  });
});
