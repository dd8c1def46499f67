import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { PeerGroupFinder } from '../../../src/group-finder/group-finder.ts';
import { SUNDAY_EVENING, envelope } from '../../fixtures/groups.ts';
import { manyGroups } from '../../fixtures/many-groups.ts';
import { TestClock } from '../../fixtures/test-clock.ts';
import { addressOf, nextEvent, openFinder } from './finder-page.ts';
import { until } from '../until.ts';

describe('the list of groups', () => {
  it('stands under day headings, next up first, timeless groups last', async () => {
    const page = await openFinder();
    expect(page.texts('h3')).to.deep.equal([
      'Today Sunday, November 22',
      'Tomorrow Monday, November 23',
      'Thursday, December 3',
      'Friday, December 4',
      'Any time, or by appointment',
      'Our programs',
      'Online communities',
    ]);
    expect(page.names).to.deep.equal([
      'Evening Light',
      'Corner Table',
      'SMART Start',
      'Night Owls',
      'Monday Mothers',
      'Coast Hybrid',
      'Monday Mothers',
      'First Friday Circle',
      'Every Other Tuesday',
      'Evening Intensive Outpatient',
      'Quiet Forum',
    ]);
  });

  it('says in words what is on and what starts soon', async () => {
    const page = await openFinder();
    expect(page.texts('.phase')).to.deep.equal(['Happening now', 'Starts in 45 minutes']);
  });

  it('shows each row’s time, place and labels', async () => {
    const page = await openFinder();
    const [light = '', table, smart, owls] = page.texts('.group');
    expect(light).to.contain('Aspen Hall, Denver').and.contain('Women');
    expect(light).to.contain('Discussion').and.contain('Candlelight');
    expect(table).to.contain('6:15').and.contain('Corner Café, Golden');
    expect(smart).to.contain('Online');
    // 11:30 PM in New York is 9:30 PM in Denver.
    expect(owls).to.match(/9:30 – 10:30.PM MST/);
  });

  it('counts groups, not rows, and not those that pause', async () => {
    const page = await openFinder();
    expect(page.texts('.count')).to.deep.equal(['10 groups']);
    expect(page.names).not.to.include('On A Break');
  });

  it('shows 25 at a time, and moves on to the first new one', async () => {
    const page = await openFinder({ src: addressOf(envelope(manyGroups(60))) });
    expect(page.names).to.have.length(25);
    await page.click('Show more');
    await until(() => page.focused !== '' && page.names.length === 50);
    expect(page.focused).to.equal(page.names[25]);
    await page.click('Show more');
    expect(page.names).to.have.length(60);
    expect(() => page.button('Show more')).to.throw();
  });

  it('takes 25 where page-size makes no sense', async () => {
    const src = addressOf(envelope(manyGroups(40)));
    for (const pageSize of [0, -3, Number.NaN]) {
      const page = await openFinder({ src, pageSize });
      expect(page.names, String(pageSize)).to.have.length(25);
    }
    expect((await openFinder({ src, pageSize: 7 })).names).to.have.length(7);
  });

  it('tells the page how many it shows and how many it could not use', async () => {
    const element = new PeerGroupFinder();
    element.clock = new TestClock(SUNDAY_EVENING);
    element.src = addressOf(envelope([{ id: 'a', name: 'A' }, { id: 'nameless' }, null]));
    const loaded = nextEvent(element, 'peer-load');
    document.body.append(element);
    const { count, rejected } = await loaded;
    element.remove();
    expect({ count, rejected }).to.deep.equal({ count: 1, rejected: 2 });
  });

  it('gives the same result whether properties are set before or after it is connected', async () => {
    const src = addressOf(envelope());
    const before = await openFinder({ src });
    const late = await fixture<PeerGroupFinder>(
      html`<peer-group-finder lang="en-US"></peer-group-finder>`,
    );
    late.clock = new TestClock(SUNDAY_EVENING);
    late.src = src;
    await until(() => late.shadowRoot?.querySelectorAll('.name').length === before.names.length);
    const names = [...(late.shadowRoot?.querySelectorAll('.name') ?? [])].map(
      (name) => name.textContent,
    );
    expect(names).to.deep.equal(before.names);
  });

  it('is not troubled by another one on the page', async () => {
    const one = await openFinder();
    const other = await openFinder({ lang: 'es' });
    await other.search('forum');
    expect(one.names).to.have.length(11);
    expect(other.names).to.deep.equal(['Quiet Forum']);
    expect(one.texts('.count')).to.deep.equal(['10 groups']);
  });
});

describe('as time passes', () => {
  const MONDAY = 6 * 60;

  it('moves on by itself', async () => {
    const page = await openFinder();
    page.clock.advance(60);
    await page.element.updateComplete;
    expect(page.names[0]).to.equal('SMART Start');
    expect(page.texts('.phase')[0]).to.equal('Happening now');
  });

  it('turns tomorrow into today at midnight, and leaves the focus where it is', async () => {
    const page = await openFinder();
    const button = page.button('Coast Hybrid');
    button.focus();
    page.clock.advance(MONDAY);
    await page.element.updateComplete;
    expect(page.texts('h3')[0]).to.equal('Today Monday, November 23');
    expect(page.names[0]).to.equal('Monday Mothers');
    expect(page.root.activeElement).to.equal(button);
  });

  it('keeps the row that has focus, and one that is open, when their hour is over', async () => {
    const page = await openFinder();
    const button = page.button('Evening Light');
    button.focus();
    await page.click('SMART Start');
    button.focus();
    page.clock.advance(MONDAY);
    await page.element.updateComplete;
    expect(page.texts('h3')[0]).to.equal('Yesterday Sunday, November 22');
    expect(page.names.slice(0, 3)).to.deep.equal([
      'Evening Light',
      'SMART Start',
      'Monday Mothers',
    ]);
    expect(page.texts('.phase')).to.deep.equal(['Ended', 'Ended']);
    expect(page.root.activeElement).to.equal(button);
    expect(page.all('[part~=detail]')).to.have.length(1);
    button.blur();
    await page.shows('.close');
    await page.click('Close SMART Start');
    page.root.activeElement?.dispatchEvent(new FocusEvent('blur'));
    (page.root.activeElement as HTMLElement | null)?.blur();
    page.clock.advance(1);
    await page.element.updateComplete;
    expect(page.names[0]).to.equal('Monday Mothers');
  });

  it('keeps a search and what was asked for when time moves the list', async () => {
    const page = await openFinder({ src: addressOf(envelope(manyGroups(200))) });
    await page.search('hope');
    await page.click('Show more');
    const shown = page.names.length;
    page.clock.advance(30);
    await page.element.updateComplete;
    expect(page.names).to.have.length(shown);
    expect(page.one<HTMLInputElement>('input').value).to.equal('hope');
  });

  it('goes on loading when it is moved in the document meanwhile', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const element = await fixture<PeerGroupFinder>(
      html`<peer-group-finder src=${addressOf(envelope())}></peer-group-finder>`,
    );
    box.append(element);
    await until(() => element.shadowRoot?.querySelector('[part~=group]'));
  });

  it('stops listening when it is removed, and goes on when it is back', async () => {
    const page = await openFinder();
    const parent = page.element.parentElement;
    page.element.remove();
    expect(page.clock.listeners).to.equal(0);
    page.clock.advance(MONDAY);
    parent?.append(page.element);
    await page.element.updateComplete;
    await aTimeout(0);
    expect(page.clock.listeners).to.equal(1);
    expect(page.names[0]).to.equal('Monday Mothers');
  });
});
