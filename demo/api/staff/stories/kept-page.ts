import { html } from 'hono/html';
import type { Page } from '../page.ts';

/**
 * For a moderator whose session ended while they wrote: a page that holds what they wrote, and sends
 * it again once they have signed in beside it. Nothing on it is from the database.
 *
 * @param action the last part of the address that it was sent to
 */
export const keptPage = (form: URLSearchParams, action: string, up: string): Page => ({
  title: 'You were signed out',
  status: 403,
  body: html`<h1>You were signed out</h1>
    <div class="notice" tabindex="-1" autofocus>
      <p>
        Nobody used this page for a while. What you wrote is not saved yet, and it is not lost as
        long as you leave this window open.
      </p>
    </div>
    <ol>
      <li>
        <a href="${up}sign-in" target="_blank" rel="noreferrer noopener">Sign in, in a new window</a>
      </li>
      <li>
        <p>Come back to this window, and then:</p>
        <form method="post" action="${action}" autocomplete="off">
          ${[...form].map(
            ([name, value]) =>
              html`<textarea name="${name}" hidden>
${value}</textarea
              >`,
          )}
          <button class="main">Send what I wrote again</button>
        </form>
      </li>
    </ol>`,
});
