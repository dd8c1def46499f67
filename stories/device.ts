/** A device that says at once that it is there, in degrees. Returns what puts the real one back. */
export function standingAt(latitude: number, longitude: number): () => void {
  const getCurrentPosition = (found: PositionCallback) =>
    found({ coords: { latitude, longitude } } as GeolocationPosition);
  Object.defineProperty(navigator, 'geolocation', {
    configurable: true,
    value: { getCurrentPosition },
  });
  return () => Reflect.deleteProperty(navigator, 'geolocation');
}

/** A device that knows it has no network. Returns what puts the real one back. */
export function offline(): () => void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
  return () => Reflect.deleteProperty(navigator, 'onLine');
}

/** A device whose owner asked for less motion. Returns what puts the real one back. */
export function lessMotion(): () => void {
  const real = globalThis.matchMedia;
  globalThis.matchMedia = (query) =>
    query === '(prefers-reduced-motion: reduce)' ? real('all') : real(query);
  return () => (globalThis.matchMedia = real);
}

/** A browser that shares only by its clipboard, or not even so. Returns what puts the real one back. */
export function clipboard(answer: 'takes' | 'refuses'): () => void {
  const writeText = () => (answer === 'takes' ? Promise.resolve() : Promise.reject(new Error()));
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  Object.defineProperty(navigator, 'share', { configurable: true, value: undefined });
  return () => {
    Reflect.deleteProperty(navigator, 'clipboard');
    Reflect.deleteProperty(navigator, 'share');
  };
}
