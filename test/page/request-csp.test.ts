import assert from 'node:assert/strict';
import { it } from 'node:test';
import { json } from './support/answers.ts';
import { inBrowsers, inChromium } from './support/engines.ts';
import type { Visit } from './support/visit.ts';
import { eventually } from './support/visit.ts';
import {
  control,
  fillIn,
  newName,
  open,
  reference,
  send,
  tabTo,
  trouble,
  words,
} from './request/asking.ts';
import { COPIED_FORM, FORM, LIMIT, PHONE, openClinic } from './forms/clinic.ts';
import { QUESTIONS } from './request/secrets.ts';

const { center, api, page, policy } = await openClinic();

const SUPPORT = '/alongside/support.js';

inBrowsers('a request form on a page with the strictest policy', (browser) => {
  it('has no violation and no word in the console in any state', LIMIT, async () => {
    const name = newName();
    const guest = await open(browser, page({ inside: QUESTIONS }));
    const { page: its } = guest;
    // Empty, with everything open, today, and with all ways to be in touch.
    await its.getByText(words.askMore).click();
    await control(guest, 'urgency', 'today').check();
    await its.getByText(words.askTodayLines).waitFor();
    for (const method of ['email', 'text', 'visitor-will-contact', 'call']) {
      await control(guest, 'contact.method', method).check();
    }
    await its.getByRole('button', { name: words.askChangeZone }).click();
    await control(guest, 'contact.timeZone').waitFor();
    await control(guest, 'message').fill('W'.repeat(1001));
    // Failed here, failed there, and sending.
    await send(guest).click();
    await its.getByText(words.formProblem).waitFor();
    await control(guest, 'message').fill('Hello');
    await fillIn(guest, name);
    await guest.context.setOffline(true);
    await send(guest).click();
    await trouble(guest).waitFor();
    await guest.context.setOffline(false);
    await send(guest).click();
    // Sent, and taken back.
    await reference(guest);
    await its.getByRole('button', { name: words.sentWithdraw }).click();
    await its.getByText(words.sentWithdrawn).waitFor();
    await its.getByRole('button', { name: words.formAgain }).click();
    await send(guest).waitFor();
    await guest.wasQuiet();
    await guest.close();
  });

  it('takes what a peer-support around it says, in Spanish too', LIMIT, async () => {
    const guest = await open(
      browser,
      page({
        lang: 'es',
        scripts: [SUPPORT, FORM],
        attributes: '',
        around: (form) =>
          `<peer-support api="${api.origin}" organization="Casa" phone="${PHONE}">${form}</peer-support>`,
      }),
    );
    const { page: its } = guest;
    await its.getByText('Casa').first().waitFor();
    assert.ok(await its.getByRole('link', { name: PHONE }).first().isVisible());
    await send(guest).click();
    await its
      .getByRole('alert')
      .filter({ has: its.getByRole('link') })
      .waitFor();
    assert.equal(await its.getByText(words.formProblem).count(), 0, 'in Spanish');
    await guest.wasQuiet();
    await guest.close();
  });

  it('works with two copies of its script', LIMIT, async () => {
    const name = newName();
    const guest = await open(browser, page({ scripts: [COPIED_FORM, FORM, SUPPORT] }));
    await fillIn(guest, name);
    await send(guest).click();
    await reference(guest);
    assert.equal((await api.storedFor(name)).length, 1);
    await guest.wasQuiet();
    await guest.close();
  });
});

/** A picture of 1 by 1 px. */
const DOT = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';

inChromium('a request form on a page with the strictest policy', (browser) => {
  it('shows photos of the peers with the line for images', LIMIT, async () => {
    center.server.on('/photo.svg', (_, response) =>
      response.writeHead(200, { 'Content-Type': 'image/svg+xml' }).end(DOT),
    );
    const photo = (src: string) => ({ src, alt: '', width: 80, height: 80 });
    center.server.on('/with-photos/', json({ version: 1, capabilities: ['peers'] }));
    center.server.on(
      '/with-photos/peers',
      json({
        peers: [
          { id: 'own', name: 'Robin', photo: photo(`${center.server.origin}/photo.svg`) },
          { id: 'far', name: 'Kim', photo: photo('https://elsewhere.example/kim.jpg') },
        ],
      }),
    );
    const guest = await open(
      browser,
      page({ attributes: 'api="/with-photos"', policy: `${policy}; img-src 'self'` }),
    );
    await guest.page.getByText(words.askMore).click();
    const shown = guest.page.locator('.peer img');
    await eventually(() => shown.count(), 1);
    await shown.scrollIntoViewIfNeeded();
    await eventually(
      () => shown.evaluate((image: HTMLImageElement) => image.naturalWidth > 0),
      true,
    );
    assert.ok(await guest.page.getByText('Kim').isVisible(), 'by name alone');
    assert.ok(!guest.requests.some((url) => url.includes('elsewhere')));
    await guest.wasQuiet();
    await guest.close();
  });
});

interface Overheard {
  readonly overheard: string[];
}

/** Writes down what the page's own listeners learn of what is typed. */
function overhear(): void {
  const { overheard } = Object.assign(globalThis, { overheard: [] } as Overheard);
  const types = [
    ...['beforeinput', 'input', 'textInput', 'change', 'keydown', 'keypress', 'keyup', 'submit'],
    ...['paste', 'copy', 'cut', 'compositionstart', 'compositionupdate', 'compositionend'],
  ];
  const write = ({ type }: Event) => overheard.push(type);
  for (const type of types) {
    document.addEventListener(type, write);
    window.addEventListener(type, write);
  }
}

const overheard = ({ page: its }: Visit) =>
  its.evaluate(() => [...new Set((globalThis as unknown as Overheard).overheard)]);

inBrowsers("a page's own listeners", (browser) => {
  it('hear nothing of what is typed, chosen and sent', LIMIT, async () => {
    const address = page({
      inside: QUESTIONS,
      around: (form) => `${form}<label>Ours <input name="ours"></label>`,
    });
    const guest = await open(browser, address, {
      before: (each) => each.addInitScript(overhear),
    });
    const { keyboard } = guest.page;
    await control(guest, 'name').click();
    await keyboard.type(newName());
    for (const key of ['a', 'c', 'x', 'v']) await keyboard.press(`Control+${key}`);
    await control(guest, 'contact.method', 'call').check();
    await control(guest, 'contact.safety.note').pressSequentially('Ask for me');
    await tabTo(guest, 'contact.windows');
    await keyboard.press('Space');
    await guest.page.getByText(words.askMore).click();
    await control(guest, 'message').pressSequentially('Hello');
    await control(guest, 'language').selectOption('es');
    await control(guest, 'extra.story').pressSequentially('Mine');
    await control(guest, 'name').press('Enter');
    await guest.page.getByText(words.formProblem).waitFor();
    assert.deepEqual(await overheard(guest), []);
    await guest.page.getByLabel('Ours').press('k');
    assert.ok((await overheard(guest)).includes('keydown'), 'they do listen');
    await guest.wasQuiet();
    await guest.close();
  });
});
