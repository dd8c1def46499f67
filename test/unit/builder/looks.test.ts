import { expect } from '@open-wc/testing';
import { colorFrom, contrast, hexOf } from '../../../demo/builder/looks/color.ts';
import type { Looks } from '../../../demo/builder/looks/looks.ts';
import { PLAIN_LOOKS, isSize } from '../../../demo/builder/looks/looks.ts';
import { pairsOf, ratioText } from '../../../demo/builder/looks/pairs.ts';
import { looksSheet } from '../../../demo/builder/looks/stylesheet.ts';

/** A colour as the browser itself reads it. */
function asBrowser(text: string): string {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('There is no canvas.');
  context.fillStyle = text;
  return String(context.fillStyle);
}

const read = (text: string) => {
  const color = colorFrom(text);
  return color && hexOf(color);
};

describe('colours', () => {
  const colors = [
    '#0b675a',
    '#fff',
    '#ABC',
    'rgb(11, 103, 90)',
    'rgb(11 103 90)',
    'rgb(10% 20% 30%)',
  ];
  for (const text of [
    ...colors,
    'hsl(172, 81%, 22%)',
    'hsl(-30 50% 50%)',
    'hsl(400deg 100% 25%)',
  ]) {
    it(`reads ${text} as the browser does`, () => expect(read(text)).to.equal(asBrowser(text)));
  }

  for (const text of [
    '',
    'red',
    '#12',
    '#12345',
    'rgb(1, 2)',
    'rgb(a b c)',
    'url(x)',
    'rgb(1 2 3);}',
  ]) {
    it(`does not read ${JSON.stringify(text)}`, () => expect(read(text)).to.equal(undefined));
  }

  it('knows the ratios of WCAG', () => {
    const ratio = (one: string, other: string) => {
      const [a, b] = [colorFrom(one), colorFrom(other)];
      return a && b && ratioText(contrast(a, b));
    };
    expect(ratio('#000', '#fff')).to.equal('21.00 : 1');
    expect(ratio('#777', '#fff')).to.equal('4.47 : 1');
    expect(ratio('#767676', '#fff')).to.equal('4.54 : 1');
    expect(ratio('#fff', '#fff')).to.equal('1.00 : 1');
  });
});

describe('looks', () => {
  const light = (values: Record<string, string>): Looks => ({
    ...PLAIN_LOOKS,
    colors: { light: values, dark: {} },
  });
  const failing = (looks: Looks) =>
    pairsOf(looks, 'light')
      .filter(({ passes }) => !passes)
      .map(({ what }) => what);

  it('have enough contrast as they are, light and dark', () => {
    for (const scheme of ['light', 'dark'] as const) {
      expect(pairsOf(PLAIN_LOOKS, scheme).filter(({ passes }) => !passes)).to.deep.equal([]);
    }
  });

  it('fail where a pair of them cannot be read', () => {
    expect(failing(light({ '--peer-on-accent': '#0b675a' }))).to.deep.equal([
      'Text on a filled button',
    ]);
    expect(failing(light({ '--peer-focus': '#eee' }))).to.deep.equal(['Focus ring']);
    expect(failing(light({ '--peer-surface': '#222' }))).to.include('Text');
  });

  it('become a rule, and for the dark another', () => {
    const looks: Looks = {
      ...PLAIN_LOOKS,
      colors: { light: { '--peer-accent': '#123456' }, dark: { '--peer-accent': '#abcdef' } },
      sizes: { '--peer-radius': '0', '--peer-space': '1em; color: red' },
    };
    expect(looksSheet(looks, ['peer-group-finder'])).to.equal(`peer-group-finder {
  --peer-accent: #123456;
  --peer-radius: 0;
}
@media (prefers-color-scheme: dark) {
  peer-group-finder {
    --peer-accent: #abcdef;
  }
}`);
    expect(looksSheet({ ...looks, site: 'dark' }, ['a-b'])).not.to.contain('@media');
    expect(looksSheet(PLAIN_LOOKS, ['peer-group-finder'])).to.equal('');
  });

  it('take lengths for sizes and nothing else', () => {
    expect(['0', '8px', '.5em', '1.25rem'].every(isSize)).to.equal(true);
    expect(['', '8', '-1px', 'calc(1px)', '1em}'].some(isSize)).to.equal(false);
  });
});
