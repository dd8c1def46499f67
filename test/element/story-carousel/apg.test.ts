import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { numbered, openCarousel, painted } from './carousel-page.ts';
import { MotionSetting } from './motion-setting.ts';
import { ReadingTime } from './reading-time.ts';
import { until } from '../until.ts';

/** Longer than any of these stories stays in view, in milliseconds. */
const LONG = 60_000;

const isWebKit = /AppleWebKit(?!.*Chrome)/.test(navigator.userAgent);

const turning = { autoplay: '', loop: '' };

/**
 * What the Carousel Pattern of the ARIA Authoring Practices Guide asks of a basic carousel
 * (https://www.w3.org/WAI/ARIA/apg/patterns/carousel/, read in November 2026), one test for each of
 * its sentences; those on roles, states and properties are in a file of their own.
 */
describe('the APG carousel pattern', () => {
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

  const openTurning = async () => {
    const page = await openCarousel({ stories: numbered(4), attributes: turning });
    await until(() => time.left !== undefined, 'it should turn');
    return page;
  };

  describe('what it is', () => {
    it('presents a set of slides by showing one or several of them after the others', async () => {
      motion.isReduced = true;
      const page = await openCarousel({ stories: numbered(4) });
      const shown: number[][] = [];
      for (let place = 0; place < 4; place += 1) {
        await page.shows(place);
        shown.push(page.seen);
        page.next.click();
      }
      expect(shown).to.deep.equal([[0], [1], [2], [3]]);
    });

    it('hides slides that are not in view from everybody, not from the eye alone', async () => {
      motion.isReduced = true;
      const page = await openCarousel({ stories: numbered(4) });
      page.next.click();
      await page.shows(1);
      expect(page.slides.map(({ inert }) => inert)).to.deep.equal([true, false, true, true]);
    });
  });

  describe('control over what is shown', () => {
    it('has buttons for the previous and the next slide', async () => {
      motion.isReduced = true;
      const page = await openCarousel({ stories: numbered(4) });
      page.next.click();
      await page.shows(1);
      page.previous.click();
      await page.shows(0);
    });

    it('has a button that stops rotation and starts it again', async () => {
      const page = await openTurning();
      page.stop.click();
      await page.element.updateComplete;
      expect(time.left).to.equal(undefined);
      page.stop.click();
      await page.element.updateComplete;
      expect(time.left).not.to.equal(undefined);
    });

    it('stops rotating when the focus enters, and does not begin again by itself', async () => {
      const page = await openTurning();
      await sendKeys({ press: 'Tab' });
      await page.element.updateComplete;
      expect(time.left).to.equal(undefined);
      (page.root.activeElement as HTMLElement).blur();
      time.pass(LONG);
      await page.element.updateComplete;
      expect(time.left).to.equal(undefined);
      expect(page.seen).to.deep.equal([0]);
    });

    it('does not rotate while the mouse is over it', async () => {
      const page = await openTurning();
      const { left, top } = page.slide(0).getBoundingClientRect();
      await sendMouse({ type: 'move', position: [Math.round(left + 20), Math.round(top + 20)] });
      await until(() => time.left === undefined, 'it should hold still');
      time.pass(LONG);
      await painted();
      expect(page.seen).to.deep.equal([0]);
      await sendMouse({ type: 'move', position: [innerWidth - 10, innerHeight - 10] });
      await until(() => time.left !== undefined, 'it should go on');
    });
  });

  describe('the keyboard', () => {
    it('stops rotation when any element in it receives the focus', async () => {
      const page = await openTurning();
      const all = page.all('button, [tabindex="0"]');
      expect(all.length).to.be.greaterThan(3);
      for (const element of all) {
        if (time.left === undefined) page.stop.click();
        await page.element.updateComplete;
        expect(time.left, 'turning').not.to.equal(undefined);
        await sendKeys({ press: 'Shift' });
        element.focus();
        await page.element.updateComplete;
        expect(time.left, element.outerHTML).to.equal(undefined);
        element.blur();
      }
    });

    it('resumes only when somebody presses the rotation control', async () => {
      const page = await openTurning();
      page.next.focus();
      page.next.blur();
      await page.element.updateComplete;
      time.pass(LONG);
      expect(time.left).to.equal(undefined);
      page.stop.click();
      await page.element.updateComplete;
      expect(time.left).not.to.equal(undefined);
    });

    it('moves by Tab through what can be used, in the order of the page', async () => {
      const page = await openTurning();
      const order: (Element | null)[] = [];
      for (let tab = 0; tab < 4; tab += 1) {
        await sendKeys({ press: 'Tab' });
        order.push(page.root.activeElement);
      }
      const { stop, previous, next, scroller } = page;
      expect(order).to.deep.equal([stop, previous, next, scroller]);
    });

    it('moves back by Shift+Tab', async function () {
      // WebKit's driver presses one key at a time, and holds none.
      if (isWebKit) this.skip();
      const page = await openTurning();
      page.scroller.focus();
      const order: (Element | null)[] = [];
      await sendKeys({ down: 'Shift' });
      for (let tab = 0; tab < 3; tab += 1) {
        await sendKeys({ press: 'Tab' });
        order.push(page.root.activeElement);
      }
      await sendKeys({ up: 'Shift' });
      expect(order).to.deep.equal([page.next, page.previous, page.stop]);
    });

    it('presses buttons by Enter and the space bar', async () => {
      motion.isReduced = true;
      const page = await openCarousel({ stories: numbered(4) });
      page.next.focus();
      await sendKeys({ press: 'Enter' });
      await page.shows(1);
      await sendKeys({ press: ' ' });
      await page.shows(2);
    });

    it('leaves the focus where it is when a control is pressed, so that it can be pressed again', async () => {
      const page = await openTurning();
      for (const control of [page.stop, page.next, page.previous]) {
        control.focus();
        for (let press = 0; press < 3; press += 1) {
          await sendKeys({ press: 'Enter' });
          await page.element.updateComplete;
          expect(page.root.activeElement).to.equal(control);
        }
      }
    });

    it('has the rotation control first, before all that rotates', async () => {
      const page = await openTurning();
      await sendKeys({ press: 'Tab' });
      expect(page.root.activeElement).to.equal(page.stop);
      const { DOCUMENT_POSITION_FOLLOWING: after } = Node;
      expect(page.stop.compareDocumentPosition(page.scroller) & after).to.equal(after);
    });
  });
});
