import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { format } from 'prettier';

/** What the types of a framework are told of our elements; each stands on what JSX is told. */
const FRAMEWORKS = ['react', 'vue', 'svelte'];

/** Types of the elements for templates: for whatever speaks JSX, and for React, Vue and Svelte. */
export const forFrameworks = {
  name: 'for-frameworks',
  async packageLinkPhase({ customElementsManifest }) {
    const types = format(jsxTypes(customElementsManifest), {
      parser: 'typescript',
      printWidth: 100,
    });
    for (const name of FRAMEWORKS)
      copyFileSync(join(import.meta.dirname, `frameworks/${name}.d.ts`), `dist/${name}.d.ts`);
    writeFileSync('dist/jsx.d.ts', await types);
  },
};

const elementsOf = ({ declarations = [] }) =>
  declarations.filter(({ tagName }) => tagName !== undefined);

function jsxTypes(manifest) {
  const types = generateJsxTypes(forGenerator(manifest), {
    fileName: '',
    globalTypePath: './index.js',
  });
  // It ends with a list of frameworks to tell, each an error where it is not installed. Those that we
  // know have files of their own.
  const [wanted] = types.split(/^declare (?:module|global)/m);
  const pairs = manifest.modules
    .flatMap(elementsOf)
    .map(
      ({ tagName, name }) => `'${tagName}': { element: ${name}; props: AsWritten<${name}Props> };`,
    );
  return `${wanted}
    /** A name with a hyphen is an attribute, and a number in it may be written as text. */
    type AsWritten<Props> = {
      [Name in keyof Props]: Name extends \`\${string}-\${string}\`
        ? number extends Props[Name] ? Props[Name] | \`\${number}\` : Props[Name]
        : Props[Name];
    };

    /** Every element by its tag, and what it takes besides what every HTML element does. */
    export type PeerElements = { ${pairs.join('\n')} };`;
}

/** The manifest as the generator needs it. */
function forGenerator(manifest) {
  const copy = structuredClone(manifest);
  copy.modules = copy.modules.filter((module) => elementsOf(module).length > 0);
  for (const module of copy.modules) {
    for (const element of elementsOf(module)) {
      // All elements have `lang` already.
      element.attributes = element.attributes?.filter(({ fieldName }) => fieldName !== undefined);
      // It imports what the module of an element exports, and nothing else.
      for (const { type } of element.events ?? [])
        module.exports.push({ kind: 'js', name: type.text, declaration: { name: type.text } });
    }
  }
  return copy;
}
