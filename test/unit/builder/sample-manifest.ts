import type { Widget } from '../../../demo/builder/manifest/fields.ts';
import { widgetsOf } from '../../../demo/builder/manifest/fields.ts';

const text = { text: 'string | undefined' };
const attribute = (name: string, type = text, description = `About ${name}.`) => ({
  name,
  type,
  description,
});
const heading = { name: 'heading', description: 'A heading.' };
const inside = { name: '', description: 'What is there before.' };

/** A small manifest, made as the analyzer makes them. */
export const MANIFEST = {
  modules: [
    { declarations: [{ name: 'PeerErrorEvent' }] },
    {
      declarations: [
        {
          tagName: 'peer-group-finder',
          description: 'Lists groups,\nnext up first.',
          slots: [inside, heading],
          attributes: [
            attribute('api'),
            attribute('src'),
            attribute('time-zone'),
            { ...attribute('page-size', { text: 'number' }), default: 'PAGE_SIZE' },
            attribute('attendance'),
            { ...attribute('sync-url', { text: 'boolean' }), default: 'false' },
            attribute('theme', { text: "'light' | 'dark' | undefined" }),
          ],
        },
        {
          tagName: 'peer-request-form',
          slots: [inside, heading],
          attributes: [
            attribute('api'),
            attribute('action'),
            attribute('organization'),
            attribute('phone'),
            attribute('purpose', { text: 'Purpose | undefined' }, 'For `talk` or `offer`.'),
          ],
        },
        {
          tagName: 'peer-quick-exit',
          slots: [inside],
          attributes: [
            attribute('href'),
            { ...attribute('history', { text: "'replace' | 'keep'" }), default: "'replace'" },
          ],
        },
        {
          tagName: 'peer-support',
          slots: [inside],
          attributes: ['api', 'organization', 'phone', 'privacy-url'].map((name) =>
            attribute(name),
          ),
        },
      ],
    },
  ],
};

export const WIDGETS: readonly Widget[] = widgetsOf(MANIFEST);
