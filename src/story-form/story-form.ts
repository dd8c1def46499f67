import { FormElement } from '../form/form-element.ts';
import type { LoadedForm } from '../form/form-host.ts';
import { styles } from './story-form.styles.ts';

/**
 * Takes somebody's own story, which the center reads before it publishes it, and takes it back.
 *
 * @tag peer-story-form
 * @slot - What is there before the form and stays if it cannot work: a native form, a phone link.
 * @slot heading - A heading of the page's own, of the level that fits there.
 * @slot quick-exit - A `<peer-quick-exit>` with settings of its own.
 * @slot crisis-lines - A `<peer-crisis-lines>` with lines of the center's own.
 * @event {PeerRequestSentEvent} peer-request-sent - A story was written down; what it says is not told.
 * @event {PeerErrorEvent} peer-error - A story could not be sent: the `kind` of fault, and the HTTP `status` if there was one.
 * @csspart heading - The heading, where the page gives none.
 * @csspart field - Each question.
 * @csspart field-error - What is wrong with an answer.
 * @csspart error-summary - All that is wrong, above the form.
 * @csspart submit - The button that sends.
 * @csspart error - What is shown when a story could not be sent or taken back.
 * @csspart success - What is shown once it is sent.
 */
export class PeerStoryForm extends FormElement {
  static override styles = styles;

  protected override async loadForm(): Promise<LoadedForm> {
    const { StoryPart } = await import('./story-part.ts');
    return new StoryPart(this);
  }
}
