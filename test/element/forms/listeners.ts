/** What listens on the window and the document, by what to and how often. */
export function listeners(): { readonly left: Map<string, number>; readonly end: () => void } {
  const left = new Map<string, number>();
  const ends: (() => void)[] = [];
  for (const target of [window, document]) {
    const add = target.addEventListener.bind(target);
    const remove = target.removeEventListener.bind(target);
    const on = new Set<string>();
    const known = new Map<unknown, number>();
    const count = (type: string, listener: unknown, isOn: boolean) => {
      if (!known.has(listener)) known.set(listener, known.size);
      const key = `${type} ${known.get(listener)}`;
      if (on.has(key) === isOn) return;
      if (isOn) on.add(key);
      else on.delete(key);
      left.set(type, (left.get(type) ?? 0) + (isOn ? 1 : -1));
    };
    Object.assign(target, {
      addEventListener(...rest: [string, EventListener]) {
        count(rest[0], rest[1], true);
        add(...rest);
      },
      removeEventListener(...rest: [string, EventListener]) {
        count(rest[0], rest[1], false);
        remove(...rest);
      },
    });
    ends.push(() => Object.assign(target, { addEventListener: add, removeEventListener: remove }));
  }
  return { left, end: () => ends.forEach((end) => end()) };
}
