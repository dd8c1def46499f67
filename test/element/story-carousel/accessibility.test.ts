import { expect } from '@open-wc/testing';
import { hostile } from '../../fixtures/hostile-stories.ts';
import { advice, stories, storiesEnvelope } from '../../fixtures/stories.ts';
import { MISSING, addressOf, numbered, openCarousel } from './carousel-page.ts';
import { twoFigures } from './figures.ts';
import { until } from '../until.ts';

describe('the carousel for everyone', () => {
  const states: [string, () => ReturnType<typeof openCarousel>][] = [
    ['stories', () => openCarousel()],
    ['stories of the page', () => openCarousel({ content: twoFigures })],
    ['three in view', () => openCarousel({ stories: numbered(7), width: 1200 })],
    ['a switch', () => openCarousel({ stories, attributes: { autoplay: '' } })],
    ['advice', () => openCarousel({ stories: advice, attributes: { kind: 'advice' } })],
    ['Spanish words', () => openCarousel({ lang: 'es' })],
    ['text from the right', () => openCarousel({ dir: 'rtl' })],
    ['one story', () => openCarousel({ stories: numbered(1) })],
    ['hostile stories', () => openCarousel({ stories: hostile.map(({ record }) => record) })],
    [
      'no stories',
      () =>
        openCarousel({
          attributes: { src: addressOf(storiesEnvelope([])) },
          until: '[part~=empty]',
        }),
    ],
    ['an error', () => openCarousel({ attributes: { src: MISSING }, until: '[part~=error]' })],
    [
      'an error over stories of the page',
      () => openCarousel({ content: twoFigures, attributes: { src: MISSING }, until: '.track' }),
    ],
  ];
  for (const [what, open] of states) {
    it(`passes axe with ${what}`, async () => {
      const page = await open();
      await expect(page.element).to.be.accessible();
    });
  }

  for (const theme of ['light', 'dark'] as const) {
    it(`passes axe in ${theme}, with everything open`, async () => {
      const page = await openCarousel({ stories, width: 1200 });
      page.element.theme = theme;
      await page.element.updateComplete;
      for (const details of page.all<HTMLDetailsElement>('details')) details.open = true;
      page.one('video').dispatchEvent(new Event('error'));
      await page.element.updateComplete;
      await expect(page.element).to.be.accessible();
    });
  }

  it('takes the colours that fit the page around it', async () => {
    const pageOf = async (color: string) => {
      const page = await openCarousel({ stories: numbered(2) });
      page.element.style.color = color;
      page.element.requestUpdate();
      await page.element.updateComplete;
      return page.one('.widget').classList.contains('dark');
    };
    expect(await pageOf('rgb(30, 40, 35)')).to.equal(false);
    expect(await pageOf('rgb(240, 240, 235)')).to.equal(true);
  });

  it('is in the language of the page, and follows it', async () => {
    const page = await openCarousel({ stories: numbered(3), lang: 'es' });
    await until(() => page.texts('h2')[0] === 'Cómo otros lo lograron');
    expect(page.place).to.equal('1 de 3');
    expect(page.texts('[part~=next]')).to.deep.equal(['Siguiente']);
    page.element.lang = 'en';
    await until(() => page.texts('h2')[0] === 'How others made it');
    expect(page.place).to.equal('1 of 3');
  });

  it('does not move sideways at 320 px', async () => {
    const page = await openCarousel({ stories, width: 320, attributes: { autoplay: '' } });
    expect(page.one('.widget').scrollWidth).to.be.at.most(320);
    expect(page.element.scrollWidth).to.be.at.most(320);
  });
});
