/** What time it is, and where the visitor is. Previews and tests put their own in its place. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00Z. */
  now(): number;
  /** The visitor's IANA zone. */
  timeZone(): string;
  /**
   * Calls back soon after each minute begins, and whenever the page comes back into view or wakes.
   *
   * @returns a function that ends it.
   */
  everyMinute(callback: () => void): () => void;
}

const MINUTE = 60_000;

/** Asking for the zone is slow. A traveller's changes, so it is asked for again each minute. */
let zone = '';
let zoneMinute: number | undefined;

/** The device's own clock. Sleeps while nobody looks at the page. */
export const systemClock: Clock = {
  now: () => Date.now(),

  timeZone() {
    const minute = Math.floor(Date.now() / MINUTE);
    if (minute !== zoneMinute) {
      zoneMinute = minute;
      zone = new Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
    }
    return zone;
  },

  everyMinute(callback) {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const sleep = () => clearTimeout(timer);
    const tick = () => {
      sleep();
      if (document.hidden) return;
      callback();
      wait();
    };
    const wait = () => {
      timer = setTimeout(tick, MINUTE - (Date.now() % MINUTE) + 50);
    };
    wait();
    document.addEventListener('visibilitychange', tick);
    window.addEventListener('pageshow', tick);
    window.addEventListener('online', tick);
    return () => {
      sleep();
      document.removeEventListener('visibilitychange', tick);
      window.removeEventListener('pageshow', tick);
      window.removeEventListener('online', tick);
    };
  },
};
