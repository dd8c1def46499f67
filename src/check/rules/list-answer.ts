import { isRow } from '../../groups/feeds/row.ts';
import type { Exchange } from '../asking/exchange.ts';
import { isOk } from '../asking/exchange.ts';
import type { Rule, RuleOf } from '../rule.ts';
import { failed, passed } from '../rule.ts';
import { counted } from '../shown.ts';
import { insteadOf } from './said.ts';

/** A rule by which an answer is an object with one list in it. */
export const listRule = (rule: Rule, key: string, one: string, more: string): RuleOf<Exchange> => ({
  ...rule,
  judge(exchange) {
    const { where, answer } = exchange;
    if (!answer) return undefined;
    if (!isOk(answer)) return failed(where, insteadOf(exchange), `Answer 200 and {"${key}": […]}.`);
    const rows = listIn(answer.json, key);
    return rows
      ? passed(where, `It has ${counted(rows.length, one, more)}.`)
      : failed(where, `It has no list of ${key}.`, `Answer {"${key}": […]}.`);
  },
});

export function listIn(json: unknown, key: string): readonly unknown[] | undefined {
  const rows = isRow(json) ? json[key] : undefined;
  return Array.isArray(rows) ? (rows as readonly unknown[]) : undefined;
}
