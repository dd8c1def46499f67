import { expect } from '@open-wc/testing';
import { SHARED, centerServer } from '../forms/center-server.ts';
import { openForm, read } from './story-page.ts';
import { words } from './words.ts';

describe('how a story would look', () => {
  const server = centerServer(SHARED);

  it('is folded away until somebody wants to know', async () => {
    const page = await openForm();
    const summary = page
      .all('summary')
      .find(({ textContent }) => textContent === words.sharePreview);
    const details = summary?.parentElement as HTMLDetailsElement;
    expect(details.open).to.equal(false);
    summary?.click();
    expect(details.open).to.equal(true);
    expect(read(page.one('.preview').textContent)).to.contain(words.shareEmpty);
  });

  it('has all that others would read, and nothing that they would not', async () => {
    const page = await openForm();
    const { preview } = page;
    await page.write('quote', 'I called.\nSomebody came.');
    await page.write('body', 'It began one night.\n\nIt took years.');
    await page.write('name', 'Maria López');
    await page.write('role', 'parent');
    await page.write('recoverySince', '2019');
    await page.pick('recoverySince.month', '04');
    await page.write('contentNote', 'Speaks of an overdose.');
    await page.choose('consent.contact', 'true');
    await page.write('email', 'maria@example.org');
    expect(preview.querySelector('blockquote')?.textContent).to.equal('I called.\nSomebody came.');
    expect(page.texts('.preview figcaption')).to.deep.equal([
      `M. L. · parent · ${words.recoveryFor('7 years')}`,
    ]);
    const text = read(preview.textContent);
    expect(text).to.contain('It began one night. It took years.');
    expect(text).to.contain(`${words.shareNote} Speaks of an overdose.`);
    expect(text).not.to.match(/maria|example\.org|L[oó]pez/i);
  });

  it('keeps the lines of a story apart', async () => {
    const page = await openForm();
    await page.write('body', 'One.\n\nTwo.');
    await page.write('quote', 'One.\nTwo.');
    for (const element of page.preview.querySelectorAll('blockquote, .text')) {
      expect(getComputedStyle(element).whiteSpace, element.className).to.match(
        /^pre-line|preserve-breaks/,
      );
    }
  });

  it('shows the name as it was agreed to, and what is sent is that', async () => {
    const page = await openForm();
    const name = () => read(page.preview.querySelector('cite')?.textContent);
    await page.fillIn();
    expect(name()).to.equal('M. L.');
    await page.choose('consent.firstName', 'true');
    expect(name()).to.equal('Maria López');
    await page.choose('consent.firstName', 'true');
    const shown = name();
    await page.send();
    expect(shown).to.equal('M. L.');
    expect(server.body['name']).to.equal(shown);
  });

  for (const [written, initials] of [
    ['Maria', 'M.'],
    ['J. R.', 'J. R.'],
    ['zoë-ann o’neil', 'Z. A. O.'],
    ['李明', '李.'],
    ['😀', '😀'],
    ['', ''],
  ] as const) {
    it(`calls "${written}" who gave no leave to be called so "${initials}"`, async () => {
      const page = await openForm();
      await page.write('name', written);
      expect(read(page.preview.querySelector('cite')?.textContent)).to.equal(initials);
    });
  }

  for (const [year, month, said] of [
    ['2019', '', words.recoverySince('2019')],
    ['2019', '12', words.recoveryFor('6 years')],
    ['2025', '11', words.recoveryFor('1 year')],
    ['2026', '06', words.recoveryFor('5 months')],
    ['2026', '11', words.recoverySince('2026')],
    ['2027', '', undefined],
    ['', '04', undefined],
    ['soon', '', undefined],
    ['19', '', undefined],
    ['19', '04', undefined],
  ] as const) {
    it(`says of ${year || 'no year'} ${month} how long that is: ${said ?? 'nothing'}`, async () => {
      const page = await openForm();
      await page.write('recoverySince', year);
      await page.pick('recoverySince.month', month);
      expect(page.texts('.preview figcaption')).to.deep.equal([said ?? '']);
    });
  }

  it('shows markup as the text that it is', async () => {
    const page = await openForm();
    const hostile =
      '<img src=x onerror="globalThis.broken = 1"><script>broken = 1</script><b>x</b>';
    for (const name of ['quote', 'body', 'name', 'role', 'contentNote']) {
      await page.write(name, hostile);
    }
    await page.choose('consent.firstName', 'true');
    const { preview } = page;
    expect(preview.querySelectorAll('img, script, b')).to.have.length(0);
    expect(read(preview.textContent).split(hostile)).to.have.length(6);
    expect(globalThis).not.to.have.property('broken');
  });

  it('turns each part the way that its own words run', async () => {
    const page = await openForm();
    await page.write('quote', 'اتصلت وجاء أحدهم');
    await page.write('name', 'Sam');
    const quote = page.preview.querySelector('blockquote');
    const name = page.preview.querySelector('cite');
    expect(quote?.matches(':dir(rtl)')).to.equal(true);
    expect(name?.matches(':dir(rtl)')).to.equal(false);
  });

  it('is empty again with the form', async () => {
    const page = await openForm();
    await page.fillIn();
    expect(read(page.preview.textContent)).to.contain('somebody came');
    page.clock.advance(20);
    await page.element.updateComplete;
    expect(read(page.preview.textContent)).not.to.match(/somebody came|M\. L\./);
  });
});
