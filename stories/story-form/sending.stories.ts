import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { offline } from '../device.ts';
import { presses, sends, waitsFor } from '../form-steps.ts';
import { busy, refusing, unreachable } from '../request-server.ts';
import { silent } from '../servers.ts';
import type { SharingArgs } from './sharing.ts';
import { asksBack, center, form, play, sent, takingStories, told } from './sharing.ts';

const meta: Meta<SharingArgs> = {
  title: 'Story form/Sending',
  component: 'peer-story-form',
  render: form,
  play,
  args: center,
};

export default meta;

type Story = StoryObj<SharingArgs>;

const failed = [told, sends, waitsFor('.sending [part~=error]')] as const;

/** Sent with nothing in it: all that is wrong, above the form and beside each field. */
export const FailedTry: Story = { args: { steps: [sends, waitsFor('.summary')] } };

/** What the page cannot know, the server does. */
export const RefusedFields: Story = {
  args: {
    api: takingStories('finds-faults', () =>
      Response.json(
        {
          type: 'https://preview.invalid/problems/invalid-content',
          title: 'Some of this is not accepted',
          status: 422,
          errors: [
            { pointer: '#/quote', code: 'too-long' },
            { pointer: '#/program', code: 'required', detail: 'Our team has to know the program.' },
          ],
        },
        { status: 422, headers: { 'content-type': 'application/problem+json' } },
      ),
    ),
    steps: [told, sends, waitsFor('.summary')],
  },
};

export const Sending: Story = {
  args: { api: takingStories('reads', silent), steps: [told, sends] },
};

/** Too many at once: a countdown, and nothing is lost. */
export const Busy: Story = { args: { api: takingStories('full', busy), steps: failed } };

export const Offline: Story = {
  args: { api: takingStories('cut-off', unreachable), steps: failed },
  beforeEach: offline,
};

/** The device has a network, and the center's server has none. */
export const Failed: Story = { args: { api: takingStories('gone', unreachable), steps: failed } };

/** Sending again would be no use. */
export const Refused: Story = {
  args: { api: takingStories('wants-none', refusing), steps: failed },
};

/** What happens next, and the two codes that take it back on another day. */
export const Sent: Story = { args: { steps: sent } };

/** To an address that is no API, and says nothing that can be read. */
export const SentToAction: Story = {
  args: {
    action: takingStories('post-box', () => new Response('Thanks', { status: 202 })).concat(
      '/stories',
    ),
    steps: sent,
  },
};

/** Taken back at once. */
export const Withdrawn: Story = {
  args: {
    steps: [
      ...sent,
      presses('.actions button'),
      waitsFor('.actions button:nth-child(2):last-child'),
    ],
  },
};

/** A story of another day, and nothing filled in yet. */
export const TakeBack: Story = { args: { steps: [presses('.take-back summary')] } };

export const TakeBackEmpty: Story = {
  args: {
    steps: [
      presses('.take-back summary'),
      presses('.take-back .main'),
      waitsFor('.take-back [part~=field-error]'),
    ],
  },
};

export const TakenBack: Story = { args: { steps: [...asksBack, waitsFor('.take-back .done')] } };

/** The center has no story with these codes, or has none any more. */
export const TakeBackUnknown: Story = {
  args: {
    api: takingStories('forgot', undefined, () => new Response('', { status: 404 })),
    steps: [...asksBack, waitsFor('.take-back [part~=error]')],
  },
};

export const TakeBackFailed: Story = {
  args: {
    api: takingStories('holds-on', undefined, unreachable),
    steps: [...asksBack, waitsFor('.take-back [part~=error]')],
  },
};
