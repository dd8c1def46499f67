import type { Theme } from './themes.ts';

/** A look as a center writes it into its own style sheet. */
export const cssText = ({ name, shape, light, dark }: Theme): string =>
  [
    `/* ${name} */`,
    'body {',
    ...declarations({ ...shape, ...light, 'color-scheme': 'light dark' }, '  '),
    '}',
    '@media (prefers-color-scheme: dark) {',
    '  body {',
    ...declarations({ ...dark }, '    '),
    '  }',
    '}',
  ].join('\n');

const declarations = (values: Readonly<Record<string, string>>, indent: string): string[] =>
  Object.entries(values).map(([name, value]) => `${indent}${name}: ${value};`);
