import { expect, fixture, html } from '@open-wc/testing';
import { stories, storiesEnvelope } from '../../fixtures/stories.ts';
import {
  CarouselPage,
  MISSING,
  addressOf,
  nextEvent,
  numbered,
  openCarousel,
} from './carousel-page.ts';
import { StoriesServer } from './stories-server.ts';
import { until } from '../until.ts';

describe('stories that cannot be had', () => {
  let warned: string[] = [];
  const { warn } = console;
  beforeEach(() => {
    warned = [];
    console.warn = (...parts: unknown[]) => warned.push(parts.join(' '));
  });
  afterEach(() => {
    console.warn = warn;
  });

  const broken: [string, () => string, string][] = [
    ['is not there', () => MISSING, 'http'],
    ['is not JSON', () => addressOf('hello'), 'contract'],
    ['ends in the middle', () => addressOf(storiesEnvelope().slice(0, 200)), 'contract'],
    ['has another shape', () => addressOf('{"story": []}'), 'contract'],
    ['is a list', () => addressOf(JSON.stringify(stories)), 'contract'],
    ['is a number', () => addressOf('7'), 'contract'],
    ['is nothing', () => addressOf(''), 'contract'],
  ];
  for (const [what, src, kind] of broken) {
    it(`stay clear when the file ${what}`, async () => {
      const page = await openCarousel({ attributes: { src: src() }, until: '[part~=error]' });
      expect(page.texts('[part~=error] p')).to.deep.equal(['We could not load the stories.']);
      expect(page.states()).to.deep.equal(['error']);
      expect(warned.join()).not.to.match(/hello|blob:|nothing-is-here/);
      const failed = nextEvent(page.element, 'peer-error');
      page.button('Try again').click();
      expect((await failed).kind).to.equal(kind);
    });
  }

  it('come when somebody tries again and it works', async () => {
    const page = await openCarousel({ attributes: { src: MISSING }, until: '[part~=error]' });
    page.button('Try again').focus();
    page.element.src = addressOf(storiesEnvelope());
    await until(() => page.slides.length > 0);
    expect(page.all('[part~=error]')).to.deep.equal([]);
  });

  it('come by themselves when the line is back', async () => {
    const page = await openCarousel({ attributes: { src: MISSING }, until: '[part~=error]' });
    const server = new StoriesServer(numbered(2));
    try {
      dispatchEvent(new Event('online'));
      await until(() => page.slides.length === 2);
    } finally {
      server.close();
    }
  });

  it('have to be asked for somewhere', async () => {
    const element = await fixture<HTMLElement>(
      html`<peer-story-carousel lang="en"></peer-story-carousel>`,
    );
    const { kind } = await nextEvent(element, 'peer-error');
    expect(kind).to.equal('configuration');
    const page = new CarouselPage(element as CarouselPage['element'], element);
    await until(() => page.states().includes('error'));
  });

  it('say that they are on their way', async () => {
    const element = await fixture<HTMLElement>(
      html`<peer-story-carousel lang="en" src=${MISSING}></peer-story-carousel>`,
    );
    const page = new CarouselPage(element as CarouselPage['element'], element);
    expect(page.states()).to.deep.equal(['loading']);
    expect(page.texts('p')).to.deep.equal(['Loading stories…']);
    await until(() => page.states().includes('error'));
  });
});
