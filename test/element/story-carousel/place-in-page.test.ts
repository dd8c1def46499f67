import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { storiesEnvelope } from '../../fixtures/stories.ts';
import { TestClock } from '../../fixtures/test-clock.ts';
import { LATE_IN_2026 } from '../../fixtures/stories.ts';
import type { PeerStoryCarousel } from '../../../src/story-carousel/story-carousel.ts';
import { addressOf, eventsOf, numbered, openCarousel, painted, plain } from './carousel-page.ts';
import { MotionSetting } from './motion-setting.ts';
import { until } from '../until.ts';

const src = () => addressOf(storiesEnvelope(numbered(4)));

describe('a carousel in a page', () => {
  const motion = new MotionSetting();
  beforeEach(() => {
    motion.open();
    motion.isReduced = true;
  });
  afterEach(() => {
    motion.close();
  });

  it('is called what the page calls it, and leaves that alone', async () => {
    const attributes = { 'aria-label': 'Voices of our house' };
    const page = await openCarousel({ stories: numbered(3), attributes });
    page.next.click();
    await page.shows(1);
    expect(page.element.getAttribute('aria-label')).to.equal('Voices of our house');
    expect(page.one('section').ariaLabel).to.equal('Voices of our house');
  });

  it('writes nothing on its own element, nor into the page', async () => {
    const page = await openCarousel({ stories: numbered(3), attributes: { loop: '' } });
    const before = (page.element.cloneNode(true) as Element).outerHTML;
    const title = document.title;
    page.next.click();
    await page.press('End');
    await page.press('ArrowRight');
    await page.shows(0);
    await page.element.refresh();
    expect((page.element.cloneNode(true) as Element).outerHTML).to.equal(before);
    expect(document.title).to.equal(title);
    expect(document.activeElement).to.equal(document.body);
  });

  it('has a heading of its own only where the page gives none', async () => {
    const own = await openCarousel();
    expect(own.texts('h2')).to.deep.equal(['How others made it']);
    expect(own.one('h2').getClientRects()).to.have.length(1);
    const given = await openCarousel({
      content: html`<h3 slot="heading">Our people</h3>`,
      stories: numbered(2),
    });
    expect(given.one('h2').getClientRects()).to.have.length(0);
    expect(given.element.querySelector('h3')?.getClientRects()).to.have.length(1);
  });

  it('may stand there twice, each for itself', async () => {
    const first = await openCarousel({ stories: numbered(4) });
    const second = await openCarousel({ stories: numbered(3), attributes: { kind: 'story' } });
    const changes = eventsOf(first.element, 'peer-story-change');
    second.next.click();
    await second.shows(1);
    await first.settled();
    expect(first.seen).to.deep.equal([0]);
    expect(first.place).to.equal('1 of 4');
    expect(changes).to.deep.equal([]);
    first.next.click();
    first.next.click();
    await first.shows(2);
    expect(second.seen).to.deep.equal([1]);
  });

  it('is where it was when it is moved, and works', async () => {
    const page = await openCarousel({ stories: numbered(4) });
    page.next.click();
    await page.shows(1);
    const loads = eventsOf(page.element, 'peer-load');
    const other = document.createElement('div');
    page.box.append(other);
    page.element.remove();
    await painted();
    other.append(page.element);
    await page.shows(1);
    expect(page.place).to.equal('2 of 4');
    page.next.click();
    await page.shows(2);
    expect(page.place).to.equal('3 of 4');
    expect(loads).to.deep.equal([]);
  });

  it('loads to the end when it is moved while it does', async () => {
    const page = await openCarousel({ stories: numbered(1) });
    page.element.src = src();
    await page.element.updateComplete;
    page.element.remove();
    page.box.append(page.element);
    await until(() => page.slides.length === 4);
  });

  it('says nothing any more once it is gone', async () => {
    const page = await openCarousel({ stories: numbered(4) });
    const changes = eventsOf(page.element, 'peer-story-change');
    const loads = eventsOf(page.element, 'peer-load');
    page.swipe(2);
    page.element.src = src();
    page.element.remove();
    for (let frame = 0; frame < 20; frame += 1) await painted();
    expect([...changes, ...loads]).to.deep.equal([]);
  });

  describe('is the same', () => {
    const settings = {
      src: src(),
      topic: undefined,
      kind: 'story',
      autoplay: true,
      interval: 9000,
      perView: 2,
      loop: true,
      clock: new TestClock(LATE_IN_2026),
    } as const;
    const shown = async (element: PeerStoryCarousel): Promise<string> => {
      const box = document.createElement('div');
      box.style.inlineSize = '900px';
      document.body.append(box);
      box.append(element);
      if (!element.src) Object.assign(element, settings);
      const root = element.shadowRoot;
      await until(() => root?.querySelectorAll('[part~=slide]').length === 4);
      await until(() => plain(root?.querySelector('.place')?.textContent) === '1 to 2 of 4');
      await element.updateComplete;
      const text = plain(root?.textContent);
      box.remove();
      return text;
    };
    const made = (): PeerStoryCarousel => {
      const element = document.createElement('peer-story-carousel');
      element.lang = 'en';
      return element;
    };

    it('whether its properties are set before it is there or after', async () => {
      const before = await shown(Object.assign(made(), settings));
      const after = await shown(made());
      expect(after).to.equal(before);
    });

    it('by attributes and by properties', async () => {
      const element = made();
      element.clock = settings.clock;
      const attributes = { src: settings.src, autoplay: '', interval: '9000', 'per-view': '2' };
      for (const [name, value] of Object.entries({ ...attributes, loop: '' })) {
        element.setAttribute(name, value);
      }
      expect(await shown(element)).to.equal(await shown(Object.assign(made(), settings)));
    });
  });

  it('stands whatever its properties are set to', async () => {
    const page = await openCarousel({ stories: numbered(4) });
    for (const odd of [null, undefined, NaN, -1, Infinity, 'x', {}, [], true]) {
      Object.assign(page.element, {
        perView: odd,
        interval: odd,
        topic: undefined,
        kind: odd,
        loop: odd,
        autoplay: odd,
      });
      await page.element.updateComplete;
      expect(page.slides, JSON.stringify(odd)).to.have.length(4);
    }
    Object.assign(page.element, { perView: undefined, interval: 8000, autoplay: false });
    page.next.click();
    await page.shows(1);
  });

  it('has a class whose parts can be told apart by the page’s own style', async () => {
    const page = await openCarousel();
    const parts = page.all('[part]').flatMap(({ part }) => [...part]);
    expect([...new Set(parts)].sort()).to.deep.equal(['heading', 'next', 'previous', 'slide']);
  });
});
