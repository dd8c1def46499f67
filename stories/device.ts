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
