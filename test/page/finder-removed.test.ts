import assert from 'node:assert/strict';
import { it } from 'node:test';
import { sampleGroups } from '../../demo/api/seed/index.ts';
import type { PeerGroupFinder } from '../../src/group-finder/group-finder.ts';
import { groupsOf } from './support/answers.ts';
import { openServers } from './support/center.ts';
import type { OpenedBrowser } from './support/engines.ts';
import { inBrowsers, inChromium } from './support/engines.ts';
import { filter } from './finder/filters.ts';
import { Visit } from './support/visit.ts';

const { center } = await openServers();
center.server.on('/api/groups', groupsOf(...sampleGroups));

interface Left {
  /** What is on now, and how often: listeners of window and document, observers, timers. */
  readonly left: Map<string, number>;
}

/** Runs in the page before anything else does: keeps count of what is begun and ended. */
function keepCount(): void {
  const left = new Map<string, number>();
  Object.assign(globalThis, { left } satisfies Left);
  const count = (what: string, by: number) => left.set(what, (left.get(what) ?? 0) + by);

  for (const target of [window, document]) {
    const add = target.addEventListener.bind(target);
    const remove = target.removeEventListener.bind(target);
    const on = new Map<string, Set<unknown>>();
    const name = target.constructor.name;
    target.addEventListener = (type: string, ...rest: [EventListener]) => {
      const known = on.get(type) ?? new Set();
      if (!known.has(rest[0])) count(`${name} ${type}`, 1);
      on.set(type, known.add(rest[0]));
      add(type, ...rest);
    };
    target.removeEventListener = (type: string, ...rest: [EventListener]) => {
      if (on.get(type)?.delete(rest[0])) count(`${name} ${type}`, -1);
      remove(type, ...rest);
    };
  }

  for (const Observer of [MutationObserver, ResizeObserver, IntersectionObserver]) {
    const busy = new Set<unknown>();
    const { observe, disconnect } = Observer.prototype as {
      observe: (...args: unknown[]) => void;
      disconnect: () => void;
    };
    Object.assign(Observer.prototype, {
      observe(this: unknown, ...args: unknown[]) {
        if (!busy.has(this)) count(Observer.name, 1);
        busy.add(this);
        observe.apply(this, args);
      },
      disconnect(this: unknown) {
        if (busy.delete(this)) count(Observer.name, -1);
        disconnect.apply(this);
      },
    });
  }

  const { setTimeout: begin, clearTimeout: end } = globalThis;
  const waiting = new Set<unknown>();
  const isOver = (timer: unknown) => {
    if (waiting.delete(timer)) count('timers', -1);
  };
  const counted = (callback: () => void, after?: number) => {
    const timer = begin(() => {
      isOver(timer);
      callback();
    }, after);
    // What is over in a moment is not left behind.
    if ((after ?? 0) > 1000) {
      waiting.add(timer);
      count('timers', 1);
    }
    return timer;
  };
  Object.assign(globalThis, {
    setTimeout: counted,
    clearTimeout: (timer: number) => {
      isOver(timer);
      end(timer);
    },
  });
}

const left = ({ page }: Visit) =>
  page.evaluate(() =>
    [...(globalThis as unknown as Left).left].filter(([, count]) => count !== 0).sort(),
  );

declare global {
  interface HTMLElement {
    /** The finder that was taken out of it. */
    removed?: PeerGroupFinder;
  }
}

/** Takes the finder out and puts it in again so many times, now and then after it has drawn. */
const comeAndGo = ({ page }: Visit, times: number) =>
  page.evaluate(async (rounds) => {
    const main = document.querySelector('main');
    const element = main?.querySelector('peer-group-finder') ?? main?.removed;
    if (!main || !element) throw new Error('There is no finder.');
    main.removed = element;
    for (let round = 0; round < rounds; round += 1) {
      element.remove();
      if (round % 20 === 0) await element.updateComplete;
      main.append(element);
      if (round % 20 === 0) await element.updateComplete;
    }
    element.remove();
    await element.updateComplete;
  }, times);

/** Puts a finder in, waits for its list, and opens a filter. */
async function putIn(guest: Visit): Promise<void> {
  await guest.page.evaluate(() => {
    const element = document.createElement('peer-group-finder');
    element.setAttribute('api', '/api');
    document.querySelector('main')?.append(element);
  });
  await guest.listed();
  await filter(guest, 'Day').click();
}

const visit = async (browser: OpenedBrowser): Promise<Visit> => {
  const guest = await Visit.to(browser(), center.page({ body: '<main></main>' }), {
    // Playwright's own clock would have timers of its own.
    ownClock: true,
    before: (page) => page.addInitScript(keepCount),
  });
  await guest.page.evaluate(() => customElements.whenDefined('peer-group-finder'));
  return guest;
};

inBrowsers('a finder that is taken out of a page', (browser) => {
  it('leaves no listener, observer or timer, however often it comes and goes', async () => {
    const guest = await visit(browser);
    const before = await left(guest);
    await putIn(guest);
    const during = await left(guest);
    assert.ok(
      during.some(([what]) => what === 'HTMLDocument pointerdown'),
      `it does count: ${during.join('; ')}`,
    );
    await comeAndGo(guest, 1);
    assert.deepEqual(await left(guest), before);
    await comeAndGo(guest, 1000);
    assert.deepEqual(await left(guest), before);
    await guest.wasQuiet();
    await guest.close();
  });
});

inChromium('a finder that comes and goes a thousand times', (browser) => {
  it('makes neither nodes nor listeners more', async () => {
    const guest = await visit(browser);
    await putIn(guest);
    const devtools = await guest.context.newCDPSession(guest.page);
    const counters = async () => {
      await devtools.send('HeapProfiler.collectGarbage');
      return devtools.send('Memory.getDOMCounters');
    };
    await comeAndGo(guest, 40);
    const before = await counters();
    await comeAndGo(guest, 1000);
    const after = await counters();
    // What Playwright itself keeps of a page differs by a handful from time to time.
    assert.ok(after.nodes - before.nodes < 100, `${before.nodes} and then ${after.nodes} nodes`);
    assert.ok(
      after.jsEventListeners - before.jsEventListeners < 10,
      JSON.stringify([before, after]),
    );
    assert.equal(after.documents, before.documents);

    await putIn(guest);
    await guest.rows.nth(20).waitFor();
    await guest.wasQuiet();
    await guest.close();
  });
});
