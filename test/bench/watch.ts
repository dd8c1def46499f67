/** What one key or one click led to, in milliseconds from its press. */
export interface Press {
  readonly by: 'key' | 'click';
  /** When the key went down, or the pointer up: a click is not one before that. */
  readonly at: number;
  /** Until the next frame was drawn: how soon the page answers at all. */
  frame: number;
  /** Until its last change to the page was drawn, if that came before the next press. */
  answer: number;
}

/** What a page notes down about itself while it is measured. Times are milliseconds. */
export interface Watch {
  /** From navigation until the frame with the first row was drawn. */
  readonly firstRow: Promise<number>;
  /** Keys that changed the text of a field, and clicks. */
  readonly presses: Press[];
  /** Settles when the frame after the latest of them was drawn. */
  lastPress: Promise<unknown>;
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

  /** The latest key that went down or pointer that went up: what follows is its doing. */
  let sign: Pick<Press, 'by' | 'at'> | undefined;
  let press: Press | undefined;

  /** What is only said, seconds later, is no part of the answer that is seen. */
  const isDrawn = ({ target }: MutationRecord) =>
    !(target instanceof Element ? target : target.parentElement)?.closest('[role="status"]');

  /** Notices the first row below a root, and from then on what presses change there. */
  const rowIn = (root: Document | ShadowRoot) =>
    new Promise<void>((resolve) => {
      const below = { childList: true, subtree: true };
      const changes = new MutationObserver((records) => {
        const since = press;
        if (since && records.some(isDrawn)) {
          void drawn().then((at) => (since.answer = at - since.at));
        }
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
    presses: [],
    lastPress: Promise.resolve(),
    longTasks: () => {
      note(observer.takeRecords());
      return longTasks;
    },
    nodeCount: () => countIn(document),
    faults: [],
  };

  const begin = (by: Press['by']) => {
    // A click on a label is followed by one on its box, which is the same press.
    if (sign?.by !== by) return;
    const begun: Press = (press = { ...sign, frame: 0, answer: 0 });
    sign = undefined;
    watch.presses.push(begun);
    watch.lastPress = drawn().then((at) => {
      begun.frame = at - begun.at;
      begun.answer = Math.max(begun.answer, begun.frame);
    });
  };

  // On the window and before anyone else: a finder lets no listener of the page hear its keys.
  const first = { capture: true };
  addEventListener('keydown', ({ timeStamp: at }) => (sign = { by: 'key', at }), first);
  addEventListener('pointerup', ({ timeStamp: at }) => (sign = { by: 'click', at }), first);
  addEventListener('input', () => begin('key'), first);
  addEventListener('click', () => begin('click'), first);

  addEventListener('error', ({ message }) => watch.faults.push(message));
  addEventListener('unhandledrejection', ({ reason }) => watch.faults.push(String(reason)));
  addEventListener('securitypolicyviolation', (violation) =>
    watch.faults.push(`${violation.violatedDirective} blocked ${violation.blockedURI}`),
  );
}
