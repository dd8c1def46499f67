/** A colour of sRGB: channels of 0 to 255, and how opaque it is, 0 to 1. */
export interface Color {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** Reads `#rgb`, `#rgba`, `#rrggbb`, `#rrggbbaa`, `rgb()` and `hsl()`, with or without alpha. */
export function colorFrom(text: string): Color | undefined {
  const plain = text.trim().toLowerCase();
  const hex = /^#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.exec(plain)?.[1];
  if (hex !== undefined) return fromHex(hex);
  const [, space, inside = ''] = /^(rgb|hsl)a?\(([^()]*)\)$/.exec(plain) ?? [];
  if (space === undefined) return undefined;
  const parts = inside.split(/[\s,/]+/).filter((part) => part !== '');
  const numbers = parts.map(numberFrom);
  if (numbers.length < 3 || numbers.length > 4 || numbers.some(Number.isNaN)) return undefined;
  const [first = 0, second = 0, third = 0, fourth] = numbers;
  const isShare = (index: number) => parts[index]?.endsWith('%') === true;
  const alpha = fourth === undefined ? 1 : within(isShare(3) ? fourth / 100 : fourth, 1);
  if (space === 'hsl') return fromHsl(first, second, third, alpha);
  const channel = (value: number, index: number) =>
    within(isShare(index) ? value * 2.55 : value, 255);
  return { red: channel(first, 0), green: channel(second, 1), blue: channel(third, 2), alpha };
}

const within = (value: number, most: number): number => Math.min(Math.max(value, 0), most);

const numberFrom = (part: string): number =>
  /^[+-]?(?:\d+\.?\d*|\.\d+)(?:%|deg)?$/.test(part) ? parseFloat(part) : NaN;

function fromHex(hex: string): Color {
  const digits = hex.length < 6 ? hex.replace(/./g, '$&$&') : hex;
  const at = (index: number) => parseInt(digits.slice(index, index + 2), 16);
  return { red: at(0), green: at(2), blue: at(4), alpha: digits.length > 6 ? at(6) / 255 : 1 };
}

/** CSS Color 4, section 7. */
function fromHsl(hue: number, saturation: number, lightness: number, alpha: number): Color {
  const light = within(lightness, 100) / 100;
  const range = (within(saturation, 100) / 100) * Math.min(light, 1 - light);
  const channel = (shift: number) => {
    const part = (((shift + hue / 30) % 12) + 12) % 12;
    return 255 * (light - range * Math.max(-1, Math.min(part - 3, 9 - part, 1)));
  };
  return { red: channel(0), green: channel(8), blue: channel(4), alpha };
}

/** What is seen of a colour that lies on an opaque one. */
export function over(front: Color, back: Color): Color {
  const mix = (one: number, other: number) => one * front.alpha + other * (1 - front.alpha);
  return {
    red: mix(front.red, back.red),
    green: mix(front.green, back.green),
    blue: mix(front.blue, back.blue),
    alpha: 1,
  };
}

/** As `color-mix(in srgb, color share, transparent)`. */
export const faded = (color: Color, share: number): Color => ({
  ...color,
  alpha: color.alpha * share,
});

/** As a colour input takes it, which knows no transparency. */
export const hexOf = ({ red, green, blue }: Color): string =>
  `#${[red, green, blue].map((each) => Math.round(each).toString(16).padStart(2, '0')).join('')}`;

/** WCAG 2.2, relative luminance. */
function luminance({ red, green, blue }: Color): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2.2, contrast ratio of two opaque colours: 1 to 21. */
export function contrast(one: Color, other: Color): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
