import { counted } from '../../shown.ts';
import type { RuleOf, Verdict } from '../../rule.ts';
import { failed, passed } from '../../rule.ts';
import type { ListingSeen } from '../../stages/listing.ts';

/** A feed may not send a visitor's browser elsewhere, nor keep a phone busy for ever (`next`). */
export const groupsPages: RuleOf<ListingSeen> = {
  id: 'groups-pages',
  demands:
    '`next` names a page on the same origin that was not there before, for at most 200 pages.',
  contract: 'Wire contract, GET {api}/groups',
  judge({ where, end, pages, format }): Verdict | undefined {
    if (!format) return undefined;
    const page = `Page ${pages}`;
    switch (end) {
      case 'broken':
        return undefined;
      case 'complete':
        return passed(where, `It ends after ${counted(pages, 'page')}.`);
      case 'other-origin':
        return failed(
          where,
          `${page} names a \`next\` on another origin, which is not followed.`,
          'Write it relative to the address of the page, such as ?cursor=….',
        );
      case 'no-address':
        return failed(
          where,
          `${page} names a \`next\` that is no address.`,
          'Write an address, or leave it out on the last page.',
        );
      case 'loop':
        return failed(
          where,
          `${page} names a \`next\` that was there before.`,
          'Leave `next` out on the last page, and let each page name the one after it.',
        );
      case 'too-many':
        return failed(
          where,
          `There are more than ${pages} pages: the rest is never read.`,
          'Put more groups on a page.',
        );
    }
  },
};
