/**
 * What is typed into a widget says something about a person, so it stays there: the page around does
 * not hear of it by accident. A hostile script still can.
 */
const OWN_BUSINESS =
  'beforeinput input textInput change keydown keypress keyup copy cut paste ' +
  'compositionstart compositionupdate compositionend';

const keepIn = (event: Event) => event.stopPropagation();

/** Keeps what a visitor types from listeners of the page. */
export function keepTypingIn(box: EventTarget): void {
  for (const type of OWN_BUSINESS.split(' ')) box.addEventListener(type, keepIn);
}
