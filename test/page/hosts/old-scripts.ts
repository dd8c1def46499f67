/**
 * What scripts of twenty years do to a page's own lists, texts and objects. It runs in the page: as
 * Prototype.js, a script that adds for `for … in` to find, and a monitor around `fetch` and `console`.
 */
export function oldScripts(): void {
  const noise = () => {
    throw new Error('Nobody asked for this.');
  };
  for (const { prototype } of [Array, String, Function, Object]) {
    Object.assign(prototype, { pluck: noise, inspect: noise });
    Object.defineProperty(prototype, 'invoke', { value: noise });
  }
  Object.assign(Array.prototype, {
    toJSON(this: unknown[]) {
      return `[${this.map((each) => JSON.stringify(each)).join(', ')}]`;
    },
    entries(this: unknown[]) {
      return this.slice();
    },
    first(this: unknown[]) {
      return this[0];
    },
  });
  Object.assign(String.prototype, {
    toJSON(this: string) {
      return `"${String(this)}"`;
    },
    strip: noise,
  });
  const { fetch } = globalThis;
  globalThis.fetch = async (...asked) => {
    const answer = await fetch(...asked);
    // A monitor reads along.
    void answer.clone().text().catch(noise);
    return answer;
  };
  for (const name of ['log', 'warn', 'error'] as const) {
    const say = console[name].bind(console);
    console[name] = (...words: unknown[]) => say('[monitor]', ...words);
  }
}
