import { withdrawRequest } from '../client/peer-requests.ts';
import { requestAt } from '../client/requests-place.ts';
import { failedFields } from '../form/failed-fields.ts';
import { OnceSender } from '../form/once-sender.ts';
import { addTerms } from '../widget/locale.ts';
import { requestFromForm } from './request-from-form.ts';
import { sentTemplate } from './sent-template.ts';
import en from './terms/sending-en.ts';

addTerms('en', en);

/** What sending takes, and all that comes after it. It comes beside the form, after it. */
export const sendingPart = {
  OnceSender,
  failedFields,
  requestAt,
  requestFromForm,
  sentTemplate,
  withdrawRequest,
};

export type SendingPart = typeof sendingPart;
