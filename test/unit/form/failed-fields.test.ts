import { expect } from '@open-wc/testing';
import { failedFields } from '../../../src/form/failed-fields.ts';
import type { Fault, FormWords } from '../../../src/form/form-words.ts';

const FIELDS = [
  { name: 'contact.phone', label: 'Phone' },
  { name: 'contact.windows', label: 'Days' },
  { name: 'extra.a', label: 'A' },
  { name: 'extra.a.b', label: 'A dot b' },
  { name: 'message', label: 'Message' },
];

/** Words that say how they were asked for. */
const words = {
  find: (key: string, ...about: string[]) =>
    key === 'code:required' || key === 'too-long:message' ? [key, ...about].join(' ') : undefined,
  term: (key: string) => key,
} as unknown as FormWords;

const failed = (...faults: Fault[]) => {
  const { errors, others } = failedFields(faults, FIELDS, words);
  return { errors: [...errors], others };
};

describe('where each fault is said', () => {
  it('is its field, in the order of the form, in the words that fit best', () => {
    expect(
      failed(
        { pointer: '#/message', code: 'too-long', detail: 'Ours is better' },
        { pointer: '#/contact/phone', code: 'required' },
      ).errors,
    ).to.deep.equal([
      ['contact.phone', 'code:required Phone'],
      ['message', 'too-long:message'],
    ]);
  });

  it('is the field that the part belongs to', () => {
    const code = 'required';
    const names = (pointer: string) => failed({ pointer, code }).errors.map(([name]) => name);
    expect(names('#/contact/windows/3/to')).to.deep.equal(['contact.windows']);
    expect(names('#/extra/a/0')).to.deep.equal(['extra.a']);
    expect(names('#/extra/a.b')).to.deep.equal(['extra.a.b']);
    expect(names('#/contact/phon')).to.deep.equal([]);
  });

  it('is told once for a field, the first', () => {
    const { errors } = failed(
      { pointer: '#/contact/windows/0', code: 'odd', detail: 'First' },
      { pointer: '#/contact/windows/1', code: 'odd', detail: 'Second' },
    );
    expect(errors).to.deep.equal([['contact.windows', 'First']]);
  });

  it('is nowhere in the form where it has no field, and said once', () => {
    const fault = { pointer: '#/nowhere', code: 'odd', detail: 'Full' };
    expect(failed(fault, fault, { pointer: '', code: 'odd' })).to.deep.equal({
      errors: [],
      others: ['Full', 'formOther'],
    });
  });
});
