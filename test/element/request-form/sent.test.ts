import { expect } from '@open-wc/testing';
import { until } from '../until.ts';
import type { Turn } from '../forms/center-server.ts';
import { API, PHONE, TAKEN, centerServer, held } from '../forms/center-server.ts';
import type { RequestPage } from './form-page.ts';
import { openForm, read } from './form-page.ts';
import { words } from './words.ts';

const CENTER = { organization: 'Cottonwood' };

describe('after a request is sent', () => {
  const server = centerServer();

  async function sent(
    method: 'call' | 'text' | 'email' = 'call',
    mayName = false,
  ): Promise<RequestPage> {
    const page = await openForm({ attributes: CENTER });
    await page.fillIn(method);
    if (mayName) await page.choose('contact.safety.mayNameOrganization', 'true');
    await page.send();
    await page.shows('.done');
    return page;
  }

  it('has the focus on what says so, with the reference and what happens next', async () => {
    const page = await sent();
    expect(page.focused).to.equal(page.one('.done'));
    expect(read(page.focused?.textContent)).to.equal(words['sent:title']);
    expect(page.texts('.reference')).to.deep.equal(['AB12-CD34']);
    expect(page.text).to.contain(words.formNext);
    expect(page.text).to.contain(words.sentWorse);
    expect(page.one('peer-crisis-lines').getClientRects()).not.to.have.length(0);
  });

  it('says by when, on the visitor’s own clock', async () => {
    const page = await sent();
    const instant = new Date('2026-11-23T17:00:00-07:00');
    const weekday = instant.toLocaleDateString('en-US', { weekday: 'long' });
    const hour = instant.toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' });
    expect(page.text).to.match(new RegExp(`${words.sentBy('')[0]}.*${weekday}, November`));
    expect(page.text.replace(/\s/g, ' ')).to.contain(hour.replace(/\s/g, ' '));
  });

  for (const method of ['call', 'text', 'email'] as const) {
    it(`says how whoever writes or calls is known, by ${method}, and names the center if it may`, async () => {
      const discreet = await sent(method);
      expect(discreet.text).to.contain(words[`sentIntro:${method}`](''));
      expect(discreet.one('.success').textContent).not.to.contain('Cottonwood');
      const open = await sent(method, true);
      expect(open.text).to.contain(words[`sentIntro:${method}`]('Cottonwood'));
    });
  }

  it('says whom to call where the visitor calls', async () => {
    const page = await openForm();
    await page.choose('for', 'self');
    await page.choose('contact.method', 'visitor-will-contact');
    await page.send();
    expect(server.body['contact']).to.deep.equal({ method: 'visitor-will-contact' });
    expect(page.text).to.contain(words.sentYouCall);
    expect(read(page.one('.success a').textContent)).to.equal(PHONE);
    expect(page.text).not.to.contain(words.sentQuiet);
  });

  it('tells what the center says of the next steps, as text', async () => {
    const nextSteps = ['We read it.', '<b>We</b> call.'];
    server.answer({ status: 202, body: { reference: 'R', nextSteps } });
    const page = await sent();
    expect(page.texts('.steps li')).to.deep.equal(nextSteps);
  });

  it('is sent also where the answer cannot be read', async () => {
    for (const body of ['<html>Thanks</html>', {}, { reference: 7 }, '']) {
      server.answer({ status: 201, body });
      const page = await sent();
      expect(page.texts('.done')).to.deep.equal([words['sent:title']]);
      expect(page.texts('.reference')).to.deep.equal([]);
      expect(page.text).to.contain(words.sentSoon);
      expect(page.all('button').map(({ textContent }) => read(textContent))).not.to.include(
        words.sentWithdraw,
      );
    }
  });

  it('says that it did, with an event that tells nothing more', async () => {
    const page = await openForm();
    let heard: Event | undefined;
    document.addEventListener('peer-request-sent', (event) => (heard = event), { once: true });
    await page.fillIn();
    await page.send();
    await until(() => heard);
    expect(heard?.target).to.equal(page.element);
    expect(Object.keys(heard ?? {}).filter((key) => key !== 'isTrusted')).to.deep.equal([]);
  });

  it('holds nothing of what was written, and the form is empty when the visitor comes back', async () => {
    const page = await openForm();
    await page.fillIn();
    await page.write('name', 'Samira');
    await page.write('message', 'A secret');
    await page.choose('preferences.peer', 'parent');
    await page.choose('contact.safety.voicemail', 'organization-ok');
    await page.send();
    expect(page.controls('name')).to.deep.equal([]);
    expect(page.element.outerHTML + page.root.innerHTML).not.to.match(/Samira|secret|555-0123/);
    page.button(words.formAgain).click();
    await page.shows('[part~=submit]');
    expect(page.held).to.deep.equal([]);
    await page.choose('contact.method', 'call');
    expect(page.valuesOf('contact.phone')).to.deep.equal(['']);
    expect(page.valuesOf('contact.safety.voicemail')).to.deep.equal(['none']);
    expect(page.focused).to.equal(page.root.querySelector('form input'));
  });
});

describe('taking a request back', () => {
  const server = centerServer();

  async function sent(...turns: Turn[]): Promise<RequestPage> {
    server.answer(TAKEN, ...turns);
    const page = await openForm();
    await page.fillIn();
    await page.send();
    return page;
  }

  it('asks the server by the token that it gave, and says that it is done', async () => {
    const page = await sent({ status: 204 });
    page.button(words.sentWithdraw).click();
    await page.says(words.sentWithdrawn);
    const [, withdrawal, ...others] = server.written;
    expect(others).to.deep.equal([]);
    expect(withdrawal?.method).to.equal('DELETE');
    expect(withdrawal?.url).to.equal(`${API}/peer-requests/AB12-CD34`);
    expect(withdrawal?.headers.get('authorization')).to.equal('Withdraw let-me-out');
    await page.element.updateComplete;
    expect(read(page.focused?.textContent)).to.equal(words.sentWithdrawn);
    expect(page.text).to.contain(words.sentWithdrawnText);
    expect(page.text).not.to.contain(words.sentSoon);
    expect(() => page.button(words.sentWithdraw)).to.throw();
  });

  it('is under way once, however often the button is pressed, and leaves the focus there', async () => {
    const { turn, give } = held();
    const page = await sent(turn);
    const button = page.button(words.sentWithdraw);
    button.focus();
    button.click();
    button.click();
    await page.element.updateComplete;
    expect(page.focused).to.equal(button);
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    expect(read(button.textContent)).to.equal(words.formWithdrawing);
    give({ status: 204 });
    await page.says(words.sentWithdrawn);
    expect(server.written).to.have.length(2);
  });

  it('says where it could not be done, and can be tried again', async () => {
    const page = await sent({ status: 403 }, { status: 204 });
    page.button(words.sentWithdraw).click();
    await page.says(words.formWithdrawFailed);
    const alert = page.all('[role=alert]').find(({ textContent }) => read(textContent));
    expect(read(alert?.textContent)).to.contain(words.formWithdrawFailed);
    expect(page.texts('.reference')).to.deep.equal(['AB12-CD34']);
    page.button(words.sentWithdraw).click();
    await page.says(words.sentWithdrawn);
  });

  it('is not offered where the server gave nothing to do it by', async () => {
    server.answer({ status: 201, body: { reference: 'R' } });
    const page = await openForm();
    await page.fillIn();
    await page.send();
    expect(page.all('.actions button')).to.have.length(2);
  });
});
