import { join } from 'node:path';
import type { Plugin } from 'vite';
import { openApiDocument } from '../demo/api/openapi/document.ts';
import { contractNotes } from './contract-notes.ts';

const NAME = 'virtual:contract';

/** The reference API's OpenAPI document and the comments of the schemas behind it, as a module. */
export const contractModule: Plugin = {
  name: 'contract-module',
  resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
  load(id) {
    if (id !== `\0${NAME}`) return null;
    const document = openApiDocument('https://api.example.org/problems#');
    const notes = contractNotes(join(import.meta.dirname, '../src/contract'));
    return [
      `export const document = ${JSON.stringify(document)};`,
      `export const notes = ${JSON.stringify(notes)};`,
    ].join('\n');
  },
};
