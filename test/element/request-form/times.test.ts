import { expect } from '@open-wc/testing';
import { TestClock } from '../../fixtures/test-clock.ts';
import { centerServer } from '../forms/center-server.ts';
import { openForm, read } from './form-page.ts';
import { words } from './words.ts';

describe('good times', () => {
  const server = centerServer();
  const contact = () => server.body['contact'] as { timeZone?: string; windows?: object[] };

  it('are said in the visitor’s zone, which shows', async () => {
    const clock = new TestClock('2026-11-22T19:00:00-05:00', 'America/New_York');
    const page = await openForm({ clock });
    await page.fillIn('text');
    expect(page.text).to.contain('Eastern Time (New York)');
    await page.choose('contact.windows', '1', '5');
    await page.choose('contact.windows.part', 'morning', 'evening');
    await page.send();
    expect(contact().timeZone).to.equal('America/New_York');
    expect(contact().windows).to.deep.equal([
      { day: 1, from: '08:00', to: '12:00' },
      { day: 1, from: '17:00', to: '21:00' },
      { day: 5, from: '08:00', to: '12:00' },
      { day: 5, from: '17:00', to: '21:00' },
    ]);
  });

  it('are whole days where no part is chosen, and every day where no day is', async () => {
    const page = await openForm();
    await page.fillIn();
    await page.choose('contact.windows', '6');
    await page.send();
    expect(contact().windows).to.deep.equal([{ day: 6, from: '08:00', to: '21:00' }]);
    server.answer({ status: 201, body: { reference: 'R' } });
    const other = await openForm();
    await other.fillIn();
    await other.choose('contact.windows.part', 'afternoon');
    await other.send();
    expect(contact().windows).to.have.length(7);
  });

  it('can be in another zone that the visitor chooses', async () => {
    const page = await openForm();
    await page.fillIn();
    page.button(words.askChangeZone).click();
    await page.shows('select[name="contact.timeZone"]');
    expect(page.focused).to.equal(page.control('contact.timeZone'));
    expect(page.valuesOf('contact.timeZone')).to.deep.equal(['America/Denver']);
    await page.pick('contact.timeZone', 'Pacific/Honolulu');
    await page.choose('contact.windows', '2');
    await page.send();
    expect(contact().timeZone).to.equal('Pacific/Honolulu');
  });

  it('say nothing of a zone where nothing is chosen', async () => {
    const page = await openForm();
    await page.fillIn();
    await page.send();
    expect(contact()).not.to.have.any.keys('timeZone', 'windows');
  });

  it('are gone with the way that asked for them', async () => {
    const page = await openForm();
    await page.fillIn();
    await page.choose('contact.windows', '2');
    await page.choose('contact.method', 'email');
    await page.write('contact.email', 'sam@example.org');
    await page.send();
    expect(contact()).to.deep.equal({
      method: 'email',
      email: 'sam@example.org',
      safety: { mayNameOrganization: false },
    });
  });

  it('begin the week as it begins where the language is spoken', async () => {
    const days = async (lang: string) => {
      const page = await openForm({ attributes: { lang } });
      await page.choose('contact.method', 'call');
      return page.controls('contact.windows').map(({ labels }) => read(labels?.[0]?.textContent));
    };
    expect((await days('en-US'))[0]).to.equal('Sun');
  });
});
