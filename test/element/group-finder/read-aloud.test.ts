import { expect } from '@open-wc/testing';
import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { openFinder } from './finder-page.ts';

/** More phrases than anything here has: a reader that never comes round must not read for ever. */
const MOST = 200;

/** What a screen reader says from the top of a box to its end, without the words for where things end. */
async function readAloud(container: HTMLElement): Promise<string[]> {
  await virtual.start({ container });
  try {
    const first = await virtual.lastSpokenPhrase();
    for (let count = 0; count < MOST; count += 1) {
      await virtual.next();
      // After the end it begins again.
      if ((await virtual.lastSpokenPhrase()) === first) break;
    }
    const said = await virtual.spokenPhraseLog();
    // Engines write different spaces and dashes into times.
    return said
      .slice(0, -1)
      .map((phrase) => phrase.replace(/[\s\u202f]+/g, ' ').replace(/ ?[–-] ?(?=\d)/g, '–'))
      .filter((phrase) => !phrase.startsWith('end of '));
  } finally {
    await virtual.stop();
  }
}

describe('the finder as a screen reader reads it', () => {
  it('says a row as a person would: what, when, where, and for whom', async () => {
    const page = await openFinder();
    const said = await readAloud(page.one('[part~=group]'));
    expect(said.slice(0, 3)).to.deep.equal([
      'listitem, level 1',
      'heading, Evening Light, level 4',
      'button, Evening Light, Today Sunday, November 22 Happening now , 6:00–7:00 PM Aspen Hall, Denver, not expanded',
    ]);
    const rest = said.filter((phrase) => !/^(paragraph|strong|time|list)/.test(phrase)).slice(2);
    expect(rest).to.deep.equal([
      'Happening now',
      ',',
      '6:00–7:00 PM',
      'Aspen Hall, Denver',
      'Women',
      'Discussion',
      'Candlelight',
    ]);
  });

  it('says of each filter what it is and that it opens', async () => {
    const page = await openFinder();
    expect(await readAloud(page.one('.bar'))).to.deep.equal([
      'button, Day, not expanded',
      'button, Time of day, not expanded',
      'button, How to attend, not expanded',
      'button, Approach, not expanded',
      'button, Who it is for, not expanded',
      'button, Format, not expanded',
      'button, All filters, has popup dialog',
    ]);
  });

  it('says a value with how many groups it finds', async () => {
    const page = await openFinder();
    await page.click('How to attend');
    await page.shows('.panel');
    const said = await readAloud(page.one('.panel'));
    const values = said.filter((phrase) => phrase.startsWith('checkbox'));
    expect(values).to.have.length(3);
    expect(values[0]).to.match(/^checkbox, In person \(\d+\), not checked$/);
    expect(values[1]).to.match(/^checkbox, Online \(\d+\), not checked$/);
  });
});
