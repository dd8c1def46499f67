import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/support/support.define.ts';
import { taking } from '../request-server.ts';
import type { RequestArgs } from './requests.ts';
import { center, fills, form, play } from './requests.ts';

const meta: Meta<RequestArgs> = {
  title: 'Request form/On a page',
  component: 'peer-request-form',
  render: form,
  play,
};

export default meta;

type Story = StoryObj<RequestArgs>;

/** A form that a browser sends by itself. */
const native = (name: string) =>
  html`<form method="post" action="/api/peer-requests" autocomplete="off">
    <p>
      <label>What should we call you? <input name="name" .value=${name} /></label>
    </p>
    <p><button>Send</button></p>
  </form>`;

/** The center's settings come from around it. */
export const InsideSupport: Story = {
  render: (args) => html`<peer-support
    api=${center.api}
    organization=${center.organization}
    phone=${center.phone}
    privacy-url=${center.privacyUrl}
    >${form(args)}</peer-support
  >`,
};

/** The API knows what the page does not say. */
export const SettingsFromApi: Story = {
  args: {
    api: taking('knows', {
      service: { organization: 'Cottonwood Peer Recovery', phone: '+1 303 555 0142' },
    }),
  },
};

/** Without a number nobody is asked to call. */
export const NoPhone: Story = { args: { api: center.api, steps: [fills({ urgency: 'today' })] } };

/** Nowhere to send to: it says so, with the number, and the console says so once. */
export const NoApi: Story = { args: { phone: center.phone } };

/** And what the page put inside is there instead. */
export const NoApiWithFormOfThePage: Story = {
  args: { phone: center.phone, content: native('') },
};

/** What somebody wrote in the page's own form before this one came is taken over. */
export const TakesOver: Story = { args: { ...center, content: native('Sam') } };

export const OwnHeading: Story = {
  args: { ...center, content: html`<h3 slot="heading">We are glad that you are here</h3>` },
};

/** The center's own questions, as they are written in a page. */
export const FieldsInThePage: Story = {
  args: {
    ...center,
    content: html`<script type="application/json" slot="fields">
      [{ "key": "heard", "type": "text", "label": "How did you hear of us?" }]
    </script>`,
  },
};

/** Lines of the center's own take the place of those that are built in. */
export const OwnCrisisLines: Story = {
  args: {
    ...center,
    content: html`<span slot="crisis-brief"><a href="tel:+13035550142">(303) 555-0142</a></span>
      <peer-crisis-lines slot="crisis-lines">
        <p>Our crisis team: <a href="tel:+13035550142">(303) 555-0142</a>, day and night.</p>
      </peer-crisis-lines>`,
  },
};

/** Two forms of one page, each with its own purpose. */
export const Two: Story = {
  render: (args) =>
    html`${form({ ...center, ...args })} ${form({ ...center, ...args, purpose: 'offer' })}`,
};
