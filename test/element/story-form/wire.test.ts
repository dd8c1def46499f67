import { expect } from '@open-wc/testing';
import { API, SHARED, centerServer } from '../forms/center-server.ts';
import { openForm } from './story-page.ts';

/** What differs from visitor to visitor and from try to try. */
function withoutChance({ requestId, signals, ...rest }: Record<string, unknown>) {
  expect(requestId).to.match(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
  expect(signals).to.deep.equal({ elapsedMs: 0, trap: false });
  return rest;
}

const CONSENT = { publish: true, firstName: false, contact: false, noticeVersion: 'unversioned' };

describe('what goes over the wire of a story', () => {
  const server = centerServer(SHARED);

  it('is the least for who answers the least', async () => {
    const page = await openForm();
    await page.fillIn();
    await page.send();
    expect(withoutChance(server.body)).to.deep.equal({
      version: 1,
      quote: 'I called, and somebody came.',
      name: 'M. L.',
      locale: 'en-US',
      consent: CONSENT,
    });
  });

  it('is all that was answered', async () => {
    const page = await openForm({ attributes: { 'notice-version': '2026-11' } });
    await page.write('quote', ' I called.\nSomebody came. ');
    await page.write('body', 'It began one night.\n\nIt took years.');
    await page.write('name', 'Maria');
    await page.write('role', 'parent');
    await page.pick('recoverySince.month', '04');
    await page.write('recoverySince', '2019');
    await page.choose('topics', 'Alcohol', 'Family');
    await page.write('contentNote', 'Speaks of an overdose.');
    await page.choose('consent.publish', 'true');
    await page.choose('consent.firstName', 'true');
    await page.choose('consent.contact', 'true');
    await page.write('email', 'maria@example.org');
    await page.send();
    expect(withoutChance(server.body)).to.deep.equal({
      version: 1,
      quote: 'I called.\nSomebody came.',
      body: 'It began one night.\n\nIt took years.',
      name: 'Maria',
      role: 'parent',
      recoverySince: '2019-04',
      topics: ['Alcohol', 'Family'],
      contentNote: 'Speaks of an overdose.',
      locale: 'en-US',
      email: 'maria@example.org',
      consent: { publish: true, firstName: true, contact: true, noticeVersion: '2026-11' },
    });
  });

  it('has the first name only where that may be used, and no letter of it in any other place', async () => {
    for (const [mayUse, name] of [
      [false, 'M. L.'],
      [true, 'Maria López'],
    ] as const) {
      server.answer(SHARED);
      const page = await openForm();
      await page.fillIn();
      if (mayUse) await page.choose('consent.firstName', 'true');
      await page.send();
      expect(server.body['name']).to.equal(name);
      expect(server.posts[0]?.text.includes('Maria')).to.equal(mayUse);
    }
  });

  it('has an address only where the center may write to it', async () => {
    const page = await openForm();
    await page.fillIn();
    await page.choose('consent.contact', 'true');
    await page.write('email', 'maria@example.org');
    await page.choose('consent.contact', 'true');
    await page.send();
    expect(server.body).not.to.have.property('email');
    expect(server.posts[0]?.text).not.to.contain('example.org');
    expect(server.body['consent']).to.deep.equal(CONSENT);
  });

  for (const [typed, month, sent] of [
    ['2019', '', '2019'],
    ['2019', '11', '2019-11'],
    [' 2019 ', '01', '2019-01'],
    ['2019-04', '', '2019-04'],
    ['2019-04', '07', '2019-04'],
    ['2026', '11', '2026-11'],
    ['1900', '', '1900'],
  ] as const) {
    it(`says of "${typed}" and month "${month}" that it is since ${sent}`, async () => {
      const page = await openForm();
      await page.fillIn();
      await page.write('recoverySince', typed);
      await page.pick('recoverySince.month', month);
      await page.send();
      expect(server.body['recoverySince']).to.equal(sent);
    });
  }

  it('has the topics in words that any page of the center understands, in Spanish too', async () => {
    const page = await openForm({ attributes: { lang: 'es' } });
    await page.fillIn();
    await page.choose('topics', 'Grief', 'Mental health');
    await page.send();
    expect(server.body['topics']).to.deep.equal(['Mental health', 'Grief']);
    expect(server.body['locale']).to.match(/^es/);
  });

  it('has what a browser filled in, though it told nobody', async () => {
    const page = await openForm();
    await page.fillIn();
    await page.choose('consent.contact', 'true');
    page.control('email').value = 'maria@example.org';
    page.control('name').value = 'Ana';
    await page.send();
    expect(server.body['name']).to.equal('A.');
    expect(server.body['email']).to.equal('maria@example.org');
  });

  it('has no word of what is there to take a story back with', async () => {
    const page = await openForm();
    await page.fillIn();
    await page.write('takeBack.reference', 'ZZ99-YY88');
    await page.write('takeBack.code', 'another-token');
    await page.send();
    expect(server.posts[0]?.text).not.to.match(/takeBack|ZZ99|another/);
    expect(server.body).not.to.have.property('extra');
  });

  it('goes only to the center', async () => {
    const page = await openForm();
    await page.fillIn();
    await page.send();
    const asked = [...server.read, ...server.written.map(({ url }) => url)];
    expect(asked.filter((url) => !url.startsWith(`${API}/`))).to.deep.equal([]);
    expect(asked.join()).not.to.contain('?');
  });
});
