import { manyStories } from '../../fixtures/many-stories.ts';
import type { AnsweringServer, Sent } from '../pages/answering-server.ts';
import { bundledScripts, serveAnswers } from '../pages/answering-server.ts';

/** The two pages that are compared. */
export const PAGES = ['floor', 'carousel'] as const;

export type PageName = (typeof PAGES)[number];

/**
 * The bare page's whole script: two buttons that scroll by a story. The server sends it as text, so it
 * uses nothing from outside itself.
 */
function floorScript(): void {
  const row = document.querySelector('.row');
  const move = (way: number) => row?.scrollBy({ left: way * row.clientWidth, behavior: 'smooth' });
  document.querySelector('.previous')?.addEventListener('click', () => move(-1));
  document.querySelector('.next')?.addEventListener('click', () => move(1));
}

const STYLE = `
  .row { display: grid; grid-auto-flow: column; grid-auto-columns: 100%; overflow-x: auto;
    scroll-snap-type: x mandatory }
  .row > * { scroll-snap-align: start; margin: 0; padding: 1rem }
  peer-story-carousel:not(:defined) { display: block; box-sizing: content-box;
    block-size: 32em; overflow: hidden }`;

type Tale = ReturnType<typeof manyStories>[number];

const figure = ({ quote, name, role, recoverySince, body, contentNote, url }: Tale): string =>
  `<figure>${contentNote ? `<p>${contentNote}</p>` : ''}<blockquote>${quote}</blockquote>
  ${body ? `<details><summary>Read more</summary><p>${body}</p></details>` : ''}
  <figcaption><cite>${name}</cite>${role ? `<span>${role}</span>` : ''}
  ${recoverySince ? `<span>In recovery since ${recoverySince}</span>` : ''}</figcaption>
  ${url ? '<button>Share</button>' : ''}</figure>`;

const floor = (stories: readonly Tale[]): string => `<script type="module" src="/floor.js"></script>
<body><h1>Our center</h1><h2>How others made it</h2>
<button class="previous">Previous</button> <button class="next">Next</button>
<div class="row" tabindex="0">${stories.map(figure).join('')}</div>`;

const carousel = (count: number): string =>
  `<script type="module" src="/cdn/story-carousel.js"></script>
<body><h1>Our center</h1>
<peer-story-carousel api="/${count}"></peer-story-carousel>`;

const page = (rest: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Our center</title>
<link rel="stylesheet" href="/style.css">
${rest}
<footer>Call 988</footer>
</html>`;

/** Serves both pages with any number of stories at `/floor/12`, `/carousel/500`. */
export function serveStories(bundle: string): Promise<AnsweringServer> {
  const scripts = bundledScripts(bundle);
  const answers = new Map<string, Sent>([
    ['/style.css', ['text/css', STYLE]],
    ['/floor.js', ['text/javascript', `(${String(floorScript)})();`]],
  ]);
  return serveAnswers((path) => {
    const script = scripts.get(path);
    return script ? ['text/javascript', script] : (answers.get(path) ?? made(path));
  });

  /** Made once, so that no page but the first waits for it. */
  function made(path: string): Sent | undefined {
    const count = Number(/\d+/.exec(path)?.[0]);
    if (!count) return undefined;
    const stories = manyStories(count);
    const sent: Sent = path.includes('/stories')
      ? ['application/json', JSON.stringify({ stories })]
      : ['text/html', page(path.startsWith('/floor') ? floor(stories) : carousel(count))];
    answers.set(path, sent);
    return sent;
  }
}
