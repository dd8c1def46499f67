import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { OPTIONS } from './filter-host.ts';
import { openFilters } from './filter-page.ts';

const SANTA_CLARA = 'Santa Clara County';

/** Only the filter by region, open. */
async function openPlaces(chosen: readonly string[] = []) {
  const page = await openFilters({
    options: { region: OPTIONS.region ?? [] },
    chosen: { region: chosen },
  });
  await page.press(chosen.length ? `Place, ${chosen.length} chosen` : 'Place');
  return page;
}

const places = (names: readonly string[]) =>
  names.filter((name) => !name.startsWith('Find')).map((name) => name.replace(/ \(.*/, ''));

describe('many values of a filter', () => {
  const regions = Array.from({ length: 250 }, (_, n) => ({ value: `Place ${n}`, count: n }));

  it('can be found by how their words begin, whatever the accents', async () => {
    const page = await openFilters({ options: { format: OPTIONS.format ?? [] } });
    await page.press('Format');
    await page.type('Find in Format', 'caf');
    expect(page.names('input')).to.deep.equal(['Find in Format', 'Café (4)']);
    await page.type('Find in Format', 'book b');
    expect(page.names('input')).to.deep.equal(['Find in Format', 'Big Book (10)']);
    await page.type('Find in Format', 'ook');
    expect(page.names('input')).to.deep.equal(['Find in Format']);
    expect(page.all('[role=status]').map(({ innerText }) => innerText)).to.deep.equal([
      'Nothing here begins like that.',
    ]);
    expect(page.focused).to.equal('Find in Format');
  });

  it('are all there again after Escape, which closes the menu from the field too', async () => {
    const page = await openFilters({ options: { format: OPTIONS.format ?? [] } });
    await page.press('Format');
    await page.type('Find in Format', 'caf');
    await sendKeys({ press: 'Escape' });
    await page.element.updateComplete;
    expect(page.focused).to.equal('Format');
    await page.press('Format');
    expect(page.names('input')).to.have.length(13);
  });

  it('need no field while they are few', async () => {
    const page = await openFilters();
    await page.press('Topic');
    expect(page.names('input')).to.have.length(3);
  });

  it('come a hundred at a time, and all if asked for', async () => {
    const page = await openFilters({ options: { region: regions } });
    await page.press('Place');
    expect(page.names('[type=checkbox]')).to.have.length(100);
    page.control('Show all 250').focus();
    await page.press('Show all 250');
    expect(page.names('[type=checkbox]')).to.have.length(250);
    expect(page.focused).to.equal('Place 100 (100)');
  });

  it('are looked for among all, not only the hundred', async () => {
    const page = await openFilters({ options: { region: regions } });
    await page.press('Place');
    await page.type('Find in Place', '249');
    expect(page.names('[type=checkbox]')).to.deep.equal(['Place 249 (249)']);
    expect(page.names('button')).to.deep.equal(['Place']);
  });
});

describe('the tree of places', () => {
  it('shows the largest first, and what lies in one when asked to', async () => {
    const page = await openPlaces();
    expect(places(page.names('input'))).to.deep.equal([
      'Alameda County',
      SANTA_CLARA,
      'Yolo County',
    ]);
    const fold = page.control(`Show places in ${SANTA_CLARA}`);
    expect(fold.ariaExpanded).to.equal('false');
    fold.click();
    await page.element.updateComplete;
    expect(fold.ariaExpanded).to.equal('true');
    expect(places(page.names('input'))).to.deep.equal([
      'Alameda County',
      SANTA_CLARA,
      'Milpitas',
      'San Jose',
      'Yolo County',
    ]);
    expect(places(page.names('li li input'))).to.deep.equal(['Milpitas', 'San Jose']);
    fold.click();
    await page.element.updateComplete;
    expect(page.names('li li input')).to.deep.equal([]);
  });

  it('chooses a place by its whole path', async () => {
    const page = await openPlaces();
    await page.press(`Show places in ${SANTA_CLARA}`);
    page.all('li li input')[0]?.click();
    expect(page.element.chosen).to.deep.equal({ region: ['Santa Clara County > Milpitas'] });
  });

  it('is unfolded around what is chosen', async () => {
    const page = await openPlaces(['santa clara county > san jose > downtown']);
    expect(places(page.names('li li li input'))).to.deep.equal(['Downtown']);
    expect(page.names('.fold')[0]).to.equal('Show places in Alameda County');
    expect(page.all('.fold')[0]?.ariaExpanded).to.equal('false');
  });

  it('is narrowed to what is looked for and what that lies in', async () => {
    const page = await openPlaces();
    await page.type('Find in Place', 'down');
    expect(places(page.names('input'))).to.deep.equal([SANTA_CLARA, 'San Jose', 'Downtown']);
    expect(page.names('.fold')).to.deep.equal([]);
    await page.type('Find in Place', 'santa');
    expect(places(page.names('input'))).to.deep.equal([SANTA_CLARA]);
    await page.press(`Show places in ${SANTA_CLARA}`);
    expect(places(page.names('input'))).to.deep.equal([SANTA_CLARA, 'Milpitas', 'San Jose']);
  });

  it('passes axe', async () => {
    const page = await openPlaces(['Santa Clara County > San Jose']);
    await expect(page.element).to.be.accessible();
  });
});
