/** Milliseconds of work before the page gets a turn: a frame of a 60 Hz screen leaves about this. */
const SLICE = 8;

/** Lets the browser paint and answer the visitor, then goes on; sooner than a timer would. */
export const turn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

/** Settles once the next frame was drawn, with everything that there is to see so far. */
export async function drawn(): Promise<void> {
  await new Promise(requestAnimationFrame);
  await turn();
}

/**
 * Calls `work` for each item in order, giving the page a turn whenever a slice of time is used up,
 * so that a feed of 100 000 rows never freezes an old phone.
 *
 * @throws the signal's reason when it is aborted.
 */
export async function inTimeSlices<Item>(
  items: readonly Item[],
  work: (item: Item, index: number) => void,
  signal?: AbortSignal,
): Promise<void> {
  let end = performance.now() + SLICE;
  for (let index = 0; index < items.length; index += 1) {
    // Asking for the time costs more than most rows do.
    if (index % 16 === 0 && performance.now() > end) {
      await turn();
      signal?.throwIfAborted();
      end = performance.now() + SLICE;
    }
    work(items[index] as Item, index);
  }
}
