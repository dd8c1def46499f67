import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { ElementPiece, Piece } from '../../../demo/builder/embed/nodes.ts';
import { htmlOf } from '../../../demo/builder/embed/nodes.ts';
import { NOTHING_CHOSEN } from '../../../demo/builder/embed/choices.ts';
import { snippetOf } from '../../../demo/builder/embed/snippet.ts';
import { WIDGETS } from './sample-manifest.ts';

/** As a browser reads it. */
function parsed(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

/** Any text that HTML can hold: it has no way to write a NUL or half a character. */
const anyText = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(
        '"',
        "'",
        '<',
        '>',
        '&',
        '/',
        '\n',
        '\r',
        '\t',
        ' ',
        'a',
        ';',
        '#',
        '`',
        '=',
      ),
    }),
    fc.constantFrom('&quot;', '&#34', '</script>', '<!--', ']]>', '&amp;lt;'),
  )
  .filter((text) => !text.includes('\0') && !/\p{Surrogate}/u.test(text));

const attributes = fc.dictionary(
  fc.stringMatching(/^[a-z]+(-[a-z]+)?$/),
  fc.oneof(anyText, fc.constant(true as const)),
);

const attributesOf = (element: Element) =>
  Object.fromEntries(Array.from(element.attributes, ({ name, value }) => [name, value]));

const asRead = (given: Readonly<Record<string, string | true>>) =>
  Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, value === true ? '' : value]),
  );

describe('the text of a snippet, read by a browser', () => {
  it('gives back exactly the attributes and the text that went in', () => {
    fc.assert(
      fc.property(attributes, attributes, anyText, (outer, inner, text) => {
        // A parser takes a line break for the end of a line, whichever kind it is.
        const words = text.replace(/\r\n?/g, '\n');
        const child: Piece = { tag: 'p', attributes: [], children: words === '' ? [] : [words] };
        const piece: ElementPiece = {
          tag: 'peer-support',
          attributes: Object.entries(outer),
          children: [
            { tag: 'peer-group-finder', attributes: Object.entries(inner), children: [child] },
          ],
        };
        const root = parsed(htmlOf([piece]));
        const [support] = root.children;
        const [finder] = support?.children ?? [];
        expect(root.children.length).to.equal(1);
        expect(support && attributesOf(support)).to.deep.equal(asRead(outer));
        expect(finder && attributesOf(finder)).to.deep.equal(asRead(inner));
        expect(finder?.textContent?.trim()).to.equal(words.trim());
      }),
      { numRuns: 500 },
    );
  });

  it('holds whatever a center writes as the value of its attribute, in each form', () => {
    fc.assert(
      fc.property(
        anyText,
        anyText,
        anyText,
        fc.constantFrom('html' as const, 'tags-stripped' as const),
        (organization, phone, heading, place) => {
          const { blocks } = snippetOf(
            {
              ...NOTHING_CHOSEN,
              widgets: ['peer-group-finder', 'peer-request-form'],
              shared: { organization, phone },
              headings: { 'peer-request-form': heading },
              looks: {
                ...NOTHING_CHOSEN.looks,
                colors: { light: { '--peer-accent': organization }, dark: {} },
                sizes: { '--peer-radius': phone },
              },
              place,
            },
            { widgets: WIDGETS, hashes: {} },
          );
          const root = parsed(blocks.map(({ text }) => text).join(''));
          const prefix = place === 'html' ? '' : 'data-';
          const read = (name: string) =>
            root.querySelector(`[${prefix}${name}]`)?.getAttribute(`${prefix}${name}`) ?? '';
          expect(read('organization')).to.equal(organization.trim());
          expect(read('phone')).to.equal(phone.trim());
          const title = root.querySelector('h2')?.textContent ?? '';
          expect(title).to.equal(heading.trim().replace(/\r\n?/g, '\n'));
          expect(root.querySelectorAll('script:not([src])').length).to.equal(0);
          expect(root.querySelectorAll('img, [onerror]').length).to.equal(0);
        },
      ),
      { numRuns: 300 },
    );
  });
});
