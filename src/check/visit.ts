import { Answers } from './answers.ts';
import { Asker } from './asking/asker.ts';
import type { Limits } from './asking/limits.ts';
import type { CheckSetting, CheckTarget } from './check.ts';
import type { CheckReport } from './finding.ts';
import { Findings } from './findings.ts';
import { endpoint } from '../client/endpoint.ts';

/** Checks within limits of one's own. `check.ts` says more. */
export async function visit(
  target: CheckTarget,
  setting: CheckSetting,
  limits: Limits,
): Promise<CheckReport> {
  const findings = new Findings(setting.onProgress?.bind(setting));
  const answers = new Answers(findings);
  const asker = new Asker(setting, limits, target.origin, (exchange) => answers.look(exchange));
  if (target.api !== undefined) {
    await asker.ask({ where: 'GET /', purpose: 'read', url: endpoint(target.api, '') });
    await asker.ask({ where: 'GET /groups', purpose: 'read', url: endpoint(target.api, 'groups') });
  }
  if (target.feed !== undefined) {
    await asker.ask({ where: 'GET feed', purpose: 'feed', url: target.feed });
  }
  answers.close();
  return findings.report(asker.reached);
}
