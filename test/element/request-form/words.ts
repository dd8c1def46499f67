import formWords from '../../../src/form/terms/en.ts';
import askWords from '../../../src/request-form/terms/en.ts';
import sendingWords from '../../../src/request-form/terms/sending-en.ts';

/** The form's own words in English: tests ask where they stand, and not how they are put. */
export const words = { ...formWords, ...askWords, ...sendingWords };
