/** A spot on Earth, in degrees. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

/** Kilometres: the mean radius of WGS 84's ellipsoid (NIMA TR8350.2, table 3.1). */
const EARTH_RADIUS = 6371.009;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Kilometres along the ground between two spots, by the haversine formula: right to 0.5 %. */
export function distanceBetween(a: Coordinates, b: Coordinates): number {
  const halfLat = Math.sin(radians(b.latitude - a.latitude) / 2);
  const halfLong = Math.sin(radians(b.longitude - a.longitude) / 2);
  const chord =
    halfLat ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * halfLong ** 2;
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)));
}
