import { CAPABILITIES } from '../../../contract/service.ts';
import type { RuleOf } from '../../rule.ts';
import { advice, failed, notChecked, passed } from '../../rule.ts';
import type { Offered } from '../../stages/round.ts';

export type Capability = (typeof CAPABILITIES)[number];

/** What an API says it can do, and what it did. */
export interface SaidAndDone {
  /** Absent where it says nothing. */
  readonly said: readonly string[] | undefined;
  readonly done: Readonly<Record<Capability, Offered>>;
}

/** A capability that is listed and not there is a widget that fails (`GET {api}/`). */
export const capabilities: RuleOf<SaidAndDone> = {
  id: 'capabilities',
  demands: 'What the service document lists answers, and what answers is listed.',
  contract: 'Wire contract, GET {api}/',
  judge({ said, done }) {
    const absent = CAPABILITIES.filter((each) => done[each] === 'no' && !said?.includes(each));
    const off =
      absent.length > 0 &&
      notChecked('this API', `Not offered, so not checked: ${absent.join(', ')}.`);
    if (!said) return off || [];
    const verdicts = CAPABILITIES.flatMap((each) => {
      if (said.includes(each) && done[each] === 'no') {
        return failed(
          'GET /',
          `It lists "${each}", and ${ADDRESSES[each]} is not there.`,
          `Take "${each}" off the list, or answer there.`,
        );
      }
      return !said.includes(each) && done[each] === 'yes'
        ? advice(
            'GET /',
            `${ADDRESSES[each]} answers, and "${each}" is not listed.`,
            `Add "${each}" to capabilities, so that the widgets use it.`,
          )
        : [];
    });
    if (verdicts.length === 0)
      verdicts.push(passed('GET /', `It lists what answers: ${said.length} in all.`));
    return off ? [...verdicts, off] : verdicts;
  },
};

const ADDRESSES: Readonly<Record<Capability, string>> = {
  groups: 'GET /groups',
  'groups-search': 'POST /groups/search',
  stories: 'GET /stories',
  peers: 'GET /peers',
  'peer-requests': 'POST /peer-requests',
  'story-submissions': 'POST /stories',
};
