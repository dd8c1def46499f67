import { placeName } from '../../record-faults.ts';
import { listed } from '../../shown.ts';
import type { RuleOf } from '../../rule.ts';
import { failed, passed } from '../../rule.ts';
import type { StoriesSeen } from '../../stages/stories.ts';

/** Without its size a picture moves the page; without captions not everybody hears a video (Story). */
export const storiesMedia: RuleOf<StoriesSeen> = {
  id: 'stories-media',
  demands: 'Images have src, alt, width and height; videos have captions.',
  contract: 'Wire contract, Story',
  judge({ where, media, faults: { count } }) {
    if (count === 0) return undefined;
    return media.length === 0
      ? passed(where, 'None is dropped.')
      : failed(
          where,
          `These are not shown: ${listed(media.map(placeName))}.`,
          'An image needs src, alt, width and height in pixels; a video needs captions with src, lang and label.',
        );
  },
};
