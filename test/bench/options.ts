import { parseArgs } from 'node:util';

/** What the bench is asked to do. */
export interface BenchOptions {
  /** How many groups the feeds hold. */
  readonly sizes: readonly number[];
  /** How many times slower than it is the processor pretends to be. */
  readonly slow: readonly number[];
  /** Print JSON instead of a table. */
  readonly json: boolean;
}

/** @throws {Error} for an option that is not known, or a number that makes no sense */
export function benchOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: '1000,10000,100000' },
      slow: { type: 'string', default: '1,4' },
      json: { type: 'boolean', default: false },
    },
  });
  return {
    sizes: numbers('sizes', values.sizes),
    slow: numbers('slow', values.slow),
    json: values.json,
  };
}

function numbers(name: string, list: string): number[] {
  const values = list.split(',').map(Number);
  if (values.every((value) => Number.isInteger(value) && value >= 1)) return values;
  throw new Error(`--${name} takes whole numbers of 1 or more with commas between: ${list}`);
}
