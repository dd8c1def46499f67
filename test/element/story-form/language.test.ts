import { expect } from '@open-wc/testing';
import formEn from '../../../src/form/terms/en.ts';
import es from '../../../src/story-form/terms/es.ts';
import { overrideTerms } from '../../../src/widget/locale.ts';
import { SHARED, centerServer } from '../forms/center-server.ts';
import { until } from '../until.ts';
import { openForm, read } from './story-page.ts';
import { words } from './words.ts';

describe('the story form in the language of the page', () => {
  const server = centerServer(SHARED);
  const spanish = es as Record<string, unknown>;

  it('speaks Spanish from the first question to the last word', async () => {
    const page = await openForm({ attributes: { lang: 'es' } });
    await until(() => read(page.one('h2').textContent) === spanish['shareHeading']);
    expect(page.one('.widget').lang).to.match(/^es/);
    expect(read(page.control('recoverySince.month').textContent)).to.contain('abril');
    await page.write('recoverySince', '2019');
    await page.pick('recoverySince.month', '04');
    expect(page.preview.textContent).to.contain(es.recoveryFor('7 años'));
    await page.send();
    expect(page.texts('.summary h3')).not.to.deep.equal([formEn.formProblem]);
    expect(page.texts('.summary a')[0]).to.equal(spanish['required:quote']);
    await page.fillIn();
    server.answer(SHARED, { status: 204 });
    await page.send();
    expect(page.texts('.done')).to.deep.equal([spanish['shareThanks']]);
    expect(server.body['locale']).to.match(/^es/);
    expect(server.posts[0]?.headers.get('accept-language')).to.match(/^es/);
    page.button(es.shareWithdraw).click();
    await page.says(es.shareWithdrawn);
  });

  it('has every word in both languages, and no word of one in the other', async () => {
    const missing = Object.keys(words).filter((key) => !(key in spanish));
    expect(missing).to.deep.equal([]);
    const english = new Set(
      Object.entries(words)
        // What is sent is called alike in some places, and years are numbers.
        .filter(([, text]) => typeof text === 'string' && text.length > 12)
        .map(([, text]) => text as string),
    );
    expect(Object.values(spanish).filter((text) => english.has(text as string))).to.deep.equal([]);
    const page = await openForm({ attributes: { lang: 'es' } });
    await page.choose('consent.contact', 'true');
    for (const text of english) expect(page.text).not.to.contain(text);
  });

  it('speaks English where it has no words for a language, whole', async () => {
    const page = await openForm({ attributes: { lang: 'eu' } });
    expect(read(page.one('h2').textContent)).to.equal(words.shareHeading);
    expect(page.one('.widget').lang).to.match(/^en/);
  });

  it('says what a center would rather have it say', async () => {
    overrideTerms('en', { shareHeading: 'Tell us' });
    const page = await openForm();
    expect(read(page.one('h2').textContent)).to.equal('Tell us');
    overrideTerms('en', { shareHeading: words.shareHeading });
  });

  it('keeps what was written when the language of the page changes', async () => {
    const page = await openForm();
    await page.fillIn();
    await page.choose('topics', 'Grief');
    const before = page.held;
    page.element.lang = 'es';
    await until(() => read(page.one('h2').textContent) === spanish['shareHeading']);
    expect(page.held).to.deep.equal(before);
  });
});
