import { expect } from '@open-wc/testing';
import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { centerServer } from './center-server.ts';
import { openForm } from './form-page.ts';
import { words } from './words.ts';

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
    return said
      .slice(0, -1)
      .map((phrase) => phrase.replace(/[\s\u202f]+/g, ' '))
      .filter((phrase) => !phrase.startsWith('end of '));
  } finally {
    await virtual.stop();
  }
}

/** Where each of some words is first said; -1 where they are not. */
const order = (said: readonly string[], ...phrases: readonly string[]): number[] =>
  phrases.map((phrase) => said.findIndex((one) => one.includes(phrase)));

function inOrder(said: readonly string[], ...phrases: readonly string[]): void {
  const places = order(said, ...phrases);
  expect(places, said.join(' | ')).not.to.include(-1);
  expect(places, said.join(' | ')).to.deep.equal([...places].sort((a, b) => a - b));
}

describe('the form as a screen reader reads it', () => {
  centerServer();

  it('says of a failed try what is wrong, each with its way there', async () => {
    const page = await openForm();
    await page.choose('contact.method', 'text');
    await page.send();
    const said = await readAloud(page.one('.summary'));
    inOrder(
      said,
      'alert',
      `heading, ${words.formProblem}`,
      `link, ${words['required:for']}`,
      `link, ${words['required:contact.phone']}`,
      `link, ${words['consent-needed:consent.contact']}`,
      `link, ${words['consent-needed:consent.sms']}`,
    );
  });

  it('says at the field what is wrong with it', async () => {
    const page = await openForm();
    await page.choose('contact.method', 'text');
    await page.send();
    const said = (await readAloud(page.one('form'))).join(' | ');
    const error = `${words.formError} ${words['required:contact.phone']}`;
    const phone = said
      .split(' | ')
      .find((one) => one.startsWith(`textbox, ${words['label:contact.phone']}`));
    expect(phone).to.contain(error);
    expect(phone).to.contain('invalid');
  });

  it('says after the sending that it is done, the reference, and what happens next', async () => {
    const page = await openForm({ attributes: { organization: 'Cottonwood' } });
    await page.fillIn();
    await page.send();
    inOrder(
      await readAloud(page.one('.success')),
      `heading, ${words['sent:title']}`,
      words.sentReference,
      'AB12-CD34',
      `heading, ${words.sentNext}`,
      words.sentBy('').replace(/\W*$/, ''),
      words['sentIntro:call'](''),
      `button, ${words.sentWithdraw}`,
      `button, ${words.sentClear}`,
      words.sentWorse,
    );
  });
});
