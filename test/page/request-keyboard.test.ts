import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inBrowsers } from './support/engines.ts';
import { focused } from './support/focus.ts';
import { control, newName, open, reached, reference, tabTo, words } from './request/asking.ts';
import { LIMIT, openClinic } from './forms/clinic.ts';

const { api, page } = await openClinic();

/** A center's own question, as it stands in a page. */
const questions = `<script type="application/json" slot="fields">
  [{ "key": "heard", "type": "text", "label": "How did you hear of us?" }]
</script>`;

inBrowsers('a visitor with a keyboard alone', (browser) => {
  it('fills in everything from the top of the page, and reads the reference', LIMIT, async () => {
    const name = newName();
    const guest = await open(browser, page({ inside: questions }));
    const { keyboard } = guest.page;
    const type = async (label: string, text: string) => {
      await tabTo(guest, label);
      await keyboard.type(text);
    };
    const press = async (label: string, ...keys: string[]) => {
      await tabTo(guest, label);
      for (const key of keys) await keyboard.press(key);
    };

    await press('for', 'Space', 'ArrowDown');
    await type('name', name);
    await press('contact.method', 'Space');
    await type('contact.phone', '303-555-0123 ext. 42');
    await press('contact.safety.voicemail', 'ArrowDown');
    await press('contact.safety.ifOthersAnswer', 'ArrowDown', 'ArrowDown');
    await press('contact.safety.mayNameOrganization', 'ArrowDown');
    await type('contact.safety.note', 'After six only');
    await press('contact.windows', 'Tab', 'Space');
    await press('contact.windows.part', 'Space', 'Tab', 'Space');
    await press(words.askChangeZone, 'Enter');
    assert.equal(await reached(guest), 'contact.timeZone');
    // The second of the list, after the device's own.
    await keyboard.press('ArrowDown');
    await press('urgency', 'ArrowDown');
    await type('extra.heard', 'A friend');
    await press(words.askMore, 'Enter');
    await type('message', 'Line one');
    await keyboard.press('Enter');
    await keyboard.type('Line two');
    await press('preferences.peerId', 'ArrowDown');
    await press('preferences.peer', 'Space');
    await press('preferences.pathways', 'Space');
    await type('pronouns', 'they/them');
    await type('accommodation', 'large print');
    await press('consent.contact', 'Space');
    await press(words.formSend, 'Enter');

    const told = await reference(guest);
    assert.equal(await focused(guest), words['sent:title']);
    const [stored, ...more] = await api.storedFor(name);
    assert.deepEqual(more, []);
    assert.equal(stored?.reference, told);
    const { requestId, signals, ...sent } = stored.sent;
    assert.match(String(requestId), /^[\da-f-]{36}$/);
    assert.equal((signals as { trap: boolean }).trap, false);
    assert.deepEqual(sent, {
      version: 1,
      purpose: 'talk',
      for: 'loved-one',
      name,
      pronouns: 'they/them',
      accommodation: 'large print',
      locale: 'en-US',
      contact: {
        method: 'call',
        phone: '+13035550123',
        extension: '42',
        timeZone: 'America/Puerto_Rico',
        windows: [{ day: 1, from: '08:00', to: '17:00' }],
        safety: {
          voicemail: 'first-name-only',
          ifOthersAnswer: 'may-identify',
          mayNameOrganization: true,
          note: 'After six only',
        },
      },
      urgency: 'this-week',
      preferences: {
        pathways: ['12-step'],
        peer: ['parent'],
        peerId: 'sample-maria',
      },
      message: 'Line one\nLine two',
      consent: { contact: true, sms: false, noticeVersion: '2026-11' },
      extra: { heard: 'A friend' },
    });
    await guest.wasQuiet();
    await guest.close();
  });

  it('sends with Enter from a field, is led to what is wrong, and mends it', LIMIT, async () => {
    const name = newName();
    const guest = await open(browser, page());
    const { keyboard } = guest.page;
    await tabTo(guest, 'name');
    await keyboard.type(name);
    await keyboard.press('Enter');
    const address = guest.page.url();
    await tabTo(guest, words['required:for']);
    await keyboard.press('Enter');
    assert.equal(await reached(guest), 'for');
    assert.equal(guest.page.url(), address);
    await keyboard.press('Space');
    await tabTo(guest, 'contact.method');
    await keyboard.press('ArrowUp');
    assert.ok(await control(guest, 'contact.method', 'visitor-will-contact').isChecked());
    await keyboard.press('Shift+Tab');
    await keyboard.press('Enter');
    const told = await reference(guest);
    const [stored, ...more] = await api.storedFor(name);
    assert.deepEqual([stored?.reference, more], [told, []]);
    assert.deepEqual(stored?.sent['contact'], { method: 'visitor-will-contact' });
    await tabTo(guest, words.sentWithdraw);
    await keyboard.press('Enter');
    await guest.page.getByRole('heading', { name: words.sentWithdrawn }).waitFor();
    assert.equal(await focused(guest), words.sentWithdrawn);
    const row = await api.row(told);
    assert.deepEqual([row?.status, row?.payload, row?.keyId], ['withdrawn', null, null]);
    await guest.wasQuiet();
    await guest.close();
  });
});
