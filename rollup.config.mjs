import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyHTMLLiterals } from 'minify-literals';
import esbuild from 'rollup-plugin-esbuild';
import { byteBudgets } from './.ci/byte-budgets.mjs';
import { framePage } from './.ci/frame-page.mjs';
import { integrity } from './.ci/integrity.mjs';
import { licenses } from './.ci/licenses.mjs';

const sources = join(import.meta.dirname, 'src');
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
// In the same order on every machine, so that the bundles are the same to the byte.
const entries = readdirSync('src/cdn')
  .filter((name) => name.endsWith('.ts'))
  .sort();

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

/**
 * What more than one widget is made of, in one file: it compresses better than several small ones,
 * and a page that holds two widgets has it already.
 */
const SHARED = [
  'node_modules/(@lit/reactive-element|lit-element|lit-html)/(?!.*(keyed)).*',
  'src/widget/(?!leaving|when-near|time-slices|recovery|terms/|events/(?!error|load)).*',
  'src/client/(client-error|endpoint|http|json-text|repeating|service|time-limit)',
  'src/contract/(open|plain-schemas|primitives|remembered|service|value-rules|web-address)',
  'src/groups/feeds/row',
  'src/groups/schedule/(calendar|intl-offset|offset-grid|time-units|zone-clock)',
];

/** What every form is filled in with: it comes along with the form itself. */
const FORM = [
  'src/form/(?!form-element|form\\.styles|sent-template|sending|failed-fields|once-sender|form-frame|extra|zone|staffed|contact-windows|phone-number|terms/es).*',
];

/** What each form brings along from the first moment on. */
const SAFETY = ['src/safety/(?!terms/es).*', 'src/widget/leaving'];

const CHUNKS = Object.entries({ shared: SHARED, form: FORM, safety: SAFETY }).map(
  ([name, modules]) => [
    name,
    new RegExp(`^${import.meta.dirname}/(${modules.join('|')})\\.[jt]s$`),
  ],
);
const chunkOf = (id) => CHUNKS.find(([, modules]) => modules.test(id))?.[0];

/** Its own pass before terser's saves half a kilobyte that neither saves alone. */
const minified = esbuild({
  minifySyntax: true,
  minifyIdentifiers: true,
  target: 'es2022',
  tsconfig: 'tsconfig.json',
});
const small = (options) =>
  terser({ ecma: 2022, compress: { passes: 3 }, format: { comments: false }, ...options });

const checks = integrity(version);

const bundles = {
  input: Object.fromEntries(entries.map((name) => [name.slice(0, -3), `src/cdn/${name}`])),
  output: {
    dir: 'dist/cdn',
    format: 'es',
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    manualChunks: chunkOf,
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
    minified,
    plainSchemas,
    resolve({ browser: true, exportConditions: ['production'], extensions: ['.js', '.ts'] }),
    small({ module: true }),
    licenses,
    framePage,
    checks.bundles,
    byteBudgets([
      { entries: ['group-finder'], most: 32_000 },
      // The form itself comes when its place in the page comes near.
      { entries: ['request-form'], parts: ['request-part'], most: 32_000 },
      { entries: ['request-form'], parts: ['request-part', 'sending-part'] },
      { entries: ['group-finder', 'request-form'], most: 42_000 },
      { entries: ['story-carousel'], most: 28_000 },
      { entries: ['story-form'], parts: ['story-part'], most: 32_000 },
      { entries: ['support'] },
      { entries: ['frame'] },
      { entries: ['alongside'], most: 50_000 },
    ]),
  ],
};

/** Scripts that run where a page puts them: each in one file, and before the bundles come. */
const classic = (name, input, most) => ({
  input: { [name]: input },
  output: { dir: 'dist/cdn', format: 'iife', sourcemap: true },
  plugins: [
    minified,
    checks.loader,
    small({ toplevel: true }),
    byteBudgets([{ entries: [name], most }]),
    checks.table,
  ],
});

export default [
  bundles,
  classic('loader', 'src/cdn/loader/loader.ts', 4_500),
  classic('frame-height', 'src/cdn/frame/frame-height.ts', 1_000),
];
