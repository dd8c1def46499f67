import type { Values } from '../embed/choices.ts';

/** The two looks that a page can have. */
export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

export const SCHEME_NAMES: Readonly<Record<Scheme, string>> = { light: 'Light', dark: 'Dark' };

/** Colours and sizes, each by the name of its custom property, and empty where it stays as it is. */
export interface Looks {
  readonly colors: Readonly<Record<Scheme, Values>>;
  readonly sizes: Values;
  /** The page's own background and text: what the widgets stand on, and no part of the snippet. */
  readonly page: Readonly<Record<Scheme, PageColors>>;
  /** Whether the site is light, or dark, or follows the visitor's device. */
  readonly site: Scheme | 'both';
  /** The value of the attribute `theme` for all widgets. */
  readonly theme: string;
}

export interface PageColors {
  readonly background: string;
  readonly text: string;
}

/** The colours that a widget with the attribute `theme` brings along itself (src/widget/styles/base.ts). */
const PAGES: Looks['page'] = {
  light: { background: '#ffffff', text: '#1d2624' },
  dark: { background: '#141d1b', text: '#e8efed' },
};

export const PLAIN_LOOKS: Looks = {
  colors: { light: {}, dark: {} },
  sizes: {},
  page: PAGES,
  site: 'both',
  theme: '',
};

/** The schemes that the site has. */
export const schemesOf = ({ site }: Looks): readonly Scheme[] =>
  site === 'both' ? SCHEMES : [site];

/** A colour that a center can change. */
export interface ColorProperty {
  readonly name: string;
  readonly label: string;
  /** What it is without a choice (src/widget/styles/base.ts), where it is not made of others. */
  readonly plain?: Readonly<Record<Scheme, string>>;
}

/** The custom properties that are colours; `looks/pairs.ts` says how those without a value come about. */
export const COLORS: readonly ColorProperty[] = [
  { name: '--peer-accent', label: 'Accent', plain: { light: '#0b675a', dark: '#79d2c0' } },
  { name: '--peer-on-accent', label: 'On accent', plain: { light: '#ffffff', dark: '#04211c' } },
  { name: '--peer-surface', label: 'Surface' },
  { name: '--peer-text', label: 'Text' },
  { name: '--peer-muted', label: 'Muted text' },
  { name: '--peer-border', label: 'Border' },
  { name: '--peer-focus', label: 'Focus ring' },
  { name: '--peer-danger', label: 'Errors', plain: { light: '#a3242b', dark: '#ffb1ab' } },
];

/** A size that a center can change. */
export interface SizeProperty {
  readonly name: string;
  readonly label: string;
  /** What it is without a choice. */
  readonly plain: string;
}

export const SIZES: readonly SizeProperty[] = [
  { name: '--peer-radius', label: 'Rounding of corners', plain: '0.5em' },
  { name: '--peer-space', label: 'Space between things', plain: '1em' },
];

const SIZE = /^(?:0|(?:\d+|\d*\.\d+)(?:em|rem|px|ch))$/;

/** Whether CSS takes it for a length that is not negative. Nothing else may get into the stylesheet. */
export const isSize = (text: string): boolean => SIZE.test(text.trim());
