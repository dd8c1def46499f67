/** What one key that changed the query led to, in milliseconds from its press. */
export interface Keystroke {
  /** Until the next frame was drawn: how soon the page answers at all. */
  frame: number;
  /** Until its last change to the page was drawn, if that came before the next key. */
  answer: number;
}

/** What a page notes down about itself while it is measured. Times are milliseconds. */
export interface Watch {
  /** From navigation until the frame with the first row was drawn. */
  readonly firstRow: Promise<number>;
  readonly keystrokes: Keystroke[];
  /** Settles when the frame after the latest key was drawn. */
  lastKey: Promise<unknown>;
  /** How long each task above 50 ms took so far. */
  longTasks(): readonly number[];
  /** Elements, texts and comments, in the document and in open shadow roots. */
  nodeCount(): number;
  /** Exceptions and violations of the page's policy: with any, the figures mean nothing. */
  readonly faults: string[];
}

declare global {
  var watch: Watch;
}

/**
 * Starts to watch, before the page's own scripts run. It is sent to the browser as text, so it uses
 * nothing from outside itself.
 *
 * The first row is noticed by a MutationObserver: it sleeps until the page writes something, where
 * asking in every frame would make the browser draw frames while the page is at work. What it
 * notices is in the page but not yet seen, so it waits for the next frame's own callback and for a
 * message sent from there, which comes when style, layout and paint of that frame are done.
 */
export function watchPage(): void {
  const drawn = () =>
    new Promise<number>((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(undefined);
      }),
    );

  let pressed = 0;
  let keystroke: Keystroke | undefined;

  /** Notices the first row below a root, and from then on what keys change there. */
  const rowIn = (root: Document | ShadowRoot) =>
    new Promise<void>((resolve) => {
      const below = { childList: true, subtree: true };
      const changes = new MutationObserver(() => {
        const changed = keystroke;
        const since = pressed;
        if (changed) void drawn().then((at) => (changed.answer = at - since));
      });
      const observer = new MutationObserver(() => {
        if (!root.querySelector('[part="group"]')) return;
        observer.disconnect();
        changes.observe(root, { ...below, characterData: true });
        resolve();
      });
      observer.observe(root, below);
    });
  const rowInFinder = async () => {
    await customElements.whenDefined('peer-group-finder');
    const root = document.querySelector('peer-group-finder')?.shadowRoot;
    if (root) await rowIn(root);
  };

  const longTasks: number[] = [];
  const note = (entries: PerformanceEntryList) =>
    longTasks.push(...entries.map(({ duration }) => duration));
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'longtask', buffered: true });

  const countIn = (root: Node): number => {
    const walker = document.createTreeWalker(root);
    let count = 0;
    while (walker.nextNode()) {
      count += 1;
      const { shadowRoot } = walker.currentNode as Partial<Element>;
      if (shadowRoot) count += countIn(shadowRoot);
    }
    return count;
  };

  globalThis.watch = {
    firstRow: Promise.race([rowIn(document), rowInFinder()]).then(drawn),
    keystrokes: [],
    lastKey: Promise.resolve(),
    longTasks: () => {
      note(observer.takeRecords());
      return longTasks;
    },
    nodeCount: () => countIn(document),
    faults: [],
  };

  // On the window and before anyone else: a finder lets no listener of the page hear its keys.
  addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), { capture: true });
  addEventListener(
    'input',
    () => {
      const since = pressed;
      const pending = (keystroke = { frame: 0, answer: 0 });
      watch.keystrokes.push(pending);
      watch.lastKey = drawn().then((at) => {
        pending.frame = at - since;
        pending.answer = Math.max(pending.answer, pending.frame);
      });
    },
    { capture: true },
  );

  addEventListener('error', ({ message }) => watch.faults.push(message));
  addEventListener('unhandledrejection', ({ reason }) => watch.faults.push(String(reason)));
  addEventListener('securitypolicyviolation', (violation) =>
    watch.faults.push(`${violation.violatedDirective} blocked ${violation.blockedURI}`),
  );
}
