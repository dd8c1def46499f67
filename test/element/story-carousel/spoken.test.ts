import { expect } from '@open-wc/testing';
import { story } from '../../fixtures/stories.ts';
import { numbered, openCarousel, painted } from './carousel-page.ts';
import { MotionSetting } from './motion-setting.ts';
import { ReadingTime } from './reading-time.ts';
import { until } from '../until.ts';

describe('what is said when another story comes', () => {
  const motion = new MotionSetting();
  const time = new ReadingTime();
  beforeEach(() => {
    motion.open();
    time.open();
    motion.isReduced = true;
  });
  afterEach(() => {
    time.close();
    motion.close();
  });

  const afterAWhile = async () => {
    for (let frame = 0; frame < 15; frame += 1) await painted();
  };

  it('is nothing at first', async () => {
    const page = await openCarousel({ stories: numbered(4) });
    expect(page.spoken).to.equal('');
  });

  it('is its place, its quote and its name, once for each press', async () => {
    const page = await openCarousel({ stories: numbered(4) });
    const texts = page.heard();
    page.next.click();
    await page.shows(1);
    await afterAWhile();
    expect(texts).to.deep.equal(['2 of 4: Story number 1. Person 1']);
    page.previous.click();
    await page.shows(0);
    await afterAWhile();
    expect(texts).to.deep.equal([
      '2 of 4: Story number 1. Person 1',
      '1 of 4: Story number 0. Person 0',
    ]);
  });

  it('is the same once for a key and for a finger', async () => {
    const page = await openCarousel({ stories: numbered(4) });
    const texts = page.heard();
    await page.press('ArrowRight');
    await page.shows(1);
    await afterAWhile();
    page.swipe(3);
    await page.shows(3);
    await afterAWhile();
    expect(texts).to.deep.equal([
      '2 of 4: Story number 1. Person 1',
      '4 of 4: Story number 3. Person 3',
    ]);
  });

  it('is nothing where there is no other story to go to', async () => {
    const page = await openCarousel({ stories: numbered(2) });
    const texts = page.heard();
    page.previous.click();
    await page.press('ArrowLeft');
    await afterAWhile();
    expect(texts).to.deep.equal([]);
  });

  it('is nothing when the room changes', async () => {
    const page = await openCarousel({ stories: numbered(6) });
    const texts = page.heard();
    page.box.style.inlineSize = '900px';
    await until(() => page.seen.length === 2);
    await afterAWhile();
    expect(texts).to.deep.equal([]);
  });

  it('is the note before a story that has one, and not what it warns of', async () => {
    const noted = story({ id: 'noted', quote: 'The worst of it.', contentNote: 'An overdose' });
    const page = await openCarousel({ stories: [...numbered(1), noted] });
    page.next.click();
    await page.shows(1);
    expect(page.spoken).to.equal('2 of 2: Before you read: An overdose Maria');
  });

  it('is the beginning of a very long quote', async () => {
    const long = story({ id: 'long', quote: 'I kept going. '.repeat(70) });
    const page = await openCarousel({ stories: [...numbered(1), long] });
    page.next.click();
    await page.shows(1);
    expect(page.spoken.length).to.be.lessThan(400);
    expect(page.spoken).to.match(/^2 of 2: I kept going\..*… Maria$/);
  });

  it('is in the language of the page', async () => {
    const page = await openCarousel({ stories: numbered(3), lang: 'es' });
    await until(() => page.place === '1 de 3');
    page.next.click();
    await page.shows(1);
    expect(page.spoken).to.match(/^2 de 3: /);
  });

  it('is nothing while it turns by itself, nor what was said before', async () => {
    motion.isReduced = false;
    const page = await openCarousel({
      stories: numbered(4),
      attributes: { autoplay: '', loop: '' },
    });
    const texts = page.heard();
    for (const place of [1, 2, 3]) {
      await until(() => time.left !== undefined);
      time.pass(60_000);
      await page.shows(place);
      expect(page.live.ariaLive).to.equal('off');
      expect(page.spoken).to.equal('');
    }
    page.stop.click();
    await afterAWhile();
    expect(texts).to.deep.equal([]);
    page.next.click();
    await page.shows(0);
    await afterAWhile();
    expect(texts).to.deep.equal(['1 of 4: Story number 0. Person 0']);
  });
});
