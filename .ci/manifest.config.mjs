import { closedTypes } from './manifest/closed-types.mjs';
import { describeDist } from './manifest/describe-dist.mjs';
import { forEditors } from './manifest/for-editors.mjs';
import { forFrameworks } from './manifest/for-frameworks.mjs';

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/{contract,groups,client,check}/**'],
  outdir: 'dist',
  // package.json names the manifest already; the analyzer would rewrite the file.
  packagejson: false,
  litelement: true,
  // In this order: TypeScript knows the elements where they are written.
  plugins: [closedTypes, describeDist, forFrameworks, forEditors],
};
