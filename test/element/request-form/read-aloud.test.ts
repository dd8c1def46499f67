import { expect } from '@open-wc/testing';
import { centerServer } from '../forms/center-server.ts';
import { inOrder, readAloud } from '../forms/read-aloud.ts';
import { openForm } from './form-page.ts';
import { words } from './words.ts';

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
      words.formReference,
      'AB12-CD34',
      `heading, ${words.formNext}`,
      words.sentBy('').replace(/\W*$/, ''),
      words['sentIntro:call'](''),
      `button, ${words.sentWithdraw}`,
      `button, ${words.formClear}`,
      words.sentWorse,
    );
  });
});
