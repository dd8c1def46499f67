import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { HOSTILE } from '../../pictures/hostile-css.ts';
import { oldScripts } from './old-scripts.ts';

/** A website that a widget has to live on. */
export interface Host {
  readonly name: string;
  readonly css?: string;
  /** Classic scripts and modules, which run before the widgets' own. */
  readonly scripts?: readonly string[];
  /** Runs before everything else on the page. */
  readonly before?: () => void;
  readonly dir?: 'rtl';
  /** What the page may say in its console, as a page with scripts of its own does. */
  readonly says?: RegExp;
  /** How much larger than usual it shows everything. */
  readonly zoom?: number;
  /** The share of pixels that may differ: 0.003, where a box begins within a pixel is the page's. */
  readonly tolerance?: number;
}

const text = (specifier: string): string =>
  readFileSync(fileURLToPath(import.meta.resolve(specifier)), 'utf8');

/** A page's own element, by its own Lit, as a developer runs it. */
const ownLit = async (): Promise<string> => {
  const element = `import { LitElement, css, html } from 'lit';
    customElements.define('own-card', class extends LitElement {
      static styles = css\`p { color: purple }\`;
      render() { return html\`<p>\${'Our own card'}</p>\`; }
    });`;
  const { outputFiles } = await build({
    stdin: { contents: element, resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    format: 'esm',
    conditions: ['development'],
  });
  return outputFiles[0]?.text ?? '';
};

const jQuery = `${text('jquery')}
  jQuery('*').addClass('js').css('letter-spacing', 'normal').on('click keydown input', () => {});`;

export const HOSTS: readonly Host[] = [
  { name: 'everything-important', css: HOSTILE },
  {
    name: 'everything-unset',
    css: `body * { all: unset !important } main { display: block !important; inline-size: 800px !important }`,
  },
  {
    name: 'small-root-in-flex-boxes',
    css: `html { font-size: 62.5%; scroll-behavior: smooth }
      *, *::before, *::after { box-sizing: border-box; position: relative }
      main > * { display: flex !important; align-items: flex-start; text-align: right }`,
  },
  {
    name: 'bootstrap-and-jquery',
    css: text('bootstrap/dist/css/bootstrap.min.css'),
    scripts: [jQuery],
  },
  { name: 'tailwind-preflight', css: text('tailwindcss/preflight.css') },
  {
    name: 'old-scripts-and-another-lit',
    before: oldScripts,
    scripts: [await ownLit()],
    says: /Lit is in dev mode|Multiple versions of Lit/,
  },
  { name: 'right-to-left', dir: 'rtl', css: '* { direction: rtl !important }' },
  // Letters are fitted to other pixels than on a screen that has more of them.
  { name: 'zoomed', css: 'html { zoom: 2 }', zoom: 2, tolerance: 0.04 },
];
