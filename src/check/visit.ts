import { Answers } from './answers.ts';
import { checkApi } from './api-round.ts';
import { Asker } from './asking/asker.ts';
import type { Limits } from './asking/limits.ts';
import { SpentError } from './asking/limits.ts';
import type { CheckSetting, CheckTarget } from './check.ts';
import type { CheckReport } from './finding.ts';
import { Findings } from './findings.ts';
import { reachable } from './rules/answers/reachable.ts';
import { notChecked } from './rule.ts';
import { checkFeed } from './stages/groups.ts';
import { isHttpUrl } from '../contract/web-address.ts';

const SPENT = 'The time or the bytes for a whole check were used up, so the rest was not asked.';

/** Checks within limits of one's own. `check.ts` says more. */
export async function visit(
  { api, feed, origin, post = false }: CheckTarget,
  setting: CheckSetting,
  limits: Limits,
): Promise<CheckReport> {
  const addresses = [api, feed].filter((address) => address !== undefined);
  if (addresses.length === 0) throw new TypeError('There is no address to check.');
  if (!addresses.every(isHttpUrl)) throw new TypeError('An address must begin with https://.');
  const findings = new Findings(setting.onProgress?.bind(setting));
  const answers = new Answers(findings);
  const asker = new Asker(setting, limits, origin, (exchange) => answers.look(exchange));
  const round = { asker, findings, now: () => setting.now() };
  try {
    if (api !== undefined) await checkApi({ ...round, api }, post);
    if (feed !== undefined) await checkFeed(round, feed);
  } catch (error) {
    if (!(error instanceof SpentError)) throw error;
    findings.add(reachable, notChecked('the rest', SPENT));
  }
  answers.close();
  return findings.report(asker.reached);
}
