import {
  CONTACT_METHODS,
  FOR_WHOM,
  IF_OTHERS_ANSWER,
  PURPOSES,
  VOICEMAILS,
} from '../../../../src/contract/index.ts';
import type { FieldError } from '../../../../src/contract/index.ts';
import type { Language } from '../../http/language.ts';

type Words = Readonly<Record<Language, string>>;

/** A field of the plain form, and how a page asks for it again. */
export interface Field {
  readonly label: Words;
  /** `check` is one box to tick, with the value `true`. */
  readonly kind: 'text' | 'tel' | 'email' | 'long-text' | 'choice' | 'check';
  readonly choices?: readonly { readonly value: string; readonly words: Words }[];
}

/** Choices in the contract's order, with words for each. */
const choices = <Value extends string>(
  values: readonly Value[],
  words: Readonly<Record<Value, Words>>,
) => values.map((value) => ({ value, words: words[value] }));

/** By their name, which is their path in the contract. */
export const FIELDS: Readonly<Record<string, Field>> = {
  purpose: {
    label: { en: 'What would you like?', es: '¿Qué le gustaría?' },
    kind: 'choice',
    choices: choices(PURPOSES, {
      talk: { en: 'Talk with a peer', es: 'Hablar con una persona que lo ha vivido' },
      'check-in': { en: 'Regular check-ins', es: 'Contacto regular' },
      accountability: { en: 'An accountability partner', es: 'Alguien con quien comprometerme' },
      offer: { en: 'Support others', es: 'Apoyar a otras personas' },
    }),
  },
  for: {
    label: { en: 'Who is it for?', es: '¿Para quién es?' },
    kind: 'choice',
    choices: choices(FOR_WHOM, {
      self: { en: 'For me', es: 'Para mí' },
      'loved-one': { en: 'For someone I care about', es: 'Para alguien a quien quiero' },
      other: { en: 'For someone else', es: 'Para otra persona' },
    }),
  },
  name: { label: { en: 'What we may call you', es: 'Cómo podemos llamarle' }, kind: 'text' },
  message: { label: { en: 'Your message', es: 'Su mensaje' }, kind: 'long-text' },
  'contact.method': {
    label: { en: 'How should we get in touch?', es: '¿Cómo quiere que le contactemos?' },
    kind: 'choice',
    choices: choices(CONTACT_METHODS, {
      call: { en: 'Call me', es: 'Llámenme' },
      text: { en: 'Text me', es: 'Envíenme un mensaje de texto' },
      email: { en: 'Email me', es: 'Escríbanme por correo electrónico' },
      'visitor-will-contact': { en: 'I will contact you', es: 'Yo les contactaré' },
    }),
  },
  'contact.phone': { label: { en: 'Phone number', es: 'Número de teléfono' }, kind: 'tel' },
  'contact.extension': { label: { en: 'Extension', es: 'Extensión' }, kind: 'tel' },
  'contact.email': { label: { en: 'Email address', es: 'Correo electrónico' }, kind: 'email' },
  'contact.timeZone': {
    label: {
      en: 'Your time zone, such as America/Denver',
      es: 'Su zona horaria, por ejemplo America/Denver',
    },
    kind: 'text',
  },
  'contact.safety.voicemail': {
    label: { en: 'May we leave a voicemail?', es: '¿Podemos dejar un mensaje de voz?' },
    kind: 'choice',
    choices: choices(VOICEMAILS, {
      none: { en: 'No voicemail', es: 'Ningún mensaje de voz' },
      'first-name-only': { en: 'Only a first name', es: 'Solo un nombre' },
      'organization-ok': { en: 'You may say who you are', es: 'Pueden decir quiénes son' },
    }),
  },
  'contact.safety.ifOthersAnswer': {
    label: { en: 'If someone else answers', es: 'Si contesta otra persona' },
    kind: 'choice',
    choices: choices(IF_OTHERS_ANSWER, {
      'say-nothing': { en: 'Say nothing and hang up', es: 'No digan nada y cuelguen' },
      'ask-for-name': { en: 'Ask for me by name', es: 'Pregunten por mí' },
      'may-identify': { en: 'You may say who you are', es: 'Pueden decir quiénes son' },
    }),
  },
  'contact.safety.note': {
    label: { en: 'What else keeps you safe?', es: '¿Qué más necesita para estar a salvo?' },
    kind: 'long-text',
  },
  'consent.contact': {
    label: { en: 'You may contact me', es: 'Pueden contactarme' },
    kind: 'check',
  },
  'consent.sms': {
    label: {
      en: 'You may send me text messages, which others may see on my phone',
      es: 'Pueden enviarme mensajes de texto, que otros podrían ver en mi teléfono',
    },
    kind: 'check',
  },
};

/** What is wrong with a field. */
export const ERROR_WORDS: Readonly<Record<FieldError['code'], Words>> = {
  required: { en: 'Please answer this.', es: 'Por favor conteste esto.' },
  'too-long': { en: 'This is too long.', es: 'Esto es demasiado largo.' },
  'too-short': { en: 'This is too short.', es: 'Esto es demasiado corto.' },
  'not-allowed': { en: 'Please choose one of the answers.', es: 'Por favor elija una respuesta.' },
  'invalid-phone': {
    en: 'This does not look like a phone number. Check the digits, such as (303) 555-0123.',
    es: 'Esto no parece un número de teléfono. Revise los dígitos, por ejemplo (303) 555-0123.',
  },
  'invalid-email': {
    en: 'This does not look like an email address. It has an @, such as name@example.com.',
    es: 'Esto no parece un correo electrónico. Lleva una @, por ejemplo nombre@example.com.',
  },
  'invalid-time-zone': {
    en: 'We do not know this time zone.',
    es: 'No conocemos esta zona horaria.',
  },
  'invalid-format': { en: 'We cannot read this.', es: 'No podemos leer esto.' },
  'out-of-range': { en: 'This number is out of range.', es: 'Este número no es posible.' },
  'unknown-peer': {
    en: 'This person is not on our team now. Please choose again.',
    es: 'Esta persona no está ahora en nuestro equipo. Por favor elija otra vez.',
  },
  'consent-needed': {
    en: 'We can only contact you if you agree.',
    es: 'Solo podemos contactarle si está de acuerdo.',
  },
};
