import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyHTMLLiterals } from 'minify-literals';
import esbuild from 'rollup-plugin-esbuild';
import { byteBudgets } from './.ci/byte-budgets.mjs';

const sources = join(import.meta.dirname, 'src');
const entries = readdirSync('src/cdn').filter((name) => name.endsWith('.ts'));

/** Runs before esbuild, which rewrites templates in a way that the minifier no longer knows. */
const minifyTemplates = {
  name: 'minify-templates',
  transform: (code, fileName) =>
    fileName.startsWith(sources) ? minifyHTMLLiterals(code, { fileName }) : null,
};

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
  // Misplaced annotations and import cycles inside zod: harmless, and not ours to mend.
  onLog: (level, log, report) =>
    log.message.includes('node_modules/zod/') ? undefined : report(level, log),
  plugins: [
    minifyTemplates,
    // Its own syntax pass before terser's saves half a kilobyte that neither saves alone.
    esbuild({ minifySyntax: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
    resolve({ browser: true, exportConditions: ['production'], extensions: ['.js', '.ts'] }),
    terser({ module: true, ecma: 2020, compress: { passes: 3 } }),
    byteBudgets({ 'group-finder': 30_000 }),
  ],
};
