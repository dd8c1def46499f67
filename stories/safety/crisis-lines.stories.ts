import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../../src/safety/crisis-lines.define.ts';
import '../themes.css';

interface LinesArgs {
  region?: string;
  lang?: string;
  dir?: 'ltr' | 'rtl';
  theme?: 'light' | 'dark';
  /** What the page puts inside. */
  content?: TemplateResult;
}

const lines = ({ region, lang, dir, theme, content }: LinesArgs) => html`<div
  dir=${ifDefined(dir)}
  lang=${ifDefined(lang)}
>
  <peer-crisis-lines region=${ifDefined(region)} theme=${ifDefined(theme)}
    >${content}</peer-crisis-lines
  >
</div>`;

const meta: Meta<LinesArgs> = {
  title: 'Safety/Crisis lines',
  component: 'peer-crisis-lines',
  render: lines,
};

export default meta;

type Story = StoryObj<LinesArgs>;

export const Light: Story = {};

export const Dark: Story = { args: { theme: 'dark' } };

export const Spanish: Story = { args: { lang: 'es' } };

export const RightToLeft: Story = { args: { dir: 'rtl' } };

export const OwnHeading: Story = {
  args: { content: html`<h3 slot="heading">If you cannot wait</h3>` },
};

/** A center's own lines take the place of those that are built in. */
export const OwnLines: Story = {
  args: {
    content: html`<p>
      Call our crisis team at <a href="tel:+13035550142">(303) 555-0142</a>, day and night, or
      <a href="tel:988">988</a>.
    </p>`,
  },
};

/** No lines are built in for it: the page should bring its own, and the console says so once. */
export const OtherRegion: Story = { args: { region: 'NZ' } };

export const Narrow: Story = {
  render: (args) => html`<div class="narrow">${lines(args)}</div>`,
};

export const ThemedWarm: Story = {
  render: (args) => html`<div class="warm">${lines(args)}</div>`,
};

export const ThemedNight: Story = {
  args: { theme: 'dark' },
  render: (args) => html`<div class="night">${lines(args)}</div>`,
};

export const ThemedPlain: Story = {
  render: (args) => html`<div class="plain">${lines(args)}</div>`,
};
