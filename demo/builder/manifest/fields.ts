import type { Manifest, ManifestAttribute, ManifestProperty } from './manifest.ts';
import { elementsOf } from './manifest.ts';
import type { List, Meaning } from './meaning.ts';
import { listOf, meaningOf } from './meaning.ts';

/** How an attribute is filled in. */
export type Control = 'switch' | 'number' | 'choice' | 'list' | 'text';

/** One attribute as something to fill in. */
export interface Field {
  readonly name: string;
  /** One or two sentences, in which words in backticks are code. */
  readonly help: string;
  readonly control: Control;
  /** Absent where the type says all there is to say, as of a number. */
  readonly meaning: Meaning | undefined;
  /** What may be chosen, where the type or the contract names it. */
  readonly values: readonly string[];
  readonly separator: List['separator'] | undefined;
  /** What holds without the attribute, where it is a plain value. */
  readonly fallback: string | undefined;
}

/** One element as something to choose. */
export interface Widget {
  readonly tag: string;
  /** The tag without `peer-`. */
  readonly name: string;
  /** The script that registers it. */
  readonly script: string;
  readonly summary: string;
  readonly fields: readonly Field[];
  /** Whether the page can give it a heading of its own. */
  readonly hasHeading: boolean;
  /** Whether the page can put into it what shows until it works. */
  readonly hasFallback: boolean;
  readonly properties: readonly ManifestProperty[];
}

/** The element that only shares its settings with those inside it. */
export const SUPPORT = 'peer-support';

export const widgetsOf = (manifest: Manifest): readonly Widget[] =>
  elementsOf(manifest).map(({ tagName, description, slots = [], ...declaration }) => {
    const name = tagName.replace(/^peer-/, '');
    return {
      tag: tagName,
      name,
      script: `${name}.js`,
      summary: oneLine(description),
      fields: (declaration.attributes ?? []).map(fieldOf),
      hasHeading: slots.some((slot) => slot.name === 'heading'),
      hasFallback: slots.some((slot) => slot.name === ''),
      properties: declaration.cssProperties ?? [],
    };
  });

/** The field of this name, if the widget has such an attribute. */
export const fieldNamed = ({ fields }: Widget, name: string): Field | undefined =>
  fields.find((field) => field.name === name);

export function fieldOf({ name, type, description, ...attribute }: ManifestAttribute): Field {
  const help = oneLine(description);
  const meaning = meaningOf(name);
  const list = listOf(name);
  const literals = list?.values ?? valuesOf(type?.text ?? 'string', help);
  return {
    name,
    help,
    control: list ? 'list' : controlOf(type?.text ?? 'string', literals),
    meaning,
    values: literals,
    separator: list?.separator,
    fallback: plainValue(attribute.default),
  };
}

/** The alternatives of a type, without `undefined`, which stands for the absent attribute. */
const alternatives = (type: string): readonly string[] =>
  type
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== 'undefined');

function controlOf(type: string, literals: readonly string[]): Control {
  const [only] = alternatives(type);
  if (only === 'boolean') return 'switch';
  if (only === 'number') return 'number';
  return literals.length > 0 ? 'choice' : 'text';
}

const LITERAL = /^(['"])(.*)\1$/;
const BASIC = ['string', 'number', 'boolean'];

/**
 * The words that a type allows. A type that is only named here, such as `Purpose`, stands for those
 * that its description has in backticks.
 */
function valuesOf(type: string, help: string): readonly string[] {
  const parts = alternatives(type);
  const literals = parts.flatMap((part) => LITERAL.exec(part)?.[2] ?? []);
  if (literals.length > 0 || parts.some((part) => BASIC.includes(part))) return literals;
  return [...new Set(Array.from(help.matchAll(/`([^`]+)`/g), ([, word = '']) => word))];
}

/** A default as it would stand in the attribute; of a constant, which has only a name here, nothing. */
function plainValue(text = ''): string | undefined {
  const literal = LITERAL.exec(text)?.[2];
  return literal ?? (/^-?\d+$/.test(text) ? text : undefined);
}

const oneLine = (text = ''): string => text.replace(/\s+/g, ' ').trim();
