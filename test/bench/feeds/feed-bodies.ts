import { manyGroups } from '../../fixtures/many-groups.ts';
import { asBmlt } from './as-bmlt.ts';
import { asMeetingGuide } from './as-meeting-guide.ts';

export const FORMATS = ['native', 'meeting-guide', 'bmlt'] as const;

export type Format = (typeof FORMATS)[number];

/** A feed's body, of the same groups in every format: about 450 to 1 000 bytes for each. */
export function feedBody(format: Format, size: number): Buffer {
  const groups = manyGroups(size);
  switch (format) {
    case 'native':
      return Buffer.from(JSON.stringify({ groups }));
    case 'meeting-guide':
      return Buffer.from(JSON.stringify(groups.map(asMeetingGuide)));
    case 'bmlt':
      return Buffer.from(JSON.stringify(asBmlt(groups)));
  }
}
