import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Puts the licenses of everything that the bundles hold into one file beside them, for a center that
 * copies the folder to its own server. In the scripts themselves every visitor would download them.
 */
export const licenses = {
  name: 'licenses',

  generateBundle(_, bundle) {
    const modules = Object.values(bundle).flatMap((chunk) => Object.entries(chunk.modules ?? {}));
    const folders = modules.flatMap(([id, { renderedLength }]) =>
      renderedLength > 0 ? (/^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id) ?? []) : [],
    );
    const texts = [...new Set(folders)].sort().map((folder) => {
      const { name, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      return `${name} (${license})\n\n${readFileSync(join(folder, 'LICENSE'), 'utf8').trim()}\n`;
    });
    this.emitFile({ type: 'asset', fileName: 'LICENSES.txt', source: texts.join('\n\n') });
  },
};
