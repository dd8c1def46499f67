import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { until } from '../until.ts';
import { API, TAKEN, centerServer, held } from '../forms/center-server.ts';
import { openForm, read } from './form-page.ts';
import { words } from './words.ts';

const LOST = ['offline', 'offline', 'offline'] as const;

describe('a request that is sent', () => {
  const server = centerServer();

  it('goes out once by a click, as JSON, and without a word of where it comes from', async () => {
    const page = await openForm();
    await page.fillIn();
    await page.send();
    const [sent, ...others] = server.written;
    expect(others).to.deep.equal([]);
    expect(sent?.url).to.equal(`${API}/peer-requests`);
    expect(sent?.method).to.equal('POST');
    expect(sent?.headers.get('content-type')).to.equal('application/json');
    expect(server.keys[0]).to.match(/^"[\da-f-]{36}"$/);
  });

  it('goes out once by Enter in a field of one line', async () => {
    const page = await openForm();
    await page.fillIn('email');
    page.control('contact.email').focus();
    await sendKeys({ press: 'Enter' });
    await page.shows('.done');
    expect(server.posts).to.have.length(1);
  });

  it('stays while Enter begins a new line of the message', async () => {
    const page = await openForm();
    await page.fillIn();
    page.one<HTMLDetailsElement>('details').open = true;
    page.control('message').focus();
    await sendKeys({ type: 'One' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ type: 'Two' });
    expect(page.valuesOf('message')).to.deep.equal(['One\nTwo']);
    await page.send();
    expect(server.body['message']).to.equal('One\nTwo');
  });

  it('stays while Enter ends the writing of a word in another script', async () => {
    const page = await openForm();
    await page.fillIn();
    const enter = { key: 'Enter', bubbles: true, composed: true, cancelable: true };
    const composing = new KeyboardEvent('keydown', { ...enter, isComposing: true });
    page.control('name').dispatchEvent(composing);
    page.sendButton.dispatchEvent(new KeyboardEvent('keydown', enter));
    await page.element.updateComplete;
    expect(read(page.sendButton.textContent)).to.equal(words.formSend);
    expect(server.posts).to.deep.equal([]);
  });

  it('goes out once however often and however fast the button is pressed', async () => {
    const { turn, give } = held();
    server.answer(turn);
    const page = await openForm();
    await page.fillIn();
    page.press();
    page.press();
    page.sendButton.dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
    await until(() => server.posts.length > 0);
    page.press();
    page.control('contact.phone').focus();
    await sendKeys({ press: 'Enter' });
    give();
    await page.shows('.done');
    expect(server.posts).to.have.length(1);
  });

  it('says in words that it is being sent, and leaves the focus on a button that does nothing', async () => {
    const { turn, give } = held();
    server.answer(turn);
    const page = await openForm();
    await page.fillIn();
    page.press();
    await until(() => server.posts.length > 0);
    await page.element.updateComplete;
    const button = page.sendButton;
    expect(read(button.textContent)).to.equal(words.formSending);
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    expect(button.disabled).to.equal(false);
    expect(page.focused).to.equal(button);
    expect(page.texts('form [role=status]')).to.include(words.formSending);
    give();
    await page.shows('.done');
  });

  it('is the same to the byte, under the same key, when it is sent again after nobody answered', async () => {
    server.answer(...LOST, TAKEN);
    const page = await openForm();
    await page.fillIn();
    await page.send();
    page.clock.advance(2);
    await page.send();
    expect(server.posts).to.have.length(4);
    expect(new Set(server.keys).size).to.equal(1);
    expect(new Set(server.posts.map(({ text }) => text)).size).to.equal(1);
    expect(page.all('.done')).to.have.length(1);
  });

  it('is another under another key when it was changed meanwhile, in place of the first', async () => {
    server.answer(...LOST, TAKEN);
    const page = await openForm();
    await page.fillIn();
    await page.send();
    await page.write('name', 'Sam');
    await page.send();
    const [first, , , last] = server.bodies;
    expect(last?.['name']).to.equal('Sam');
    expect(last?.['requestId']).to.equal(first?.['requestId']);
    expect(new Set(server.keys).size).to.equal(2);
  });

  it('is another altogether after the first was taken', async () => {
    const page = await openForm();
    await page.fillIn();
    await page.send();
    page.button(words.formAgain).click();
    await page.shows('[part~=submit]');
    await page.fillIn();
    await page.send();
    const ids = server.bodies.map(({ requestId }) => requestId);
    expect(new Set(ids).size).to.equal(2);
    expect(new Set(server.keys).size).to.equal(2);
  });

  it('says how long the filling-in took, from the first entry on, and of the trap that it is empty', async () => {
    const page = await openForm();
    page.clock.advance(5);
    await page.fillIn();
    page.clock.advance(2);
    await page.send();
    expect(server.body['signals']).to.deep.equal({ trap: false, elapsedMs: 120_000 });
  });

  it('is sent also where something filled in what nobody sees, and says so', async () => {
    const page = await openForm();
    await page.fillIn();
    await page.write('signals.trap', 'https://spam.example');
    await page.send();
    expect((server.body['signals'] as { trap: boolean }).trap).to.equal(true);
    expect(server.posts[0]?.text).not.to.contain('spam.example');
  });

  it('goes to an address of the center’s own where there is one', async () => {
    const action = 'https://forms.center.example/take?form=7';
    const page = await openForm({ attributes: { api: undefined, action } });
    await page.fillIn();
    await page.send();
    expect(server.posts.map(({ url }) => url)).to.deep.equal([action]);
    expect(server.read).to.deep.equal([]);
  });
});
