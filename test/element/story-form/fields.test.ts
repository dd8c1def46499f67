import { expect } from '@open-wc/testing';
import { SUBMISSION_LIMITS } from '../../../src/contract/index.ts';
import { SHARED, centerServer } from '../forms/center-server.ts';
import { openForm, read } from './story-page.ts';
import { words } from './words.ts';

const ASKED = [
  ...['quote', 'body', 'name', 'role', 'recoverySince.month', 'recoverySince', 'topics'],
  ...['contentNote', 'consent.publish', 'consent.firstName', 'consent.contact'],
];

describe('what the story form asks for', () => {
  centerServer(SHARED);

  it('asks for a story, a name and what may be done with them, in this order', async () => {
    const page = await openForm();
    expect(page.asks).to.deep.equal(ASKED);
  });

  it('says what may stay empty: all but the first words, the name and the consent to publish', async () => {
    const page = await openForm();
    const optional = (name: string) => {
      const control = page.control(name);
      const legend = control.closest('fieldset')?.querySelector('legend');
      return read((legend ?? control.labels?.[0])?.textContent);
    };
    const marked = ASKED.filter((name) => optional(name).endsWith(words.formOptional('')));
    expect(marked).to.deep.equal([
      ...['body', 'role', 'recoverySince.month', 'recoverySince', 'topics', 'contentNote'],
    ]);
  });

  it('asks for an address only where the center may write, and not for what was left again', async () => {
    const page = await openForm();
    await page.choose('consent.contact', 'true');
    expect(page.asks).to.deep.equal([...ASKED, 'email']);
    expect(page.text).to.contain(words['share-hint:email']);
    await page.write('email', 'sam@example.org');
    await page.choose('consent.contact', 'true');
    expect(page.asks).to.deep.equal(ASKED);
    await page.choose('consent.contact', 'true');
    expect(page.valuesOf('email')).to.deep.equal(['sam@example.org']);
  });

  it('ticks no box and fills in nothing by itself', async () => {
    const page = await openForm();
    await page.choose('consent.contact', 'true');
    expect(page.held).to.deep.equal(['consent.contact=true']);
  });

  it('asks for each consent by itself, and says what it means', async () => {
    const page = await openForm();
    for (const name of ['publish', 'firstName', 'contact'] as const) {
      const [box, ...others] = page.controls(`consent.${name}`);
      expect(others).to.deep.equal([]);
      expect(read(box?.labels?.[0]?.textContent)).to.equal(words[`share-label:consent.${name}`]);
    }
  });

  it('warns in plain words before the first question that people may recognize the story', async () => {
    const page = await openForm();
    const warning = page.all('p').find(({ textContent }) => textContent === words.shareKnown);
    const isBefore = warning?.compareDocumentPosition(page.control('quote')) ?? 0;
    expect(isBefore & Node.DOCUMENT_POSITION_FOLLOWING).not.to.equal(0);
    expect(page.text).to.contain(words.shareCopies);
  });

  it('offers months by name, and none of them is taken for granted', async () => {
    const page = await openForm();
    const [none, ...months] = page.offers('recoverySince.month');
    expect(none).to.equal('');
    expect(months).to.deep.equal([
      '01',
      '02',
      '03',
      '04',
      '05',
      '06',
      '07',
      '08',
      '09',
      '10',
      '11',
      '12',
    ]);
    expect(read(page.control('recoverySince.month').textContent)).to.contain('April');
    expect(page.valuesOf('recoverySince.month')).to.deep.equal(['']);
  });

  it('cuts nothing that is written', async () => {
    const page = await openForm();
    await page.choose('consent.contact', 'true');
    for (const control of page.all('form input, form textarea')) {
      expect(control.hasAttribute('maxlength'), control.id).to.equal(false);
    }
    const long = 'x'.repeat(SUBMISSION_LIMITS.quote + 50);
    await page.write('quote', long);
    await page.send();
    expect(page.valuesOf('quote')).to.deep.equal([long]);
  });

  it('asks nobody for what is none of its business', async () => {
    const page = await openForm();
    await page.choose('consent.contact', 'true');
    for (const one of [...page.texts('form label, form legend, form summary'), ...page.asks]) {
      expect(one).not.to.match(
        /diagnos|birth|insurance|(?<!email )address|phone|zip|drug|last name|surname|ssn|age\b/i,
      );
    }
  });
});
