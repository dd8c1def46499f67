import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { openFilters } from './filter-page.ts';

const CHOSEN = {
  attendance: ['online'],
  audience: ['Women'],
  region: ['Santa Clara County > San Jose'],
};

const chips = ['Remove Online', 'Remove Women', 'Remove San Jose'];

describe('the chips of what is chosen', () => {
  it('are taken back by a press, or all at once', async () => {
    const page = await openFilters({ chosen: CHOSEN });
    expect(page.names('.chips button')).to.deep.equal([...chips, 'Clear all']);
    await page.press('Remove Women');
    expect(page.element.chosen.audience).to.deep.equal([]);
    await page.press('Clear all');
    expect(page.element.chosen).to.deep.equal({});
    expect(page.names('.chips button')).to.deep.equal([]);
  });

  it('need no "Clear all" for one', async () => {
    const page = await openFilters({ chosen: { audience: ['Women'] } });
    expect(page.names('.chips button')).to.deep.equal(['Remove Women']);
  });

  it('keep the focus in reach: on the next, on the last, and at the end on the first filter', async () => {
    const page = await openFilters({ chosen: CHOSEN });
    page.control('Remove Women').focus();
    for (const next of ['Remove San Jose', 'Remove Online', 'Day']) {
      await sendKeys({ press: 'Enter' });
      await page.element.updateComplete;
      expect(page.focused).to.equal(next);
    }
  });

  it('leave the focus on the one button of a narrow widget after "Clear all"', async () => {
    const page = await openFilters({ chosen: CHOSEN, width: 320 });
    page.control('Clear all').focus();
    await page.press('Clear all');
    expect(page.focused).to.equal('Filters');
  });

  it('show a choice whose filter is gone, so that it can be taken back', async () => {
    const page = await openFilters({ options: {}, chosen: { topic: ['Grief'] } });
    expect(page.names('button')).to.deep.equal(['Remove Grief']);
  });

  it('speak Spanish', async () => {
    const page = await openFilters({ chosen: CHOSEN, lang: 'es-US' });
    await page.shows('Quitar En línea');
    expect(page.names('.chips button')).to.deep.equal([
      'Quitar En línea',
      'Quitar Mujeres',
      'Quitar San Jose',
      'Borrar todo',
    ]);
  });
});
