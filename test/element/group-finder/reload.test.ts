import { expect } from '@open-wc/testing';
import { envelope } from '../../fixtures/groups.ts';
import { openFinder } from './finder-page.ts';
import { until } from '../until.ts';

/** What a test's feeds answer: the names of their groups, or nothing at all. */
class Feeds {
  readonly #answers = new Map<string, readonly string[] | Promise<readonly string[]>>();
  readonly #fetch = window.fetch.bind(window);
  asked = 0;

  at(name: string): string {
    return new URL(`/feeds/${name}.json`, location.href).href;
  }

  give(name: string, groups: readonly string[] | Promise<readonly string[]>): void {
    this.#answers.set(this.at(name), groups);
  }

  fail(name: string): void {
    this.#answers.delete(this.at(name));
  }

  open(): void {
    window.fetch = async (input) => {
      this.asked += 1;
      const names = await this.#answers.get(new Request(input).url);
      if (!names) return new Response('', { status: 404 });
      return new Response(envelope(names.map((id) => ({ id, name: id }))));
    };
  }

  close(): void {
    window.fetch = this.#fetch;
  }
}

const comeOnline = () => window.dispatchEvent(new Event('online'));

describe('loading again by itself', () => {
  let feeds: Feeds;
  const { warn } = console;
  beforeEach(() => {
    feeds = new Feeds();
    feeds.open();
    console.warn = () => undefined;
  });
  afterEach(() => {
    feeds.close();
    console.warn = warn;
  });

  it('happens when the page is online again after a load that failed', async () => {
    const page = await openFinder({ src: feeds.at('a'), until: '[part~=error]' });
    feeds.give('a', ['Sunrise']);
    comeOnline();
    await page.shows('[part~=group]');
    expect(page.names).to.deep.equal(['Sunrise']);
  });

  it('happens when the page is online again after one source failed', async () => {
    feeds.give('a', ['Sunrise']);
    const page = await openFinder({ src: `${feeds.at('a')} ${feeds.at('b')}` });
    expect(page.names).to.deep.equal(['Sunrise']);
    feeds.give('b', ['Sunset']);
    comeOnline();
    await until(() => page.names.length === 2);
    expect(page.all('.notice')).to.deep.equal([]);
  });

  it('does not happen online when all is well', async () => {
    feeds.give('a', ['Sunrise']);
    const page = await openFinder({ src: feeds.at('a') });
    comeOnline();
    await page.element.updateComplete;
    expect(feeds.asked).to.equal(1);
  });

  it('happens once a list is more than an hour old', async () => {
    feeds.give('a', ['Sunrise']);
    const page = await openFinder({ src: feeds.at('a') });
    feeds.give('a', ['Sunrise', 'Sunset']);
    page.clock.advance(60);
    await page.element.updateComplete;
    expect(feeds.asked).to.equal(1);
    page.clock.advance(1);
    await until(() => page.names.length === 2);
    expect(feeds.asked).to.equal(2);
  });

  it('keeps what is there if it fails, and does not try again every minute', async () => {
    feeds.give('a', ['Sunrise']);
    const page = await openFinder({ src: feeds.at('a') });
    feeds.fail('a');
    page.clock.advance(61);
    await page.shows('.notice');
    expect(page.names).to.deep.equal(['Sunrise']);
    page.clock.advance(1);
    await page.element.updateComplete;
    expect(feeds.asked).to.equal(2);
    feeds.give('a', ['Sunset']);
    comeOnline();
    await until(() => page.names[0] === 'Sunset');
    expect(page.all('.notice')).to.deep.equal([]);
  });

  it('does not lose the groups of a source that fails this time', async () => {
    feeds.give('a', ['Sunrise']);
    feeds.give('b', ['Sunset']);
    const page = await openFinder({ src: `${feeds.at('a')} ${feeds.at('b')}` });
    feeds.fail('b');
    page.clock.advance(5);
    await page.element.refresh();
    await page.shows('.notice');
    expect(page.names).to.deep.equal(['Sunrise', 'Sunset']);
    expect(page.texts('.notice p')).to.deep.equal([
      'We could not refresh this list. It is from 5 minutes ago.',
    ]);
  });

  it('does not happen for an element that is gone', async () => {
    const page = await openFinder({ src: feeds.at('a'), until: '[part~=error]' });
    page.element.remove();
    comeOnline();
    page.clock.advance(120);
    await page.element.updateComplete;
    expect(feeds.asked).to.equal(1);
  });

  it('happens for an element that was taken out while it loaded and put back', async () => {
    let answer: (names: string[]) => void = () => undefined;
    feeds.give('a', ['Sunrise']);
    const page = await openFinder({ src: feeds.at('a') });
    feeds.give(
      'b',
      new Promise((resolve) => {
        answer = resolve;
      }),
    );
    const { parentElement } = page.element;
    page.element.src = feeds.at('b');
    await until(() => feeds.asked === 2);
    page.element.remove();
    answer(['Too late']);
    feeds.give('b', ['Sunset']);
    parentElement?.append(page.element);
    await until(() => page.names[0] === 'Sunset');
    expect(page.all('.notice')).to.deep.equal([]);
  });

  it('lets the latest place win, whichever answers last', async () => {
    let answer: (names: string[]) => void = () => undefined;
    feeds.give('a', ['Sunrise']);
    const page = await openFinder({ src: feeds.at('a') });
    feeds.give(
      'slow',
      new Promise((resolve) => {
        answer = resolve;
      }),
    );
    page.element.src = feeds.at('slow');
    await until(() => feeds.asked === 2);
    let loads = 0;
    page.element.addEventListener('peer-load', () => (loads += 1));
    page.element.src = feeds.at('a');
    await until(() => loads === 1);
    answer(['Too late']);
    await page.element.refresh();
    expect(loads).to.equal(2);
    expect(page.names).to.deep.equal(['Sunrise']);
  });
});
