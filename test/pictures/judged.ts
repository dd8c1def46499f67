import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { PNG } from 'pngjs';
import { compare } from './compare.ts';

/** Where the pictures of a failure are. */
const RESULTS = join(import.meta.dirname, '../../test-results');

/** Fails where more than this share of the pixels differ, and says where to look. */
export function assertAlike(
  name: string,
  actual: PNG,
  expected: PNG,
  most: number,
  advice = '',
): void {
  const { share, what, picture } = compare(actual, expected);
  const file = (kind: string) => join(RESULTS, `${name}.${kind}.png`);
  const all = { actual, expected, ...(picture && { difference: picture }) };
  for (const kind of ['actual', 'expected', 'difference']) rmSync(file(kind), { force: true });
  if (share <= most) return;
  mkdirSync(RESULTS, { recursive: true });
  for (const [kind, one] of Object.entries(all)) writeFileSync(file(kind), PNG.sync.write(one));
  const place = relative(process.cwd(), join(RESULTS, `${name}.*.png`));
  assert.fail(`${name}: ${what}. Look at ${place}. ${advice}`);
}
