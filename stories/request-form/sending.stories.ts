import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { offline } from '../device.ts';
import { busy, refusing, refusingFields, taking, unreachable } from '../request-server.ts';
import { silent } from '../servers.ts';
import type { RequestArgs } from './requests.ts';
import { center, fills, forCall, form, play, presses, sends, sent, waitsFor } from './requests.ts';

const meta: Meta<RequestArgs> = {
  title: 'Request form/Sending',
  component: 'peer-request-form',
  render: form,
  play,
  args: center,
};

export default meta;

type Story = StoryObj<RequestArgs>;

/** Sent with nothing in it: all that is wrong, above the form and beside each field. */
export const FailedTry: Story = { args: { steps: [sends, waitsFor('.summary')] } };

/** What the page cannot know, the server does. */
export const RefusedFields: Story = {
  args: {
    api: taking('refuses-fields', { answer: refusingFields }),
    steps: [forCall, sends, waitsFor('.summary')],
  },
};

export const Sending: Story = {
  args: { api: taking('thinks', { answer: silent }), steps: [forCall, sends] },
};

/** Too many at once: a countdown, and nothing is lost. */
export const Busy: Story = {
  args: {
    api: taking('is-busy', { answer: busy }),
    steps: [forCall, sends, waitsFor('[part~=error]')],
  },
};

export const Offline: Story = {
  args: {
    api: taking('unplugged', { answer: unreachable }),
    steps: [forCall, sends, waitsFor('[part~=error]')],
  },
  beforeEach: offline,
};

/** The device has a network, and the center's server has none. */
export const Failed: Story = {
  args: {
    api: taking('is-down', { answer: unreachable }),
    steps: [forCall, sends, waitsFor('[part~=error]')],
  },
};

/** Sending again would be no use. */
export const Refused: Story = {
  args: {
    api: taking('refuses', { answer: refusing }),
    steps: [forCall, sends, waitsFor('[part~=error]')],
  },
};

/** What happens next. */
export const Sent: Story = { args: { steps: sent } };

/** To an address that is no API, and says nothing that can be read. */
export const SentToAction: Story = {
  args: {
    action: taking('mail', { answer: () => new Response('Thanks', { status: 202 }) }).concat(
      '/peer-requests',
    ),
    steps: sent,
  },
};

export const SentOffer: Story = {
  args: {
    purpose: 'offer',
    steps: [
      fills({
        'contact.method': 'email',
        'contact.email': 'sam@example.com',
        'contact.safety.mayNameOrganization': 'true',
        message: 'I have been in recovery for six years and would like to listen.',
        'consent.contact': 'true',
      }),
      sends,
      waitsFor('.done'),
    ],
  },
};

/** Who will call by themselves is told what to say. */
export const SentAndVisitorCalls: Story = {
  args: {
    steps: [
      fills({ for: 'self', 'contact.method': 'visitor-will-contact' }),
      sends,
      waitsFor('.done'),
    ],
  },
};

/** Taken back. */
export const Withdrawn: Story = {
  args: {
    steps: [
      ...sent,
      presses('.actions button'),
      waitsFor('.actions button:nth-child(2):last-child'),
    ],
  },
};
