import type { Values } from '../embed/choices.ts';
import { colorFrom } from './color.ts';
import type { Looks } from './looks.ts';
import { COLORS, SIZES, isSize } from './looks.ts';

/** One CSS declaration. */
type Line = readonly [property: string, value: string];

/** Only what was read as a colour or a size gets into a stylesheet: nothing else can end a rule early. */
const colorLines = (values: Values): readonly Line[] =>
  COLORS.flatMap(({ name }) => {
    const value = values[name]?.trim() ?? '';
    return colorFrom(value) ? [[name, value] as const] : [];
  });

const sizeLines = (values: Values): readonly Line[] =>
  SIZES.flatMap(({ name }) => {
    const value = values[name]?.trim() ?? '';
    return isSize(value) ? [[name, value] as const] : [];
  });

const rule = (selector: string, lines: readonly Line[], indent = ''): string[] =>
  lines.length === 0
    ? []
    : [
        `${indent}${selector} {`,
        ...lines.map(([name, value]) => `${indent}  ${name}: ${value};`),
        `${indent}}`,
      ];

/** The colours and sizes that were chosen, for these selectors; `''` where none was. */
export function looksSheet({ colors, sizes, site }: Looks, selectors: readonly string[]): string {
  if (selectors.length === 0) return '';
  const selector = selectors.join(', ');
  const first = site === 'dark' ? colors.dark : colors.light;
  const dark = site === 'both' ? colorLines(colors.dark) : [];
  return [
    ...rule(selector, [...colorLines(first), ...sizeLines(sizes)]),
    ...(dark.length > 0
      ? ['@media (prefers-color-scheme: dark) {', ...rule(selector, dark, '  '), '}']
      : []),
  ].join('\n');
}

/** Before its script is there a widget takes the room that it takes afterwards: nothing below moves. */
const wholeWindow = (selector: string): string =>
  `${selector} { display: flow-root; min-block-size: 100svh }`;

/** It gives up after four seconds without a script: stories that are in the page show then. */
const carousel = (selector: string): string => `peer-story-carousel { --peer-reserve: 40em }
${selector} {
  --peer-reserve: 40em; display: block; box-sizing: content-box;
  block-size: var(--peer-reserve); overflow: hidden;
  animation: peer-late 0s 4s forwards;
}
@keyframes peer-late { to { block-size: auto } }
@media (scripting: none) {
  ${selector} { block-size: auto; animation: none }
}`;

const RESERVES: Readonly<Record<string, (selector: string) => string>> = {
  'peer-group-finder': wholeWindow,
  'peer-request-form': wholeWindow,
  'peer-story-form': wholeWindow,
  'peer-story-carousel': carousel,
};

/**
 * The rules that keep the place of these widgets; `''` where none of them needs it.
 *
 * @param inDivs whether a `<div>` stands for each, which the loader puts the element into
 */
export const reserveSheet = (tags: readonly string[], inDivs: boolean): string =>
  tags
    .flatMap((tag) => RESERVES[tag]?.(inDivs ? unfilled(tag) : `${tag}:not(:defined)`) ?? [])
    .join('\n');

const unfilled = (tag: string): string =>
  `[data-peer-widget='${tag.slice('peer-'.length)}']:not(:has(> ${tag}:defined))`;
