import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { taking } from '../request-server.ts';
import photo from './peer-photo.svg?no-inline';
import type { RequestArgs } from './requests.ts';
import { center, fills, forCall, form, leavesItFor, play, presses, unfolds } from './requests.ts';

const meta: Meta<RequestArgs> = {
  title: 'Request form/Filling in',
  component: 'peer-request-form',
  render: form,
  play,
  args: center,
};

export default meta;

type Story = StoryObj<RequestArgs>;

/** All that a call needs. */
export const Filled: Story = { args: { steps: [forCall] } };

/** The first answer to each question of safety is the most careful, and stands. */
export const ByCall: Story = { args: { steps: [fills({ 'contact.method': 'call' })] } };

/** Texts have a consent of their own. */
export const ByText: Story = { args: { steps: [fills({ 'contact.method': 'text' })] } };

export const ByEmail: Story = { args: { steps: [fills({ 'contact.method': 'email' })] } };

/** It asks for nothing, and shows the center's number. */
export const VisitorWillContact: Story = {
  args: { steps: [fills({ 'contact.method': 'visitor-will-contact' })] },
};

/** Who needs somebody today sees whom to call right now, beside the answer. */
export const Today: Story = { args: { steps: [fills({ urgency: 'today' })] } };

export const OtherTimeZone: Story = {
  args: { steps: [fills({ 'contact.method': 'call' }), presses('.link')] },
};

/** What is too long is counted, and never cut. */
export const MessageTooLong: Story = {
  args: { steps: [unfolds, fills({ message: 'I would like to talk. '.repeat(46) })] },
};

/** The peer team, as the API lists it, one of them with a photo. */
export const Peers: Story = {
  args: {
    api: taking('introduces', {
      peers: [
        {
          id: 'maria',
          name: 'Maria',
          photo: { src: new URL(photo, document.baseURI).href, alt: '', width: 96, height: 96 },
          bio: 'In long-term recovery, and a mother of two. Likes to talk while walking.',
          experience: ['Recovery from alcohol use', 'Parenting in recovery'],
        },
        { id: 'deshawn', name: 'DeShawn', bio: 'Army veteran.', experience: ['Veteran'] },
        { id: 'alex', name: 'Alex' },
      ],
    }),
    steps: [unfolds],
  },
};

/** Questions of the center's own; one of a type that there is none of is left out. */
export const ExtraFields: Story = {
  args: {
    fields: [
      { key: 'heard', type: 'text', label: 'How did you hear of us?' },
      {
        key: 'office',
        type: 'select',
        label: 'Nearest office',
        required: true,
        options: [
          { value: 'denver', label: 'Denver' },
          { value: 'thornton', label: 'Thornton' },
        ],
      },
      {
        key: 'meet',
        type: 'radio',
        label: 'Where could you meet?',
        options: [
          { value: 'office', label: 'At your office' },
          { value: 'walk', label: 'On a walk' },
        ],
      },
      {
        key: 'help',
        type: 'checkbox',
        label: 'What else would help?',
        options: [
          { value: 'ride', label: 'A ride' },
          { value: 'childcare', label: 'Childcare' },
        ],
      },
      { key: 'newsletter', type: 'checkbox', label: 'Tell me when there is a new group' },
      { key: 'hopes', type: 'textarea', label: 'What do you hope for?', hint: 'A word is enough.' },
      { key: 'colour', type: 'color', label: 'Not a type of field' },
    ],
  },
};

/** Hours of the center, on a Sunday evening when nobody is there. */
export const OutOfHours: Story = {
  args: {
    api: taking('rests', {
      service: {
        hours: [1, 2, 3, 4, 5].map((day) => ({
          day,
          from: '09:00',
          to: '17:00',
          timeZone: 'America/Denver',
        })),
      },
    }),
    respondWithin: '1 business day',
  },
};

/** Somebody is there right now. */
export const InHours: Story = {
  args: {
    api: taking('is-there', {
      service: { hours: [{ day: 0, from: '08:00', to: '21:00', timeZone: 'America/Denver' }] },
    }),
  },
};

/** Left alone for 13 minutes: it says that it will forget what was typed. */
export const LeftAlone: Story = { args: { steps: [forCall, leavesItFor(13)] } };

/** And after 15 it has. */
export const Cleared: Story = { args: { steps: [forCall, leavesItFor(15)] } };
