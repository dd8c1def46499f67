import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/**
 * Weighs what a visitor downloads for the script-tag bundles: their entries and every chunk these
 * import statically, each file compressed by itself, as a server sends them, and counted once.
 * Prints the table, adds it to `sizes.json`, and fails the build above a budget.
 *
 * @param loads what a page loads: `entries` by name, the `parts` that they load later and that
 *   count all the same, and `most`, in bytes of brotli; 1 kB is 1 000 bytes
 */
export const byteBudgets = (loads) => ({
  name: 'byte-budgets',

  writeBundle({ dir }, bundle) {
    const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
    const fileOf = (name) => {
      const chunk = chunks.find((one) => one.name === name);
      if (!chunk) this.error(`there is no chunk called ${name} to be weighed`);
      return chunk.fileName;
    };
    const weigh = (fileName) => {
      const bytes = readFileSync(join(dir, fileName));
      return [bytes.length, gzipSync(bytes, { level: 9 }).length, brotliCompressSync(bytes).length];
    };

    const sizes = loads.map(({ entries, parts = [], most = null }) => {
      const files = new Set();
      for (const name of [...entries, ...parts]) withStaticImports(fileOf(name), bundle, files);
      const [raw, gzip, brotli] = [...files]
        .map(weigh)
        .reduce((sum, weights) => sum.map((bytes, column) => bytes + weights[column]));
      const name = [...entries, ...parts].join(' + ');
      return { name, files: [...files], raw, gzip, brotli, budget: most };
    });

    const list = join(dir, 'sizes.json');
    // Each run of Rollup adds what it made.
    const others = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
    const all = others.filter(({ name }) => !sizes.some((one) => one.name === name)).concat(sizes);
    writeFileSync(list, `${JSON.stringify(all, null, 2)}\n`);
    console.log(table(sizes));

    const tooBig = sizes.filter(({ brotli, budget }) => budget !== null && brotli > budget);
    for (const { name, brotli, budget } of tooBig)
      console.error(`${name} is ${brotli - budget} bytes above its budget of ${kB(budget)} brotli`);
    if (tooBig.length > 0) this.error('a bundle is above its byte budget');
  },
});

function withStaticImports(fileName, bundle, seen) {
  // An import of something outside the bundle has no weight of ours, and is not in `bundle`.
  if (seen.has(fileName) || !bundle[fileName]) return;
  seen.add(fileName);
  for (const imported of bundle[fileName].imports) withStaticImports(imported, bundle, seen);
}

const kB = (bytes) => (bytes === null ? '-' : `${(bytes / 1000).toFixed(2)} kB`);

function table(sizes) {
  const rows = [
    ['what a page loads', 'files', 'raw', 'gzip', 'brotli', 'budget'],
    ...sizes.map(({ name, files, raw, gzip, brotli, budget }) => [
      name,
      String(files.length),
      ...[raw, gzip, brotli, budget].map(kB),
    ]),
  ];
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map(([name, ...numbers]) =>
      [name.padEnd(widths[0]), ...numbers.map((n, i) => n.padStart(widths[i + 1]))].join('  '),
    )
    .join('\n');
}
