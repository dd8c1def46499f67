import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const root = join(import.meta.dirname, '../..');

const eslint = new ESLint({
  cwd: root,
  // The files below do not exist, so there are no types to look up.
  overrideConfig: [{ files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked }],
});

/** The rules that object to this line in that file, apart from those that judge its style. */
async function objections(file: string, line: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${line}\n`, { filePath: join(root, file) });
  assert.ok(result, `${file} was not linted`);
  return result.messages
    .map(({ ruleId, message }) => ruleId ?? message)
    .filter((rule) => /^(house\/|no-restricted|no-console)|error/i.test(rule));
}

function forbids(rule: string, file: string, line: string): void {
  it(`${file}: not ${line}`, async () => {
    assert.deepEqual(await objections(file, line), [rule]);
  });
}

function allows(file: string, line: string): void {
  it(`${file}: ${line}`, async () => {
    assert.deepEqual(await objections(file, line), []);
  });
}

const RULE = 'house/imports';

describe('a folder imports only from folders to its left', () => {
  allows('src/groups/search.ts', "export * from '../contract/group.ts';");
  allows('src/client/http.ts', "export * from '../groups/agenda.ts';");
  allows('src/widget/events/load-event.ts', "export * from '../../client/client-error.ts';");
  allows('src/form/fields.ts', "export * from '../widget/locale.ts';");
  allows('src/support/support.ts', "export * from '../form/fields.ts';");
  allows('src/group-finder/group-finder.ts', "export * from '../support/support.ts';");
  allows('src/cdn/alongside.ts', "import '../group-finder/group-finder.define.ts';");
  allows('src/locales/es.ts', "import es from '../group-finder/terms/es.ts';");
  allows('src/check/command.ts', "export * from '../client/http.ts';");
  allows('src/index.ts', "export * from './group-finder/group-finder.ts';");

  forbids(RULE, 'src/contract/group.ts', "export * from '../groups/agenda.ts';");
  forbids(RULE, 'src/groups/search.ts', "export * from '../client/http.ts';");
  forbids(RULE, 'src/groups/feeds/bmlt.ts', "export * from '../../client/http.ts';");
  forbids(RULE, 'src/client/http.ts', "export * from '../widget/locale.ts';");
  forbids(RULE, 'src/widget/locale.ts', "export * from '../form/fields.ts';");
  forbids(RULE, 'src/form/fields.ts', "export * from '../support/support.ts';");
  forbids(RULE, 'src/support/support.ts', "export * from '../safety/quick-exit.ts';");
  forbids(RULE, 'src/safety/quick-exit.ts', "export * from '../story-form/story-form.ts';");
  forbids(RULE, 'src/group-finder/when.ts', "export * from '../request-form/request-form.ts';");
  forbids(RULE, 'src/group-finder/when.ts', "export * from '../cdn/support.ts';");
  forbids(RULE, 'src/group-finder/when.ts', "import '../locales/es.ts';");
  forbids(RULE, 'src/check/command.ts', "export * from '../widget/locale.ts';");
  forbids(RULE, 'src/widget/locale.ts', "export * from '../index.ts';");
  forbids(RULE, 'src/index.ts', "export * from './cdn/support.ts';");
  forbids(RULE, 'src/helpers/text.ts', "export * from '../contract/group.ts';");
});

describe('no way around it', () => {
  forbids(RULE, 'src/groups/search.ts', "export const http = () => import('../client/http.ts');");
  forbids(RULE, 'src/groups/search.ts', "export type Http = import('../client/http.ts').Http;");
  forbids(
    RULE,
    'src/groups/search.ts',
    "import type { A } from '../client/http.ts'; export type B = A;",
  );
  forbids(RULE, 'src/groups/search.ts', "export { get } from '../groups/../client/http.ts';");
  forbids(RULE, 'src/groups/search.ts', "export * from './../client/http.ts';");
  forbids(RULE, 'src/groups/search.ts', "export * from './agenda';");
  allows('src/groups/feeds/bmlt.ts', "export * from './client/rows.ts';");
});

describe('what ships imports nothing that does not', () => {
  forbids(RULE, 'src/groups/search.ts', "export * from '../../demo/api/app.ts';");
  forbids(RULE, 'src/groups/search.ts', "export * from '../../test/browsers/find.ts';");
});

describe('registering elements', () => {
  const line = "import '../support/support.define.ts';";
  allows('src/group-finder/group-finder.define.ts', line);
  allows('src/cdn/support.ts', line);
  forbids(RULE, 'src/group-finder/group-finder.ts', line);
  forbids(RULE, 'src/index.ts', "import './support/support.define.ts';");
});

describe('packages', () => {
  for (const folder of ['contract', 'groups', 'client', 'check']) {
    forbids(RULE, `src/${folder}/file.ts`, "export { html } from 'lit';");
    forbids(RULE, `src/${folder}/file.ts`, "export * from 'lit/directives/repeat.js';");
    forbids(RULE, `src/${folder}/file.ts`, "export { Task } from '@lit/context';");
  }
  allows('src/widget/file.ts', "export { html } from 'lit';");
  forbids(RULE, 'src/groups/search.ts', "export * from 'node:fs';");

  const file = 'src/contract/group.ts';
  allows(file, "import * as z from 'zod/mini'; export const Id = z.string();");
  allows(file, "import type { ZodMiniType } from 'zod/mini'; export type A = ZodMiniType;");
  forbids(
    'no-restricted-syntax',
    file,
    "import { z } from 'zod/mini'; export const Id = z.string();",
  );
  forbids('no-restricted-syntax', file, "import z from 'zod/mini'; export const Id = z.string();");
  forbids('no-restricted-imports', file, "import * as z from 'zod'; export const Id = z.string();");
  forbids('no-restricted-imports', file, "export * from 'zod/v4';");
  forbids('no-restricted-imports', 'demo/api/app.ts', "export * from 'zod';");
});

describe('the network', () => {
  const line = "void fetch('/here');";
  allows('src/client/http.ts', line);
  forbids('no-restricted-globals', 'src/group-finder/listing.ts', line);
  forbids('no-restricted-globals', 'src/widget/clock.ts', "new WebSocket('/here');");
  forbids('no-restricted-syntax', 'src/client/http.ts', "navigator.sendBeacon('/here');");
});

describe('the console', () => {
  forbids('no-console', 'src/widget/warn-once.ts', "console.log('here');");
  allows('src/widget/warn-once.ts', "console.warn('No time zone.');");
});
