import { expect } from '@open-wc/testing';
import type { WireStory } from '../../../src/contract/story.ts';
import { image, stories, story } from '../../fixtures/stories.ts';
import { numbered, openCarousel, plain } from './carousel-page.ts';
import { until } from '../until.ts';

/** A picture of this project's, 96 pixels square. */
const PICTURE = new URL('/stories/request-form/peer-photo.svg', location.href).href;

const open = (fields: Partial<WireStory>, lang = 'en-US') =>
  openCarousel({ stories: [story(fields)], lang });

describe('what a story shows', () => {
  it('is the quote, the name, the role, and for how long', async () => {
    const page = await openCarousel();
    expect(page.texts('blockquote')[0]).to.equal(
      'I was afraid to walk in. Somebody saved me a chair.',
    );
    expect(page.texts('figcaption')[0]).to.equal('Maria Peer supporter in recovery for 6 years');
    expect(page.texts('figcaption')[1]).to.equal('J., parent');
  });

  const times: [string, string | undefined, string | undefined][] = [
    ['2020-11', 'in recovery for 6 years', 'en recuperación desde hace 6 años'],
    ['2020-12', 'in recovery for 5 years', 'en recuperación desde hace 5 años'],
    ['2025-11', 'in recovery for 1 year', 'en recuperación desde hace 1 año'],
    ['2025-12', 'in recovery for 11 months', 'en recuperación desde hace 11 meses'],
    ['2026-10', 'in recovery for 1 month', 'en recuperación desde hace 1 mes'],
    ['2019', 'in recovery since 2019', 'en recuperación desde 2019'],
    ['2026-12', undefined, undefined],
    ['2999', undefined, undefined],
  ];
  for (const [since, english, spanish] of times) {
    it(`is “${english ?? 'nothing'}” for somebody who began in ${since}`, async () => {
      for (const [lang, words] of [
        ['en', english],
        ['es', spanish],
      ] as const) {
        const page = await open({ recoverySince: since }, lang);
        await until(() => page.one('.widget').lang.startsWith(lang));
        await until(() => page.texts('figcaption')[0] === plain(`Maria ${words ?? ''}`), since);
      }
    });
  }

  it('has lines and paragraphs as they were written', async () => {
    const page = await open({ quote: 'One day.\nThen another.\n\nThen a year.' });
    const style = getComputedStyle(page.one('blockquote'));
    expect(style.whiteSpace).to.match(/^pre-(line|wrap)$|^preserve-breaks/);
    expect(page.one('blockquote').textContent).to.contain(
      'One day.\nThen another.\n\nThen a year.',
    );
  });

  describe('in a picture', () => {
    it('is loaded when it comes near, without saying where it is shown', async () => {
      const page = await open({ image: { src: PICTURE, alt: 'A path', width: 96, height: 96 } });
      const picture = page.one<HTMLImageElement>('img');
      expect(picture.loading).to.equal('lazy');
      expect(picture.referrerPolicy).to.equal('no-referrer');
      expect(picture.alt).to.equal('A path');
    });

    it('has its room before it is there, and the same one after', async () => {
      // As the picture is: a page that says otherwise has its room corrected when it comes.
      for (const size of [24, 96, 640, 100_000]) {
        const [width, height] = [size, size];
        const fields = { src: `${PICTURE}?${width}x${height}`, alt: 'A path', width, height };
        const page = await openCarousel({ stories: [story({ image: fields })], until: 'img' });
        const picture = page.one<HTMLImageElement>('img');
        const before = picture.getBoundingClientRect();
        const slide = page.slide(0).offsetHeight;
        await until(() => picture.complete && picture.naturalWidth > 0, picture.src);
        await page.settled();
        const after = picture.getBoundingClientRect();
        expect(after.height, `${width}x${height}`).to.be.closeTo(before.height, 1);
        expect(page.slide(0).offsetHeight).to.equal(slide);
        expect(after.width).to.be.at.most(page.scroller.clientWidth);
        expect(after.height).to.be.at.most(480);
        // The next one must be near enough to be loaded.
        page.box.remove();
      }
    });

    it('leaves the story as it is when it cannot be had', async () => {
      const broken = { ...image, src: new URL('/none.png', location.href).href };
      const page = await open({ image: { ...broken, width: 640, height: 400 } });
      await until(() => page.one<HTMLImageElement>('img').complete);
      expect(page.texts('blockquote')).to.deep.equal(['One day at a time was enough.']);
      expect(page.slide(0).scrollWidth).to.be.at.most(page.slide(0).clientWidth);
    });
  });

  describe('of a long story', () => {
    it('is folded away until somebody wants it', async () => {
      const page = await open({ body: 'First.\n\nThen.' });
      const details = page.one<HTMLDetailsElement>('details');
      expect(details.open).to.equal(false);
      expect(plain(details.querySelector('summary')?.textContent)).to.match(/^Read more.*Maria$/);
      details.querySelector('summary')?.click();
      await until(() => details.open);
      const text = page.one('.text');
      expect(text.getClientRects().length).to.be.greaterThan(0);
      expect(text.textContent).to.contain('First.\n\nThen.');
    });

    it('is all to be seen once it is open, in a view as large as it needs', async () => {
      const page = await open({ body: 'And then. '.repeat(400) });
      page.one('summary').click();
      await until(() => page.one<HTMLDetailsElement>('details').open);
      const text = page.one('.text').getBoundingClientRect();
      expect(text.height).to.be.greaterThan(600);
      expect(text.bottom).to.be.at.most(page.slide(0).getBoundingClientRect().bottom);
      expect(page.slide(0).scrollHeight).to.be.at.most(page.slide(0).clientHeight + 1);
    });
  });

  describe('behind a note on what it speaks of', () => {
    const noted = {
      contentNote: 'Speaks of an overdose',
      body: 'More.',
      image: { src: PICTURE, alt: 'A path', width: 96, height: 96 },
    };

    it('is not to be seen before somebody wants it', async () => {
      const page = await open(noted);
      for (const hidden of page.all('blockquote, img, .text')) {
        expect(hidden.checkVisibility?.() ?? hidden.getClientRects().length > 0).to.equal(false);
      }
      expect(page.texts('summary')[0]).to.contain('Speaks of an overdose');
    });

    it('is all there once somebody wants it', async () => {
      const page = await open(noted);
      page.one('summary').click();
      await until(() => page.one<HTMLDetailsElement>('details').open);
      expect(page.one('blockquote').getClientRects().length).to.be.greaterThan(0);
      expect(page.one('img').getClientRects()).to.have.length(1);
    });
  });

  describe('in a language of its own', () => {
    it('says which, where it is told in another one than the page', async () => {
      const page = await openCarousel();
      const langs = page.all('blockquote').map(({ lang }) => lang);
      expect(langs).to.deep.equal(['en-US', 'en-US', 'es', 'en-US', 'en-US', 'ar']);
    });

    it('is the page’s where it says none, and not that of the buttons', async () => {
      const page = await openCarousel({ lang: 'de', stories: numbered(1) });
      expect(page.one('blockquote').lang).to.equal('de');
      expect(page.one('.widget').lang).to.match(/^en/);
    });

    it('runs the way that it is read', async () => {
      const page = await openCarousel({ stories: [...stories].reverse() });
      const direction = (element: Element) => getComputedStyle(element).direction;
      const [arabic, english] = page.all('blockquote');
      if (!arabic || !english) throw new Error('There are no quotes.');
      expect([direction(arabic), direction(english)]).to.deep.equal(['rtl', 'ltr']);
      expect(direction(page.one('cite'))).to.equal('rtl');
    });

    it('runs that way on a page of the other direction, too', async () => {
      const page = await openCarousel({ stories: numbered(2), dir: 'rtl' });
      expect(getComputedStyle(page.one('blockquote')).direction).to.equal('ltr');
      expect(getComputedStyle(page.scroller).direction).to.equal('rtl');
    });
  });

  it('is there for the page to restyle, one part for each story', async () => {
    const page = await openCarousel();
    expect(page.all('[part~=slide]')).to.have.length(stories.length);
    for (const part of ['heading', 'previous', 'next']) {
      expect(page.all(`[part~=${part}]`)).to.have.length(1);
    }
  });
});
