import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../src/cdn/frame');

/** Puts the page that holds a widget in a frame beside its script. */
export const framePage = {
  name: 'frame-page',

  generateBundle() {
    for (const fileName of ['frame.html', 'frame.css']) {
      const source = readFileSync(join(folder, fileName), 'utf8');
      this.emitFile({ type: 'asset', fileName, source });
    }
  },
};
