import { expect } from '@open-wc/testing';
import { SHARED, centerServer } from '../forms/center-server.ts';
import { inOrder, readAloud } from '../forms/read-aloud.ts';
import { openForm } from './story-page.ts';
import { words } from './words.ts';

describe('the story form as a screen reader reads it', () => {
  const server = centerServer(SHARED);

  it('warns first, and then asks, each with what helps to answer', async () => {
    const page = await openForm();
    inOrder(
      await readAloud(page.one('.widget')),
      `heading, ${words.shareHeading}`,
      words.shareLead,
      words.shareKnown,
      `textbox, ${words['share-label:quote']}, ${words['share-hint:quote']}`,
      `textbox, ${words.formOptional(words['share-label:body'])}`,
      `textbox, ${words['share-label:name']}, ${words['share-hint:name']}`,
      `group, ${words.formOptional(words.shareSince)}`,
      `group, ${words.formOptional(words['share-label:topics'])}`,
      `checkbox, ${words['share-label:consent.publish']}`,
      `checkbox, ${words['share-label:consent.firstName']}`,
      `checkbox, ${words['share-label:consent.contact']}`,
      words.sharePreview,
      `button, ${words.shareSend}`,
      words.shareBack,
    );
  });

  it('says of a failed try what is wrong, with the way there, and again at the field', async () => {
    const page = await openForm();
    await page.send();
    inOrder(
      await readAloud(page.one('.summary')),
      'alert',
      `heading, ${words.formProblem}`,
      `link, ${words['required:quote']}`,
      `link, ${words['required:name']}`,
      `link, ${words['consent-needed:consent.publish']}`,
    );
    const said = await readAloud(page.one('form'));
    const quote = said.find((one) => one.startsWith(`textbox, ${words['share-label:quote']}`));
    expect(quote).to.contain(`${words.formError} ${words['required:quote']}`);
    expect(quote).to.contain('invalid');
    const publish = said.find((one) =>
      one.startsWith(`checkbox, ${words['share-label:consent.publish']}`),
    );
    expect(publish).to.contain(words['consent-needed:consent.publish']);
  });

  it('says after the sending that it is done, and what to keep', async () => {
    const page = await openForm();
    await page.fillIn();
    await page.send();
    inOrder(
      await readAloud(page.one('.success')),
      `heading, ${words.shareThanks}`,
      words.formReference,
      'AB12-CD34',
      words.shareCode,
      'let-me-out',
      words.shareKeepBoth,
      `heading, ${words.formNext}`,
      words.shareRead,
      `button, ${words.shareWithdraw}`,
      `button, ${words.formClear}`,
    );
  });

  it('says of two codes that do not belong together what to do', async () => {
    server.answer({ status: 404 });
    const page = await openForm();
    await page.takeBack('AB12-CD34', 'let-me-in');
    inOrder(
      await readAloud(page.one('.take-back')),
      words.shareBackLead,
      `textbox, ${words['share-label:takeBack.reference']}`,
      `textbox, ${words['share-label:takeBack.code']}`,
      `button, ${words.shareBackSend}`,
      'alert',
      words.shareBackUnknown,
    );
  });
});
