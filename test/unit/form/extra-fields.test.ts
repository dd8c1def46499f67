import { expect } from '@open-wc/testing';
import { extraAnswers, extraFieldsFrom } from '../../../src/form/extra-fields.ts';
import { FormValues } from '../../../src/form/form-values.ts';

const field = (key: string, more: object = {}) => ({ key, type: 'text', label: key, ...more });
const keysOf = (input: unknown) => extraFieldsFrom(input, 'peer-test').map(({ key }) => key);

describe('the questions that a center adds', () => {
  const { warn } = console;
  const warned: unknown[] = [];
  before(() => (console.warn = (...parts: unknown[]) => warned.push(...parts)));
  after(() => (console.warn = warn));

  it('are none where there are none', () => {
    expect(keysOf(undefined)).to.deep.equal([]);
    expect(keysOf(null)).to.deep.equal([]);
    expect(keysOf([])).to.deep.equal([]);
    expect(warned).to.deep.equal([]);
  });

  it('are left out where they cannot be asked, and the others stay', () => {
    const good = field('good');
    const bad = [
      ...[field(''), field('x', { type: 'date' }), { key: 'x' }, null, 7, []],
      ...[field('x', { type: 'radio' }), field('x', { type: 'select', options: [] })],
      ...[field('__proto__'), field('constructor'), field('prototype')],
    ];
    expect(keysOf([...bad, good])).to.deep.equal(['good']);
    expect(keysOf('[]')).to.deep.equal([]);
    expect(warned).to.have.length(1);
  });

  it('are the first of those with one key, and twenty at the most', () => {
    const [first, ...others] = extraFieldsFrom(
      [field('a'), field('a', { label: 'B' })],
      'peer-test',
    );
    expect(first?.label).to.equal('a');
    expect(others).to.deep.equal([]);
    expect(keysOf(Array.from({ length: 30 }, (_, at) => field(`k${at}`)))).to.have.length(20);
  });

  it('are answered by what stands in their controls, or not at all', () => {
    const options = [{ value: 'x', label: 'X' }];
    const fields = extraFieldsFrom(
      [
        field('text'),
        field('empty'),
        field('box', { type: 'checkbox' }),
        field('boxes', { type: 'checkbox', options }),
        field('none', { type: 'checkbox', options }),
        field('unticked', { type: 'checkbox' }),
      ],
      'peer-test',
    );
    const values = new FormValues();
    values.set('extra.text', ' Yes ');
    values.set('extra.empty', '  ');
    values.set('extra.box', 'true');
    values.set('extra.boxes', 'x');
    expect(extraAnswers(fields, values)).to.deep.equal({ text: 'Yes', box: true, boxes: ['x'] });
  });
});
