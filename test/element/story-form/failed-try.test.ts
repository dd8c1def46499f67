import { expect } from '@open-wc/testing';
import { SHARED, centerServer } from '../forms/center-server.ts';
import { openForm, read } from './story-page.ts';
import { words } from './words.ts';

const MISSING = [
  ['quote', words['required:quote']],
  ['name', words['required:name']],
  ['consent.publish', words['consent-needed:consent.publish']],
] as const;

describe('a story that is not taken', () => {
  const server = centerServer(SHARED);

  it('has nothing wrong before somebody sends', async () => {
    const page = await openForm();
    await page.write('recoverySince', 'long ago');
    page.control('recoverySince').focus();
    page.control('recoverySince').blur();
    await page.element.updateComplete;
    expect(page.all('.summary, [part~=field-error], [aria-invalid]')).to.deep.equal([]);
  });

  it('is not sent, and all that is wrong is said at once, in the order of the form', async () => {
    const page = await openForm();
    await page.send();
    expect(server.written).to.deep.equal([]);
    expect(read(page.one('.summary h3').textContent)).to.equal(words.formProblem);
    expect(page.texts('.summary li')).to.deep.equal(MISSING.map(([, text]) => text));
    expect(page.focused).to.equal(page.one('.summary'));
    expect(page.one('.summary [role=alert]').textContent).to.contain(words['required:quote']);
  });

  it('has the same words at each field, which is marked, and no other', async () => {
    const page = await openForm();
    await page.send();
    expect(page.fieldErrors).to.deep.equal(
      Object.fromEntries(MISSING.map(([name, text]) => [name, `${words.formError} ${text}`])),
    );
    const marked = page.all<HTMLInputElement>('[aria-invalid=true]').map(({ name }) => name);
    expect(marked).to.deep.equal(MISSING.map(([name]) => name));
  });

  it('leads from each line to its field, and leaves the address of the page', async () => {
    const page = await openForm();
    await page.send();
    const { href } = location;
    const entries = history.length;
    MISSING.forEach(([name], index) => {
      page.all<HTMLAnchorElement>('.summary a')[index]?.click();
      expect(page.focused, name).to.equal(page.control(name));
    });
    expect([location.href, history.length]).to.deep.equal([href, entries]);
  });

  it('describes every control by what there is, and has each id once', async () => {
    const page = await openForm();
    await page.choose('consent.contact', 'true');
    await page.write('quote', 'x'.repeat(501));
    await page.send();
    await page.takeBack('', '');
    const ids = page
      .all('[aria-describedby]')
      .flatMap((element) => element.getAttribute('aria-describedby')?.split(' ') ?? []);
    expect(ids.length).to.be.greaterThan(5);
    for (const id of ids) expect(page.root.getElementById(id), id).not.to.equal(null);
    const all = page.all('[id]').map(({ id }) => id);
    expect(new Set(all).size).to.equal(all.length);
  });

  it('asks for the address where the center may write, and for one that can be', async () => {
    const page = await openForm();
    await page.fillIn();
    await page.choose('consent.contact', 'true');
    await page.send();
    expect(page.texts('.summary a')).to.deep.equal([words['required:email']]);
    await page.write('email', 'maria@');
    await page.send();
    expect(page.texts('.summary a')).to.deep.equal([words['code:invalid-email']]);
    await page.write('email', 'maria@example.org');
    await page.send();
    expect(server.body['email']).to.equal('maria@example.org');
  });

  for (const [year, month, error] of [
    ['19', '', words['invalid-format:recoverySince']],
    ['long ago', '04', words['invalid-format:recoverySince']],
    ['', '04', words['invalid-format:recoverySince']],
    ['2027', '', words['out-of-range:recoverySince']],
    ['2026', '12', words['out-of-range:recoverySince']],
    ['1850', '', words['out-of-range:recoverySince']],
  ] as const) {
    it(`says of "${year}" and month "${month}" what a time looks like that can be`, async () => {
      const page = await openForm();
      await page.fillIn();
      await page.write('recoverySince', year);
      await page.pick('recoverySince.month', month);
      await page.send();
      expect(page.texts('.summary a')).to.deep.equal([error]);
      page.one<HTMLAnchorElement>('.summary a').click();
      expect(page.focused).to.equal(page.control('recoverySince'));
      expect(server.posts).to.deep.equal([]);
    });
  }

  it('may be about 8 things at the most, and says so', async () => {
    const page = await openForm();
    await page.fillIn();
    const topics = page.offers('topics').slice(0, 9);
    await page.choose('topics', ...topics);
    await page.send();
    expect(page.texts('.summary a')).to.deep.equal([words['too-long:topics']]);
    page.one<HTMLAnchorElement>('.summary a').click();
    expect(page.focused).to.equal(page.control('topics'));
    await page.choose('topics', String(topics[0]));
    await page.send();
    expect(server.body['topics']).to.deep.equal(topics.slice(1));
  });

  it('keeps all that was written and chosen', async () => {
    const page = await openForm();
    await page.write('body', 'Two\nlines');
    await page.write('role', 'parent');
    await page.write('recoverySince', 'soon');
    await page.pick('recoverySince.month', '04');
    await page.choose('topics', 'Grief', 'Work');
    await page.choose('consent.contact', 'true');
    const before = page.held;
    await page.send();
    expect(page.held).to.deep.equal(before);
    expect(before).to.include.members(['body=Two\nlines', 'topics=Grief', 'topics=Work']);
  });

  it('is announced anew when it fails again, without what was put right', async () => {
    const page = await openForm();
    await page.send();
    const first = page.one('.summary [role=alert]');
    await page.write('quote', 'I called.');
    await page.send();
    expect(page.one('.summary [role=alert]')).not.to.equal(first);
    expect(page.texts('.summary li')).not.to.include(words['required:quote']);
    expect(page.control('quote').hasAttribute('aria-invalid')).to.equal(false);
    expect(page.focused).to.equal(page.one('.summary'));
  });

  it('puts a word before the title of the page, if it is asked to, until it is put right', async () => {
    const { title } = document;
    document.title = 'A center';
    try {
      const page = await openForm({ attributes: { 'title-prefix': 'Error: ' } });
      await page.send();
      expect(document.title).to.equal('Error: A center');
      await page.fillIn();
      await page.send();
      expect(document.title).to.equal('A center');
    } finally {
      document.title = title;
    }
  });
});
