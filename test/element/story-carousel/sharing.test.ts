import { expect } from '@open-wc/testing';
import { story } from '../../fixtures/stories.ts';
import type { CarouselPage } from './carousel-page.ts';
import { numbered, openCarousel, painted, plain } from './carousel-page.ts';
import { until } from '../until.ts';

const url = 'https://stories.example.org/maria';
const withPage = story({ id: 'maria', name: 'Maria', url });

/** What this browser can do, as a test says; what it really can is put back after each. */
const can = (what: 'share' | 'clipboard', value: unknown) => {
  Object.defineProperty(navigator, what, { value, configurable: true });
};
/** It does not know the way at all: `in` does not find it either. */
const hidden = new Map<string, PropertyDescriptor>();
function cannot(what: 'share' | 'clipboard'): void {
  const descriptor = Object.getOwnPropertyDescriptor(Navigator.prototype, what);
  if (!descriptor) return;
  hidden.set(what, descriptor);
  Reflect.deleteProperty(Navigator.prototype, what);
}

describe('sharing a story', () => {
  let copied: string[] = [];
  beforeEach(() => {
    copied = [];
    cannot('share');
    can('clipboard', {
      writeText: (text: string) => {
        copied.push(text);
        return Promise.resolve();
      },
    });
  });
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'share');
    Reflect.deleteProperty(navigator, 'clipboard');
    for (const [what, descriptor] of hidden) {
      Object.defineProperty(Navigator.prototype, what, descriptor);
    }
    hidden.clear();
  });

  const open = () => openCarousel({ stories: [withPage, ...numbered(2)] });
  const buttonIn = (page: CarouselPage): HTMLButtonElement => page.one('.sharing button');
  const press = async (page: CarouselPage) => {
    buttonIn(page).click();
    // Sharing is the device's affair and takes a few turns.
    for (let turn = 0; turn < 5; turn += 1) await painted();
    await page.element.updateComplete;
  };

  it('is there for a story with a page of its own, and says which', async () => {
    const page = await open();
    expect(page.slides.map((slide) => slide.querySelector('.sharing') !== null)).to.deep.equal([
      true,
      false,
      false,
    ]);
    expect(plain(buttonIn(page).textContent)).to.match(/^Share.*Maria$/);
  });

  it('is done by the device where that can', async () => {
    const given: ShareData[] = [];
    can('share', (data: ShareData) => {
      given.push(data);
      return Promise.resolve();
    });
    const page = await open();
    const texts = page.heard();
    await press(page);
    expect(given).to.have.length(1);
    expect(given[0]?.url).to.equal(url);
    expect(JSON.stringify(given)).not.to.contain(withPage.quote);
    expect(copied).to.deep.equal([]);
    expect(texts).to.deep.equal([]);
  });

  it('says nothing to whoever changed their mind', async () => {
    can('share', () => Promise.reject(new DOMException('', 'AbortError')));
    const page = await open();
    const texts = page.heard();
    await press(page);
    expect(copied).to.deep.equal([]);
    expect(texts).to.deep.equal([]);
    expect(plain(buttonIn(page).textContent)).to.match(/^Share/);
    expect(page.all('.sharing a')).to.deep.equal([]);
  });

  it('copies the link where the device cannot share, and says so once', async () => {
    const page = await open();
    const texts = page.heard();
    await press(page);
    await until(() => plain(buttonIn(page).textContent).startsWith('Link copied'));
    expect(copied).to.deep.equal([url]);
    expect(texts).to.deep.equal(['Link copied']);
  });

  for (const name of ['NotAllowedError', 'TypeError', 'InvalidStateError', 'DataError']) {
    it(`copies the link where the device would not share it: ${name}`, async () => {
      can('share', () => Promise.reject(new DOMException('', name)));
      const page = await open();
      await press(page);
      await until(() => copied.length === 1);
      expect(copied).to.deep.equal([url]);
    });
  }

  const closed: [string, () => void][] = [
    [
      'does not let it copy',
      () => can('clipboard', { writeText: () => Promise.reject(new Error()) }),
    ],
    ['has no clipboard, as on a page that came over plain http', () => can('clipboard', undefined)],
  ];
  for (const [what, close] of closed) {
    it(`shows the link to be copied by hand where the browser ${what}`, async () => {
      close();
      const page = await open();
      const texts = page.heard();
      await press(page);
      await until(() => page.all('.sharing a').length === 1);
      const link = page.one<HTMLAnchorElement>('.sharing a');
      expect(plain(link.textContent)).to.equal(url);
      expect(link.href).to.equal(url);
      expect(link.getClientRects().length).to.be.greaterThan(0);
      expect(texts).to.have.length(1);
    });
  }

  it('leaves the focus on its button, and the story where it is', async () => {
    const page = await open();
    buttonIn(page).focus();
    await press(page);
    expect(page.root.activeElement).to.equal(buttonIn(page));
    expect(page.seen).to.deep.equal([0]);
  });

  it('is of one story alone, however many can be', async () => {
    const other = { ...withPage, id: 'jo', name: 'Jo', url: `${url}-2` };
    const page = await openCarousel({ stories: [withPage, other], width: 900 });
    await press(page);
    await until(() => copied.length === 1);
    expect(page.texts('.sharing button').map((text) => text.slice(0, 5))).to.deep.equal([
      'Link ',
      'Share',
    ]);
  });
});
