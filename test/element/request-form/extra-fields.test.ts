import { expect, html } from '@open-wc/testing';
import type { PeerRequestForm } from '../../../src/request-form/request-form.ts';
import { centerServer } from '../forms/center-server.ts';
import type { RequestPage } from './form-page.ts';
import { openForm, read } from './form-page.ts';
import { words } from './words.ts';

const pets = [
  { value: 'dog', label: 'A dog' },
  { value: 'cat', label: 'A cat' },
];
const FIELDS = [
  { key: 'heard', type: 'text', label: 'How did you hear of us?', hint: 'A word is enough.' },
  { key: 'story', type: 'textarea', label: 'Your day' },
  { key: 'pet', type: 'select', label: 'Your pet', options: pets },
  { key: 'best', type: 'radio', label: 'The best pet', options: pets },
  { key: 'fed', type: 'checkbox', label: 'Which are fed?', options: pets },
  { key: 'call-back', type: 'checkbox', label: 'I like calls' },
] as const;

const withFields = (fields: unknown): Promise<RequestPage> =>
  openForm({ properties: { fields } as Partial<PeerRequestForm> });

const labelOf = (page: RequestPage, name: string): string => {
  const control = page.control(name);
  const legend = control.closest('fieldset')?.querySelector('legend');
  return read((legend ?? control.labels?.[0])?.textContent);
};

describe('a center’s own questions', () => {
  const server = centerServer();
  let warned: string[] = [];
  const { warn } = console;
  beforeEach(() => {
    warned = [];
    console.warn = (...parts: unknown[]) => warned.push(parts.join(' '));
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('of a type that we do not know are left out, with one word to the developer', async () => {
    const odd = { key: 'secret-key', type: 'date', label: 'When?' };
    const page = await withFields([
      { key: 'constructor', type: 'text', label: 'Odd' },
      odd,
      FIELDS[0],
      { ...odd, key: 'b' },
      { key: 'c', type: 'select', label: 'C' },
    ]);
    expect(page.asks.filter((name) => name.startsWith('extra.'))).to.deep.equal(['extra.heard']);
    await withFields([odd]);
    expect(warned).to.have.length(1);
    expect(warned[0]).to.match(/^<peer-request-form>/);
    expect(warned[0]).not.to.contain('secret-key');
  });

  it('are asked, each in its way, and say that they may stay empty', async () => {
    const page = await withFields(FIELDS);
    const asked = page.asks.filter((name) => name.startsWith('extra.'));
    expect(asked).to.deep.equal(FIELDS.map(({ key }) => `extra.${key}`));
    for (const { key, label } of FIELDS) {
      expect(labelOf(page, `extra.${key}`)).to.equal(words.formOptional(label));
    }
    expect(page.control('extra.story').localName).to.equal('textarea');
    expect(page.offers('extra.pet')).to.deep.equal(['', 'dog', 'cat']);
    expect(page.offers('extra.best')).to.deep.equal(['dog', 'cat']);
    expect(page.text).to.contain('A word is enough.');
  });

  it('go with the request as they were answered', async () => {
    const page = await withFields(FIELDS);
    await page.fillIn();
    await page.write('extra.heard', ' A friend ');
    await page.write('extra.story', 'Long\nand good');
    await page.pick('extra.pet', 'cat');
    await page.choose('extra.best', 'dog');
    await page.choose('extra.fed', 'dog', 'cat');
    await page.choose('extra.call-back', 'true');
    await page.send();
    expect(server.body['extra']).to.deep.equal({
      heard: 'A friend',
      story: 'Long\nand good',
      pet: 'cat',
      best: 'dog',
      fed: ['dog', 'cat'],
      'call-back': true,
    });
  });

  it('go nowhere where nobody answered', async () => {
    const page = await withFields(FIELDS);
    await page.fillIn();
    await page.send();
    expect(server.body).not.to.have.property('extra');
  });

  it('are asked for where the center needs an answer, and lead to their fields', async () => {
    const page = await withFields(FIELDS.map((field) => ({ ...field, required: true })));
    expect(labelOf(page, 'extra.heard')).to.equal('How did you hear of us?');
    await page.fillIn();
    await page.send();
    expect(server.written).to.deep.equal([]);
    expect(page.texts('.summary a')).to.deep.equal(
      FIELDS.map(({ label }) => words['code:required'](label)),
    );
    const links = page.all<HTMLAnchorElement>('.summary a');
    FIELDS.forEach(({ key }, index) => {
      links[index]?.click();
      expect(page.focused).to.equal(page.control(`extra.${key}`));
    });
  });

  it('may have keys of any kind', async () => {
    const keys = ['how did you hear?', 'a.b', 'a-b', 'ключ', '50%', 'x'.repeat(80), 'toString'];
    const fields = keys.map((key) => ({ key, type: 'text', label: key, required: true }));
    const page = await withFields(fields);
    await page.fillIn();
    await page.send();
    const links = page.all<HTMLAnchorElement>('.summary a');
    expect(links).to.have.length(keys.length);
    keys.forEach((key, index) => {
      links[index]?.click();
      expect(page.focused, key).to.equal(page.control(`extra.${key}`));
    });
    const ids = page.all('[id]').map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const key of keys) await page.write(`extra.${key}`, `About ${key}`);
    await page.send();
    expect(server.body['extra']).to.deep.equal(
      Object.fromEntries(keys.map((key) => [key, `About ${key}`])),
    );
  });

  it('can be too long, and then say so', async () => {
    const page = await withFields(FIELDS);
    await page.fillIn();
    await page.write('extra.story', 'x'.repeat(501));
    expect(page.texts('#extra-story-count')).to.have.length(1);
    await page.send();
    expect(Object.keys(page.fieldErrors)).to.deep.equal(['extra.story']);
  });

  it('can stand in the page as JSON', async () => {
    const content = html`<script type="application/json" slot="fields">
      [{ "key": "heard", "type": "text", "label": "How did you hear of us?" }]
    </script>`;
    const page = await openForm({ content });
    expect(page.asks).to.include('extra.heard');
    expect(warned).to.deep.equal([]);
  });

  it('can come later, and go again', async () => {
    const page = await openForm();
    page.element.fields = [FIELDS[0]];
    await page.element.updateComplete;
    expect(page.asks).to.include('extra.heard');
    page.element.fields = [];
    await page.element.updateComplete;
    expect(page.asks).not.to.include('extra.heard');
  });

  it('that are no questions at all break nothing', async () => {
    for (const fields of ['nonsense', 7, {}, null, [null], [[]], [{ key: 7 }], new Array(3)]) {
      const page = await withFields(fields);
      expect(page.asks).to.include('for');
    }
    const page = await openForm({
      content: html`<script type="application/json" slot="fields">
        [{ "key": broken
      </script>`,
    });
    expect(page.asks).to.include('for');
    expect(warned.some((text) => /JSON/.test(text))).to.equal(true);
  });

  it('are twenty at the most, and each key once', async () => {
    const many = Array.from({ length: 25 }, (_, at) => ({
      key: `k${at}`,
      type: 'text',
      label: `L${at}`,
    }));
    const page = await withFields(many);
    expect(page.asks.filter((name) => name.startsWith('extra.'))).to.have.length(20);
    const twice = await withFields([FIELDS[0], { ...FIELDS[0], label: 'Again' }]);
    expect(twice.controls('extra.heard')).to.have.length(1);
  });
});
