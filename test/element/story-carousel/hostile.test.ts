import { expect } from '@open-wc/testing';
import { hostile, hostileEnvelope } from '../../fixtures/hostile-stories.ts';
import { storiesEnvelope, story } from '../../fixtures/stories.ts';
import { addressOf, nextEvent, numbered, openCarousel } from './carousel-page.ts';
import { until } from '../until.ts';

const ran = () => (globalThis as { hacked?: boolean }).hacked;

/** Addresses of everything that has one. */
const addressesIn = (root: ParentNode): string[] =>
  [...root.querySelectorAll('[src], [href], [poster], [action], [srcset]')].flatMap((element) =>
    ['src', 'href', 'poster', 'action', 'srcset'].flatMap(
      (name) => element.getAttribute(name) ?? [],
    ),
  );

describe('stories of a hostile API', () => {
  const { warn } = console;
  let warned: string[] = [];
  beforeEach(() => {
    warned = [];
    console.warn = (...parts: unknown[]) => warned.push(parts.join(' '));
  });
  afterEach(() => {
    console.warn = warn;
  });

  for (const { what, record, shown } of hostile) {
    it(`are ${shown ? 'shown harmlessly' : 'left out'}, and cost the others nothing: ${what}`, async () => {
      const others = numbered(2);
      const page = await openCarousel({ stories: [others[0], record, others[1]] });
      expect(page.slides).to.have.length(shown ? 3 : 2);
      expect(
        page.texts('blockquote').filter((text) => text.startsWith('Story number')),
      ).to.have.length(2);
      expect(page.all('script, iframe, object, embed, style, link, form, svg')).to.deep.equal([]);
      for (const address of addressesIn(page.root)) expect(address).to.match(/^https?:\/\//);
      const handlers = page
        .all('*')
        .flatMap((element) => element.getAttributeNames().filter((name) => name.startsWith('on')));
      expect(handlers).to.deep.equal([]);
      expect(ran()).to.equal(undefined);
    });
  }

  it('are counted where they are left out, all at once', async () => {
    const page = await openCarousel({ stories: numbered(1) });
    const loaded = nextEvent(page.element, 'peer-load');
    page.element.src = addressOf(hostileEnvelope());
    const { count, rejected } = await loaded;
    const refused = hostile.filter(({ shown }) => !shown).length;
    const ids = new Set(
      hostile.flatMap(({ record, shown }) => (shown ? [(record as { id: string }).id] : [])),
    );
    expect({ count, rejected }).to.deep.equal({ count: ids.size, rejected: refused });
    expect(ran()).to.equal(undefined);
    expect(warned).to.have.length(1);
    expect(warned[0]).not.to.match(/onerror|hacked|kept going/);
    expect(warned[0]?.length).to.be.lessThan(1000);
  });

  it('cannot turn around what stands around them', async () => {
    const turned = story({ id: 't', name: '\u202Eairam', role: 'Parent', quote: '\u202Edne on' });
    const page = await openCarousel({ stories: [turned, ...numbered(1)] });
    for (const part of page.all('cite, blockquote')) {
      const { unicodeBidi } = getComputedStyle(part);
      expect(unicodeBidi, part.localName).to.match(/isolate|plaintext/);
    }
  });

  it('may be ten thousand, and one of them good', async () => {
    const junk = Array.from({ length: 10_000 }, (_, at) => ({ id: `x${at}`, quote: 'q' }));
    const page = await openCarousel({ stories: numbered(1) });
    const loaded = nextEvent(page.element, 'peer-load');
    page.element.src = addressOf(storiesEnvelope([...junk, story({ id: 'good' })]));
    expect((await loaded).rejected).to.equal(10_000);
    await until(() => page.texts('cite').join() === 'Maria');
    expect(warned).to.have.length(1);
  });
});
