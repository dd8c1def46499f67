import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { COLORS, SIZES } from '../../demo/builder/looks/looks.ts';
import { widgetsOf } from '../../demo/builder/manifest/fields.ts';
import type { Manifest } from '../../demo/builder/manifest/manifest.ts';

const manifest = JSON.parse(
  readFileSync(new URL('../../dist/custom-elements.json', import.meta.url), 'utf8'),
) as Manifest;

describe('what the builder is generated from', () => {
  const widgets = widgetsOf(manifest);

  it('has every attribute of every element as something to fill in', () => {
    assert.ok(widgets.length >= 7);
    const unknown = widgets.flatMap(({ tag, fields }) =>
      fields
        .filter(({ control, meaning }) => control === 'text' && meaning === undefined)
        .map(({ name }) => `${tag} ${name}`),
    );
    assert.deepEqual(unknown, [], 'demo/builder/manifest/meaning.ts must say what these are');
    const silent = widgets.flatMap(({ tag, fields }) =>
      fields
        .filter(({ help, name }) => help === '' && name !== 'lang')
        .map(({ name }) => `${tag} ${name}`),
    );
    assert.deepEqual(silent, []);
  });

  it('has every custom property as a colour or a size', () => {
    const known = [...COLORS, ...SIZES].map(({ name }) => name);
    const unknown = widgets
      .flatMap(({ properties }) => properties.map(({ name }) => name))
      // The reserved place has a rule of its own in the snippet.
      .filter((name) => name.startsWith('--peer-') && name !== '--peer-reserve');
    assert.deepEqual(
      unknown.filter((name) => !known.includes(name)),
      [],
    );
  });
});
