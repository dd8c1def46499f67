import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../../src/safety/quick-exit.define.ts';
import '../themes.css';

interface ExitArgs {
  href?: string;
  history?: 'replace' | 'keep';
  shortcut?: 'on' | 'off';
  lang?: string;
  dir?: 'ltr' | 'rtl';
  theme?: 'light' | 'dark';
  /** How often a visitor has pressed Shift. */
  presses?: number;
}

/** With something to scroll and to fill in beneath it. */
const exit = (args: ExitArgs) => html`<div dir=${ifDefined(args.dir)} lang=${ifDefined(args.lang)}>
  <peer-quick-exit
    href=${ifDefined(args.href)}
    history=${ifDefined(args.history)}
    shortcut=${ifDefined(args.shortcut)}
    theme=${ifDefined(args.theme)}
  ></peer-quick-exit>
  ${Array.from(
    { length: 12 },
    (_, at) =>
      html`<p><label>What happened, part ${at + 1} <input autocomplete="off" /></label></p>`,
  )}
</div>`;

function pressShift(times: number): void {
  for (let time = 0; time < times; time += 1) {
    for (const type of ['keydown', 'keyup']) {
      window.dispatchEvent(new KeyboardEvent(type, { key: 'Shift', code: 'ShiftLeft' }));
    }
  }
}

const meta: Meta<ExitArgs> = {
  title: 'Safety/Quick exit',
  component: 'peer-quick-exit',
  render: exit,
  play: ({ args }) => pressShift(args.presses ?? 0),
};

export default meta;

type Story = StoryObj<ExitArgs>;

export const Light: Story = {};

export const Dark: Story = { args: { theme: 'dark' } };

export const Spanish: Story = { args: { lang: 'es' } };

export const RightToLeft: Story = { args: { dir: 'rtl' } };

/** One press of Shift: the bar says how many are left, and a screen reader reads it. */
export const ShiftPressedOnce: Story = { args: { presses: 1 } };

export const ShiftPressedTwice: Story = { args: { presses: 2, lang: 'es' } };

/** For pages with keys of their own. */
export const WithoutShortcut: Story = { args: { shortcut: 'off' } };

/** To a site of the center's choice, and the page stays behind the Back button. */
export const KeepsHistory: Story = {
  args: { href: 'https://www.example.org/recipes', history: 'keep' },
};

/** An address that is none of the web's: the default is used, and the console says so once. */
export const BadAddress: Story = { args: { href: 'data:text/plain,no' } };

export const Narrow: Story = {
  render: (args) => html`<div class="narrow">${exit(args)}</div>`,
};

export const ThemedWarm: Story = {
  render: (args) => html`<div class="warm">${exit(args)}</div>`,
};

export const ThemedNight: Story = {
  args: { theme: 'dark' },
  render: (args) => html`<div class="night">${exit(args)}</div>`,
};
