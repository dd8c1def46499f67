import { expect } from '@open-wc/testing';
import { centerServer, refusal } from '../forms/center-server.ts';
import type { RequestPage } from './form-page.ts';
import { openForm } from './form-page.ts';
import { words } from './words.ts';

describe('what the server does not take', () => {
  const server = centerServer();

  async function refused(...errors: object[]): Promise<RequestPage> {
    server.answer(refusal(...errors));
    const page = await openForm();
    await page.fillIn();
    await page.send();
    return page;
  }

  it('is said at its field in the words of the page, not in those of the server', async () => {
    const page = await refused({
      pointer: '#/contact/phone',
      code: 'invalid-phone',
      detail: 'Not a number in use',
    });
    const text = words['code:invalid-phone'];
    expect(page.texts('.summary a')).to.deep.equal([text]);
    expect(page.fieldErrors).to.deep.equal({ 'contact.phone': `Error: ${text}` });
    expect(page.focused).to.equal(page.one('.summary'));
    expect(page.valuesOf('contact.phone')).to.deep.equal(['(303) 555-0123']);
  });

  it('is said in the words of the server where its code is none that we know', async () => {
    const page = await refused(
      { pointer: '#/name', code: 'not-nice', detail: 'Please use <b>another</b> name.' },
      { pointer: '#/pronouns', code: 'odd' },
    );
    expect(page.texts('.summary a')).to.deep.equal([
      'Please use <b>another</b> name.',
      words['code:invalid-format'](words['label:pronouns']),
    ]);
    expect(page.all('.summary b')).to.deep.equal([]);
  });

  it('is said in the summary where it belongs to no field', async () => {
    const page = await refused(
      { pointer: '#/nowhere', code: 'odd', detail: 'The center is full.' },
      { pointer: 'nonsense%', code: 'required' },
      { pointer: '#/for', code: 'required' },
    );
    expect(page.texts('.summary li')).to.deep.equal([
      words['required:for'],
      'The center is full.',
      words.formOther,
    ]);
    expect(page.texts('.summary a')).to.deep.equal([words['required:for']]);
  });

  it('is said at the field that asks for it, where the pointer goes inside or beside that', async () => {
    server.answer(
      refusal(
        { pointer: '#/contact/extension', code: 'invalid-phone' },
        { pointer: '#/contact/windows/0/to', code: 'out-of-range' },
        { pointer: '#/preferences/peer/2', code: 'too-long' },
      ),
    );
    const page = await openForm();
    await page.fillIn();
    await page.choose('contact.windows', '1');
    await page.send();
    expect(Object.keys(page.fieldErrors)).to.deep.equal([
      'contact.phone',
      'contact.windows',
      'preferences.peer',
    ]);
  });

  it('is said of a time zone where that shows, or can be made to', async () => {
    server.answer(refusal({ pointer: '#/contact/timeZone', code: 'invalid-time-zone' }));
    const page = await openForm();
    await page.fillIn();
    await page.choose('contact.windows', '1');
    await page.send();
    const error = `${words.formError} ${words['code:invalid-time-zone']}`;
    expect(page.fieldErrors).to.deep.equal({ 'contact.windows': error });
    page.button(words.askChangeZone).click();
    await page.shows('[name="contact.timeZone"]');
    await page.send();
    expect(page.fieldErrors).to.deep.equal({ 'contact.timeZone': error });
  });

  it('can be put right and sent', async () => {
    server.answer(refusal({ pointer: '#/contact/phone', code: 'invalid-phone' }), {
      status: 201,
      body: { reference: 'XY-1' },
    });
    const page = await openForm();
    await page.fillIn();
    await page.send();
    await page.write('contact.phone', '303 555 0199');
    await page.send();
    expect(page.texts('.reference')).to.deep.equal(['XY-1']);
    const [first, second] = server.bodies;
    expect(second?.['requestId']).to.equal(first?.['requestId']);
    expect(server.keys[1]).not.to.equal(server.keys[0]);
  });

  it('puts the word before the title also where no field is to blame', async () => {
    document.title = 'A center';
    server.answer(refusal({ pointer: '#/nowhere', code: 'odd' }));
    const page = await openForm({ attributes: { 'title-prefix': 'Error: ' } });
    await page.fillIn();
    await page.send();
    expect(document.title).to.equal('Error: A center');
    page.element.remove();
    expect(document.title).to.equal('A center');
  });
});
