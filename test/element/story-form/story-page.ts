import '../../../src/story-form/story-form.define.ts';
import type { PeerStoryForm } from '../../../src/story-form/story-form.ts';
import type { Setting } from '../forms/form-page.ts';
import { FormPage, openPage } from '../forms/form-page.ts';
import { until } from '../until.ts';
import { words } from './words.ts';

export { read } from '../forms/form-page.ts';

/** What a visitor sees and does in one story form. */
export class StoryPage extends FormPage<PeerStoryForm> {
  /** Answers what has to be answered. */
  async fillIn(): Promise<void> {
    await this.write('quote', 'I called, and somebody came.');
    await this.write('name', 'Maria López');
    await this.choose('consent.publish', 'true');
  }

  /** The story as it would show. */
  get preview(): HTMLElement {
    const details = this.one('.preview').closest('details');
    if (!details) throw new Error('The preview is not folded away.');
    details.open = true;
    return details;
  }

  /** Opens what is there to take a story back with. */
  openTakeBack(): void {
    this.one<HTMLDetailsElement>('.take-back').open = true;
  }

  /** Takes back a story of another day, and waits for what becomes of it. */
  async takeBack(reference: string, code: string): Promise<void> {
    this.openTakeBack();
    await this.write('takeBack.reference', reference);
    await this.write('takeBack.code', code);
    const button = this.button(words.shareBackSend);
    button.focus();
    button.click();
    await this.element.updateComplete;
    const isUnderWay = () => this.root.querySelector('.take-back [aria-disabled]');
    await until(() => !isUnderWay(), 'something should become of it');
    await this.element.updateComplete;
  }
}

/** A story form on a page of its own, once it can be filled in. */
export const openForm = (setting: Setting<PeerStoryForm> = {}): Promise<StoryPage> =>
  openPage(document.createElement('peer-story-form'), StoryPage, setting);
