import type { SendingPart } from '../form/form-kind.ts';
import { sending } from '../form/sending.ts';
import { addTerms } from '../widget/locale.ts';
import { requestFromForm } from './request-from-form.ts';
import type { RequestKind } from './request-kind.ts';
import { sentTemplate } from './sent-template.ts';
import en from './terms/sending-en.ts';

addTerms('en', en);

/** What sending a request takes, and all that comes after it. */
export const sendingPart: SendingPart<RequestKind> = {
  ...sending,
  draft: (...filled) => {
    const { request: body, ...draft } = requestFromForm(...filled);
    return { body, ...draft };
  },
  sentTemplate,
};
