import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { Projects } from './project.ts';

const projects = await Projects.install('@arethetypeswrong/cli');
const installed = join(projects.folder, 'node_modules/alongside-widgets');

describe('the package as it would be published', () => {
  it('passes publint, suggestions included', async () => {
    const { buffer } = new Uint8Array(readFileSync(projects.tarball));
    const { messages, pkg } = await publint({ pack: { tarball: buffer }, strict: true });
    assert.ok(pkg);
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg, { color: false })),
      [],
    );
  });

  it('has types that every resolution of modules finds', async () => {
    const attw = '@arethetypeswrong/cli/dist/index.js';
    const { code, said } = await projects.run('.', attw, projects.tarball, '--profile', 'esm-only');
    assert.equal(code, 0, said);
  });

  it('holds what it is made of, and nothing else', () => {
    const files = globSync('**', { cwd: installed, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name).slice(installed.length + 1));
    assert.deepEqual(files.filter((file) => !file.startsWith('dist/')).sort(), [
      'LICENSE',
      'README.md',
      'package.json',
    ]);
    const modules = files.filter((file) => /^dist\/(?!cdn\/).*\.js$/.test(file));
    assert.ok(modules.length > 200);
    for (const module of modules) {
      assert.ok(files.includes(`${module}.map`), `${module} has no source map`);
      assert.ok(files.includes(module.replace(/js$/, 'd.ts')), `${module} has no types`);
    }
  });

  it('has source maps that need no file which is not there', () => {
    const map = readFileSync(join(installed, 'dist/group-finder/group-finder.js.map'), 'utf8');
    const { sources, sourcesContent } = JSON.parse(map) as Record<string, string[]>;
    assert.equal(sources?.length, 1);
    assert.match(sourcesContent?.[0] ?? '', /declare timeZone: string \| undefined;/);
  });
});
