import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** What the source says of each schema and each field, by `Schema` and `Schema.path.to.field`. */
export type Notes = Record<string, string>;

/** A place in one schema that takes over what is said of another: a schema used, an object spread. */
type Uses = [path: string, schema: string][];

/** Reads the comments of the contract's own source, so that its tables say nothing else. */
export function contractNotes(folder: string): Notes {
  const notes: Notes = {};
  const uses: Uses = [];
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.ts'))) {
    const file = ts.createSourceFile(
      name,
      readFileSync(join(folder, name), 'utf8'),
      ts.ScriptTarget.ES2022,
      true,
    );
    for (const statement of file.statements) {
      if (!ts.isVariableStatement(statement)) continue;
      for (const { name: schema, initializer } of statement.declarationList.declarations) {
        if (!ts.isIdentifier(schema) || !initializer) continue;
        note(notes, schema.text, statement);
        collect(notes, uses, schema.text, initializer);
      }
    }
  }
  // Twice, because what is used may use others.
  for (let time = 0; time < 2; time += 1) takeOver(notes, uses);
  return notes;
}

/** Notes on the fields of an object, wherever in the expression it is written. */
function collect(notes: Notes, uses: Uses, path: string, node: ts.Node): void {
  if (ts.isSpreadAssignment(node)) uses.push([path, node.expression.getText()]);
  // Schemas have names with a capital letter, and what makes them has not.
  else if (ts.isIdentifier(node) && /^[A-Z][a-z]/.test(node.text)) uses.push([path, node.text]);
  else if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
    const field = `${path}.${node.name.getText()}`;
    note(notes, field, node);
    node.forEachChild((child) => collect(notes, uses, field, child));
  } else {
    node.forEachChild((child) => collect(notes, uses, path, child));
  }
}

function takeOver(notes: Notes, uses: Uses): void {
  for (const [path, schema] of uses) {
    for (const [place, text] of Object.entries(notes)) {
      if (place === schema || place.startsWith(`${schema}.`)) {
        notes[path + place.slice(schema.length)] ??= text;
      }
    }
  }
}

function note(notes: Notes, path: string, node: ts.Node): void {
  const text = ts
    .getJSDocCommentsAndTags(node)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (text) notes[path] = text;
}
