import type { FrameRefusal } from './frame-settings.ts';

/** What a visitor reads where a frame cannot show what it was asked for. */
const WORDS: Readonly<Record<'en' | 'es', Readonly<Record<FrameRefusal, string>>>> = {
  en: {
    address: 'We cannot show this here: the address of this frame asks for something it may not.',
    file: 'We cannot show this here: this frame has not been set up for it.',
  },
  es: {
    address:
      'No podemos mostrar esto aquí: la dirección de este marco pide algo que no puede pedir.',
    file: 'No podemos mostrar esto aquí: este marco no está preparado para ello.',
  },
};

/** A paragraph that says it, in the language that the address asks for, or else in English. */
export function frameRefusal(why: FrameRefusal, search: string): HTMLElement {
  const asked = new URLSearchParams(search).get('lang') ?? '';
  const lang = /^es\b/i.test(asked) ? 'es' : 'en';
  const words = document.createElement('p');
  words.lang = lang;
  words.textContent = WORDS[lang][why];
  return words;
}
