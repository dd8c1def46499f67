import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const hashOf = (file) => createHash('sha384').update(readFileSync(file)).digest('base64');

/** What no loader brings: all widgets in one, and what stands in a page of its own. */
const WITHOUT_LOADER = ['alongside.js', 'frame.js'];

/**
 * What the loader must know of the bundles: their hashes, and which needs which. `bundles` reads it
 * when they are written, and `loader`, in a later run of Rollup, puts it into `built-files.ts`.
 */
export function integrity(version) {
  let files = [];
  return {
    bundles: {
      name: 'integrity-of-bundles',

      /** What is imported only when it is used: by the loader, where there is one that checks. */
      renderDynamicImport: () => ({
        left: '(self.peerImport||((load,path)=>load(path)))(path=>import(path),',
        right: ')',
      }),

      writeBundle({ dir }, bundle) {
        const order = [];
        const put = (name) => {
          if (order.includes(name)) return;
          bundle[name].imports.forEach(put);
          order.push(name);
        };
        const entries = Object.keys(bundle).filter(
          (name) => isScript(name) && !WITHOUT_LOADER.includes(name),
        );
        entries.forEach(put);
        const needs = (name) => [...needsOf(name, bundle)].map((each) => order.indexOf(each));
        files = order.map((name) => [
          name,
          hashOf(join(dir, name)),
          needs(name).sort((one, other) => one - other),
        ]);
      },
    },

    loader: {
      name: 'integrity-in-loader',

      load(id) {
        if (!id.endsWith('/src/cdn/loader/built-files.ts')) return null;
        return `export const BUILT_FILES = ${JSON.stringify(files)};
          export const VERSION = ${JSON.stringify(version)};`;
      },
    },

    /** Writes `sri.json` beside the folder: what to put into `integrity` for each script in it. */
    table: {
      name: 'integrity-table',

      writeBundle({ dir }) {
        const scripts = readdirSync(dir, { recursive: true }).filter(isScript).sort();
        const table = scripts.map((name) => [name, `sha384-${hashOf(join(dir, name))}`]);
        const json = JSON.stringify(Object.fromEntries(table), null, 2);
        writeFileSync(join(dir, '../sri.json'), `${json}\n`);
      },
    },
  };
}

const isScript = (name) => name.endsWith('.js');

function needsOf(name, bundle, found = new Set()) {
  for (const imported of bundle[name].imports) {
    found.add(imported);
    needsOf(imported, bundle, found);
  }
  return found;
}
