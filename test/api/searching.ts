import assert from 'node:assert/strict';
import type { Hono } from 'hono';
import { GroupsFound } from '../../src/contract/index.ts';

/** A request that its sender may get wrong. */
export type Asked = Readonly<Record<string, unknown>>;

/** Asks an app for groups, as a widget does. */
export const post = (app: Hono, asked: Asked, headers: Record<string, string> = {}) =>
  Promise.resolve(
    app.request('/groups/search', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(asked),
    }),
  );

/** An answer, which must be one that keeps to the contract. */
export async function search(
  app: Hono,
  asked: Asked,
  headers: Record<string, string> = {},
): Promise<GroupsFound> {
  const answer = await post(app, asked, headers);
  assert.equal(answer.status, 200);
  assert.equal(answer.headers.get('cache-control'), 'no-store');
  return GroupsFound.parse(await answer.json());
}

export const idsOf = ({ groups }: GroupsFound): string[] => groups.map(({ id }) => id);

/** Follows `next` to the end, and does something between two pages. */
export async function walk(
  app: Hono,
  asked: Asked,
  options: {
    readonly headers?: Record<string, string>;
    readonly between?: (ids: readonly string[]) => Promise<void>;
  } = {},
): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const found = await search(app, { ...asked, cursor }, options.headers);
    assert.ok(found.groups.length <= Number(asked['limit']));
    assert.ok(found.groups.length > 0 || cursor === undefined || options.between);
    ids.push(...idsOf(found));
    cursor = found.next;
    if (cursor !== undefined) await options.between?.(ids);
  } while (cursor !== undefined);
  return ids;
}
