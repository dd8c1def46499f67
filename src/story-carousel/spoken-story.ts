import { cutText } from '../contract/open.ts';
import type { Story } from '../contract/story.ts';
import type { CarouselWords } from './carousel-words.ts';

/** Characters of a quote that are read aloud at once. Who wants more goes there. */
const MOST_SPOKEN = 300;

/** What is said when another story came into view; its content note comes before it here, too. */
export const spokenStory = (
  { quote, name, contentNote }: Story,
  { index, count }: { readonly index: number; readonly count: number },
  words: CarouselWords,
): string => {
  const said = contentNote
    ? `${words.term('storyNote')} ${contentNote}`
    : cutText(quote, MOST_SPOKEN);
  return `${words.term('storyPlace', index + 1, count)}: ${said} ${name}`;
};
