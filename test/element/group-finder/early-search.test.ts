import { expect } from '@open-wc/testing';
import { envelope } from '../../fixtures/groups.ts';
import { manyGroups } from '../../fixtures/many-groups.ts';
import { addressOf, openFinder } from './finder-page.ts';
import { until } from '../until.ts';

describe('searching a long list', () => {
  const groups = manyGroups(5000);
  const src = addressOf(envelope(groups));
  const isFound = (group: unknown) => JSON.stringify(group).includes('River');
  const found = `${groups.filter(isFound).length} groups`;
  const online = groups.filter((group) => isFound(group) && group.attendance !== 'in-person');

  it('answers what is typed as soon as there are rows', async () => {
    const page = await openFinder({ src });
    await page.search('river');
    await until(() => page.count === found, 'all groups should be searched');
  });

  it('goes by what is chosen as soon as there are rows', async () => {
    const page = await openFinder({ src });
    await page.search('river');
    await page.choose('How to attend', 'Online');
    await until(() => page.count === `${online.length} groups`, 'the search should count too');
  });

  it('answers what was typed before there were rows', async () => {
    const page = await openFinder({ src, until: 'input' });
    await page.search('river');
    await until(() => page.count !== '', 'there should be a list');
    expect(page.count).to.equal(found);
  });

  it('shows nothing else while the list is loaded again', async () => {
    const page = await openFinder({ src });
    await page.search('river');
    await until(() => page.count === found);
    const counts = new Set<string>();
    new MutationObserver(() => counts.add(page.count)).observe(page.root, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    const before = page.names;
    await page.element.refresh();
    await page.element.updateComplete;
    counts.add(page.count);
    expect([...counts]).to.deep.equal([found]);
    expect(page.names).to.deep.equal(before);
  });
});
