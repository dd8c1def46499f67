import { expect } from '@open-wc/testing';
import { frameContent, parentsIn } from '../../../src/cdn/frame/frame-settings.ts';
import { heightIn } from '../../../src/cdn/frame/height-messages.ts';

const FILE = {
  parents: ['https://site.example', 7],
  widgets: {
    'group-finder': {
      api: 'https://api.example',
      'page-size': '10',
      lang: 'es',
      onclick: 'x',
      src: 7,
    },
  },
};

describe('what a frame shows', () => {
  it('is named by its address, and told the rest by its file', () => {
    const content = frameContent('?widget=group-finder&lang=es-US&theme=dark', FILE);
    if (typeof content === 'string') throw new Error(content);
    expect(content).to.include({ widget: 'group-finder', lang: 'es-US', theme: 'dark' });
    expect([...content.attributes]).to.deep.equal([
      ['api', 'https://api.example'],
      ['page-size', '10'],
      ['lang', 'es'],
    ]);
  });

  for (const query of [
    '',
    'widget=',
    'widget=toString',
    'widget=peer-group-finder',
    'widget=group-finder&widget=group-finder',
    'widget=group-finder&api=https://evil.example',
    'widget=group-finder&src=x',
    'widget=group-finder&parents=https://evil.example',
    'widget=group-finder&__proto__=x',
    'widget=group-finder&theme=pink',
    'widget=group-finder&lang=en%22',
  ]) {
    it(`is nothing where the address says "${query}"`, () => {
      expect(frameContent(query, FILE)).to.equal('address');
    });
  }

  for (const file of [
    undefined,
    null,
    [],
    'x',
    {},
    { widgets: null },
    { widgets: { 'group-finder': 'x' } },
  ]) {
    it(`is nothing where the file is ${JSON.stringify(file)}`, () => {
      expect(frameContent('widget=group-finder', file)).to.equal('file');
      expect(parentsIn(file)).to.deep.equal([]);
    });
  }

  it('is told in its height to the pages that the file names', () => {
    expect(parentsIn(FILE)).to.deep.equal(['https://site.example']);
  });
});

describe('the height in a message', () => {
  it('is a whole number of pixels that a page can be', () => {
    const answer = { peerFrameHeight: 812, peerFrameDialog: true };
    expect(heightIn(answer)).to.deep.equal(answer);
    expect(heightIn({ peerFrameHeight: 1e9, peerFrameDialog: 'yes' })).to.deep.equal({
      peerFrameHeight: 50_000,
      peerFrameDialog: false,
    });
    for (const message of [null, undefined, 5, '5', {}, { peerFrameHeight: '5' }])
      expect(heightIn(message)).to.equal(undefined);
    for (const height of [0, -1, 0.5, NaN, Infinity])
      expect(heightIn({ peerFrameHeight: height })).to.equal(undefined);
  });
});
