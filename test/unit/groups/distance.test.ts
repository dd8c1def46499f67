import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { distanceBetween } from '../../../src/groups/distance.ts';
import { distanceTo } from '../../../src/groups/sections.ts';

const spot = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

/** Kilometres, by the angle between two arrows from the middle of the Earth. */
function byArrows(a: Parameters<typeof distanceBetween>[0], b: typeof a): number {
  const arrow = ({ latitude, longitude }: typeof a) => {
    const [lat, long] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
    return [Math.cos(lat) * Math.cos(long), Math.cos(lat) * Math.sin(long), Math.sin(lat)] as const;
  };
  const [x, y, z] = arrow(a);
  const [u, v, w] = arrow(b);
  const cross = Math.hypot(y * w - z * v, z * u - x * w, x * v - y * u);
  return 6371.009 * Math.atan2(cross, x * u + y * v + z * w);
}

describe('the distance between two spots', () => {
  it('is what it is on a map', () => {
    const denver = { latitude: 39.7392, longitude: -104.9903 };
    const boulder = { latitude: 40.015, longitude: -105.2705 };
    const fiji = { latitude: -17.8, longitude: 179.9 };
    const overTheLine = { latitude: -17.8, longitude: -179.9 };
    expect(distanceBetween(denver, boulder)).to.be.closeTo(38.9, 0.2);
    expect(distanceBetween(fiji, overTheLine)).to.be.closeTo(21.2, 0.2);
    expect(distanceBetween(denver, denver)).to.equal(0);
    const pole = { latitude: 90, longitude: 12 };
    const southPole = { latitude: -90, longitude: -70 };
    expect(distanceBetween(pole, southPole)).to.be.closeTo(Math.PI * 6371.009, 0.001);
  });

  it('is as long there as back, and what arrows from the middle of the Earth say', () => {
    fc.assert(
      fc.property(spot, spot, (a, b) => {
        const distance = distanceBetween(a, b);
        expect(distance).to.be.closeTo(distanceBetween(b, a), 1e-6);
        expect(distance).to.be.closeTo(byArrows(a, b), 0.01);
      }),
      { numRuns: 1000, seed: 13 },
    );
  });

  it('is unknown where nobody goes, or nobody knows where', () => {
    const near = { latitude: 40, longitude: -105 };
    const group = { id: 'a', key: 'a', name: 'a' };
    const place = { latitude: 0, longitude: 0 };
    expect(distanceTo({ ...group, place }, near)).to.be.greaterThan(9000);
    expect(distanceTo({ ...group, place, attendance: 'hybrid' }, near)).to.be.greaterThan(9000);
    expect(distanceTo(group, near)).to.equal(undefined);
    expect(distanceTo({ ...group, place: { latitude: 40 } }, near)).to.equal(undefined);
    expect(distanceTo({ ...group, place: { city: 'Denver' } }, near)).to.equal(undefined);
    expect(distanceTo({ ...group, place, attendance: 'online' }, near)).to.equal(undefined);
    expect(distanceTo({ ...group, place, placeClosed: true }, near)).to.equal(undefined);
  });
});
