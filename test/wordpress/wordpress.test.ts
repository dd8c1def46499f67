import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { groups } from '../fixtures/groups.ts';
import { groupsOf } from '../page/support/answers.ts';
import { inChromium } from '../page/support/engines.ts';
import { RecordingServer } from '../page/support/recording-server.ts';
import { Visit, eventually } from '../page/support/visit.ts';
import { findWordPress } from './find.ts';
import { ADMINISTRATOR, AUTHOR, WordPressSite } from './site.ts';
import { STYLES_EVERYTHING, looksOf } from './styles-everything.ts';
import { Writer } from './writer.ts';

const found = findWordPress();
if ('why' in found) throw new Error(`No WordPress: ${found.why}`);

/** A block of the editor that holds HTML as it was typed. */
const customHtml = (html: string): string => `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`;

const CALL_US = `<p>Call us at <a href="tel:+13035550142">(303) 555-0142</a>.</p>`;

inChromium('on a WordPress site', (browser) => {
  let api: RecordingServer;
  /** A server that the site's administrator did not name. */
  let elsewhere: RecordingServer;
  let site: WordPressSite;
  let administrator: Writer;
  let author: Writer;
  /** Ends what has been started, also when the rest does not start. */
  const ending: (() => Promise<void>)[] = [];
  before(async () => {
    api = await RecordingServer.start(groupsOf(...groups));
    ending.push(() => api.close());
    elsewhere = await RecordingServer.start(groupsOf(...groups));
    ending.push(() => elsewhere.close());
    site = await WordPressSite.start(found, api.origin);
    ending.push(() => site.remove());
    administrator = await Writer.signIn(await browser(), site, ADMINISTRATOR);
    author = await Writer.signIn(await browser(), site, AUTHOR);
  });
  after(() => Promise.all(ending.map((end) => end())));

  /** Reads a post as somebody whom the site does not know. */
  const visit = async (link: string, width = 1280) =>
    Visit.to(browser(), link, { viewport: { width, height: 800 } });

  /** The servers that the page asked, besides the site's own. */
  const askedBeside = ({ requests }: Visit) =>
    new Set(requests.map((each) => new URL(each).origin).filter((each) => each !== site.origin));

  /** The form for authors, as the recipe gives it. */
  const div = (address = api.origin) =>
    `<div data-peer-widget="group-finder" data-api="${address}" data-page-size="5">
<h2 data-slot="heading">Groups near you</h2>
${CALL_US}
</div>`;

  it('shows a finder that an administrator puts in a Custom HTML block', async () => {
    const written = `<script type="module" src="/wp-content/alongside/group-finder.js"></script>
<peer-group-finder api="${api.origin}">
  <h2 slot="heading">Groups near you</h2>
  ${CALL_US}
</peer-group-finder>`;
    const link = await administrator.publishInEditor('Find a group', written);
    const guest = await visit(link);
    await guest.listed();
    assert.equal(await guest.rows.count(), groups.length);
    assert.ok(await guest.page.getByRole('heading', { name: 'Groups near you' }).isVisible());
    await guest.wasQuiet();
    assert.deepEqual(askedBeside(guest), new Set([api.origin]));
    await guest.close();
  });

  it('takes out what an author may not write, and leaves the words for visitors', async () => {
    const { link, content } = await author.publish(
      'A group for you',
      customHtml(`<script type="module" src="/wp-content/alongside/group-finder.js"></script>
<peer-group-finder api="${api.origin}">${CALL_US}</peer-group-finder>
<iframe src="/wp-content/alongside/frame.html?widget=group-finder" title="Groups"></iframe>`),
    );
    assert.equal(content.trim(), customHtml(`\n${CALL_US}\n`));
    const guest = await visit(link);
    assert.ok(await guest.page.getByRole('link', { name: '(303) 555-0142' }).isVisible());
    await guest.wasQuiet();
    await guest.close();
  });

  const waysToWrite: [string, (html: string) => string][] = [
    ['a Custom HTML block', customHtml],
    ['the classic editor', (html) => html],
  ];
  for (const [where, written] of waysToWrite) {
    it(`shows a finder where an author puts its div in ${where}`, async () => {
      const { link, content } = await author.publish('A group for you', written(div()));
      assert.equal(content, written(div()));
      const guest = await visit(link);
      await guest.listed();
      assert.ok(await guest.button('Show more groups').isVisible());
      assert.ok(await guest.page.getByRole('heading', { name: 'Groups near you' }).isVisible());
      await guest.wasQuiet();
      assert.deepEqual(askedBeside(guest), new Set([api.origin]));
      await guest.close();
    });

    it(`asks for the very address that an author writes in ${where}`, async () => {
      const path = '/feeds/meetings.json?type=open&region=it\'s "here" -- 3x4...';
      const address = `${api.origin}${encodeURI(path).replace("'", '&#39;')}`;
      const html = `<div data-peer-widget="group-finder" data-src="${address}">${CALL_US}</div>`;
      const { link } = await author.publish('A group for you', written(html));
      const guest = await visit(link);
      await guest.listed();
      assert.equal(decodeURI(api.askedFor('/feeds/meetings.json').at(-1)?.path ?? ''), path);
      await guest.wasQuiet();
      await guest.close();
    });
  }

  it('refuses, in words, a widget that an author points elsewhere', async () => {
    const sends = `<div data-peer-widget="request-form" data-action="${elsewhere.origin}/">${CALL_US}</div>`;
    const shares = `<div data-peer-widget="support" data-api="${elsewhere.origin}">${div('/api')}</div>`;
    const written = customHtml([div(elsewhere.origin), sends, shares].join('\n'));
    const { link, content } = await author.publish('A group for you', written);
    assert.equal(content, written);
    const guest = await visit(link);
    const refusals = guest.page.getByText('it would use an address that this site does not allow');
    await eventually(() => refusals.count(), 3);
    const calls = guest.page.getByRole('link', { name: '(303) 555-0142' });
    assert.equal(await calls.filter({ visible: true }).count(), 3);
    assert.deepEqual(elsewhere.asked, []);
    assert.ok(!guest.requests.some((each) => each.startsWith(elsewhere.origin)));
    assert.equal(await guest.page.locator('peer-request-form, peer-support').count(), 0);
    await guest.close();
  });

  it('asks the questions of a form that an administrator writes', async () => {
    const written = customHtml(`<peer-request-form action="${api.origin}/">
<script type="application/json" slot="fields">
[{ "key": "heard", "type": "text", "required": true, "label": "How's \\"our\\" page -- in 1 word?" }]

</script>
</peer-request-form>`);
    const { link } = await administrator.publish('Talk to a peer', written);
    const guest = await visit(link);
    await guest.page.getByLabel('How\'s "our" page -- in 1 word?').waitFor();
    await guest.wasQuiet();
    await guest.close();
  });

  it('keeps the looks of its widgets beside CSS that styles everything', async () => {
    const form = `<div data-peer-widget="request-form" data-action="${api.origin}/">${CALL_US}</div>`;
    const { link } = await author.publish('A group for you', customHtml(div() + form));
    const looks = async () => {
      const guest = await visit(link);
      await guest.listed();
      await guest.page.locator('peer-request-form').scrollIntoViewIfNeeded();
      await guest.page.getByLabel('What should we call you?').waitFor();
      const styles = await looksOf(guest.page);
      await guest.close();
      return styles;
    };
    const before = await looks();
    assert.ok(before.length > 100);
    site.setAdditionalCss(STYLES_EVERYTHING);
    assert.deepEqual(await looks(), before);
  });
});
