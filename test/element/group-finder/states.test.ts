import { expect, fixture, html } from '@open-wc/testing';
import type { PeerGroupFinder } from '../../../src/group-finder/group-finder.ts';
import { envelope } from '../../fixtures/groups.ts';
import { MISSING, addressOf, nextEvent, openFinder } from './finder-page.ts';
import { until } from '../until.ts';

const fallback = html`<a href="tel:+13035550142">Call us</a>`;

const stateOf = (element: Element): string[] =>
  ['loading', 'ready', 'empty', 'error'].filter((state) => {
    try {
      return element.matches(`:state(${state})`);
    } catch {
      return element.matches(`:--${state}`);
    }
  });

/** Whether a page's own content is to be seen. */
const isSlotted = (element: Element | null): boolean =>
  element?.assignedSlot != null && element.getClientRects().length > 0;

describe('the states of a finder', () => {
  let warned: string[] = [];
  const { warn } = console;
  beforeEach(() => {
    warned = [];
    console.warn = (...parts: unknown[]) => warned.push(parts.join(' '));
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('shows the page’s own content until the list is there, and then the list', async () => {
    const element = await fixture<PeerGroupFinder>(
      html`<peer-group-finder lang="en">${fallback}</peer-group-finder>`,
    );
    element.src = addressOf(envelope());
    await element.updateComplete;
    expect(isSlotted(element.querySelector('a'))).to.equal(true);
    expect(stateOf(element)).to.deep.equal(['loading']);
    await until(() => element.shadowRoot?.querySelector('[part~=group]'));
    expect(isSlotted(element.querySelector('a'))).to.equal(false);
    expect(stateOf(element)).to.deep.equal(['ready']);
  });

  it('keeps room from the first moment on', async () => {
    const page = await openFinder({ src: addressOf(envelope([{ id: 'a', name: 'A' }])) });
    expect(page.element.offsetHeight).to.be.at.least(innerHeight);
  });

  it('says that it is empty, and keeps the page’s own content', async () => {
    const src = addressOf(envelope([]));
    const page = await openFinder({ src, content: fallback, until: '[part~=empty]' });
    expect(page.texts('[part~=empty] p')).to.deep.equal(['No groups are listed right now.']);
    expect(isSlotted(page.element.querySelector('a'))).to.equal(true);
    expect(stateOf(page.element)).to.deep.equal(['empty']);
  });

  const broken: [string, () => string, string][] = [
    ['is not there', () => MISSING, 'http'],
    ['is not JSON', () => addressOf('hello'), 'contract'],
    ['is a page', () => addressOf('<!doctype html><title>Oh</title>', 'text/html'), 'contract'],
    ['ends in the middle', () => addressOf(envelope().slice(0, 200)), 'contract'],
    ['has another shape', () => addressOf('{"meetings": "none"}'), 'contract'],
    ['is a number', () => addressOf('7'), 'contract'],
  ];
  for (const [what, src, kind] of broken) {
    it(`stays clear when a feed ${what}`, async () => {
      const page = await openFinder({ src: src(), content: fallback, until: '[part~=error]' });
      expect(page.texts('[part~=error] p')).to.deep.equal(['We could not load the groups.']);
      expect(isSlotted(page.element.querySelector('a'))).to.equal(true);
      expect(stateOf(page.element)).to.deep.equal(['error']);
      expect(warned.join()).not.to.match(/hello|Oh|blob:|nothing-is-here/);
      const failed = nextEvent(page.element, 'peer-error');
      await page.click('Try again');
      expect((await failed).kind).to.equal(kind);
    });
  }

  it('says once, in one line without values, which rows have bad parts', async () => {
    const rows = [
      { id: 'a', name: 'A', url: 'javascript:secret' },
      { id: 'nameless' },
      ...Array.from({ length: 10_000 }, () => ({ secret: 'secret' })),
    ];
    const page = await openFinder({ src: addressOf(envelope(rows)) });
    expect(page.names).to.deep.equal(['A']);
    expect(warned).to.have.length(1);
    expect(warned[0]).to.contain('10002 rows').and.contain('a: url').and.contain('nameless: name');
    expect(warned[0]).not.to.contain('secret');
    expect(warned[0]?.length).to.be.lessThan(1000);
  });

  it('keeps the focus at hand when trying again takes the button away', async () => {
    const page = await openFinder({ src: MISSING, until: '[part~=error]' });
    page.button('Try again').focus();
    await page.click('Try again');
    expect(page.root.activeElement).to.equal(page.one('.search'));
    await page.shows('[part~=error]');
    expect(page.focused).to.equal('Try again');
  });

  it('comes out of an error when the feed is back', async () => {
    const page = await openFinder({ src: MISSING, until: '[part~=error]' });
    page.element.src = addressOf(envelope());
    await page.shows('[part~=group]');
    expect(page.all('[part~=error]')).to.deep.equal([]);
  });

  it('shows the good feed beside the bad one, and names that', async () => {
    const page = await openFinder({ src: `${addressOf(envelope())} ${MISSING}` });
    expect(page.names).to.have.length(11);
    expect(page.texts('.notice p')).to.deep.equal([
      'Some groups may be missing. We could not load nothing-is-here.json.',
    ]);
  });

  it('keeps what is there when a refresh fails, and says from when it is', async () => {
    const src = addressOf(envelope());
    const page = await openFinder({ src });
    await page.search('forum');
    URL.revokeObjectURL(src);
    page.clock.advance(10);
    await page.element.refresh();
    await page.element.updateComplete;
    expect(page.names).to.deep.equal(['Quiet Forum']);
    expect(page.texts('.notice p')).to.deep.equal([
      'We could not refresh this list. It is from 10 minutes ago.',
    ]);
    expect(stateOf(page.element)).to.deep.equal(['ready']);
  });

  it('asks for an address where it has none', async () => {
    const element = await fixture<PeerGroupFinder>(
      html`<peer-group-finder>${fallback}</peer-group-finder>`,
    );
    const { kind } = await nextEvent(element, 'peer-error');
    expect(kind).to.equal('configuration');
    await element.updateComplete;
    expect(isSlotted(element.querySelector('a'))).to.equal(true);
  });

  it('warns of a zone that is none, and lists all the same', async () => {
    const page = await openFinder();
    page.element.timeZone = 'Mars/Olympus';
    await nextEvent(page.element, 'peer-load');
    expect(page.names).to.have.length(11);
    expect(warned.join()).to.contain('time-zone').and.not.contain('Mars');
  });
});
