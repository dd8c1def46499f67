import { join } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '../..');

/**
 * The analyzer reads one file at a time: of `Purpose` it knows the name alone, and of a default the
 * name of its constant. Editors and the Storybook need the words themselves, as TypeScript knows them.
 */
export const closedTypes = {
  name: 'closed-types',
  packageLinkPhase({ customElementsManifest }) {
    const typeOf = typesOfElements();
    for (const { path, declarations = [] } of customElementsManifest.modules) {
      for (const element of declarations.filter(({ customElement }) => customElement)) {
        for (const member of element.members ?? []) {
          const closed = member.kind === 'field' && typeOf(path, element.name, member.name);
          if (closed) member.type = { text: closed };
        }
        for (const attribute of element.attributes ?? []) {
          const member = element.members?.find(({ name }) => name === attribute.fieldName);
          if (!member) continue;
          // An attribute that has no value is not there.
          attribute.type = { text: member.type.text.replace(' | undefined', '') };
          if (member.default !== undefined) attribute.default = member.default;
        }
      }
    }
  },
};

/** Looks up the type of one property of one class: written out where it is a list of words. */
function typesOfElements() {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram(fileNames, options);
  const checker = program.getTypeChecker();
  return (path, className, property) => {
    const source = program.getSourceFile(join(root, path));
    const symbol = source?.locals?.get(className);
    if (!symbol) throw new Error(`There is no ${className} in ${path}.`);
    const element = checker.getDeclaredTypeOfSymbol(checker.getExportSymbolOfSymbol(symbol));
    const found = element.getProperty(property);
    return found && closedText(checker.getTypeOfSymbol(found));
  };
}

function closedText(type) {
  if (!type.isUnion()) return undefined;
  const isUndefined = ({ flags }) => (flags & ts.TypeFlags.Undefined) !== 0;
  const words = type.types.filter((one) => !isUndefined(one));
  if (!words.every((one) => one.isStringLiteral())) return undefined;
  return [
    ...words.map(({ value }) => `'${value}'`),
    ...(words.length < type.types.length ? ['undefined'] : []),
  ].join(' | ');
}
