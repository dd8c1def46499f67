import { expect } from '@open-wc/testing';
import type { BuiltFile } from '../../../src/cdn/loader/built-files.ts';
import { verifiedFiles } from '../../../src/cdn/loader/verified-files.ts';

/** What the scripts in `scripts` say when they run. */
const ran: unknown[] = [];
Object.assign(globalThis, { ran });

/** Scripts that a test has not loaded before, and their hashes, but for those of other bytes. */
async function filesIn(name: string, changed?: string): Promise<(file: string) => Promise<void>> {
  const folder = new URL(`scripts/${name}/`, import.meta.url).href;
  const entry = async (path: string, needs: readonly number[]): Promise<BuiltFile> => {
    const text = await (await fetch(folder + path)).text();
    const bytes = new TextEncoder().encode(path === changed ? `${text} ` : text);
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
    return [path, btoa(String.fromCharCode(...hash)), needs];
  };
  const files = [await entry('need.js', []), await entry('file.js', [0])];
  return verifiedFiles(files, { folder, nonce: undefined });
}

/** Whether a script of that name may run. */
const comes = (bring: (file: string) => Promise<void>, file: string): Promise<boolean> =>
  bring(file).then(
    () => true,
    () => false,
  );

describe('scripts that are checked', () => {
  beforeEach(() => ran.splice(0));

  it('run once, those that they need first', async () => {
    const bring = await filesIn('whole');
    expect(await Promise.all([comes(bring, 'file.js'), comes(bring, 'need.js')])).to.deep.equal([
      true,
      true,
    ]);
    expect(await comes(bring, 'file.js')).to.equal(true);
    expect(ran).to.deep.equal(['need of whole', 'file of whole', true]);
  });

  it('do not run where one that they need is not what it should be', async () => {
    const bring = await filesIn('changed-need', 'need.js');
    expect(await comes(bring, 'file.js')).to.equal(false);
    expect(await comes(bring, 'file.js')).to.equal(false);
    expect(ran).to.deep.equal([]);
  });

  it('do not run where they are not what they should be', async () => {
    const bring = await filesIn('changed-file', 'file.js');
    expect(await comes(bring, 'file.js')).to.equal(false);
    expect(await comes(bring, 'need.js')).to.equal(true);
    expect(ran).to.deep.equal(['need of changed-file']);
  });

  it('are nothing of ours where they have another name', async () => {
    const bring = await filesIn('whole');
    expect(await comes(bring, 'other.js')).to.equal(true);
  });
});
