import { expect } from '@open-wc/testing';
import { uuid } from '../../../src/form/uuid.ts';

describe('a UUID', () => {
  it('has the form of version 4, and is another each time', () => {
    const made = Array.from({ length: 200 }, uuid);
    for (const each of made) {
      expect(each).to.match(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    }
    expect(new Set(made)).to.have.property('size', made.length);
  });
});
