import type { TemplateResult } from 'lit';
import { html } from 'lit';

/** A story as a page writes it, with every part that one may have. */
export const wholeFigure = html`<figure
  id="maria"
  lang="es"
  data-recovery-since="2019-04"
  data-topics="Alcohol, Family"
  data-content-note="Habla de una sobredosis"
>
  <img src="https://stories.example.org/hill.png" alt="Un camino" width="640" height="400" />
  <blockquote cite="https://stories.example.org/maria">
    <p>Nadie me pidió que explicara nada.</p>
    <p>Solo me <em>guardaron</em> una silla.</p>
  </blockquote>
  <figcaption><cite>Maria</cite>, peer supporter</figcaption>
  <details>
    <summary>Read more</summary>
    <p>La primera vez fue en primavera.</p>
    <p>La segunda aguantó.</p>
  </details>
</figure>`;

/** A story that is told in a video. */
export const videoFigure = html`<figure>
  <video src="https://stories.example.org/jo.mp4" poster="https://stories.example.org/jo.png" controls>
    <track
      kind="captions"
      src="https://stories.example.org/jo.en.vtt"
      srclang="en"
      label="English"
    />
    <track kind="captions" src="https://stories.example.org/jo.es.vtt" srclang="es" label="Español" />
  </video>
  <blockquote><p>Hear it from me.</p></blockquote>
  <figcaption><cite>Jo</cite></figcaption>
  <details data-transcript>
    <summary>What is said</summary>
    <p>My name is Jo.</p>
    <p>I asked for help on a Tuesday.</p>
  </details>
</figure>`;

/** A story of no more than it must have. */
export const figure = (quote: string, name: string, topics = 'Recovery'): TemplateResult =>
  html`<figure data-topics=${topics}>
    <blockquote><p>${quote}</p></blockquote>
    <figcaption><cite>${name}</cite></figcaption>
  </figure>`;

/** Two short ones. */
export const twoFigures = html`${figure('One day at a time.', 'Ana', 'Alcohol')}
${figure('Call before you need to.', 'B.', 'Family')}`;
