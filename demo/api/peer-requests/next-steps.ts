import type { PeerRequest } from '../../../src/contract/index.ts';
import type { Language } from '../http/language.ts';

interface Words {
  readonly call: string;
  readonly text: string;
  readonly email: string;
  readonly offer: string;
  readonly safely: string;
  readonly callUs: (phone: string) => string;
  readonly comeToUs: string;
  readonly reference: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    call: 'Someone from our peer team will call you. They know what it is like, and they will ask first if it is a good time.',
    text: 'Someone from our peer team will text you. They know what it is like, and you decide how fast you answer.',
    email:
      'Someone from our peer team will email you. They know what it is like, and you decide how fast you answer.',
    offer:
      'Thank you for wanting to be there for others. Someone from our peer team will be in touch with you.',
    safely: 'We will be in touch only in the ways that you said are safe.',
    callUs: (phone) => `Call us when you are ready: ${phone}. You do not have to say your name.`,
    comeToUs: 'Get in touch with us when you are ready. You do not have to say your name.',
    reference: 'If you have a question about your request, tell us the reference.',
  },
  es: {
    call: 'Una persona de nuestro equipo de pares le llamará. Sabe lo que es pasar por esto, y primero preguntará si es buen momento.',
    text: 'Una persona de nuestro equipo de pares le enviará un mensaje de texto. Sabe lo que es pasar por esto, y usted decide cuándo contestar.',
    email:
      'Una persona de nuestro equipo de pares le escribirá por correo electrónico. Sabe lo que es pasar por esto, y usted decide cuándo contestar.',
    offer:
      'Gracias por querer acompañar a otras personas. Alguien de nuestro equipo de pares se pondrá en contacto con usted.',
    safely: 'Solo le contactaremos de las formas que usted dijo que son seguras.',
    callUs: (phone) =>
      `Llámenos cuando esté listo o lista: ${phone}. No tiene que decir su nombre.`,
    comeToUs: 'Comuníquese con nosotros cuando esté listo o lista. No tiene que decir su nombre.',
    reference: 'Si tiene una pregunta sobre su solicitud, díganos la referencia.',
  },
};

/**
 * What happens after a request, for the visitor to read. What to do if things get worse before then
 * is for whoever shows it to say, with the crisis lines.
 *
 * @param phone the center's, where it has one
 */
export function nextSteps(
  { purpose, contact: { method } }: PeerRequest,
  language: Language,
  phone: string | undefined,
): string[] {
  const words = WORDS[language];
  if (method === 'visitor-will-contact') {
    return [phone === undefined ? words.comeToUs : words.callUs(phone), words.reference];
  }
  const first = purpose === 'offer' ? words.offer : words[method];
  return [first, words.safely, words.reference];
}
