/** One side of a look: the page's own declarations and the widgets' custom properties. */
export interface Side {
  readonly background: string;
  readonly color: string;
  readonly '--peer-surface': string;
  readonly '--peer-text': string;
  readonly '--peer-muted': string;
  readonly '--peer-accent': string;
  readonly '--peer-on-accent': string;
  readonly '--peer-border': string;
  readonly '--peer-focus': string;
  readonly '--peer-danger': string;
}

/** How a center's pages look, by day and by night. Colours are `#rrggbb`. */
export interface Theme {
  readonly name: string;
  /** Who has it. */
  readonly about: string;
  /** What both sides share: letters, corners, room. */
  readonly shape: Readonly<Record<string, string>>;
  readonly light: Side;
  readonly dark: Side;
}

interface Colors {
  readonly page: string;
  readonly surface: string;
  readonly text: string;
  readonly muted: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly border: string;
  readonly focus: string;
  readonly danger: string;
}

const side = ({ page, surface, text, muted, accent, onAccent, ...other }: Colors): Side => ({
  background: page,
  color: text,
  '--peer-surface': surface,
  '--peer-text': text,
  '--peer-muted': muted,
  '--peer-accent': accent,
  '--peer-on-accent': onAccent,
  '--peer-border': other.border,
  '--peer-focus': other.focus,
  '--peer-danger': other.danger,
});

export const clinicalTeal: Theme = {
  name: 'Clinical teal',
  about: 'White, teal and a plain sans-serif: the look of most clinics.',
  shape: {
    'font-family': "system-ui, -apple-system, 'Segoe UI', sans-serif",
    '--peer-radius': '0.375em',
  },
  light: side({
    page: '#f4f9f8',
    surface: '#ffffff',
    text: '#12312f',
    muted: '#45605d',
    accent: '#00695f',
    onAccent: '#ffffff',
    border: '#c4d9d6',
    focus: '#005b94',
    danger: '#a3242b',
  }),
  dark: side({
    page: '#0c1a19',
    surface: '#10211f',
    text: '#e3f1ef',
    muted: '#a5bdb9',
    accent: '#6fd0c2',
    onAccent: '#05231f',
    border: '#2c4643',
    focus: '#8cc8ff',
    danger: '#ffb3ad',
  }),
};

export const warmEarth: Theme = {
  name: 'Warm earth',
  about: 'Clay, sand and an old-style serif, as houses in the country have it.',
  shape: {
    'font-family': "'Iowan Old Style', 'Palatino Linotype', Palatino, Georgia, serif",
    '--peer-radius': '0.6em',
    '--peer-space': '1.1em',
  },
  light: side({
    page: '#f6eee2',
    surface: '#fffaf2',
    text: '#38261a',
    muted: '#6b5443',
    accent: '#8a3d16',
    onAccent: '#ffffff',
    border: '#d8c4ae',
    focus: '#5a3a8a',
    danger: '#9b1c1c',
  }),
  dark: side({
    page: '#211812',
    surface: '#2a1f17',
    text: '#f5e9dc',
    muted: '#cdb8a4',
    accent: '#f0a878',
    onAccent: '#2b1408',
    border: '#57432f',
    focus: '#d9b8ff',
    danger: '#ffb4a8',
  }),
};

export const highContrast: Theme = {
  name: 'High contrast',
  about: 'Black, white and one strong colour, in large letters: for readers with low vision.',
  shape: {
    'font-family': "'Atkinson Hyperlegible', Verdana, sans-serif",
    'font-size': '112.5%',
    '--peer-radius': '0',
  },
  light: side({
    page: '#ffffff',
    surface: '#ffffff',
    text: '#000000',
    muted: '#000000',
    accent: '#0000c0',
    onAccent: '#ffffff',
    border: '#000000',
    focus: '#b00000',
    danger: '#900000',
  }),
  dark: side({
    page: '#000000',
    surface: '#000000',
    text: '#ffffff',
    muted: '#ffffff',
    accent: '#ffe600',
    onAccent: '#000000',
    border: '#ffffff',
    focus: '#00e5ff',
    danger: '#ffb0b0',
  }),
};

export const softRounded: Theme = {
  name: 'Soft rounded',
  about: 'Lavender, round corners and much room: for young people and families.',
  shape: {
    'font-family': "ui-rounded, 'Nunito', 'Arial Rounded MT Bold', system-ui, sans-serif",
    '--peer-radius': '1.1em',
    '--peer-space': '1.25em',
  },
  light: side({
    page: '#f3eefa',
    surface: '#ffffff',
    text: '#2d2640',
    muted: '#5e5775',
    accent: '#6641b0',
    onAccent: '#ffffff',
    border: '#d9d0ea',
    focus: '#b0186a',
    danger: '#a81e3e',
  }),
  dark: side({
    page: '#191427',
    surface: '#211b33',
    text: '#ece7f8',
    muted: '#b9b0d0',
    accent: '#c3a9ff',
    onAccent: '#1d1038',
    border: '#423861',
    focus: '#ff9fd0',
    danger: '#ffb0bd',
  }),
};

export const newspaper: Theme = {
  name: 'Plain newspaper',
  about: 'Ink on paper, square corners, little room: a page that wants to be read.',
  shape: {
    'font-family': "Georgia, 'Times New Roman', serif",
    '--peer-radius': '0',
    '--peer-space': '0.8em',
  },
  light: side({
    page: '#fbfaf6',
    surface: '#fbfaf6',
    text: '#1a1a1a',
    muted: '#4d4d4d',
    accent: '#1d3f72',
    onAccent: '#ffffff',
    border: '#1a1a1a',
    focus: '#9a3412',
    danger: '#9c1c1c',
  }),
  dark: side({
    page: '#161614',
    surface: '#161614',
    text: '#eeebe3',
    muted: '#b8b4aa',
    accent: '#a9c7f5',
    onAccent: '#101b2b',
    border: '#b8b4aa',
    focus: '#ffd166',
    danger: '#ffb0a5',
  }),
};
