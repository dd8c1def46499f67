import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';

const SIZES = join(import.meta.dirname, '../dist/cdn/sizes.json');
const README = join(import.meta.dirname, '../README.md');
const TABLE = /(?<=<!-- bytes -->\n\n).*?(?=\n\n<!-- \/bytes -->)/s;

const inBytes = new Intl.NumberFormat('en-US');

/** As Prettier would format it. */
function table(sizes) {
  const number = (bytes) => (bytes === null ? 'none' : inBytes.format(bytes));
  const rows = [
    ['a page with', 'files', 'raw', 'gzip', 'brotli', 'budget'],
    ...sizes.map(({ name, files, raw, gzip, brotli, budget }) => [
      name
        .split(' + ')
        .map((chunk) => `\`${chunk}\``)
        .join(' + '),
      ...[files.length, raw, gzip, brotli, budget].map(number),
    ]),
  ];
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const aligned = ([name, ...numbers]) =>
    line([name.padEnd(widths[0]), ...numbers.map((cell, i) => cell.padStart(widths[i + 1]))]);
  const rule = widths.map((width, i) =>
    i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [aligned(rows[0]), line(rule), ...rows.slice(1).map(aligned)].join('\n');
}

// Writes what the bundles weigh into the README; under `CI=true` it only looks whether it stands there.
const before = readFileSync(README, 'utf8');
if (!TABLE.test(before)) throw new Error('README.md has no place for the table of bytes');
const after = before.replace(TABLE, table(JSON.parse(readFileSync(SIZES, 'utf8'))));
if (after !== before && env.CI)
  throw new Error(
    "README.md's table of bytes is not what this build gives: run `npm run build` and commit it",
  );
writeFileSync(README, after);
