import { counted, listed } from '../../shown.ts';
import type { RuleOf } from '../../rule.ts';
import { advice, passed } from '../../rule.ts';
import type { ListingSeen } from '../../stages/listing.ts';

/** Without a zone a time is shown as written, and never claimed to be on now (Session). */
export const groupsTimeZone: RuleOf<ListingSeen> = {
  id: 'groups-time-zone',
  demands: 'Every session names its time zone.',
  contract: 'Wire contract, Session',
  judge({ where, floating, faults: { ids }, ofApi }) {
    if (ids.length === 0) return undefined;
    return floating.length === 0
      ? passed(where, 'Every session does.')
      : advice(
          where,
          `${counted(floating.length, 'group')} of ${ids.length} ${floating.length === 1 ? 'has a session' : 'have sessions'} without a time zone: ${listed(floating)}.`,
          `Give each session a timeZone, such as America/Denver${ofApi ? '' : ', or set time-zone on the finder'}.`,
        );
  },
};
