import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { originsIn, pinned } from '../../../src/cdn/loader/pinned-origins.ts';

const SITE = 'https://site.example/groups/';
const allowed = originsIn('https://site.example https://api.example/v1/');

const at = (address: string): string | undefined => pinned(address, SITE, allowed);

describe('addresses that are pinned to origins', () => {
  it('are made absolute where they are allowed', () => {
    expect(at('/api')).to.equal('https://site.example/api');
    expect(at('feed.json')).to.equal('https://site.example/groups/feed.json');
    expect(at('https://api.example/v1')).to.equal('https://api.example/v1');
    expect(at(' a.json\n https://api.example/b ')).to.equal(
      'https://site.example/groups/a.json https://api.example/b',
    );
    expect(at('')).to.equal('');
  });

  for (const address of [
    'https://evil.example',
    '//evil.example',
    '\\\\evil.example',
    '/\\evil.example',
    'https://api.example@evil.example',
    'https://api.example.evil.example',
    'https://api.example:8443',
    'http://api.example',
    '/api https://evil.example',
    'javascript:alert(1)',
    'data:application/json,{}',
    'blob:https://site.example/1',
    'https://',
  ]) {
    it(`are refused as a whole where one is ${address}`, () => {
      expect(at(address)).to.equal(undefined);
    });
  }

  it('never lead elsewhere, however they are written and whatever is put behind them', () => {
    const part = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      ':',
      '@',
      '?',
      '#',
      '\t',
      'http',
      'https',
      'evil.example',
      'site.example',
      '%2f',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const address = at(parts.join(''));
        if (!address) return;
        for (const one of address.split(' ')) {
          const asked = new URL(`${one.replace(/\/+$/, '')}/groups`, SITE);
          expect(['https://site.example', 'https://api.example']).to.include(asked.origin);
        }
      }),
    );
  });
});

describe('the origins on the tag of the loader', () => {
  it('leave out what is no http(s) address', () => {
    expect([
      ...originsIn('https://a.example/x  http://b.example:81 * self javascript:0'),
    ]).to.deep.equal(['https://a.example', 'http://b.example:81']);
    expect([...originsIn(null)]).to.deep.equal([]);
  });
});
