import { expect } from '@open-wc/testing';
import en from '../../../src/request-form/terms/en.ts';
import es from '../../../src/request-form/terms/es.ts';
import sending from '../../../src/request-form/terms/sending-en.ts';
import formEn from '../../../src/form/terms/en.ts';
import { overrideTerms } from '../../../src/widget/locale.ts';
import { until } from '../until.ts';
import { centerServer } from '../forms/center-server.ts';
import { openForm, read } from './form-page.ts';

describe('the form in the language of the page', () => {
  const server = centerServer();
  const spanish = es as Record<string, unknown>;

  it('speaks Spanish from the first question to the last word', async () => {
    const page = await openForm({ attributes: { lang: 'es', organization: 'Cottonwood' } });
    await until(() => read(page.one('h2').textContent) === spanish['ask:talk']);
    expect(page.one('.widget').lang).to.match(/^es/);
    await page.send();
    expect(page.texts('.summary h3')).not.to.deep.equal([formEn.formProblem]);
    expect(page.texts('.summary a')[0]).to.equal(spanish['required:for']);
    await page.fillIn();
    await page.send();
    expect(page.texts('.done')).to.deep.equal([spanish['sent:title']]);
    expect(server.body['locale']).to.match(/^es/);
    expect(server.posts[0]?.headers.get('accept-language')).to.match(/^es/);
  });

  it('has every word in both languages', () => {
    const missing = Object.keys({ ...en, ...sending, ...formEn }).filter(
      (key) => !(key in spanish),
    );
    expect(missing).to.deep.equal([]);
  });

  it('speaks English where it has no words for a language, whole', async () => {
    const page = await openForm({ attributes: { lang: 'eu' } });
    expect(read(page.one('h2').textContent)).to.equal(en['ask:talk']);
    expect(page.one('.widget').lang).to.match(/^en/);
  });

  it('says what a center would rather have it say', async () => {
    overrideTerms('en', { 'ask:offer': 'Be a peer' });
    const page = await openForm({ attributes: { purpose: 'offer' } });
    expect(read(page.one('h2').textContent)).to.equal('Be a peer');
    overrideTerms('en', { 'ask:offer': en['ask:offer'] });
  });

  it('keeps what was written when the language of the page changes', async () => {
    const page = await openForm();
    await page.fillIn();
    await page.write('name', 'Sam');
    page.element.lang = 'es';
    await until(() => read(page.one('h2').textContent) === spanish['ask:talk']);
    expect(page.valuesOf('name')).to.deep.equal(['Sam']);
    expect(page.valuesOf('contact.phone')).to.deep.equal(['(303) 555-0123']);
  });
});
