import type { Looks } from '../looks/looks.ts';
import { PLAIN_LOOKS } from '../looks/looks.ts';

/** Attributes by name; `''` is the same as none, and of a switch `'on'` is the only other. */
export type Values = Readonly<Record<string, string>>;

/** Where the snippet goes. Each has steps of its own, and some leave only one form. */
export const PLACES = [
  'html',
  'wordpress',
  'squarespace',
  'wix',
  'webflow',
  'drupal',
  'tags-stripped',
  'only-frames',
] as const;

export type Place = (typeof PLACES)[number];

/** One script for each widget, or the loader that finds out itself. */
export type Scripts = 'each' | 'loader';

/** Where the colours stand: in the page beside the widgets, or in a stylesheet of the site. */
export type StyleForm = 'block' | 'file';

/** Everything that was chosen. */
export interface Choices {
  /** The tags. */
  readonly widgets: readonly string[];
  /** What `<peer-support>` shares, entered once for all. */
  readonly shared: Values;
  /** What one widget has for itself, by tag. */
  readonly own: Readonly<Record<string, Values>>;
  /** By tag. */
  readonly headings: Values;
  readonly looks: Looks;
  /** A BCP 47 tag; empty for that of the page around. */
  readonly lang: string;
  readonly place: Place;
  readonly scripts: Scripts;
  readonly integrity: boolean;
  readonly styleForm: StyleForm;
  /** The folder of the scripts, as an address; relative to the center's own site where it can be. */
  readonly host: string;
  /** The address of the pages that the frames stand on, where there are frames. */
  readonly site: string;
}

export const NOTHING_CHOSEN: Choices = {
  widgets: [],
  shared: {},
  own: {},
  headings: {},
  looks: PLAIN_LOOKS,
  lang: '',
  place: 'html',
  scripts: 'each',
  integrity: false,
  styleForm: 'block',
  host: '/alongside/',
  site: '',
};

/** What one widget has for itself. */
export const ownOf = ({ own }: Choices, tag: string): Values => own[tag] ?? {};

/** The same with one value of one widget changed. */
export const withOwn = (choices: Choices, tag: string, name: string, value: string): Choices => ({
  ...choices,
  own: { ...choices.own, [tag]: { ...ownOf(choices, tag), [name]: value } },
});

export const withShared = (choices: Choices, name: string, value: string): Choices => ({
  ...choices,
  shared: { ...choices.shared, [name]: value },
});
