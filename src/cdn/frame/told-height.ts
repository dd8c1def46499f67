import type { HeightAnswer } from './height-messages.ts';
import { HEIGHT_QUESTION } from './height-messages.ts';

/**
 * Tells the page around this frame how high the frame's content is, if it asks and is one of the
 * center's: it must not be told to anybody else what a visitor opens and closes in here.
 *
 * @param parents the origins of the center's pages, as soon as they are known
 */
export function tellHeight(parents: Promise<readonly string[]>): void {
  const told = new Set<string>();
  addEventListener('message', ({ data, origin, source }) => {
    if (data !== HEIGHT_QUESTION || source !== parent || told.has(origin)) return;
    told.add(origin);
    void parents.then((allowed) => {
      if (allowed.includes(origin)) follow(origin);
    });
  });
}

function follow(origin: string): void {
  const content = document.documentElement;
  new ResizeObserver(() => {
    const answer: HeightAnswer = {
      peerFrameHeight: Math.ceil(content.getBoundingClientRect().height),
    };
    parent.postMessage(answer, origin);
  }).observe(content);
}
