import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/support/support.define.ts';
import { advice, stories, storiesEnvelope, story } from '../../fixtures/stories.ts';
import { addressOf, eventsOf, nextEvent, numbered, openCarousel } from './carousel-page.ts';
import { StoriesServer } from './stories-server.ts';
import { until } from '../until.ts';

const API = 'https://api.example.org/v1';

describe('stories from elsewhere', () => {
  let warned: string[] = [];
  const { warn } = console;
  beforeEach(() => {
    warned = [];
    console.warn = (...parts: unknown[]) => warned.push(parts.join(' '));
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('come from a file', async () => {
    const page = await openCarousel({ stories });
    expect(page.texts('cite')).to.deep.equal(stories.map(({ name }) => name));
    expect(page.states()).to.deep.equal(['ready']);
    expect(warned).to.deep.equal([]);
  });

  describe('of an API', () => {
    let server: StoriesServer;
    beforeEach(() => {
      server = new StoriesServer([...stories, ...advice]);
    });
    afterEach(() => {
      server.close();
    });

    it('are asked for once, of the kind that shows, and with nothing about the visitor', async () => {
      const page = await openCarousel({ attributes: { api: `${API}/` } });
      expect(page.slides).to.have.length(stories.length);
      expect(server.asked.map(({ url }) => url)).to.deep.equal([`${API}/stories?kind=story`]);
      const { credentials, referrerPolicy, body } = server.asked[0]?.init ?? {};
      expect({ credentials, referrerPolicy, body: body ?? undefined }).to.deep.equal({
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        body: undefined,
      });
    });

    it('are advice where the center asks for that', async () => {
      const page = await openCarousel({ attributes: { api: API, kind: 'advice' } });
      expect(server.asked[0]?.url).to.equal(`${API}/stories?kind=advice`);
      expect(page.texts('cite')).to.deep.equal(['Ana', 'B.']);
      expect(page.texts('h2')).to.deep.equal(['Advice from peers']);
    });

    it('come from that of the <peer-support> around, unless they have one', async () => {
      const support = await fixture(
        html`<peer-support api=${API} lang="en">
          <peer-story-carousel></peer-story-carousel>
          <peer-story-carousel api="https://other.example.org"></peer-story-carousel>
        </peer-support>`,
      );
      const both = [...support.querySelectorAll('peer-story-carousel')];
      await until(() => both.every((one) => one.shadowRoot?.querySelector('[part~=slide]')));
      expect(server.asked.map(({ url }) => url).sort()).to.deep.equal([
        `${API}/stories?kind=story`,
        'https://other.example.org/stories?kind=story',
      ]);
    });

    it('are not asked for where the center names a file', async () => {
      const file = 'https://center.example.org/stories.json';
      await openCarousel({ attributes: { src: file, api: API } });
      expect(server.asked.map(({ url }) => url)).to.deep.equal([file]);
    });

    it('never have the topic in their address: what a page is about is its own affair', async () => {
      const page = await openCarousel({ attributes: { api: API, topic: 'Opioids' } });
      expect(server.asked[0]?.url).not.to.match(/opioids/i);
      expect(page.texts('cite')).to.deep.equal(['Sam', 'Jo']);
    });
  });

  it('are of one kind', async () => {
    const all = [...stories, ...advice, { ...story({ id: 'poem' }), kind: 'poem' }];
    const page = await openCarousel({ stories: all, attributes: { kind: 'advice' } });
    expect(page.texts('cite')).to.deep.equal(['Ana', 'B.']);
    page.element.kind = 'story';
    await until(() => page.slides.length === stories.length + 1);
    expect(page.texts('cite')).not.to.include('B.');
  });

  it('are stories where the kind is none, and the page’s developer is told once', async () => {
    const attributes = { kind: 'novel' };
    const page = await openCarousel({ stories: [...stories, ...advice], attributes });
    expect(page.slides).to.have.length(stories.length);
    page.element.requestUpdate();
    await page.element.updateComplete;
    expect(warned.filter((line) => line.includes('kind'))).to.have.length.at.most(1);
    expect(warned.join()).not.to.contain('novel');
  });

  for (const [topic, names] of [
    ['Opioids', ['Sam', 'Jo']],
    ['opioids', ['Sam', 'Jo']],
    [' Alcohol , Opioids ', ['Maria', 'Sam', 'Jo']],
    ['', stories.map(({ name }) => name)],
    [',', stories.map(({ name }) => name)],
  ] as const) {
    it(`are about “${topic}” where the center asks for that`, async () => {
      const page = await openCarousel({ stories, attributes: { topic } });
      expect(page.texts('cite')).to.deep.equal(names);
    });
  }

  it('are none where none is about the topic', async () => {
    const page = await openCarousel({
      stories,
      attributes: { topic: 'Gambling' },
      until: '[part~=empty]',
    });
    expect(page.texts('[part~=empty]')).to.deep.equal(['There are no stories here yet.']);
    expect(page.states()).to.deep.equal(['empty']);
    page.element.topic = 'Opioids';
    await until(() => page.slides.length === 2);
    expect(page.states()).to.deep.equal(['ready']);
  });

  it('are counted for the page, and those left out are', async () => {
    const { consent: _, ...unasked } = story({ id: 'unasked' });
    const page = await openCarousel({ stories: numbered(1) });
    const loaded = nextEvent(page.element, 'peer-load');
    page.element.src = addressOf(storiesEnvelope([...numbered(3), unasked, null, story()]));
    const { count, rejected, bubbles, composed } = await loaded;
    expect({ count, rejected }).to.deep.equal({ count: 4, rejected: 2 });
    expect({ bubbles, composed }).to.deep.equal({ bubbles: true, composed: true });
  });

  it('tell the page’s developer in one line what was left out, and no value', async () => {
    const secret = 'A quote nobody agreed to';
    await openCarousel({
      stories: [...numbered(2), { id: 'x', quote: secret, name: secret }, { id: 'y' }],
    });
    expect(warned).to.have.length(1);
    expect(warned[0]).to.contain('x: consent').and.contain('y: quote').and.not.contain(secret);
  });

  it('are one where two have the same id', async () => {
    const [first] = numbered(1);
    const page = await openCarousel({ stories: [first, { ...first, quote: 'Again.' }] });
    expect(page.texts('blockquote')).to.deep.equal(['Story number 0.']);
  });

  it('may have addresses that count from their file', async () => {
    const server = new StoriesServer([
      story({ url: 'maria.html', image: { src: 'img/a.png', alt: '', width: 4, height: 3 } }),
    ]);
    try {
      const page = await openCarousel({
        attributes: { src: new URL('/shared/stories.json', location.href).href },
      });
      expect(page.one<HTMLImageElement>('img').src).to.match(/img\/a\.png$/);
      expect(page.all('.sharing')).to.have.length(1);
    } finally {
      server.close();
    }
  });

  it('are asked for again when their address changes, and the latest counts', async () => {
    const page = await openCarousel({ stories: numbered(1) });
    const loads = eventsOf(page.element, 'peer-load');
    page.element.src = addressOf(storiesEnvelope(numbered(2)));
    page.element.src = addressOf(storiesEnvelope(numbered(3)));
    await until(() => page.slides.length === 3);
    expect(loads.map(({ count }) => count)).to.deep.equal([3]);
  });
});
