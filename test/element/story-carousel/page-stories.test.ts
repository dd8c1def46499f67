import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { figure, twoFigures, videoFigure, wholeFigure } from './figures.ts';
import type { CarouselPage } from './carousel-page.ts';
import { nextEvent, openCarousel, plain } from './carousel-page.ts';
import { until } from '../until.ts';

const open = (content: unknown, attributes = {}): Promise<CarouselPage> =>
  openCarousel({ content: html`${content}`, attributes });

const textIn = (page: CarouselPage, selector: string): string =>
  plain(page.one(selector).textContent);

describe('the stories of the page itself', () => {
  it('show each part of a figure where it belongs', async () => {
    const page = await open(wholeFigure);
    expect(page.slides).to.have.length(1);
    expect(textIn(page, 'blockquote')).to.equal(
      'Nadie me pidió que explicara nada. Solo me guardaron una silla.',
    );
    expect(textIn(page, 'cite')).to.equal('Maria');
    expect(textIn(page, 'figcaption')).to.equal('Maria peer supporter in recovery for 7 years');
    expect(textIn(page, 'details.noted > summary')).to.contain('Habla de una sobredosis');
    expect(page.one('blockquote').lang).to.equal('es');
    const body = page.one('.text');
    expect(body.lang).to.equal('es');
    expect(body.textContent.trim()).to.equal(
      'La primera vez fue en primavera.\n\nLa segunda aguantó.',
    );
    const image = page.one<HTMLImageElement>('img');
    expect([image.src, image.alt, image.width > 0]).to.deep.equal([
      'https://stories.example.org/hill.png',
      'Un camino',
      true,
    ]);
    expect([image.getAttribute('width'), image.getAttribute('height')]).to.deep.equal([
      '640',
      '400',
    ]);
  });

  it('have the paragraphs of a quote apart', async () => {
    const page = await open(wholeFigure);
    expect(page.one('blockquote').textContent).to.contain('nada.\n\nSolo');
  });

  it('can be shared where the quote names a page of its own', async () => {
    const page = await open(html`${wholeFigure}${twoFigures}`);
    expect(page.slides.map((slide) => slide.querySelectorAll('.sharing').length)).to.deep.equal([
      1, 0, 0,
    ]);
  });

  it('show a video with its captions and transcript', async () => {
    const page = await open(videoFigure);
    const video = page.one<HTMLVideoElement>('video');
    expect(video.src).to.equal('https://stories.example.org/jo.mp4');
    const tracks = [...video.querySelectorAll('track')];
    expect(tracks.map(({ kind, srclang, label }) => `${kind} ${srclang} ${label}`)).to.deep.equal([
      'captions en English',
      'captions es Español',
    ]);
    expect(page.one('.text').textContent.trim()).to.equal(
      'My name is Jo.\n\nI asked for help on a Tuesday.',
    );
    expect(page.texts('blockquote')).to.deep.equal(['Hear it from me.']);
  });

  it('do without a video that not everybody could hear', async () => {
    const silent = html`<figure>
      <video src="https://stories.example.org/jo.mp4" controls></video>
      <blockquote>Hear it from me.</blockquote>
      <figcaption>Jo</figcaption>
    </figure>`;
    const page = await open(silent);
    expect(page.all('video')).to.deep.equal([]);
    expect(page.texts('blockquote')).to.deep.equal(['Hear it from me.']);
  });

  it('come in their order, as many as there are', async () => {
    const page = await open(html`${twoFigures}${wholeFigure}${videoFigure}`);
    expect(page.texts('cite')).to.deep.equal(['Ana', 'B.', 'Maria', 'Jo']);
    expect(page.place).to.equal('1 of 4');
  });

  it('may stand in a list or a box of the page', async () => {
    const page = await open(
      html`<ul>
        <li>${figure('First.', 'Ana')}</li>
        <li>${figure('Second.', 'B.')}</li>
      </ul>`,
    );
    expect(page.texts('blockquote')).to.deep.equal(['First.', 'Second.']);
  });

  const captions: [string, unknown, string][] = [
    ['a name and a role', html`<cite>Maria</cite>, peer supporter`, 'Maria peer supporter'],
    ['a name and a role with a dash', html`<cite>Maria</cite> — parent`, 'Maria parent'],
    ['a name with a comma in it', html`<cite>J., parent</cite>`, 'J., parent'],
    ['text alone', 'Maria, peer supporter', 'Maria peer supporter'],
    [
      'a role that has the name again',
      html`<cite>Maria</cite>, Maria’s House`,
      'Maria Maria’s House',
    ],
    ['a name alone', 'Maria', 'Maria'],
  ];
  for (const [what, caption, shown] of captions) {
    it(`are attributed by ${what}`, async () => {
      const page = await open(
        html`<figure>
          <blockquote>One day at a time.</blockquote>
          <figcaption>${caption}</figcaption>
        </figure>`,
      );
      expect(textIn(page, 'figcaption')).to.equal(shown);
    });
  }

  const quotes: [string, unknown, string][] = [
    ['without a paragraph', 'One day at a time.', 'One day at a time.'],
    ['with lines', html`One day<br />at a time.`, 'One day at a time.'],
    ['with a paragraph after a text', html`One day. <p>At a time.</p>`, 'One day. At a time.'],
    ['with entities', html`&lt;b&gt; &amp; more`, '<b> & more'],
    ['with a list', html`<ol><li>Breathe.</li><li>Call.</li></ol>`, 'Breathe. Call.'],
  ];
  for (const [what, quote, shown] of quotes) {
    it(`have all of a quote ${what}`, async () => {
      const page = await open(
        html`<figure>
          <blockquote>${quote}</blockquote>
          <figcaption>Ana</figcaption>
        </figure>`,
      );
      expect(textIn(page, 'blockquote')).to.equal(shown);
    });
  }

  it('leave out a figure that nobody stands behind, and count it', async () => {
    const loads: [number, number][] = [];
    const listen = ({ count, rejected }: { count: number; rejected: number }) =>
      loads.push([count, rejected]);
    addEventListener('peer-load', listen as unknown as EventListener);
    try {
      const page = await open(html`${twoFigures}<figure><blockquote>Who?</blockquote></figure>`);
      expect(page.texts('cite')).to.deep.equal(['Ana', 'B.']);
      expect(loads).to.deep.equal([[2, 1]]);
    } finally {
      removeEventListener('peer-load', listen as unknown as EventListener);
    }
  });

  it('leave what is no story where it is', async () => {
    const page = await open(
      html`<figure><img src="/nothing.png" alt="" width="1" height="1" /></figure>${twoFigures}`,
    );
    expect(page.texts('cite')).to.deep.equal(['Ana', 'B.']);
  });

  it('show once, whether they come before the script or after it', async () => {
    const page = await openCarousel({ content: html``, until: '[part~=error]' });
    const extra = document.createElement('figure');
    extra.innerHTML = '<blockquote>Later.</blockquote><figcaption>Cy</figcaption>';
    page.element.append(extra);
    await until(() => page.slides.length === 1);
    expect(page.texts('blockquote')).to.deep.equal(['Later.']);
    expect(extra.getClientRects()).to.have.length(0);
  });

  it('follow the page when that changes them', async () => {
    const page = await open(twoFigures);
    const changed = nextEvent(page.element, 'peer-load');
    const paragraph = page.element.querySelector('blockquote p');
    if (paragraph) paragraph.textContent = 'Two days at a time.';
    await changed;
    await until(() => page.texts('blockquote')[0] === 'Two days at a time.');
    page.element.querySelector('figure')?.remove();
    await until(() => page.slides.length === 1);
    expect(page.texts('cite')).to.deep.equal(['B.']);
  });

  it('are not changed by the carousel', async () => {
    const page = await open(html`${twoFigures}${wholeFigure}`);
    const before = page.element.innerHTML;
    page.next.click();
    await page.shows(1);
    await page.element.refresh();
    expect(page.element.innerHTML).to.equal(before);
  });

  it('say nothing of the notes that a page’s source has', async () => {
    const page = await openCarousel({ content: html``, until: '[part~=error]' });
    const kept = document.createElement('template');
    kept.innerHTML = `<figure>
      <!-- wp:quote --><blockquote><!-- wp:p --><p>One day<!-- at last --> at a time.</p></blockquote>
      <figcaption><!-- consent on file --><cite>Ana<!-- Ana Ruiz --></cite><!-- 2019 -->, parent</figcaption>
      <details><summary>More</summary><!-- draft --><p>Then.</p><!-- end --></details>
    </figure>`;
    page.element.append(kept.content);
    await until(() => page.slides.length === 1);
    expect(page.texts('blockquote, figcaption, .text')).to.deep.equal([
      'One day at a time.',
      'Then.',
      'Ana parent',
    ]);
  });

  it('are chosen by topic', async () => {
    const page = await open(html`${twoFigures}${wholeFigure}`, { topic: 'family' });
    expect(page.texts('cite')).to.deep.equal(['B.', 'Maria']);
  });
});
