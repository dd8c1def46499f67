import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How two pictures differ. */
export interface Difference {
  /** Of all pixels, how many, from 0 to 1; 1 where the sizes differ. */
  readonly share: number;
  /** In words, with the sizes where these are it. */
  readonly what: string;
  /** Where, in red; of two sizes there is none. */
  readonly picture?: PNG;
}

/** A part of a picture, in its pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** So many pixels a box may be larger or smaller, by where it begins within one. */
const ROUNDING = 1;

/** Cuts a part out of a picture, as far as the picture goes. */
export function cut(picture: PNG, { x, y, width, height }: Box): PNG {
  const [left, top] = [Math.round(x), Math.round(y)];
  const part = new PNG({
    width: Math.min(Math.round(width), picture.width - left),
    height: Math.min(Math.round(height), picture.height - top),
  });
  PNG.bitblt(picture, part, left, top, part.width, part.height, 0, 0);
  return part;
}

/**
 * Compares two pictures pixel by pixel. Edges of letters, which every version of a browser smooths a
 * little differently, do not count.
 */
export function compare(actual: PNG, expected: PNG): Difference {
  const [width, height] = [
    Math.min(actual.width, expected.width),
    Math.min(actual.height, expected.height),
  ];
  const over =
    Math.max(actual.width, expected.width) -
    width +
    Math.max(actual.height, expected.height) -
    height;
  if (over > ROUNDING) {
    const sizes = [actual, expected].map((each) => `${each.width} × ${each.height}`);
    return { share: 1, what: `${sizes.join(' instead of ')} pixels` };
  }
  const both = { x: 0, y: 0, width, height };
  const picture = new PNG({ width, height });
  const count = pixelmatch(
    cut(actual, both).data,
    cut(expected, both).data,
    picture.data,
    width,
    height,
    { threshold: 0.15 },
  );
  const share = count / (width * height);
  return { share, what: `${(share * 100).toFixed(3)} % differ`, picture };
}
