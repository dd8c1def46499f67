import { submissionAt } from '../client/submissions-place.ts';
import { withdraw } from '../client/withdraw.ts';
import { failedFields } from './failed-fields.ts';
import { OnceSender } from './once-sender.ts';

/** What sending takes, whatever the form is about. */
export const sending = { OnceSender, failedFields, submissionAt, withdraw };

export type Sending = typeof sending;
