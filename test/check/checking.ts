import type { CheckReport, CheckTarget } from '../../src/check/check.ts';
import { LIMITS } from '../../src/check/asking/limits.ts';
import type { Limits } from '../../src/check/asking/limits.ts';
import { visit } from '../../src/check/visit.ts';
import type { Serve } from './small-api.ts';
import { PAGE } from './small-api.ts';

/** Where a server is that has no network: on this machine, so that http will do. */
export const HERE = 'http://localhost/api';

/** A `fetch` that asks an app below `HERE` and nobody else. */
export const fetchFrom =
  (serve: Serve): typeof fetch =>
  async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    const below = url.replace(/^https?:\/\/[^/]+\/api/, 'http://localhost');
    return serve(new Request(below, init));
  };

export interface Checking {
  readonly target?: CheckTarget;
  readonly limits?: Partial<Limits>;
  readonly inBrowser?: boolean;
  /** Absent: time stands still, however busy this machine is. */
  readonly now?: () => number;
}

/** Checks what an app serves, with a test sent, unless it is told otherwise. */
export const checkServed = (
  serve: Serve,
  {
    target = { api: HERE, origin: PAGE, post: true },
    limits,
    inBrowser = false,
    now = () => 0,
  }: Checking = {},
): Promise<CheckReport> =>
  visit(target, { fetch: fetchFrom(serve), inBrowser, now }, { ...LIMITS, ...limits });

/** The rules with this outcome, each once, in alphabetical order. */
export const rulesWith = (
  { findings }: CheckReport,
  outcome: CheckReport['findings'][number]['outcome'],
): string[] =>
  [...new Set(findings.filter((each) => each.outcome === outcome).map(({ rule }) => rule))].sort();

/** What was found, for the message of a test that fails. */
export const told = ({ findings }: CheckReport): string =>
  findings
    .filter(({ outcome }) => outcome !== 'passed')
    .map(({ outcome, rule, where, what }) => `${outcome} ${rule} ${where}: ${what}`)
    .join('\n');
