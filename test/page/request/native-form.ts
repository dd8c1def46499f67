import { PHONE } from '../forms/clinic.ts';

/**
 * The form that stands in the element for visitors without JavaScript: its controls have the names
 * of the contract, and the API takes it as it is.
 *
 * @param to where it is posted to
 */
export const nativeForm = (to: string): string => `
  <form method="post" action="${to}" id="native">
    <input type="hidden" name="purpose" value="talk">
    <input type="hidden" name="consent.noticeVersion" value="2026-11">
    <fieldset>
      <legend>Who is this for?</legend>
      <label><input type="radio" name="for" value="self"> For me</label>
      <label><input type="radio" name="for" value="loved-one"> For someone I care about</label>
    </fieldset>
    <label>What should we call you? <input name="name"></label>
    <fieldset>
      <legend>How should we get in touch?</legend>
      <label><input type="radio" name="contact.method" value="call"> Call me</label>
      <label><input type="radio" name="contact.method" value="visitor-will-contact">
        I will call you</label>
    </fieldset>
    <label>Phone number <input type="tel" name="contact.phone"></label>
    <label><input type="checkbox" name="consent.contact" value="true"> You may contact me</label>
    <button>Send</button>
    <p>Or call <a href="tel:+13035550142">${PHONE}</a></p>
  </form>`;

/** A control of it. */
export const native = (name: string, value?: string): string =>
  `#native [name="${name}"]${value === undefined ? '' : `[value="${value}"]`}`;
