import { expect } from '@open-wc/testing';
import { groups as ownGroups, envelope } from '../../fixtures/groups.ts';
import { manyGroups } from '../../fixtures/many-groups.ts';
import type { FinderPage } from './finder-page.ts';
import { addressOf, nextEvent, openFinder } from './finder-page.ts';
import { until } from '../until.ts';

/** An hour passes, and the list loads again. */
async function reload(page: FinderPage): Promise<void> {
  const loaded = nextEvent(page.element, 'peer-load');
  page.clock.advance(61);
  await loaded;
  await page.element.updateComplete;
  await until(() => page.all('[part~=group]').length > 0);
}

describe('a list that loads again keeps', () => {
  const open = () =>
    openFinder({
      src: addressOf(envelope(manyGroups(200))),
      attributes: { filters: 'fellowship day' },
    });

  it('what is searched and chosen', async () => {
    const page = await open();
    await page.search('hope');
    await page.choose('Fellowship', 'NA');
    const { count } = page;
    await reload(page);
    expect(page.one<HTMLInputElement>('input').value).to.equal('hope');
    expect(page.chosen).to.deep.equal(['NA']);
    expect(page.count).to.equal(count);
  });

  it('a choice that was taken back of those that the page made', async () => {
    const page = await openFinder({ attributes: { audience: 'Women' } });
    await page.press('Remove Women');
    await reload(page);
    expect(page.chosen).to.deep.equal([]);
    expect(page.count).to.equal('10 groups');
  });

  it('how far the visitor looked', async () => {
    const page = await open();
    await page.click('Show more');
    await page.click('Show more');
    await reload(page);
    expect(page.names).to.have.length(75);
  });

  it('the order, and sections that are shown in full', async () => {
    const programs = Array.from({ length: 7 }, (_, n) => ({
      id: `p${n}`,
      name: `Program ${n}`,
      kind: 'program',
    }));
    const page = await openFinder({ src: addressOf(envelope([...ownGroups, ...programs])) });
    await page.sort('Name');
    await page.press('Show all programs');
    await until(() => page.names.length === 17);
    const { names } = page;
    await reload(page);
    expect(page.order).to.equal('Name');
    expect(page.names).to.deep.equal(names);
  });

  it('open rows, and the focus in them', async () => {
    const page = await open();
    const row = page.all('.name')[3];
    row?.click();
    await page.shows('.detail .close');
    const close = page.one('.detail .close');
    close.focus();
    await reload(page);
    expect(page.all('[part~=detail]')).to.have.length(1);
    expect(page.root.activeElement).to.equal(close);
    expect(close.isConnected).to.equal(true);
  });

  it('an open menu with the focus in it', async () => {
    const page = await open();
    await page.options('Fellowship');
    const box = page.one('.options input');
    box.focus();
    await reload(page);
    expect(page.root.activeElement).to.equal(box);
    expect(page.called('.options')).to.have.length(1);
  });

  it('what is half typed, and where', async () => {
    const page = await open();
    await page.search('hope');
    const input = page.one<HTMLInputElement>('input');
    input.setSelectionRange(1, 2);
    await reload(page);
    expect(page.root.activeElement).to.equal(input);
    expect([input.selectionStart, input.selectionEnd]).to.deep.equal([1, 2]);
  });
});
