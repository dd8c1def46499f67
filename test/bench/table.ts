import { aligned } from './aligned.ts';
import type { Cell } from './cells.ts';
import type { Comparison, Measured } from './measure.ts';

/** A cell and what came of it. */
export interface Result extends Cell, Comparison {}

interface Column {
  readonly title: string;
  readonly meaning: string;
  readonly figure: (measured: Measured) => number | undefined;
  readonly write: (figure: number) => string;
  /** The figure that stands for "this much or less". */
  readonly least?: number;
}

const ms = (time: number) => `${time.toFixed(0)} ms`;

const COLUMNS: readonly Column[] = [
  {
    title: 'first row',
    meaning: 'from navigation until the first row was drawn',
    figure: ({ firstRow }) => firstRow,
    write: ms,
  },
  {
    title: 'blocking',
    meaning: 'what tasks took beyond 50 ms each, added up until the page was at rest',
    figure: ({ blocking }) => blocking,
    write: ms,
  },
  {
    title: 'longest task',
    meaning: 'the longest task of the whole visit; the browser tells of none below 50 ms',
    figure: ({ longestTask }) => longestTask,
    write: ms,
    least: 50,
  },
  {
    title: 'worst key',
    meaning:
      'typing "women denver" and clearing it: the slowest, from key press to next drawn frame',
    figure: ({ worstKey }) => worstKey,
    write: ms,
  },
  {
    title: 'median key',
    meaning: 'the median of the same keys',
    figure: ({ medianKey }) => medianKey,
    write: ms,
  },
  {
    title: 'worst answer',
    meaning: 'the slowest of the same keys until the last change it made to the page was drawn',
    figure: ({ worstAnswer }) => worstAnswer,
    write: ms,
  },
  {
    title: 'early key',
    meaning: 'like worst key, for one key pressed as soon as the first row was drawn',
    figure: ({ earlyKey }) => earlyKey,
    write: ms,
  },
  {
    title: 'worst click',
    meaning:
      'opening filters, choosing and clearing: the slowest, from release to next drawn frame',
    figure: ({ worstClick }) => worstClick,
    write: ms,
  },
  {
    title: 'click answer',
    meaning: 'the slowest of the same clicks until the last change it made to the page was drawn',
    figure: ({ worstClickAnswer }) => worstClickAnswer,
    write: ms,
  },
  {
    title: 'detail',
    meaning: 'a click on the first row until its detail was drawn',
    figure: ({ detail }) => detail,
    write: ms,
  },
  {
    title: 'DOM nodes',
    meaning: 'elements, texts and comments, in the document and in open shadow roots, at rest',
    figure: ({ nodes }) => nodes,
    write: (count) => count.toFixed(0),
  },
  {
    title: 'most nodes',
    meaning: 'the same with five filters unfolded or a row open, whichever is more',
    figure: ({ mostNodes }) => mostNodes,
    write: (count) => count.toFixed(0),
  },
  {
    title: 'JS heap',
    meaning: 'JavaScript objects in use at the end of the visit, after a garbage collection',
    figure: ({ heap }) => heap,
    write: (bytes) => `${(bytes / 1e6).toFixed(1)} MB`,
  },
];

const HEAD = ['feed', 'groups', 'CPU', 'visits', 'page'];

/** Two lines for each result, floor and finder, the finder's figures with their ratio to the floor. */
export function table(results: readonly Result[]): string {
  const lines = results.flatMap((result) => {
    const { format, size, slow, visits, floor, finder } = result;
    const head = [format, size.toLocaleString('en-US'), `${slow}x`, String(visits)];
    return [
      [...head, 'floor', ...COLUMNS.flatMap((column) => [value(column, floor), ''])],
      [
        ...head.map(() => ''),
        'finder',
        ...COLUMNS.flatMap((column) => [value(column, finder), ratio(column, result)]),
      ],
    ];
  });
  return aligned([[...HEAD, ...COLUMNS.flatMap(({ title }) => [title, ''])], ...lines]);
}

/** What the lines and columns mean, one line each. */
export const legend = (): string =>
  [
    'floor: a bare page that fetches and parses the same JSON and writes 25 rows; no library',
    'finder: <peer-group-finder> from dist/cdn under a strict policy, and its ratio to the floor',
    ...COLUMNS.map(({ title, meaning }) => `${title}: ${meaning}`),
    'All are medians of visits in a fresh browser context each, floor and finder by turns.',
  ].join('\n');

function value({ figure, write, least }: Column, measured: Measured): string {
  const amount = figure(measured);
  if (amount === undefined) return '';
  return amount === least ? `≤ ${write(amount)}` : write(amount);
}

function ratio({ figure, least }: Column, { floor, finder }: Comparison): string {
  const ours = figure(finder);
  const bare = figure(floor);
  if (ours === undefined || !bare || ours === least) return '';
  return `${bare === least ? '≥ ' : ''}${(ours / bare).toFixed(1)}x`;
}
