import { expect } from '@open-wc/testing';
import { PHONE, centerServer } from '../forms/center-server.ts';
import { openForm, read } from './form-page.ts';
import { words } from './words.ts';

const ALWAYS = ['for', 'name', 'contact.method', 'urgency', 'consent.contact'];
const OPTIONAL = [
  ...['message', 'preferences.peer', 'preferences.pathways', 'preferences.ageBand'],
  ...['preferences.gender', 'pronouns', 'language', 'accommodation'],
];
const TIMES = ['contact.windows', 'contact.windows.part'];
const WRITTEN_SAFETY = ['contact.safety.mayNameOrganization', 'contact.safety.note'];
const CALL_SAFETY = [
  'contact.safety.voicemail',
  'contact.safety.ifOthersAnswer',
  ...WRITTEN_SAFETY,
];

describe('what the form asks for', () => {
  centerServer();

  it('asks little before a way to make contact is chosen', async () => {
    const page = await openForm();
    expect(page.asks).to.have.members([...ALWAYS, ...OPTIONAL]);
  });

  const OF_METHOD = {
    call: ['contact.phone', ...CALL_SAFETY, ...TIMES],
    text: ['contact.phone', ...WRITTEN_SAFETY, ...TIMES, 'consent.sms'],
    email: ['contact.email', ...WRITTEN_SAFETY],
  };
  for (const [method, own] of Object.entries(OF_METHOD)) {
    it(`asks for ${method} what only this way needs`, async () => {
      const page = await openForm();
      // What another way asked for is gone again.
      await page.choose('contact.method', 'call', 'email', 'text', method);
      expect(page.asks).to.have.members([...ALWAYS, ...own, ...OPTIONAL]);
    });
  }

  it('asks for nothing where the visitor calls, and shows the number', async () => {
    const page = await openForm();
    await page.choose('contact.method', 'visitor-will-contact');
    const without = ALWAYS.filter((name) => name !== 'consent.contact');
    expect(page.asks).to.have.members([...without, ...OPTIONAL]);
    const number = page.one<HTMLAnchorElement>('.chosen a');
    expect(read(number.textContent)).to.equal(PHONE);
    expect(number.getAttribute('href')).to.equal('tel:3035550142');
  });

  it('does not offer to be called where there is no number', async () => {
    const page = await openForm({ attributes: { phone: undefined } });
    expect(page.offers('contact.method')).to.deep.equal(['call', 'text', 'email']);
    page.element.phone = PHONE;
    await page.element.updateComplete;
    expect(page.offers('contact.method')).to.include('visitor-will-contact');
  });

  it('takes for granted what is safest', async () => {
    const page = await openForm();
    const standing = (name: string) => page.valuesOf(`contact.safety.${name}`);
    await page.choose('contact.method', 'call');
    expect(standing('voicemail')).to.deep.equal(['none']);
    expect(standing('ifOthersAnswer')).to.deep.equal(['say-nothing']);
    for (const method of ['call', 'text', 'email']) {
      await page.choose('contact.method', method);
      expect(standing('mayNameOrganization'), method).to.deep.equal(['false']);
    }
  });

  it('keeps what was written for a way that is left and chosen again', async () => {
    const page = await openForm();
    await page.choose('contact.method', 'call');
    await page.write('contact.phone', '303 555 0123');
    await page.choose('contact.safety.voicemail', 'first-name-only');
    await page.choose('contact.method', 'email', 'call');
    expect(page.valuesOf('contact.phone')).to.deep.equal(['303 555 0123']);
    expect(page.valuesOf('contact.safety.voicemail')).to.deep.equal(['first-name-only']);
  });

  it('takes leave to be named in a call for no leave to be named in a text', async () => {
    const page = await openForm();
    await page.choose('contact.method', 'call');
    await page.choose('contact.safety.mayNameOrganization', 'true');
    for (const method of ['text', 'visitor-will-contact', 'email', 'call']) {
      await page.choose('contact.method', method);
      if (method === 'visitor-will-contact') continue;
      expect(page.valuesOf('contact.safety.mayNameOrganization'), method).to.deep.equal(['false']);
    }
    await page.choose('contact.safety.mayNameOrganization', 'true');
    await page.choose('contact.method', 'visitor-will-contact', 'text');
    expect(page.valuesOf('contact.safety.mayNameOrganization')).to.deep.equal(['false']);
  });

  it('ticks no box by itself', async () => {
    const page = await openForm();
    await page.choose('contact.method', 'text');
    expect(page.valuesOf('consent.contact')).to.deep.equal([]);
    expect(page.valuesOf('consent.sms')).to.deep.equal([]);
  });

  for (const purpose of ['check-in', 'accountability']) {
    it(`asks for a rhythm where it is for ${purpose}`, async () => {
      const page = await openForm({ attributes: { purpose } });
      const rhythm = ['checkIn.cadence', 'checkIn.weeks'];
      expect(page.asks).to.have.members([...ALWAYS, ...rhythm, ...OPTIONAL]);
      expect(page.valuesOf('checkIn.cadence')).to.deep.equal(['weekly']);
    });
  }

  it('asks who offers support neither for whom nor how soon, and for their words first', async () => {
    const page = await openForm({ attributes: { purpose: 'offer' } });
    expect(page.asks).to.have.members([
      ...['name', 'contact.method', 'message', 'consent.contact'],
      ...['pronouns', 'language', 'accommodation'],
    ]);
    expect(page.control('message').closest('details')).to.equal(null);
    expect(read(page.sendButton.textContent)).to.equal(words['askSend:offer']);
  });

  it('has a heading for each purpose', async () => {
    const headings = [];
    for (const purpose of ['talk', 'check-in', 'accountability', 'offer']) {
      const page = await openForm({ attributes: { purpose } });
      headings.push(read(page.one('h2').textContent));
    }
    expect(headings).to.deep.equal([
      words['ask:talk'],
      words['ask:check-in'],
      words['ask:accountability'],
      words['ask:offer'],
    ]);
  });

  it('asks nobody for what is none of its business', async () => {
    for (const purpose of ['talk', 'check-in', 'accountability', 'offer']) {
      const page = await openForm({ attributes: { purpose } });
      for (const method of ['call', 'text', 'email', 'visitor-will-contact']) {
        await page.choose('contact.method', method);
        const asked = [...page.texts('form label, form legend, form summary'), ...page.asks];
        for (const one of asked) {
          expect(one).not.to.match(
            /diagnos|birth|insurance|(?<!email )address|zip|substance|drug|alcohol|last name|surname|ssn/i,
          );
        }
      }
    }
  });
});
