/**
 * The form that stands in the element for visitors without JavaScript: its controls have the names
 * of the contract, and the API takes it as it is.
 *
 * @param to where it is posted to
 */
export const nativeForm = (to: string): string => `
  <form method="post" action="${to}" id="native">
    <input type="hidden" name="consent.noticeVersion" value="2026-11">
    <label>What would you say? <textarea name="quote"></textarea></label>
    <label>Your story <textarea name="body"></textarea></label>
    <label>Your first name <input name="name"></label>
    <label>In recovery since <input name="recoverySince"></label>
    <label><input type="checkbox" name="topics" value="Family"> Family</label>
    <label><input type="checkbox" name="topics" value="Grief"> Grief</label>
    <label><input type="checkbox" name="consent.publish" value="true"> You may publish it</label>
    <label><input type="checkbox" name="consent.firstName" value="true"> By my first name</label>
    <button>Send</button>
  </form>`;

/** A control of it. */
export const native = (name: string, value?: string): string =>
  `#native [name="${name}"]${value === undefined ? '' : `[value="${value}"]`}`;
