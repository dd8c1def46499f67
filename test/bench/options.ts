import { parseArgs } from 'node:util';

const SECTIONS = ['finder', 'requests', 'stories'] as const;

/** What is measured: the group finder on a page, how an API takes requests, or the story carousel. */
export type Section = (typeof SECTIONS)[number];

/** What the bench is asked to do. */
export interface BenchOptions {
  readonly sections: readonly Section[];
  /** How many groups the feeds hold. */
  readonly sizes: readonly number[];
  /** How many times slower than it is the processor pretends to be. */
  readonly slow: readonly number[];
  /** How many requests are sent to each server, at each number of them at once. */
  readonly posts: number;
  /** Print JSON instead of a table. */
  readonly json: boolean;
}

/** @throws {Error} for an option that is not known, or a number that makes no sense */
export function benchOptions(args: readonly string[]): BenchOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      sizes: { type: 'string', default: '1000,10000,100000' },
      slow: { type: 'string', default: '1,4' },
      posts: { type: 'string', default: '4000' },
      json: { type: 'boolean', default: false },
    },
  });
  const unknown = positionals.filter((name) => !(SECTIONS as readonly string[]).includes(name));
  if (unknown.length > 0) {
    throw new Error(`The bench measures ${SECTIONS.join(', ')}, not ${unknown.join(', ')}`);
  }
  const [posts = 0] = numbers('posts', values.posts);
  return {
    sections: SECTIONS.filter((name) => positionals.length === 0 || positionals.includes(name)),
    sizes: numbers('sizes', values.sizes),
    slow: numbers('slow', values.slow),
    posts,
    json: values.json,
  };
}

function numbers(name: string, list: string): number[] {
  const values = list.split(',').map(Number);
  if (values.every((value) => Number.isInteger(value) && value >= 1)) return values;
  throw new Error(`--${name} takes whole numbers of 1 or more with commas between: ${list}`);
}
