import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { API, SHARED, centerServer, held } from '../forms/center-server.ts';
import { until } from '../until.ts';
import { openForm, read } from './story-page.ts';
import { words } from './words.ts';

const LOST = ['offline', 'offline', 'offline'] as const;

describe('a story that is sent', () => {
  const server = centerServer(SHARED);

  it('goes out once by a click, as JSON, under a key of its own', async () => {
    const page = await openForm();
    await page.fillIn();
    expect(read(page.sendButton.textContent)).to.equal(words.shareSend);
    await page.send();
    const [sent, ...others] = server.written;
    expect(others).to.deep.equal([]);
    expect([sent?.method, sent?.url]).to.deep.equal(['POST', `${API}/stories`]);
    expect(sent?.headers.get('content-type')).to.equal('application/json');
    expect(server.keys[0]).to.match(/^"[\da-f-]{36}"$/);
  });

  it('goes out once by Enter in a field of one line', async () => {
    const page = await openForm();
    await page.fillIn();
    page.control('name').focus();
    await sendKeys({ press: 'Enter' });
    await page.shows('.done');
    expect(server.posts).to.have.length(1);
  });

  it('stays while Enter begins a new line of it', async () => {
    const page = await openForm();
    await page.fillIn();
    page.control('body').focus();
    await sendKeys({ type: 'One' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ type: 'Two' });
    await page.send();
    expect(server.body['body']).to.equal('One\nTwo');
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
    page.control('name').focus();
    await sendKeys({ press: 'Enter' });
    give(SHARED);
    await page.shows('.done');
    expect(server.posts).to.have.length(1);
  });

  it('says in words that it is under way, and leaves the focus on a button that does nothing', async () => {
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
    give(SHARED);
    await page.shows('.done');
  });

  it('is another under another key when it was changed after a lost answer, in place of the first', async () => {
    server.answer(...LOST, SHARED);
    const page = await openForm();
    await page.fillIn();
    await page.send();
    await page.write('quote', 'I called, and Alex came.');
    await page.send();
    const [first, , , last] = server.bodies;
    expect(last?.['quote']).to.equal('I called, and Alex came.');
    expect(last?.['requestId']).to.equal(first?.['requestId']);
    expect(new Set(server.keys).size).to.equal(2);
  });

  it('is another under another key, too, when only what is agreed to was changed', async () => {
    server.answer(...LOST, SHARED);
    const page = await openForm();
    await page.fillIn();
    await page.choose('consent.firstName', 'true');
    await page.send();
    await page.choose('consent.firstName', 'true');
    await page.send();
    expect(server.bodies.map(({ name }) => name).at(-1)).to.equal('M. L.');
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
    expect(new Set(server.bodies.map(({ requestId }) => requestId)).size).to.equal(2);
    expect(new Set(server.keys).size).to.equal(2);
  });

  it('says how long the filling-in took, and is sent also where something filled in what nobody sees', async () => {
    const page = await openForm();
    page.clock.advance(5);
    await page.fillIn();
    page.clock.advance(3);
    await page.write('signals.trap', 'https://spam.example');
    await page.send();
    expect(server.body['signals']).to.deep.equal({ trap: true, elapsedMs: 180_000 });
    expect(server.posts[0]?.text).not.to.contain('spam.example');
  });

  it('goes to an address of the center’s own where there is one, and back from there', async () => {
    const action = 'https://forms.center.example/stories?form=7';
    server.answer(SHARED, { status: 204 });
    const page = await openForm({ attributes: { api: undefined, action } });
    await page.fillIn();
    await page.send();
    page.button(words.shareWithdraw).click();
    await page.says(words.shareWithdrawn);
    expect(server.written.map(({ method, url }) => [method, url])).to.deep.equal([
      ['POST', action],
      ['DELETE', 'https://forms.center.example/stories/AB12-CD34?form=7'],
    ]);
    expect(server.read).to.deep.equal([]);
  });
});
