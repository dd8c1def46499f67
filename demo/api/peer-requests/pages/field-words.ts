import {
  CONTACT_METHODS,
  FOR_WHOM,
  IF_OTHERS_ANSWER,
  PURPOSES,
  VOICEMAILS,
} from '../../../../src/contract/index.ts';
import type { Field } from '../../sending/pages/field-words.ts';
import { choices } from '../../sending/pages/field-words.ts';

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
