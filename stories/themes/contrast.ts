import type { Side } from './themes.ts';

/** One pair of colours that somebody has to tell apart. */
export interface Pair {
  readonly what: string;
  /** From 1 to 21, as WCAG 2 computes it. */
  readonly ratio: number;
  /** What WCAG 2.2 AA asks for: 4.5 of text (1.4.3), 3 of what is not text (1.4.11). */
  readonly needed: number;
}

/** How much of the text's colour the edge of a field or button has, as the widgets mix it. */
const EDGE = 0.62;

/** The pairs that the widgets make of a look. */
export function pairsOf(side: Side): Pair[] {
  const surface = side['--peer-surface'];
  const text = side['--peer-text'];
  const pair = (what: string, color: string, behind: string, needed: number): Pair => ({
    what,
    ratio: contrast(color, behind),
    needed,
  });
  return [
    pair('text', text, surface, 4.5),
    pair('text that matters less', side['--peer-muted'], surface, 4.5),
    pair('links and buttons', side['--peer-accent'], surface, 4.5),
    pair('text on the accent', side['--peer-on-accent'], side['--peer-accent'], 4.5),
    pair('errors', side['--peer-danger'], surface, 4.5),
    pair('edges of fields', mixed(text, surface, EDGE), surface, 3),
    pair('the ring around what has focus', side['--peer-focus'], surface, 3),
    pair('the page’s own text', side.color, side.background, 4.5),
  ];
}

/** The contrast ratio of two `#rrggbb` colours, as WCAG 2 defines it. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance in sRGB, with the constants of WCAG 2. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channels(color).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** One colour over another, where the first covers only a part. */
function mixed(color: string, behind: string, part: number): string {
  const below = channels(behind);
  const parts = channels(color).map((channel, at) =>
    Math.round(channel * part + (below[at] ?? 0) * (1 - part)),
  );
  return `#${parts.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

const channels = (color: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
