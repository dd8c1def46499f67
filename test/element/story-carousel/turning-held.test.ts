import { expect } from '@open-wc/testing';
import { story, video } from '../../fixtures/stories.ts';
import type { CarouselPage } from './carousel-page.ts';
import { numbered, openCarousel, plain } from './carousel-page.ts';
import { MotionSetting } from './motion-setting.ts';
import { ReadingTime } from './reading-time.ts';
import { until } from '../until.ts';

/** Longer than any of these stories stays in view, in milliseconds. */
const LONG = 60_000;

const full = story({ id: 'full', body: 'More.', video, url: 'https://stories.example.org/full' });

describe('turning is held up', () => {
  const motion = new MotionSetting();
  const time = new ReadingTime();
  let page: CarouselPage;
  beforeEach(async () => {
    motion.open();
    time.open();
    page = await openCarousel({
      stories: [full, ...numbered(3)],
      attributes: { autoplay: '', loop: '' },
    });
    await turns();
  });
  afterEach(() => {
    time.close();
    motion.close();
  });

  const turns = () => until(() => time.left !== undefined, 'it should turn');
  const holds = () => until(() => time.left === undefined, 'it should hold');

  /** It holds, however long it takes, and goes on by itself when that is over. */
  const expectHeld = async (begin: () => void, end: () => void) => {
    begin();
    await holds();
    expect(plain(page.stop.textContent)).to.equal('Stop');
    expect(page.live.ariaLive).to.equal('polite');
    time.pass(LONG);
    await page.settled();
    expect(page.seen).to.deep.equal([0]);
    end();
    await turns();
    expect(time.left).to.be.at.least(5000);
    expect(page.live.ariaLive).to.equal('off');
  };

  /** It is stopped, and nothing but the visitor starts it again. */
  const expectStopped = async (act: () => void, after: () => void = () => undefined) => {
    act();
    await holds();
    after();
    await page.settled();
    expect(plain(page.stop.textContent)).to.equal('Start');
    time.pass(LONG);
    await page.element.updateComplete;
    expect(time.left).to.equal(undefined);
    page.stop.click();
    await turns();
  };

  const point = (type: string, pointerType = 'mouse', at: Element = page.element) =>
    at.dispatchEvent(
      new PointerEvent(type, { pointerType, bubbles: type === 'pointerdown', composed: true }),
    );

  const hideTab = (isHidden: boolean) => {
    Object.defineProperty(document, 'hidden', { value: isHidden, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  };

  it('while a mouse or a pen is over it', async () => {
    for (const pointer of ['mouse', 'pen']) {
      await expectHeld(
        () => point('pointerenter', pointer),
        () => point('pointerleave', pointer),
      );
    }
  });

  it('while its tab is hidden', async () => {
    try {
      await expectHeld(
        () => hideTab(true),
        () => hideTab(false),
      );
    } finally {
      Reflect.deleteProperty(document, 'hidden');
    }
  });

  it('while it is off the screen', async () => {
    await expectHeld(
      () => (page.box.style.marginBlockStart = '300vh'),
      () => (page.box.style.marginBlockStart = '0'),
    );
  });

  it('while something in view is open', async () => {
    const details = page.slide(0).querySelector('details');
    if (!details) throw new Error('There is nothing to open.');
    await expectHeld(
      () => (details.open = true),
      () => (details.open = false),
    );
  });

  it('while a video in view plays', async () => {
    const player = page.one<HTMLVideoElement>('video');
    // No engine plays here what is nowhere: these are the words in which each says that it does.
    const tell = (isPaused: boolean) => {
      Object.defineProperty(player, 'paused', { value: isPaused, configurable: true });
      player.dispatchEvent(new Event(isPaused ? 'pause' : 'play'));
    };
    await expectHeld(
      () => tell(false),
      () => tell(true),
    );
  });

  it('for good by a finger', async () => {
    await expectStopped(() => point('pointerdown', 'touch', page.slide(0)));
  });

  it('for good by the focus, also once that is elsewhere', async () => {
    await expectStopped(
      () => page.next.focus(),
      () => page.next.blur(),
    );
    await expectStopped(
      () => page.slide(0).querySelector('summary')?.focus(),
      () => (page.root.activeElement as HTMLElement).blur(),
    );
    await expectStopped(
      () => page.scroller.focus(),
      () => page.scroller.blur(),
    );
  });

  it('for good by a move of the visitor’s own', async () => {
    await expectStopped(() => page.next.click());
    await expectStopped(() => page.previous.click());
    await expectStopped(() => void page.press('End'));
    await expectStopped(() => page.swipe(1));
  });

  it('for good by its own button', async () => {
    await expectStopped(() => page.stop.click());
  });

  it('and stays stopped when a mouse comes and goes', async () => {
    page.stop.click();
    await holds();
    point('pointerenter');
    point('pointerleave');
    await page.element.updateComplete;
    expect(time.left).to.equal(undefined);
    expect(plain(page.stop.textContent)).to.equal('Start');
  });

  it('but not when it is started, though the pointer is on the button that started it', async () => {
    point('pointerenter');
    page.stop.click();
    await holds();
    page.stop.click();
    await turns();
    point('pointerleave');
    point('pointerenter');
    await holds();
  });

  it('and never shows a name on its button for what it does not do', async () => {
    const names: [string, boolean][] = [];
    const note = async () => {
      await page.element.updateComplete;
      names.push([plain(page.stop.textContent), page.stop.ariaLabel?.startsWith('St') ?? false]);
    };
    await note();
    page.stop.click();
    await note();
    page.stop.click();
    await note();
    expect(names).to.deep.equal([
      ['Stop', true],
      ['Start', true],
      ['Stop', true],
    ]);
  });
});
