import type { Place } from './choices.ts';

/** What the widgets stand in the page as. */
export type Form = 'elements' | 'divs' | 'frames';

/** One kind of site: what it is called, what it lets through, and what to do there. */
export interface PlaceGuide {
  readonly label: string;
  readonly form: Form;
  readonly steps: readonly string[];
}

export const PLACE_GUIDES: Readonly<Record<Place, PlaceGuide>> = {
  html: {
    label: 'Plain HTML',
    form: 'elements',
    steps: [
      'Put the folder of the scripts on your server, at the address below.',
      'Paste the snippet where the widgets should stand.',
    ],
  },
  wordpress: {
    label: 'WordPress',
    form: 'elements',
    steps: [
      'Upload the folder of the scripts to your server, for example next to wp-content.',
      'In the editor of the page, add a block of the kind Custom HTML, and paste the snippet.',
      'An author whose scripts WordPress takes out chooses “Unknown tags are stripped” here instead.',
    ],
  },
  squarespace: {
    label: 'Squarespace',
    form: 'elements',
    steps: [
      'Squarespace does not host folders: put the scripts on a server of yours, and name it in full below.',
      'Edit the page, add a block of the kind Code, choose HTML, and paste the snippet.',
      'In the preview while you edit, scripts may be off. Look at the page as a visitor.',
    ],
  },
  wix: {
    label: 'Wix',
    form: 'frames',
    steps: [
      'Wix shows code of others in frames only. Put the folder of the scripts on a server of yours.',
      'In the editor, choose Add Elements, Embed Code, Embed a Site.',
      'Paste the address from the src of the snippet, and drag the frame as high as the widget.',
      'Put frame.json beside the scripts: what a frame shows is written there and not in its address.',
    ],
  },
  webflow: {
    label: 'Webflow',
    form: 'elements',
    steps: [
      'Put the folder of the scripts on a server of yours, and name it in full below.',
      'Drag a Code Embed element to where the widgets should stand, and paste the snippet.',
      'Publish: in the designer itself the widgets do not show.',
    ],
  },
  drupal: {
    label: 'Drupal',
    form: 'elements',
    steps: [
      'Put the folder of the scripts on your server, for example under web/libraries.',
      'Add a block or a body field with the text format Full HTML, switch to Source, and paste the snippet.',
      'If the format takes the tags out, choose “Unknown tags are stripped” here instead.',
    ],
  },
  'tags-stripped': {
    label: 'Unknown tags are stripped',
    form: 'divs',
    steps: [
      'Somebody who may edit the theme pastes the first part into it, once for all pages.',
      'The second part goes into the page, where the widgets should stand.',
      'Only addresses on your own site, and those in data-origins, are asked. All others are refused.',
    ],
  },
  'only-frames': {
    label: 'Only iframes are allowed',
    form: 'frames',
    steps: [
      'Put the folder of the scripts on a server of yours, on an origin of its own, and name it in full below.',
      'Put frame.json beside them: what a frame shows is written there and not in its address.',
      'Paste the snippet where the widgets should stand.',
      'Choose this too where the page has pixels or session replay: they do not see into the frame.',
    ],
  },
};
