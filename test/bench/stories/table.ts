import { aligned } from '../aligned.ts';
import type { StoriesResult } from './bench.ts';
import type { Figures } from './visit.ts';

interface Column {
  readonly title: string;
  readonly meaning: string;
  readonly figure: keyof Figures;
  readonly write: (figure: number) => string;
  /** The figure that stands for "this much or less". */
  readonly least?: number;
}

const ms = (time: number) => `${time.toFixed(time < 10 ? 1 : 0)} ms`;
const whole = (count: number) => count.toFixed(0);

const COLUMNS: readonly Column[] = [
  {
    title: 'first story',
    meaning: 'from navigation until the first story was drawn; the floor has it in its HTML',
    figure: 'firstStory',
    write: ms,
  },
  {
    title: 'shift',
    meaning: 'layout shifts until the page was at rest, added up',
    figure: 'shift',
    write: (shift) => shift.toFixed(4),
  },
  {
    title: 'longest task',
    meaning: 'the longest task until then; the browser tells of none below 50 ms',
    figure: 'longestTask',
    write: ms,
    least: 50,
  },
  {
    title: 'blocking',
    meaning: 'what tasks took beyond 50 ms each until then, added up',
    figure: 'blocking',
    write: ms,
  },
  {
    title: 'script/change',
    meaning: 'JavaScript of one press of Next and the motion after it, a mean of ten',
    figure: 'script',
    write: ms,
  },
  {
    title: 'work/change',
    meaning: 'all that the main thread did for the same: script, style, layout, paint',
    figure: 'work',
    write: ms,
  },
  {
    title: 'swipe tasks',
    meaning: 'tasks of more than 50 ms while a thumb swiped five times',
    figure: 'swipeTasks',
    write: whole,
  },
  {
    title: 'longest',
    meaning: 'the longest of those',
    figure: 'swipeLongest',
    write: ms,
    least: 50,
  },
  {
    title: 'DOM nodes',
    meaning: 'elements, texts and comments, in the document and in open shadow roots, at rest',
    figure: 'nodes',
    write: whole,
  },
];

const HEAD = ['stories', 'CPU', 'visits', 'page'];

/** Two lines for each result, floor and carousel, the carousel's figures with their ratio to the floor. */
export function storiesTable(results: readonly StoriesResult[]): string {
  const lines = results.flatMap(({ stories, slow, visits, floor, carousel }) => {
    const head = [String(stories), `${slow}x`, String(visits)];
    return [
      [...head, 'floor', ...COLUMNS.flatMap((column) => [value(column, floor), ''])],
      [
        ...head.map(() => ''),
        'carousel',
        ...COLUMNS.flatMap((column) => [value(column, carousel), ratio(column, carousel, floor)]),
      ],
    ];
  });
  return aligned([[...HEAD, ...COLUMNS.flatMap(({ title }) => [title, ''])], ...lines]);
}

/** What the lines and columns mean, one line each. */
export const storiesLegend = (): string =>
  [
    'floor: plain HTML of the same stories in a row with scroll-snap, and two buttons; no library',
    'carousel: <peer-story-carousel> from dist/cdn under a strict policy, and its ratio to the floor',
    ...COLUMNS.map(({ title, meaning }) => `${title}: ${meaning}`),
    'All are medians of visits in a fresh browser context each, floor and carousel by turns.',
  ].join('\n');

function value({ figure, write, least }: Column, figures: Figures): string {
  const amount = figures[figure];
  return amount === least ? `≤ ${write(amount)}` : write(amount);
}

function ratio({ figure, least }: Column, carousel: Figures, floor: Figures): string {
  const [ours, bare] = [carousel[figure], floor[figure]];
  if (!bare || ours === least) return '';
  return `${bare === least ? '≥ ' : ''}${(ours / bare).toFixed(1)}x`;
}
