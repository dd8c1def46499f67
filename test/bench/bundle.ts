import { spawnSync } from 'node:child_process';
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** The folder of the script-tag bundles. */
export const BUNDLES = join(ROOT, 'dist/cdn');

/**
 * Builds the script-tag bundles where they are missing or older than their sources: figures of
 * yesterday's code would mislead. A bundle above its byte budget fails the build and is there all
 * the same.
 *
 * @throws {Error} when there is no bundle of these sources afterwards
 */
export function freshBundles(): void {
  if (isFresh()) return;
  console.error('Building the bundles first …');
  spawnSync('npm', ['run', '--silent', 'build:cdn'], { cwd: ROOT, stdio: ['ignore', 2, 2] });
  if (!isFresh()) throw new Error('The bundles could not be built: npm run build:cdn');
}

function isFresh(): boolean {
  const bundle = statSync(join(BUNDLES, 'group-finder.js'), { throwIfNoEntry: false });
  const sources = globSync('src/**/*.ts', { cwd: ROOT });
  return (
    bundle !== undefined &&
    sources.every((file) => statSync(join(ROOT, file)).mtimeMs <= bundle.mtimeMs)
  );
}
