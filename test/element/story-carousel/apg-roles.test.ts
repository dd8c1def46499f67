import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { numbered, openCarousel, painted, plain } from './carousel-page.ts';
import { MotionSetting } from './motion-setting.ts';
import { ReadingTime } from './reading-time.ts';
import { until } from '../until.ts';

/** Longer than any of these stories stays in view, in milliseconds. */
const LONG = 60_000;

const turning = { autoplay: '', loop: '' };

/**
 * What the Carousel Pattern asks of the roles, states and properties of a basic carousel, one test for
 * each of its sentences (see apg.test.ts). Those on tabs and on groups of pickers have one for all of
 * them: there are none here.
 */
describe('the APG carousel pattern, in roles, states and properties', () => {
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

  it('is a region or a group around all of it, controls and slides', async () => {
    const page = await openTurning();
    const region = page.one('section');
    expect(region.getAttribute('role') ?? 'region').to.equal('region');
    for (const part of [page.stop, page.previous, page.next, ...page.slides]) {
      expect(region.contains(part)).to.equal(true);
    }
  });

  it('calls itself a carousel, in the language of the page', async () => {
    const page = await openTurning();
    expect(page.one('section').getAttribute('aria-roledescription')).to.equal('carousel');
    const spanish = await openCarousel({ lang: 'es' });
    await until(() => spanish.one('section').getAttribute('aria-roledescription') === 'carrusel');
    expect(spanish.slide(0).getAttribute('aria-roledescription')).to.equal('diapositiva');
  });

  it('is called what its visible heading says', async () => {
    const own = await openCarousel();
    expect(own.one('section').ariaLabel).to.equal(plain(own.one('h2').textContent));
    const given = await openCarousel({
      content: html`<h2 slot="heading">Our <em>people</em></h2>`,
      stories: numbered(2),
    });
    expect(given.one('section').ariaLabel).to.equal('Our people');
  });

  it('does not say “carousel” again in its name', async () => {
    for (const kind of ['story', 'advice'] as const) {
      const page = await openCarousel({ stories: numbered(2, { kind }), attributes: { kind } });
      expect(page.one('section').ariaLabel)
        .to.match(/\w/)
        .and.not.match(/carousel/i);
    }
  });

  it('has native buttons for its three controls', async () => {
    const page = await openTurning();
    for (const control of [page.stop, page.previous, page.next]) {
      expect(control.localName).to.equal('button');
      expect(control.type).to.equal('button');
      expect(control.getAttribute('role')).to.equal(null);
    }
  });

  it('has a name on the rotation control', async () => {
    const page = await openTurning();
    expect(page.stop.ariaLabel ?? plain(page.stop.textContent)).to.match(/stop/i);
  });

  it('names the rotation control by what a press does next', async () => {
    const page = await openTurning();
    const name = () => page.stop.ariaLabel ?? plain(page.stop.textContent);
    expect(name()).to.equal('Stop changing stories');
    page.stop.click();
    await page.element.updateComplete;
    expect(name()).to.equal('Start changing stories');
    page.stop.click();
    await page.element.updateComplete;
    expect(name()).to.equal('Stop changing stories');
    // Who speaks to a computer says what is to be seen.
    expect(name()).to.match(new RegExp(`^${plain(page.stop.textContent)}`));
  });

  it('gives the rotation control no state beside its name', async () => {
    const page = await openTurning();
    for (let press = 0; press < 2; press += 1) {
      const attributes = page.stop.getAttributeNames();
      expect(attributes).not.to.include.any.members(['aria-pressed', 'aria-checked']);
      page.stop.click();
      await page.element.updateComplete;
    }
  });

  it('has each slide as a group that calls itself a slide', async () => {
    const page = await openTurning();
    for (const slide of page.slides) {
      expect(slide.getAttribute('role')).to.equal('group');
      expect(slide.getAttribute('aria-roledescription')).to.equal('slide');
    }
  });

  it('has a name on each slide, with its number and how many there are', async () => {
    const page = await openTurning();
    expect(page.slides.map(({ ariaLabel }) => ariaLabel)).to.deep.equal(
      [1, 2, 3, 4].map((place) => `${place} of 4`),
    );
  });

  it('does not say “slide” again in the name of one', async () => {
    const page = await openTurning();
    for (const { ariaLabel } of page.slides) expect(ariaLabel).not.to.match(/slide/i);
  });

  it('has no tabs, panels or pickers, and so none of their roles', async () => {
    const page = await openTurning();
    expect(page.all('[role=tab], [role=tablist], [role=tabpanel]')).to.deep.equal([]);
  });

  it('has a live region that is off while it rotates', async () => {
    const page = await openTurning();
    expect(page.live.ariaLive).to.equal('off');
    time.pass(LONG);
    await painted();
    expect(page.live.ariaLive).to.equal('off');
  });

  it('has a live region that is polite while it does not rotate', async () => {
    const page = await openTurning();
    page.stop.click();
    await page.element.updateComplete;
    expect(page.live.ariaLive).to.equal('polite');
    motion.isReduced = true;
    const still = await openCarousel({ stories: numbered(4) });
    expect(still.live.ariaLive).to.equal('polite');
  });
});
