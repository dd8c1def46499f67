const WORDS = {
  en: 'This part of the page is not shown: it would use an address that this site does not allow.',
  es: 'Esta parte de la página no se muestra: usaría una dirección que este sitio no permite.',
};

/** Tells whoever looks at the page, in its language or else in English, what is missing and why. */
export function refusal(around: Element): HTMLElement {
  const { lang = '' } = around.closest<HTMLElement>('[lang]') ?? {};
  const words = document.createElement('p');
  words.lang = /^es\b/i.test(lang) ? 'es' : 'en';
  words.textContent = WORDS[words.lang === 'es' ? 'es' : 'en'];
  return words;
}
