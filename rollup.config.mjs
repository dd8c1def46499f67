import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyHTMLLiterals } from 'minify-literals';
import esbuild from 'rollup-plugin-esbuild';
import { byteBudgets } from './.ci/byte-budgets.mjs';
import { licenses } from './.ci/licenses.mjs';

const sources = join(import.meta.dirname, 'src');
const entries = readdirSync('src/cdn').filter((name) => name.endsWith('.ts'));

/** Runs before esbuild, which rewrites templates in a way that the minifier no longer knows. */
const minifyTemplates = {
  name: 'minify-templates',
  transform: (code, fileName) =>
    fileName.startsWith(sources) ? minifyHTMLLiterals(code, { fileName }) : null,
};

/** The bundles read the contract and never validate by it: zod's own machinery stays out. */
const standIn = join(sources, 'contract/plain-schemas.ts');
const plainSchemas = {
  name: 'plain-schemas',
  resolveId: (id, from) => (id === 'zod/mini' && from !== standIn ? standIn : null),
};

/** Of our own modules, as `sideEffects` in package.json says it to others; of zod's, none. */
const acts = (id) =>
  /\.define\.ts$|\/src\/cdn\//.test(id) ||
  !(id.startsWith(sources) || id.includes('/node_modules/zod/'));

export default {
  input: Object.fromEntries(entries.map((name) => [name.slice(0, -3), `src/cdn/${name}`])),
  output: {
    dir: 'dist/cdn',
    format: 'es',
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    generatedCode: 'es2015',
  },
  onLog(level, log, report) {
    // Misplaced annotations and import cycles inside zod: harmless, and not ours to mend.
    if (log.message.includes('node_modules/zod/')) return;
    // What `plain-schemas.ts` lacks would fail on the page.
    report(log.code === 'MISSING_EXPORT' ? 'error' : level, log);
  },
  treeshake: { moduleSideEffects: acts },
  plugins: [
    minifyTemplates,
    // Its own pass before terser's saves half a kilobyte that neither saves alone.
    esbuild({
      minifySyntax: true,
      minifyIdentifiers: true,
      target: 'es2022',
      tsconfig: 'tsconfig.json',
    }),
    plainSchemas,
    resolve({ browser: true, exportConditions: ['production'], extensions: ['.js', '.ts'] }),
    terser({ module: true, ecma: 2020, compress: { passes: 3 }, format: { comments: false } }),
    licenses,
    byteBudgets({ 'group-finder': 32_000 }),
  ],
};
