import { expect } from '@open-wc/testing';
import { centerServer } from '../forms/center-server.ts';
import type { RequestPage } from './form-page.ts';
import { openForm, read } from './form-page.ts';
import { words } from './words.ts';

const links = (page: RequestPage) => page.all<HTMLAnchorElement>('.summary a');
const follow = (page: RequestPage, text: string) =>
  links(page)
    .find(({ textContent }) => read(textContent) === text)
    ?.click();

describe('a try that fails', () => {
  const server = centerServer();
  const { title } = document;
  before(() => (document.title = 'A center'));
  after(() => (document.title = title));

  it('says nothing is wrong before somebody sends', async () => {
    const page = await openForm();
    await page.choose('contact.method', 'call');
    await page.write('contact.phone', 'abc');
    page.control('contact.phone').focus();
    page.control('contact.phone').blur();
    await page.element.updateComplete;
    expect(page.all('.summary, [part~=field-error], [aria-invalid]')).to.deep.equal([]);
  });

  it('sends nothing, and says all at once what is wrong, in the order of the form', async () => {
    const page = await openForm();
    await page.send();
    expect(server.written).to.deep.equal([]);
    expect(read(page.one('.summary h3').textContent)).to.equal(words.formProblem);
    expect(page.texts('.summary li')).to.deep.equal([
      words['required:for'],
      words['required:contact.method'],
      words['consent-needed:consent.contact'],
    ]);
  });

  it('has the focus on the summary, and the alert inside it', async () => {
    const page = await openForm();
    await page.send();
    const summary = page.one('.summary');
    expect(page.focused).to.equal(summary);
    expect(summary.getAttribute('role')).to.equal(null);
    expect(summary.querySelector('[role=alert]')?.textContent).to.contain(words['required:for']);
  });

  it('says the same words at each field, and marks it', async () => {
    const page = await openForm();
    await page.choose('contact.method', 'text');
    await page.write('contact.phone', '12');
    await page.send();
    const errors = Object.values(page.fieldErrors);
    expect(errors).to.deep.equal(page.texts('.summary li').map((text) => `Error: ${text}`));
    expect(page.fieldErrors).to.deep.equal({
      for: `Error: ${words['required:for']}`,
      'contact.phone': `Error: ${words['code:invalid-phone']}`,
      'consent.contact': `Error: ${words['consent-needed:consent.contact']}`,
      'consent.sms': `Error: ${words['consent-needed:consent.sms']}`,
    });
    expect(page.control('contact.phone').getAttribute('aria-invalid')).to.equal('true');
    expect(page.control('for').closest('fieldset')?.getAttribute('aria-invalid')).to.equal('true');
    expect(page.control('name').getAttribute('aria-invalid')).to.equal(null);
  });

  it('describes every control by what there is', async () => {
    for (const method of ['call', 'text', 'email']) {
      const page = await openForm();
      await page.choose('contact.method', method);
      await page.send();
      const ids = page
        .all('[aria-describedby]')
        .flatMap((element) => element.getAttribute('aria-describedby')?.split(' ') ?? []);
      expect(ids).not.to.deep.equal([]);
      for (const id of ids) expect(page.root.getElementById(id), id).not.to.equal(null);
      const all = page.all('[id]').map(({ id }) => id);
      expect(new Set(all).size, 'each id once').to.equal(all.length);
    }
  });

  it('leads from each line to its field, and leaves the address of the page', async () => {
    const page = await openForm();
    await page.choose('contact.method', 'call');
    await page.send();
    const address = location.href;
    const entries = history.length;
    for (const [name, text] of [
      ['for', words['required:for']],
      ['contact.phone', words['required:contact.phone']],
      ['consent.contact', words['consent-needed:consent.contact']],
    ] as const) {
      follow(page, text);
      expect(page.focused, name).to.equal(page.control(name));
    }
    expect(location.href).to.equal(address);
    expect(history.length).to.equal(entries);
  });

  it('opens what is folded away where the field is in there', async () => {
    const page = await openForm();
    await page.write('accommodation', 'x'.repeat(201));
    await page.send();
    const more = page.one<HTMLDetailsElement>('details');
    expect(more.open).to.equal(false);
    follow(page, words['code:too-long'](words['label:accommodation']));
    expect(more.open).to.equal(true);
    expect(page.focused).to.equal(page.control('accommodation'));
  });

  it('keeps all that was written', async () => {
    const page = await openForm();
    await page.choose('contact.method', 'call');
    await page.write('name', 'Sam');
    await page.write('contact.phone', 'soon');
    await page.write('message', 'Two\nlines');
    await page.choose('contact.windows', '1', '3');
    await page.pick('language', 'es');
    await page.send();
    expect(page.valuesOf('name')).to.deep.equal(['Sam']);
    expect(page.valuesOf('contact.phone')).to.deep.equal(['soon']);
    expect(page.valuesOf('message')).to.deep.equal(['Two\nlines']);
    expect(page.valuesOf('contact.windows')).to.deep.equal(['1', '3']);
    expect(page.valuesOf('language')).to.deep.equal(['es']);
    expect(page.valuesOf('contact.method')).to.deep.equal(['call']);
  });

  it('is announced anew when it fails again', async () => {
    const page = await openForm();
    await page.send();
    const first = page.one('.summary [role=alert]');
    page.press();
    await page.send();
    expect(page.all('.summary [role=alert]')).to.have.length(1);
    expect(page.one('.summary [role=alert]')).not.to.equal(first);
    expect(page.focused).to.equal(page.one('.summary'));
  });

  it('says no more of what was put right, once it is sent again', async () => {
    const page = await openForm();
    await page.send();
    await page.choose('for', 'self');
    await page.send();
    expect(page.texts('.summary li')).not.to.include(words['required:for']);
    expect(page.control('for').closest('fieldset')?.hasAttribute('aria-invalid')).to.equal(false);
  });

  it('puts a word before the title of the page while something is wrong, if it is asked to', async () => {
    const page = await openForm({ attributes: { 'title-prefix': 'Error: ' } });
    expect(document.title).to.equal('A center');
    await page.send();
    expect(document.title).to.equal('Error: A center');
    await page.send();
    expect(document.title).to.equal('Error: A center');
    await page.fillIn();
    await page.send();
    expect(document.title).to.equal('A center');
  });

  it('takes the word away with the form, and puts none there by itself', async () => {
    const page = await openForm({ attributes: { 'title-prefix': 'Error: ' } });
    await page.send();
    page.element.remove();
    expect(document.title).to.equal('A center');
    const other = await openForm();
    await other.send();
    expect(document.title).to.equal('A center');
  });
});
