import { expect } from '@open-wc/testing';
import { story, video } from '../../fixtures/stories.ts';
import { numbered, openCarousel } from './carousel-page.ts';

const folded = story({ id: 'f', body: 'More.', contentNote: 'An overdose', video });

/** What it looks like on paper only a whole page shows: this is what it does before and after. */
describe('a carousel that is printed', () => {
  it('opens what is folded away, and folds it again', async () => {
    const page = await openCarousel({ stories: [folded, ...numbered(2)] });
    const details = page.all<HTMLDetailsElement>('details');
    expect(details.length).to.be.greaterThan(2);
    const [first] = details;
    if (first) first.open = true;
    dispatchEvent(new Event('beforeprint'));
    expect(details.every(({ open }) => open)).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    expect(details.map(({ open }) => open)).to.deep.equal(details.map((one) => one === first));
  });

  it('leaves things as they are once it is gone', async () => {
    const page = await openCarousel({ stories: [folded] });
    const details = page.all<HTMLDetailsElement>('details');
    page.element.remove();
    dispatchEvent(new Event('beforeprint'));
    expect(details.some(({ open }) => open)).to.equal(false);
    dispatchEvent(new Event('afterprint'));
  });
});
