import { openBrowser } from '../../browsers/open.ts';
import { BUNDLES, freshBundles } from '../bundle.ts';
import { median } from '../median.ts';
import type { PageName } from './pages.ts';
import { PAGES, serveStories } from './pages.ts';
import type { Figures } from './visit.ts';
import { visit } from './visit.ts';

/** As many as a center has, and as many as none has. */
const COUNTS = [12, 500];

const VISITS = 3;

/** The medians of both pages' visits. */
export interface StoriesResult extends Readonly<Record<PageName, Figures>> {
  readonly stories: number;
  /** How many times slower than it is the processor pretended to be. */
  readonly slow: number;
  readonly visits: number;
}

/** What was measured, and in which browser. */
export interface StoriesBench {
  readonly browser: string;
  readonly results: readonly StoriesResult[];
}

/** Measures the carousel on a page, beside a bare row of the same stories. */
export async function benchStories(slows: readonly number[]): Promise<StoriesBench> {
  freshBundles();
  const browser = await openBrowser('chromium');
  const server = await serveStories(BUNDLES);
  try {
    // The first visits find the machine cold.
    for (const page of PAGES) await visit(browser, `${server.origin}/${page}/12`, 1);
    const results: StoriesResult[] = [];
    for (const stories of COUNTS) {
      for (const slow of slows) {
        console.error(`${stories} stories, ${slow}x …`);
        const figures: Record<PageName, Figures[]> = { floor: [], carousel: [] };
        // By turns, so that whatever else the machine does meanwhile slows both alike.
        for (let turn = 0; turn < VISITS; turn += 1) {
          for (const page of PAGES) {
            figures[page].push(await visit(browser, `${server.origin}/${page}/${stories}`, slow));
          }
        }
        const { floor, carousel } = figures;
        results.push({
          ...{ stories, slow, visits: VISITS },
          ...{ floor: medians(floor), carousel: medians(carousel) },
        });
      }
    }
    return { browser: `Chromium ${browser.version()}`, results };
  } finally {
    await browser.close();
    await server.close();
  }
}

function medians(visits: readonly Figures[]): Figures {
  const middle = (figure: keyof Figures) => median(visits.map((each) => each[figure]));
  return {
    firstStory: middle('firstStory'),
    shift: middle('shift'),
    longestTask: middle('longestTask'),
    blocking: middle('blocking'),
    script: middle('script'),
    work: middle('work'),
    swipeTasks: middle('swipeTasks'),
    swipeLongest: middle('swipeLongest'),
    nodes: middle('nodes'),
  };
}
