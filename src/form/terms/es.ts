import type { FormTerms } from '../form-words.ts';

/** What all forms say, in Spanish as it is written in the United States. */
export default {
  formOptional: (label) => `${label} (opcional)`,
  formProblem: 'Hay un problema',
  formError: 'Error:',
  formOther: 'No pudimos aceptar una de sus respuestas.',
  formTooLong: (over) => `${over} de más`,
  formLeft: (left) => `Todavía puede escribir ${left}`,
  formCharacters: (count) => (count === 1 ? '1 carácter' : `${count} caracteres`),
  formIdle: 'Para proteger su privacidad, pronto borraremos lo que escribió.',
  formKeep: 'Conservar mis respuestas',
  formCleared: 'Borramos lo que escribió para proteger su privacidad.',
  formNewTab: 'se abre en una pestaña nueva',

  'code:required': (label) => `${label}: falta una respuesta`,
  'code:too-long': (label) => `${label}: es demasiado largo`,
  'code:too-short': (label) => `${label}: es demasiado corto`,
  'code:not-allowed': (label) => `${label}: elija una de las respuestas`,
  'code:invalid-phone': 'Escriba un teléfono con su código de área, como (303) 555-0123',
  'code:invalid-email': 'Escriba un correo electrónico, como nombre@example.com',
  'code:invalid-time-zone': 'Elija una zona horaria',
  'code:invalid-format': (label) => `${label}: no pudimos leer la respuesta`,
  'code:out-of-range': (label) => `${label}: elija otra respuesta`,
  'code:unknown-peer': 'La persona que eligió ya no está disponible. Elija a otra, o a ninguna',
  'code:consent-needed': 'Marque esta casilla si está de acuerdo',
} satisfies FormTerms;
