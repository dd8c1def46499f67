import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { build } from 'esbuild';
import { Projects } from './project.ts';

const projects = await Projects.install();
const { folder } = projects;

/** What package.json says that others may import. */
const { exports } = JSON.parse(
  readFileSync(join(folder, 'node_modules/alongside-widgets/package.json'), 'utf8'),
) as { exports: Record<string, string | { readonly types: string; readonly default?: string }> };

/** Every module of the element classes, by the name of its class. */
const CLASSES = {
  PeerCrisisLines: 'safety/crisis-lines',
  PeerGroupFinder: 'group-finder/group-finder',
  PeerQuickExit: 'safety/quick-exit',
  PeerRequestForm: 'request-form/request-form',
  PeerStoryCarousel: 'story-carousel/story-carousel',
  PeerStoryForm: 'story-form/story-form',
  PeerSupport: 'support/support',
};

/** What only one element is made of; the numbers in `safety` a form may name too. */
const FEATURES = /^(group-finder|request-form|story-carousel|story-form)\//;

/** Bundles what somebody wrote, and says which modules of the package are left in it. */
async function bundled(code: string): Promise<{ modules: string[]; text: string }> {
  const { metafile, outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder },
    absWorkingDir: folder,
    bundle: true,
    format: 'esm',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  const modules = inputs
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([path]) => /alongside-widgets\/dist\/(.*)\.js$/.exec(path)?.[1] ?? []);
  return { modules, text: outputFiles[0]?.text ?? '' };
}

describe('bundled by somebody else', () => {
  for (const [name, path] of Object.entries(CLASSES)) {
    it(`${name} comes without another element, and registers nothing`, async () => {
      const { modules, text } = await bundled(
        `import { ${name} } from 'alongside-widgets'; globalThis.kept = ${name};`,
      );
      const classes = Object.values(CLASSES);
      assert.deepEqual(
        modules.filter((module) => classes.includes(module)),
        [path],
      );
      // Nor anything that another one is made of.
      const others = modules.filter((module) => FEATURES.test(module));
      assert.deepEqual(
        others.filter((module) => !module.startsWith(path.replace(/\/.*/, '/'))),
        [],
      );
      assert.doesNotMatch(text, /customElements\.define\(/);
    });
  }

  it('leaves nothing of the package where nothing of it is used', async () => {
    const { modules } = await bundled(`import { PeerSupport } from 'alongside-widgets';`);
    assert.deepEqual(modules, []);
  });

  it('keeps what is imported for what it does', async () => {
    const { modules, text } = await bundled(
      `import 'alongside-widgets/quick-exit/define'; import 'alongside-widgets/locales/es';`,
    );
    assert.ok(modules.includes('locales/es'));
    assert.match(text, /customElements\.define\(['"]peer-quick-exit/);
    assert.match(text, /Salir de esta p/);
  });
});

describe('in bare Node', () => {
  it('every module that others may import can be, with no page around', async () => {
    const entries = Object.entries(exports)
      .filter(([, target]) => typeof target === 'object' && target.default)
      .map(([entry]) => entry.replace(/^\./, 'alongside-widgets').replace('*', 'es'));
    assert.ok(entries.includes('alongside-widgets/story-form/define'), entries.join());
    writeFileSync(
      join(folder, 'every.mjs'),
      `${entries.map((entry) => `await import('${entry}');`).join('\n')}
      console.log(typeof document, typeof window, typeof HTMLInputElement);`,
    );
    const { code, said } = await projects.run('.', '../every.mjs');
    assert.equal(said, 'undefined undefined undefined\n');
    assert.equal(code, 0);
  });
});
