import type { ElementPiece } from '../embed/nodes.ts';
import type { PageColors, Scheme } from '../looks/looks.ts';

/** What the builder tells the page in the preview to show. */
export interface PreviewMessage {
  readonly pieces: readonly ElementPiece[];
  readonly sheet: string;
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  readonly scheme: Scheme;
  readonly page: PageColors;
}

/** What the page in the preview says once it listens. */
export const READY = 'preview-ready';
