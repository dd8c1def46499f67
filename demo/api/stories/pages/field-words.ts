import { STORY_KINDS } from '../../../../src/contract/index.ts';
import type { FieldWords } from '../../sending/pages/field-words.ts';
import { choices } from '../../sending/pages/field-words.ts';

/** How the plain form of a story asks again for what did not fit. */
export const FIELD_WORDS: FieldWords = {
  fields: {
    kind: {
      label: { en: 'What would you like to share?', es: '¿Qué quiere compartir?' },
      kind: 'choice',
      choices: choices(STORY_KINDS, {
        story: { en: 'My story', es: 'Mi historia' },
        advice: { en: 'Advice', es: 'Un consejo' },
      }),
    },
    quote: {
      label: { en: 'In one or two sentences', es: 'En una o dos frases' },
      kind: 'long-text',
    },
    body: { label: { en: 'Your story', es: 'Su historia' }, kind: 'long-text' },
    name: { label: { en: 'The name to show', es: 'El nombre que se mostrará' }, kind: 'text' },
    role: {
      label: { en: 'Who you are, such as “parent”', es: 'Quién es, por ejemplo “madre”' },
      kind: 'text',
    },
    recoverySince: {
      label: {
        en: 'In recovery since, such as 2019-04',
        es: 'En recuperación desde, por ejemplo 2019-04',
      },
      kind: 'text',
    },
    topics: { label: { en: 'Topics', es: 'Temas' }, kind: 'text' },
    contentNote: {
      label: { en: 'What readers should know first', es: 'Lo que conviene saber antes de leer' },
      kind: 'text',
    },
    email: { label: { en: 'Email address', es: 'Correo electrónico' }, kind: 'email' },
    'consent.publish': {
      label: {
        en: 'You may publish this on your website, where anyone can read it',
        es: 'Pueden publicar esto en su sitio, donde cualquiera puede leerlo',
      },
      kind: 'check',
    },
    'consent.firstName': {
      label: { en: 'You may use my first name', es: 'Pueden usar mi nombre' },
      kind: 'check',
    },
    'consent.contact': {
      label: { en: 'You may write to me about it', es: 'Pueden escribirme sobre esto' },
      kind: 'check',
    },
  },
  errors: {
    'consent-needed': {
      en: 'We can only publish it if you agree.',
      es: 'Solo podemos publicarlo si está de acuerdo.',
    },
  },
};
