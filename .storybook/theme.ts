import { create } from 'storybook/theming/create';

/** Whether the reader's device asks for dark pages. */
export const prefersDark = globalThis.matchMedia('(prefers-color-scheme: dark)').matches;

const fonts = {
  fontBase: "system-ui, -apple-system, 'Segoe UI', sans-serif",
  fontCode: "ui-monospace, 'SF Mono', Menlo, Consolas, monospace",
};

const named = { brandTitle: 'Alongside', brandTarget: '_self', ...fonts };

const light = create({
  base: 'light',
  ...named,
  colorPrimary: '#0b675a',
  colorSecondary: '#0b675a',
  appBg: '#f4f7f6',
  appContentBg: '#ffffff',
  appPreviewBg: '#ffffff',
  appBorderColor: '#d5dfdc',
  textColor: '#1d2624',
  textMutedColor: '#4c5a57',
  barTextColor: '#4c5a57',
  barSelectedColor: '#0b675a',
  barHoverColor: '#0b675a',
});

const dark = create({
  base: 'dark',
  ...named,
  colorPrimary: '#79d2c0',
  colorSecondary: '#79d2c0',
  appBg: '#0f1614',
  appContentBg: '#141d1b',
  appPreviewBg: '#141d1b',
  appBorderColor: '#2b3a36',
  textColor: '#e8efed',
  textMutedColor: '#a9b9b4',
  barBg: '#141d1b',
  barTextColor: '#a9b9b4',
  barSelectedColor: '#79d2c0',
  barHoverColor: '#79d2c0',
  inputBg: '#1b2724',
  inputTextColor: '#e8efed',
});

/** How the pages around the previews look: the widgets' own colours, and nothing that shouts. */
export const pagesTheme = prefersDark ? dark : light;
