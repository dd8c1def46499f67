import '../../../src/request-form/request-form.define.ts';
import type { PeerRequestForm } from '../../../src/request-form/request-form.ts';
import type { Setting } from '../forms/form-page.ts';
import { FormPage, openPage } from '../forms/form-page.ts';

export { read } from '../forms/form-page.ts';

/** What a visitor sees and does in one request form. */
export class RequestPage extends FormPage<PeerRequestForm> {
  /** Answers what has to be answered to be called, texted or mailed. */
  async fillIn(method: 'call' | 'text' | 'email' = 'call'): Promise<void> {
    await this.choose('for', 'self');
    await this.choose('contact.method', method);
    if (method === 'email') await this.write('contact.email', 'sam@example.org');
    else await this.write('contact.phone', '(303) 555-0123');
    await this.choose('consent.contact', 'true');
    if (method === 'text') await this.choose('consent.sms', 'true');
  }
}

/** A request form on a page of its own, once it can be filled in. */
export const openForm = (setting: Setting<PeerRequestForm> = {}): Promise<RequestPage> =>
  openPage(document.createElement('peer-request-form'), RequestPage, setting);
