import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { stories, storiesEnvelope } from '../../fixtures/stories.ts';
import { MISSING, addressOf, nextEvent, numbered, openCarousel } from './carousel-page.ts';
import { twoFigures } from './figures.ts';
import { until } from '../until.ts';

/** Whether all figures of the page are to be seen as they are. */
const isThere = (element: Element): boolean =>
  [...element.querySelectorAll('figure')].every(
    (figure) => figure.getClientRects().length > 0 && figure.offsetHeight > 0,
  );

describe('the page’s own stories, where others are asked for', () => {
  it('stay when the others cannot be had', async () => {
    const page = await openCarousel({
      content: twoFigures,
      attributes: { src: MISSING },
      until: '.track',
    });
    await until(() => page.states().includes('error'));
    expect(isThere(page.element)).to.equal(true);
    expect(page.states()).to.deep.equal(['error']);
    expect(page.slides).to.deep.equal([]);
  });

  it('can be read by the keyboard alone where they stay', async () => {
    const page = await openCarousel({
      content: twoFigures,
      attributes: { src: MISSING },
      until: '.track',
    });
    await until(() => page.states().includes('error'));
    const track = page.one('.track');
    expect(track.scrollWidth).to.be.greaterThan(track.clientWidth);
    track.focus();
    expect(page.root.activeElement).to.equal(track);
  });

  it('give way to the others once those are there', async () => {
    const page = await openCarousel({ content: twoFigures, stories });
    expect(page.texts('cite')[0]).to.equal('Maria');
    const [figure] = page.element.querySelectorAll('figure');
    expect(figure?.getClientRects()).to.have.length(0);
    expect(page.states()).to.deep.equal(['ready']);
  });

  it('stay when there are no others', async () => {
    const page = await openCarousel({
      content: twoFigures,
      attributes: { src: addressOf(storiesEnvelope([])) },
      until: '.track',
    });
    await until(() => page.states().includes('empty'));
    expect(isThere(page.element)).to.equal(true);
  });

  it('give way when a later try succeeds', async () => {
    const page = await openCarousel({
      content: twoFigures,
      attributes: { src: MISSING },
      until: '.track',
    });
    await until(() => page.states().includes('error'));
    page.element.src = addressOf(storiesEnvelope(numbered(3)));
    await until(() => page.slides.length === 3);
    expect(isThere(page.element)).to.equal(false);
  });

  it('are not shown in place of others that were there before', async () => {
    const src = addressOf(storiesEnvelope(numbered(3)));
    const page = await openCarousel({ content: twoFigures, attributes: { src } });
    URL.revokeObjectURL(src);
    const failed = nextEvent(page.element, 'peer-error');
    await page.element.refresh();
    await failed;
    await page.element.updateComplete;
    expect(page.texts('blockquote')[0]).to.equal('Story number 0.');
    expect(page.states()).to.deep.equal(['ready']);
  });

  it('may be anything else of the page’s, which stays the same way', async () => {
    const link = html`<a href="tel:+13035550142">Call us</a>`;
    const page = await openCarousel({
      content: link,
      attributes: { src: MISSING },
      until: '[part~=error]',
    });
    expect(page.element.querySelector('a')?.getClientRects()).to.have.length(1);
    page.element.src = addressOf(storiesEnvelope(numbered(2)));
    await until(() => page.slides.length === 2);
    expect(page.element.querySelector('a')?.getClientRects()).to.have.length(0);
  });
});
