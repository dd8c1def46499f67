/**
 * What an engine does not know that is newer than the floor: a property with its value, a selector,
 * or an at-rule. The versions are those of MDN's compatibility tables: from when Chrome, Firefox and
 * Safari each know it.
 */
interface NewerCss {
  readonly name: string;
  readonly pattern: string;
  readonly since: string;
}

/** One declaration, up to and with its semicolon. */
const declared = (property: string, value = '[^;{}]*'): string =>
  `(?<=[;{])\\s*(?:${property})\\s*:\\s*${value}(?:;|(?=\\}))`;

/** A rule whose selector is not known is dropped, with the others of its list. */
const selected = (part: string): string => `[^{};]*${part}[^{}]*\\{[^{}]*\\}`;

/** An at-rule with all that is in it, one level deep. */
const atRule = (name: string): string => `@${name}[^{};]*\\{(?:[^{}]|\\{[^{}]*\\})*\\}`;

export const NEWER_CSS: readonly NewerCss[] = [
  { name: ':has()', pattern: selected(':has\\('), since: '105, 121, 15.4' },
  { name: ':state()', pattern: selected(':state\\('), since: '125, 126, 17.4' },
  { name: ':dir()', pattern: selected(':dir\\('), since: '120, 49, 16.4' },
  { name: ':open', pattern: selected(':open\\b'), since: '133, 136, -' },
  { name: ':popover-open', pattern: selected(':popover-open'), since: '114, 125, 17' },
  {
    name: '::details-content and others',
    pattern: selected(
      '::(?:details-content|picker|checkmark|scroll-\\w+|view-transition|highlight)',
    ),
    since: '131, 143, 18.4',
  },
  { name: '@scope', pattern: atRule('scope'), since: '118, 146, 17.4' },
  { name: '@starting-style', pattern: atRule('starting-style'), since: '117, 129, 17.5' },
  { name: '@property', pattern: atRule('property'), since: '85, 128, 16.4' },
  {
    name: '@container style()',
    pattern: '@container[^{]*(?:style|scroll-state)\\([^{]*\\{(?:[^{}]|\\{[^{}]*\\})*\\}',
    since: '111, -, 18',
  },
  {
    name: 'nesting',
    pattern: '(?<=\\{[^{}]*)&[^{};]*\\{[^{}]*\\}',
    since: '112, 117, 16.5',
  },
  {
    name: 'light-dark()',
    pattern: declared('[\\w-]+', '[^;{}]*light-dark\\([^;{}]*'),
    since: '123, 120, 17.5',
  },
  {
    name: 'relative colours',
    pattern: declared('[\\w-]+', '[^;{}]*\\((?:from )[^;{}]*'),
    since: '119, 128, 16.4',
  },
  {
    name: 'round(), mod(), rem(), calc-size(), if() and others',
    pattern: declared(
      '[\\w-]+',
      '[^;{}]*\\b(?:round|mod|rem|calc-size|if|attr|anchor|anchor-size|linear)\\([^;{}]*',
    ),
    since: '125, 118, 15.4',
  },
  { name: 'text-wrap', pattern: declared('text-wrap(?:-\\w+)?'), since: '114, 121, 17.4' },
  {
    name: 'scrollbars',
    pattern: declared('scrollbar-(?:width|color|gutter)'),
    since: '121, 64, 18.2',
  },
  {
    name: 'sizes of what is not drawn',
    pattern: declared('content-visibility|contain-intrinsic-[\\w-]+|interpolate-size|field-sizing'),
    since: '108, 125, 18',
  },
  {
    name: 'anchors and popovers',
    pattern: declared('anchor-\\w+|position-\\w+|overlay|transition-behavior'),
    since: '125, 129, 17.4',
  },
  {
    name: 'animation by scrolling',
    pattern: declared(
      'animation-(?:timeline|range|composition)|view-transition-[\\w-]+|scroll-timeline[\\w-]*',
    ),
    since: '115, -, 26',
  },
  { name: 'user-select without a prefix', pattern: declared('user-select'), since: '54, 69, -' },
  { name: 'mask without a prefix', pattern: declared('mask(?:-\\w+)?'), since: '120, 53, 15.4' },
  { name: 'zoom', pattern: declared('zoom'), since: '1, 126, 3.1' },
  { name: 'text-box', pattern: declared('text-box(?:-\\w+)?'), since: '133, -, 18.2' },
];
