/** Where a place is, in degrees. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

/**
 * A point from two numbers or texts. `undefined` where one is missing or impossible, and for 0, 0,
 * which is what servers write when they do not know.
 */
export function readCoordinates(latitude: unknown, longitude: unknown): Coordinates | undefined {
  const north = degrees(latitude);
  const east = degrees(longitude);
  return Math.abs(north) <= 90 && Math.abs(east) <= 180 && (north !== 0 || east !== 0)
    ? { latitude: north, longitude: east }
    : undefined;
}

const degrees = (value: unknown): number =>
  typeof value === 'number'
    ? value
    : typeof value === 'string' && /^\s*[-+]?\d+(?:\.\d*)?\s*$/.test(value)
      ? Number(value)
      : NaN;
