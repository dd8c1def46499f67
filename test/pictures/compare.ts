import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How two pictures differ. */
export interface Difference {
  /** Of all pixels, how many, from 0 to 1; 1 where the sizes differ. */
  readonly share: number;
  /** In words, with the sizes where these are it. */
  readonly what: string;
  /** Where, in red; of two sizes there is none. */
  readonly picture?: Buffer;
}

/**
 * Compares two pictures pixel by pixel. Edges of letters, which every version of a browser smooths a
 * little differently, do not count.
 */
export function compare(actual: Buffer, expected: Buffer): Difference {
  const [one, other] = [PNG.sync.read(actual), PNG.sync.read(expected)];
  const { width, height } = one;
  if (width !== other.width || height !== other.height) {
    const sizes = `${width} × ${height} instead of ${other.width} × ${other.height} pixels`;
    return { share: 1, what: sizes };
  }
  const diff = new PNG({ width, height });
  const count = pixelmatch(one.data, other.data, diff.data, width, height, { threshold: 0.15 });
  const share = count / (width * height);
  return { share, what: `${(share * 100).toFixed(3)} % differ`, picture: PNG.sync.write(diff) };
}
