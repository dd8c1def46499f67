/** What a page notes down about itself while it is measured. Times are milliseconds. */
export interface StoryWatch {
  /** From navigation until the frame with the first story was drawn. */
  readonly firstStory: Promise<number>;
  /** How long each task above 50 ms took so far, and when it began. */
  longTasks(): readonly { readonly at: number; readonly took: number }[];
  /** The layout shifts so far, added up: from the first moment on, so from before the upgrade too. */
  shift(): number;
  /** Elements, texts and comments, in the document and in open shadow roots. */
  nodeCount(): number;
  /** What is scrolled. */
  row(): Element;
  /** Exceptions and violations of the page's policy: with any, the figures mean nothing. */
  readonly faults: string[];
}

declare global {
  var storyWatch: StoryWatch;
}

/** Starts to watch, before the page's own scripts run. It is sent as text: it uses nothing from outside. */
export function watchStories(): void {
  const root = (): Document | ShadowRoot =>
    document.querySelector('peer-story-carousel')?.shadowRoot ?? document;
  const drawn = () =>
    new Promise<number>((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(undefined);
      }),
    );
  const below = { childList: true, subtree: true };
  const storyIn = (where: Document | ShadowRoot) =>
    new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (!where.querySelector('blockquote')) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(where, below);
    });
  const storyInCarousel = async () => {
    await customElements.whenDefined('peer-story-carousel');
    const inside = document.querySelector('peer-story-carousel')?.shadowRoot;
    if (inside && !inside.querySelector('blockquote')) await storyIn(inside);
  };

  const tasks: { at: number; took: number }[] = [];
  const noteTasks = (entries: PerformanceEntryList) =>
    tasks.push(...entries.map(({ startTime, duration }) => ({ at: startTime, took: duration })));
  const taskObserver = new PerformanceObserver((list) => noteTasks(list.getEntries()));
  taskObserver.observe({ type: 'longtask', buffered: true });

  let shift = 0;
  const noteShifts = (entries: PerformanceEntryList) => {
    for (const entry of entries as unknown as { value: number; hadRecentInput: boolean }[]) {
      if (!entry.hadRecentInput) shift += entry.value;
    }
  };
  const shiftObserver = new PerformanceObserver((list) => noteShifts(list.getEntries()));
  shiftObserver.observe({ type: 'layout-shift', buffered: true });

  const countIn = (from: Node): number => {
    const walker = document.createTreeWalker(from);
    let count = 0;
    while (walker.nextNode()) {
      count += 1;
      const { shadowRoot } = walker.currentNode as Partial<Element>;
      if (shadowRoot) count += countIn(shadowRoot);
    }
    return count;
  };

  const faults: string[] = [];
  globalThis.storyWatch = {
    firstStory: Promise.race([storyIn(document), storyInCarousel()]).then(drawn),
    longTasks: () => {
      noteTasks(taskObserver.takeRecords());
      return tasks;
    },
    shift: () => {
      noteShifts(shiftObserver.takeRecords());
      return shift;
    },
    nodeCount: () => countIn(document),
    row: () => {
      const row = root().querySelector('.row, .track');
      if (!row) throw new Error('There is nothing to scroll.');
      return row;
    },
    faults,
  };
  addEventListener('error', ({ message }) => faults.push(message));
  addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
  addEventListener('securitypolicyviolation', (violation) =>
    faults.push(`${violation.violatedDirective} blocked ${violation.blockedURI}`),
  );
}
