import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inChromium } from '../page/support/engines.ts';
import { Visit, eventually } from '../page/support/visit.ts';
import { serveApp } from './app-server.ts';
import { Projects } from './project.ts';

interface App {
  readonly name: string;
  /** Checks its types. */
  readonly check: readonly [script: string, ...args: string[]];
  /** What is wrong in `misspelt.*`: at which line, and in which words. */
  readonly wrong: readonly (readonly [line: number, words: RegExp])[];
  readonly heading: string;
  readonly more: string;
}

const ENGLISH = { heading: 'Groups near you', more: 'Show more groups' };

const TEMPLATE_DETAIL = /'cuont' does not exist on type 'PeerLoadEvent'/;
const TEMPLATE_VALUE = /'"tlak"' is not assignable to type '"/;

const APPS: readonly App[] = [
  {
    name: 'vite',
    check: ['typescript/bin/tsc', '-p', '.'],
    wrong: [
      [4, /'pageSizes' does not exist on type 'PeerGroupFinder'. Did you mean 'pageSize'\?/],
      [5, TEMPLATE_DETAIL],
      [6, /'"forget"' is not assignable to type 'ExitHistory'/],
      [7, /'reload' does not exist on type 'PeerGroupFinder'/],
    ],
    heading: 'Encuentre un grupo',
    more: 'Mostrar más grupos',
  },
  {
    name: 'react',
    check: ['typescript/bin/tsc', '-p', '.'],
    wrong: [
      [4, /'\{ pageSizes: number; \}' is not assignable/],
      [5, TEMPLATE_DETAIL],
      [6, TEMPLATE_VALUE],
    ],
    ...ENGLISH,
  },
  {
    name: 'vue',
    check: ['vue-tsc/bin/vue-tsc.js', '-p', 'tsconfig.json'],
    wrong: [
      [6, /'pageSizes' does not exist in type/],
      [7, TEMPLATE_DETAIL],
      [8, TEMPLATE_VALUE],
    ],
    ...ENGLISH,
  },
  {
    name: 'svelte',
    check: ['svelte-check/bin/svelte-check', '--output', 'machine'],
    wrong: [
      [5, /'"page-sizes"' does not exist in type/],
      [6, TEMPLATE_DETAIL],
      [7, TEMPLATE_VALUE],
    ],
    ...ENGLISH,
  },
];

const SVELTE_ERROR = /^\d+ ERROR "(?<file>[^"]+)" (?<line>\d+):\d+ "(?<words>.*)"$/gm;

/** What checkers say of errors: file, line and words. */
const errorsIn = (said: string) =>
  [
    ...said.matchAll(/^(?<file>[\w./@-]+)\((?<line>\d+),\d+\): error (?<words>.*)/gm),
    // One of them writes the words as JSON would have them.
    ...said.replaceAll('\\"', '"').matchAll(SVELTE_ERROR),
  ].map(({ groups }) => groups as { file: string; line: string; words: string });

const projects = await Projects.install(
  ...['react', 'react-dom', '@types/react', '@types/react-dom', 'svelte', 'svelte-check'],
  ...['@sveltejs/vite-plugin-svelte', '@vitejs/plugin-vue', 'vue', 'vue-tsc'],
  ...['typescript', 'vite'],
);

describe('types in other people’s projects', { concurrency: 2 }, () => {
  for (const { name, check, wrong } of APPS) {
    it(`${name}: take what is right, and know a misspelt name, value and detail`, async () => {
      projects.add(name);
      const { code, said } = await projects.run(name, ...check);
      const errors = errorsIn(said);
      assert.deepEqual(
        errors.map(({ file, line }) => `${file.replace(/\.\w+$/, '').toLowerCase()}:${line}`),
        wrong.map(([line]) => `misspelt:${line}`),
        said,
      );
      for (const [index, [, words]] of wrong.entries())
        assert.match(errors[index]?.words ?? '', words);
      assert.notEqual(code, 0);
    });
  }
});

inChromium('built with other people’s tools', (browser) => {
  for (const { name, heading, more } of APPS) {
    it(`${name}: lists groups, takes attributes and properties, tells its events`, async () => {
      const folder = projects.add(name);
      const built = await projects.run(name, 'vite/bin/vite.js', 'build');
      assert.equal(built.code, 0, built.said);
      const server = await serveApp(`${folder}/dist`);
      const guest = await Visit.to(browser(), `${server.origin}/`);
      const { page } = guest;

      // An event, with its details.
      await page.getByText('3 and 1', { exact: true }).waitFor();
      // An attribute: two rows at a time.
      assert.equal(await page.getByRole('heading', { name: heading }).count(), 1);
      await eventually(() => guest.names(), ['Evening Light', 'SMART Start']);
      await page.getByRole('button', { name: more }).click();
      await eventually(() => guest.names(), ['Evening Light', 'SMART Start', 'Night Owls']);
      // A property that is no attribute.
      await page.getByLabel('How did you hear of us?').waitFor({ state: 'attached' });
      // What was not brought along in Spanish nobody asked for.
      assert.deepEqual(
        guest.requests.filter((address) => /\/es-[^/]*\.js$/.test(address)),
        [],
      );
      await guest.close();
      await server.close();
    });
  }
});
