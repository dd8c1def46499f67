import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { importRule } from './.ci/lint/import-rule.mjs';

const TEMPLATES = [
  'src/**/*.ts',
  'stories/**/*.ts',
  'test/element/**/*.ts',
  'demo/builder/**/*.ts',
];

/** Syntax that is forbidden everywhere, each with the reason. */
const FORBIDDEN_SYNTAX = [
  {
    selector:
      "ImportDeclaration[source.value='zod/mini'][importKind!='type'] > :matches(ImportSpecifier, ImportDefaultSpecifier)",
    message: "Write `import * as z from 'zod/mini'`: any other import cannot be tree-shaken.",
  },
];

/** What src may not do besides, because a visitor's browser or the page around us forbids it. */
const FORBIDDEN_IN_SRC = [
  {
    selector: "CallExpression[callee.object.name='z'][callee.property.name='config']",
    message: 'z.config is global to the page that we are a guest on.',
  },
  {
    selector: "MemberExpression[object.name='URL'][property.name='canParse']",
    message: 'URL.canParse is newer than Safari 16.4: use new URL and catch.',
  },
  {
    selector: "MemberExpression[object.name='AbortSignal'][property.name='any']",
    message: 'AbortSignal.any is newer than Safari 16.4.',
  },
  {
    selector: "MemberExpression[property.name='sendBeacon']",
    message: 'Nothing is sent that a visitor did not ask for.',
  },
  {
    selector: "MemberExpression[object.name='Intl'][property.name='Segmenter']",
    message: 'Intl.Segmenter is newer than Firefox 115.',
  },
];

const FORBIDDEN_GLOBALS = [
  { name: 'DOMParser', message: 'A violation under Trusted Types, which our pages use.' },
  { name: 'requestIdleCallback', message: 'Safari does not have it.' },
];

/** Whatever can send something; `navigator.sendBeacon` is looked for by its own selector. */
const NETWORK = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Image'].map((name) => ({
  name,
  message: 'src/client is the only door to the network.',
}));

export default defineConfig(
  globalIgnores([
    '**/dist/',
    'storybook-static/',
    'demo/api/migrations/',
    // They belong to projects of other people, where the package is installed.
    '.ci/manifest/frameworks/',
    'test/package/apps/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // Feeds hold control characters, and we look for them to take them out.
      'no-control-regex': 'off',
      // A file this long has a second reason to exist.
      'max-lines': ['error', 260],
      'no-restricted-syntax': ['error', ...FORBIDDEN_SYNTAX],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^zod(?!/mini$)',
              message: "Full zod is 14 kB heavier: `import * as z from 'zod/mini'`.",
            },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: { console: 'readonly', process: 'readonly', structuredClone: 'readonly' },
    },
  },
  {
    files: ['demo/**/*.js'],
    languageOptions: {
      globals: {
        EventSource: 'readonly',
        document: 'readonly',
        location: 'readonly',
        window: 'readonly',
      },
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      // The one project that holds every file, so that the types are worked out once.
      parserOptions: { project: 'test/tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
  },
  {
    files: ['src/**/*.ts', 'demo/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    rules: {
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { house: { rules: { imports: importRule } } },
    rules: {
      'house/imports': 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-eval': 'error',
      'no-restricted-globals': ['error', ...FORBIDDEN_GLOBALS, ...NETWORK],
      'no-restricted-syntax': ['error', ...FORBIDDEN_SYNTAX, ...FORBIDDEN_IN_SRC],
    },
  },
  {
    files: ['src/client/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...FORBIDDEN_GLOBALS] },
  },
  {
    files: TEMPLATES,
    extends: [
      lit.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
      litA11y.configs.recommended,
    ],
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
    rules: {
      'lit/attribute-names': ['error', { convention: 'kebab' }],
      // A strict content security policy refuses it.
      'lit/ban-attributes': ['error', 'style'],
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/no-value-attribute': 'error',
      'lit/value-after-constraints': 'error',
      'wc/guard-define-call': 'error',
      // Lit's base class always has the callbacks.
      'wc/guard-super-call': 'off',
      // Safari drops the list role of an unstyled <ul> unless it is written out.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts', '.storybook/**/*.ts'],
    rules: {
      // In a test, being wrong about these is a failure, which is what a test is for.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/restrict-plus-operands': 'off',
    },
  },
  {
    files: ['test/{api,check,faults,lint,package,page,pictures,wordpress}/**/*.ts'],
    rules: {
      // node:test returns promises for those who start tests inside tests.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['describe', 'it', 'suite', 'test'] },
          ],
        },
      ],
    },
  },
  {
    files: ['test/unit/**/*.ts', 'test/element/**/*.ts'],
    rules: {
      // The types of @open-wc/testing call every `equal` a promise, and none is.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: 'chai', name: 'Equal' }] },
      ],
      // chai asserts by reading a property: `expect(open).to.be.true`.
      '@typescript-eslint/no-unused-expressions': 'off',
      'wc/guard-define-call': 'off',
    },
  },
);
