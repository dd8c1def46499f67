import { expect } from '@open-wc/testing';
import { envelope } from '../../fixtures/groups.ts';
import { manyGroups } from '../../fixtures/many-groups.ts';
import type { FinderPage } from './finder-page.ts';
import { addressOf, openFinder } from './finder-page.ts';

/** The ways out, by their words. */
const waysOut = (page: FinderPage): string[] => page.texts('[part~=empty] button').slice(0, -1);

describe('when nothing matches', () => {
  it('says which word stands in the way, and what lies behind it', async () => {
    const page = await openFinder();
    await page.search('women volcano');
    expect(page.texts('[part~=empty] p')).to.deep.equal([
      'No group matches “women volcano”.',
      'There are groups if you leave something out:',
    ]);
    expect(waysOut(page)).to.deep.equal(['Without “volcano”: 1 group']);
    await page.press('Without “volcano”: 1 group');
    expect(page.names).to.deep.equal(['Evening Light']);
    expect(page.one<HTMLInputElement>('input').value).to.equal('women');
  });

  it('says which filter does', async () => {
    const page = await openFinder({ attributes: { filters: 'audience attendance' } });
    await page.choose('Who it is for', 'Women');
    await page.choose('Who it is for', 'Parents');
    await page.choose('How to attend', 'Online');
    expect(page.texts('[part~=empty] p')[0]).to.equal('No group matches all that is chosen.');
    expect(waysOut(page)).to.deep.equal([
      'Without “Women and Parents” (Who it is for): 4 groups',
      'Without “Online” (How to attend): 2 groups',
    ]);
    await page.press('Without “Online” (How to attend): 2 groups');
    expect(page.count).to.equal('2 groups');
    expect(page.chosen).to.deep.equal(['Women', 'Parents']);
  });

  it('finds by each way out as many groups as it says', async () => {
    const src = addressOf(envelope(manyGroups(120)));
    const open = async () => {
      const page = await openFinder({ src, attributes: { filters: 'audience format language' } });
      await page.choose('Who it is for', 'Veterans');
      await page.choose('Format', 'Meditation');
      await page.search('boulder boulder 19');
      return page;
    };
    const first = await open();
    expect(first.names).to.deep.equal([]);
    const ways = waysOut(first);
    expect(ways).to.have.length.above(0).and.below(4);
    const counts = ways.map((way) => Number(/(\d+) groups?$/.exec(way)?.[1]));
    expect(counts).to.deep.equal(counts.toSorted((a, b) => b - a));
    for (const [index, way] of ways.entries()) {
      const page = await open();
      await page.press(way);
      expect(page.count, way).to.match(new RegExp(`^${counts[index]} groups?$`));
    }
  });

  it('names no way out that leads nowhere', async () => {
    const page = await openFinder({ attributes: { filters: 'audience' } });
    await page.choose('Who it is for', 'Women');
    await page.search('volcano earthquake');
    expect(waysOut(page)).to.deep.equal([]);
    expect(page.texts('[part~=empty] p')).to.deep.equal([
      'No group matches “volcano earthquake” with these filters.',
      'Try fewer words, or another word for the same thing.',
    ]);
  });

  it('has a word twice only if it is asked twice', async () => {
    const page = await openFinder();
    await page.search('  volcano,  denver ');
    expect(waysOut(page)).to.deep.equal(['Without “volcano”: 1 group']);
    await page.press('Without “volcano”: 1 group');
    expect(page.one<HTMLInputElement>('input').value).to.equal('denver');
  });

  it('does not lose the focus with the button that was pressed', async () => {
    const page = await openFinder();
    await page.search('women volcano');
    page.control('Without “volcano”: 1 group').focus();
    await page.press('Without “volcano”: 1 group');
    expect(page.root.activeElement).to.equal(page.one('.search'));
  });

  it('clears search and filters together, and goes on in the search field', async () => {
    const page = await openFinder({ attributes: { filters: 'audience' } });
    await page.choose('Who it is for', 'Women');
    await page.search('volcano');
    page.control('Clear search and filters').focus();
    await page.press('Clear search and filters');
    expect(page.count).to.equal('10 groups');
    expect(page.chosen).to.deep.equal([]);
    expect(page.one<HTMLInputElement>('input').value).to.equal('');
    expect(page.root.activeElement).to.equal(page.one('input'));
  });

  it('keeps what was typed as text', async () => {
    const page = await openFinder();
    await page.search('<b>women</b> “volcano”');
    expect(page.all('[part~=empty] b')).to.deep.equal([]);
    expect(page.texts('[part~=empty] p')[0]).to.contain('<b>women</b>');
  });
});
