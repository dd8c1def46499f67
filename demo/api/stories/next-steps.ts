import type { StorySubmission } from '../../../src/contract/index.ts';
import type { Language } from '../http/language.ts';

interface Words {
  readonly edit: string;
  readonly contact: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    edit: 'We may make small changes, such as leaving out what could show who you are.',
    contact: 'If we have a question, we will write to the email address that you gave.',
  },
  es: {
    edit: 'Quizás hagamos cambios pequeños, como quitar algo que muestre quién es usted.',
    contact: 'Si tenemos una pregunta, le escribiremos al correo electrónico que nos dio.',
  },
};

/**
 * What happens after a story is sent, for its author to read. That it waits to be read, and how it is
 * taken back, is for whoever shows the receipt to say.
 */
export function nextSteps({ consent }: StorySubmission, language: Language): string[] {
  const { edit, contact } = WORDS[language];
  return consent.contact ? [edit, contact] : [edit];
}
