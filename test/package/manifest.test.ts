import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { LitElement } from 'lit';
import * as alongside from '../../src/index.ts';

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly kind?: string;
  readonly privacy?: string;
}

interface Declaration extends Named {
  readonly tagName?: string;
  readonly attributes?: readonly Named[];
  readonly members?: readonly Named[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly (Named & { readonly default?: string })[];
  readonly cssStates?: readonly Named[];
}

const read = (name: string): unknown => JSON.parse(readFileSync(`dist/${name}`, 'utf8'));

const manifest = read('custom-elements.json') as {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
};
const elements = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName);

const exported = alongside as unknown as Record<string, typeof LitElement | undefined>;

function classOf({ name }: Named): typeof LitElement {
  const found = exported[name];
  assert.ok(found, `${name} is not exported`);
  return found;
}

const names = (list: readonly Named[] = []) => list.map(({ name }) => name).sort();

/** The custom properties that a class's styles read from the page. */
function readByStyles(element: typeof LitElement): string[] {
  void element.observedAttributes;
  const css = element.elementStyles.map((style) => ('cssText' in style ? style.cssText : ''));
  return [...new Set(css.join('').match(/--peer-[\w-]+/g))].sort();
}

describe('the manifest', () => {
  it('has every element', () => {
    assert.equal(elements.length, 7);
  });

  for (const element of elements) {
    describe(`of <${element.tagName ?? ''}>`, () => {
      it('has exactly the attributes that it observes, and the language', () => {
        const observed = [...classOf(element).observedAttributes, 'lang'].sort();
        assert.deepEqual(names(element.attributes), observed);
      });

      it('has exactly the custom properties that its styles read, each with a default', () => {
        const { cssProperties = [] } = element;
        assert.deepEqual(names(cssProperties), readByStyles(classOf(element)));
        assert.deepEqual(
          cssProperties.filter((property) => !property.default),
          [],
        );
      });

      it('has types in full: words where they are closed, and no name of ours', () => {
        const types = (element.attributes ?? []).map(({ type }) => type?.text ?? '');
        const inFull = /^(string|number|boolean|'[\w-]+'( \| '[\w-]+')*)$/;
        assert.deepEqual(
          types.filter((type) => !inFull.test(type)),
          [],
        );
      });

      it('has events of classes that a page can import', () => {
        for (const { type } of element.events ?? []) classOf({ name: type?.text ?? '' });
      });

      it('describes everything in a sentence', () => {
        const { attributes, events, slots, cssParts, cssProperties, cssStates } = element;
        const members = element.members?.filter(({ privacy }) => privacy !== 'protected');
        const all = [attributes, members, events, slots, cssParts, cssProperties, cssStates];
        const lacking = [element, ...all.flatMap((list) => list ?? [])].filter(
          ({ description }) => !description?.endsWith('.'),
        );
        assert.deepEqual(names(lacking), []);
      });
    });
  }
});

describe('what editors are told', () => {
  const html = read('vscode.html-custom-data.json') as {
    readonly tags: readonly (Named & {
      readonly attributes: readonly (Named & { readonly values?: readonly Named[] })[];
    })[];
  };
  const webTypes = read('web-types.json') as {
    readonly contributions: {
      readonly html: { readonly elements: readonly (Named & { attributes?: readonly Named[] })[] };
    };
  };
  const css = read('vscode.css-custom-data.json') as { readonly properties: readonly Named[] };

  it('VS Code and JetBrains know every element with every attribute', () => {
    for (const list of [html.tags, webTypes.contributions.html.elements]) {
      const known = new Map(list.map(({ name, attributes }) => [name, names(attributes)]));
      for (const { tagName = '', attributes } of elements)
        assert.deepEqual(known.get(tagName), names(attributes), tagName);
    }
  });

  it('VS Code offers the words that an attribute takes', () => {
    const form = html.tags.find(({ name }) => name === 'peer-request-form');
    const purpose = form?.attributes.find(({ name }) => name === 'purpose');
    assert.deepEqual(names(purpose?.values), ['accountability', 'check-in', 'offer', 'talk']);
  });

  it('VS Code knows the custom properties', () => {
    const wanted = new Set(elements.flatMap(({ cssProperties }) => names(cssProperties)));
    assert.deepEqual(
      [...wanted].filter((name) => !names(css.properties).includes(name)),
      [],
    );
  });
});
