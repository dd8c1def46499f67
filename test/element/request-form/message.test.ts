import { expect } from '@open-wc/testing';
import { until } from '../until.ts';
import { centerServer } from '../forms/center-server.ts';
import { openForm, read } from './form-page.ts';
import { words } from './words.ts';

const left = (count: number) => words.formLeft(words.formCharacters(count));
const tooMany = (count: number) => words.formTooLong(words.formCharacters(count));

describe('a long message', () => {
  const server = centerServer();

  it('is counted once it comes near its limit, one for each character that people see as one', async () => {
    const page = await openForm();
    await page.write('message', '😀'.repeat(500));
    expect(page.texts('#message-count')).to.deep.equal([]);
    await page.write('message', '😀'.repeat(999));
    expect(page.texts('#message-count')).to.deep.equal([left(1)]);
    await page.write('message', '😀'.repeat(1003));
    expect(page.texts('#message-count')).to.deep.equal([tooMany(3)]);
    expect(page.control('message').getAttribute('aria-describedby')).to.equal('message-count');
  });

  it('is never cut', async () => {
    const page = await openForm();
    expect(page.control('message').hasAttribute('maxlength')).to.equal(false);
    await page.fillIn();
    await page.write('message', 'x'.repeat(1200));
    await page.send();
    expect(page.valuesOf('message')).to.deep.equal(['x'.repeat(1200)]);
    expect(page.texts('.summary a')).to.deep.equal([
      words['code:too-long'](words['label:message']),
    ]);
    expect(server.written).to.deep.equal([]);
  });

  it('of as many characters as fit is sent whole', async () => {
    const page = await openForm();
    await page.fillIn();
    const message = `${'😀'.repeat(998)}\n!`;
    await page.write('message', message);
    await page.send();
    expect(server.body['message']).to.equal(message);
  });

  it('has its count spoken once the visitor pauses, not at each key', async () => {
    const page = await openForm();
    const spoken = () => read(page.all('p.unseen[role=status]').at(-1)?.textContent);
    for (const length of [990, 991, 992]) {
      await page.write('message', 'x'.repeat(length));
      expect(spoken()).to.equal('');
    }
    await until(spoken);
    expect(spoken()).to.equal(left(8));
    await page.write('message', 'x'.repeat(1001));
    expect(spoken()).to.equal(left(8));
    await until(() => spoken() === tooMany(1));
  });
});
