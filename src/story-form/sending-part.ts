import type { SendingPart } from '../form/form-kind.ts';
import { sending } from '../form/sending.ts';
import { addTerms } from '../widget/locale.ts';
import { sharedTemplate } from './shared-template.ts';
import { storyFromForm } from './story-from-form.ts';
import type { StoryKind } from './story-kind.ts';
import en from './terms/sending-en.ts';

addTerms('en', en);

/** What sending a story takes, and all that comes after it. */
export const sendingPart: SendingPart<StoryKind> = {
  ...sending,
  draft: storyFromForm,
  sentTemplate: sharedTemplate,
};
