import { globSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { TestRunnerPlugin } from '@web/test-runner-core';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');

/**
 * Serves each test file with what it imports in a few scripts, not in hundreds of modules: a browser
 * spends more time on asking for these than on the tests. What several files share is shared still.
 *
 * They are made once, when the runner starts; what a test imports later by an address of its own is
 * served as it always was.
 */
export function bundledTests(patterns: readonly string[]): TestRunnerPlugin {
  const scripts = new Map<string, string>();
  return {
    name: 'bundled-tests',
    async serverStart() {
      const { outputFiles } = await build({
        absWorkingDir: root,
        entryPoints: globSync(patterns, { cwd: root }),
        // So that an address relative to a test file is the same in its bundle.
        outbase: root,
        outdir: root,
        outExtension: { '.js': '.ts' },
        chunkNames: 'test/chunks/[name]-[hash]',
        bundle: true,
        splitting: true,
        format: 'esm',
        target: 'es2022',
        // As a visitor gets it: without this, packages may resolve to their development builds.
        conditions: ['production'],
        sourcemap: 'inline',
        write: false,
      });
      for (const { path, text } of outputFiles) {
        scripts.set(`/${relative(root, path).split(sep).join('/')}`, text);
      }
    },
    serve({ path }) {
      const body = scripts.get(path);
      return body === undefined ? undefined : { body, type: 'js' };
    },
  };
}
