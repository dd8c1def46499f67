import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/support/support.define.ts';
import type { SharingArgs } from './sharing.ts';
import { center, form, play } from './sharing.ts';

const meta: Meta<SharingArgs> = {
  title: 'Story form/On a page',
  component: 'peer-story-form',
  render: form,
  play,
};

export default meta;

type Story = StoryObj<SharingArgs>;

/** A form that a browser sends by itself. */
const native = (quote: string) =>
  html`<form method="post" action="/api/stories" autocomplete="off">
    <p>
      <label>Your story in a few words <textarea name="quote" .value=${quote}></textarea></label>
    </p>
    <p>
      <label>Your first name or initials <input name="name" /></label>
    </p>
    <p><button>Send</button></p>
  </form>`;

/** The center's settings come from around it. */
export const InsideSupport: Story = {
  render: (args) => html`<peer-support
    api=${center.api}
    phone=${center.phone}
    privacy-url=${center.privacyUrl}
    >${form(args)}</peer-support
  >`,
};

/** Nowhere to send to: it says so, with the number, and the console says so once. */
export const NoApi: Story = { args: { phone: center.phone } };

/** And what the page put inside is there instead. */
export const NoApiWithFormOfThePage: Story = {
  args: { phone: center.phone, content: native('') },
};

/** What somebody wrote in the page's own form before this one came is taken over. */
export const TakesOver: Story = {
  args: { ...center, content: native('Somebody waved at me.') },
};

/** Somebody is writing in the page's own form: it stays until they leave it. */
export const FormOfThePageInUse: Story = {
  args: { ...center, content: native('') },
  play: ({ canvasElement }) => canvasElement.querySelector('textarea')?.focus(),
};

/** The markup alone, as it is where no script runs. */
export const NoScript: Story = {
  render: () => html`<h2>Share your story</h2>
    ${native('')}`,
};

export const OwnHeading: Story = {
  args: { ...center, content: html`<h3 slot="heading">What would you tell a newcomer?</h3>` },
};
