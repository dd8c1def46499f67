import formWords from '../../../src/form/terms/en.ts';
import shareWords from '../../../src/story-form/terms/en.ts';
import sendingWords from '../../../src/story-form/terms/sending-en.ts';

/** The form's own words in English: tests ask where they stand, and not how they are put. */
export const words = { ...formWords, ...shareWords, ...sendingWords };
