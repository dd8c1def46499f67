import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Shows what a release would be: the exact tarball, and the version that the changes add up to. */
const root = join(import.meta.dirname, '..');

const run = (command, ...args) =>
  execFileSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 });

const bytes = new Intl.NumberFormat('en-US');
const size = (count) => bytes.format(count).padStart(11);

const [tarball] = JSON.parse(run('npm', 'pack', '--dry-run', '--json', '--ignore-scripts'));
for (const file of tarball.files) console.log(`${size(file.size)}  ${file.path}`);
console.log(
  [
    '',
    `${size(tarball.entryCount)}  files`,
    `${size(tarball.unpackedSize)}  bytes unpacked`,
    `${size(tarball.size)}  bytes packed, as ${tarball.filename}`,
    '',
  ].join('\n'),
);

const changes = readdirSync(join(root, '.changeset')).filter(
  (name) => name.endsWith('.md') && name !== 'README.md',
);
if (changes.length === 0)
  console.log(`No change is written down in .changeset: the version stays ${tarball.version}.`);
else console.log(run('npx', 'changeset', 'status', '--verbose'));
