/** A piece of a page: an element, or text. */
export type Piece = ElementPiece | string;

export interface ElementPiece {
  readonly tag: string;
  /** In order. `true` stands for an attribute without a value. */
  readonly attributes: readonly (readonly [name: string, value: string | true])[];
  readonly children: readonly Piece[];
}

export const element = (
  tag: string,
  attributes: ElementPiece['attributes'] = [],
  ...children: readonly Piece[]
): ElementPiece => ({ tag, attributes, children });

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A line break in a value would be read as it is, and copied by some editors as a space. */
const inQuotes = (value: string): string =>
  escaped(value)
    .replaceAll('"', '&quot;')
    .replaceAll('>', '&gt;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;')
    .replaceAll('\t', '&#9;');

const attributeText = ([name, value]: ElementPiece['attributes'][number]): string =>
  value === true ? name : `${name}="${inQuotes(value)}"`;

/** Text longer than this goes on lines of its own. */
const WIDTH = 90;

/** Elements whose end is not written. */
const VOID = ['link', 'img'];

/** HTML to paste: two spaces for each step inwards, and nothing that a parser would read otherwise. */
export function htmlOf(pieces: readonly Piece[], indent = ''): string {
  return pieces.map((piece) => lineOf(piece, indent)).join('\n');
}

function lineOf(piece: Piece, indent: string): string {
  if (typeof piece === 'string') return indent + escaped(piece);
  const { tag, attributes, children } = piece;
  const open = openTag(tag, attributes.map(attributeText), indent);
  if (VOID.includes(tag)) return open;
  // Between words and elements in them no space may come or go.
  if (children.some((child) => typeof child === 'string')) {
    return `${open}${children.map((child) => lineOf(child, '')).join('')}</${tag}>`;
  }
  if (children.length === 0) return `${open}</${tag}>`;
  return `${open}\n${htmlOf(children, `${indent}  `)}\n${indent}</${tag}>`;
}

function openTag(tag: string, attributes: readonly string[], indent: string): string {
  const short = `${indent}<${[tag, ...attributes].join(' ')}>`;
  if (short.length <= WIDTH || attributes.length < 2) return short;
  return `${indent}<${tag}\n${attributes.map((each) => `${indent}  ${each}`).join('\n')}\n${indent}>`;
}
