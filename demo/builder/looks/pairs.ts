import type { Color } from './color.ts';
import { colorFrom, contrast, faded, over } from './color.ts';
import type { Looks, Scheme } from './looks.ts';
import { COLORS } from './looks.ts';

/** Two colours that lie on each other somewhere in a widget. */
export interface Pair {
  readonly what: string;
  readonly front: Color;
  readonly back: Color;
  /** WCAG 2.2 level AA: 4.5 for text (1.4.3), 3 for what is no text (1.4.11). */
  readonly least: 4.5 | 3;
  readonly ratio: number;
  readonly passes: boolean;
}

/** Opaque colours as they are seen, by what they are for. */
export interface SeenColors {
  readonly accent: Color;
  readonly onAccent: Color;
  readonly surface: Color;
  readonly text: Color;
  readonly muted: Color;
  readonly border: Color;
  readonly focus: Color;
  readonly danger: Color;
}

const BLACK: Color = { red: 0, green: 0, blue: 0, alpha: 1 };

/** The colours of a widget in this scheme: those chosen and, as in `base.ts`, those that follow from them. */
export function seenColors(looks: Looks, scheme: Scheme): SeenColors {
  const read = (text = '') => colorFrom(text);
  const chosen = (name: string) =>
    read(looks.colors[scheme][name]) ??
    read(COLORS.find((each) => each.name === name)?.plain?.[scheme]);
  const page = looks.page[scheme];
  const background = over(read(page.background) ?? BLACK, BLACK);
  const surface = over(chosen('--peer-surface') ?? background, background);
  const on = (color: Color) => over(color, surface);
  const text = on(chosen('--peer-text') ?? read(page.text) ?? BLACK);
  const accent = on(chosen('--peer-accent') ?? text);
  return {
    accent,
    onAccent: over(chosen('--peer-on-accent') ?? surface, accent),
    surface,
    text,
    muted: on(chosen('--peer-muted') ?? faded(text, 0.85)),
    border: on(chosen('--peer-border') ?? faded(text, 0.18)),
    focus: on(chosen('--peer-focus') ?? accent),
    danger: on(chosen('--peer-danger') ?? text),
  };
}

/** Every pair that a visitor has to tell apart. Lines between things are for looks and are not among them. */
export function pairsOf(looks: Looks, scheme: Scheme): readonly Pair[] {
  const { accent, onAccent, surface, text, muted, focus, danger } = seenColors(looks, scheme);
  const tint = over(faded(accent, 0.1), surface);
  const dangerTint = over(faded(danger, 0.1), surface);
  const edge = over(faded(text, 0.62), surface);
  return [
    pair('Text', text, surface, 4.5),
    pair('Muted text', muted, surface, 4.5),
    pair('Links and buttons', accent, surface, 4.5),
    pair('Text on a filled button', onAccent, accent, 4.5),
    pair('Text in a tinted box', text, tint, 4.5),
    pair('A button that is pointed at', accent, tint, 4.5),
    pair('Error text', danger, surface, 4.5),
    pair('Text in an error box', text, dangerTint, 4.5),
    pair('Focus ring', focus, surface, 3),
    pair('Edges of fields', edge, surface, 3),
  ];
}

function pair(what: string, front: Color, back: Color, least: Pair['least']): Pair {
  const ratio = contrast(front, back);
  return { what, front, back, least, ratio, passes: ratio >= least };
}

/** Cut and not rounded: 4.499 must not read as 4.5. */
export const ratioText = (ratio: number): string =>
  `${(Math.floor(ratio * 100) / 100).toFixed(2)} : 1`;
