import { dirname, relative, resolve, sep } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

const CORE = ['contract', 'groups', 'client'];
const BASE = [...CORE, 'widget', 'form'];
const SHARED = [...BASE, 'support', 'safety'];
const FEATURES = ['group-finder', 'request-form', 'story-carousel', 'story-form'];

/** What each folder of src may import from, beside itself. `index.ts` stands for the public API. */
const MAY_IMPORT = {
  contract: [],
  groups: ['contract'],
  client: ['contract', 'groups'],
  widget: CORE,
  form: [...CORE, 'widget'],
  support: BASE,
  safety: BASE,
  ...Object.fromEntries(FEATURES.map((feature) => [feature, SHARED])),
  locales: [...SHARED, ...FEATURES],
  cdn: [...SHARED, ...FEATURES],
  check: CORE,
  'index.ts': [...SHARED, ...FEATURES],
};

/** Packages that only these folders may import, and why. */
const PACKAGES = [
  {
    names: /^(lit|lit-.*|@lit\/.*)(\/|$)/,
    folders: Object.keys(MAY_IMPORT).filter((folder) => ![...CORE, 'check'].includes(folder)),
    why: 'contract, groups, client and check run without a DOM',
  },
  { names: /^node:/, folders: ['check'], why: 'the rest of src runs in a browser' },
];

/** @type {import('eslint').Rule.RuleModule} */
export const importRule = {
  meta: {
    type: 'problem',
    schema: [],
    docs: { description: 'The import rule of CONTRIBUTING.md' },
  },
  create(context) {
    const file = fromRoot(context.filename);
    const check = (source) => {
      if (typeof source?.value !== 'string') return;
      const message = objection(file, source.value);
      if (message) context.report({ node: source, message });
    };
    return {
      ImportDeclaration: ({ source }) => check(source),
      ExportNamedDeclaration: ({ source }) => check(source),
      ExportAllDeclaration: ({ source }) => check(source),
      ImportExpression: ({ source }) => check(source),
      TSImportType: ({ source }) => check(source),
    };
  },
};

const fromRoot = (path) => relative(root, path).split(sep).join('/');

const folderOf = (file) => file.split('/')[1];

/** Why this file may not import that, or undefined where it may. */
function objection(file, specifier) {
  const from = folderOf(file);
  const allowed = MAY_IMPORT[from];
  if (!allowed) return `src/${from} has no place in the import rule yet (.ci/lint/import-rule.mjs)`;
  return specifier.startsWith('.')
    ? objectionToFile(file, from, allowed, specifier)
    : objectionToPackage(from, specifier);
}

function objectionToPackage(from, specifier) {
  const entry = PACKAGES.find(({ names }) => names.test(specifier));
  return entry && !entry.folders.includes(from)
    ? `src/${from} may not import ${specifier}: ${entry.why}`
    : undefined;
}

function objectionToFile(file, from, allowed, specifier) {
  if (!/\.(ts|json)$/.test(specifier))
    return `${specifier} must name its file, with .ts at the end`;
  const target = fromRoot(resolve(root, dirname(file), specifier));
  if (!target.startsWith('src/')) return `src may not import ${target}, which does not ship`;
  const to = folderOf(target);
  if (to !== from && !allowed.includes(to))
    return `src/${from} may not import from src/${to}, only from: ${allowed.join(', ') || 'nothing'}`;
  if (target.endsWith('.define.ts') && !file.endsWith('.define.ts') && from !== 'cdn')
    return 'registering elements is a side effect: only *.define.ts and cdn import a *.define.ts';
  return undefined;
}
