/** Work that is done again and again until it is stopped. */
export interface Job {
  /** Ends it, once what is being done is done. */
  readonly stop: () => Promise<void>;
}

/**
 * Does something now, and again so long after it was done. It keeps no process alive.
 *
 * @param pause milliseconds
 */
export function repeat(work: (stopped: AbortSignal) => Promise<void>, pause: number): Job {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let running = run();

  async function run(): Promise<void> {
    // Where the database is away, `/health` says so, and the next time it may be there again.
    await work(controller.signal).catch(() => undefined);
    if (controller.signal.aborted) return;
    timer = setTimeout(() => {
      running = run();
    }, pause);
    timer.unref();
  }

  return {
    stop: async () => {
      controller.abort();
      clearTimeout(timer);
      await running;
    },
  };
}
