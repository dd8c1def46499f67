import { after } from 'node:test';
import { openMemory } from '../../../demo/api/database/folder.ts';
import { savePeers } from '../../../demo/api/peers/store.ts';
import { samplePeers } from '../../../demo/api/seed/peers.ts';
import type { CenterPage } from '../support/center.ts';
import { Center, policyFor } from '../support/center.ts';
import { ReferenceApi } from './reference-api.ts';

/** Milliseconds in which one test must be done, on a machine that is busy. */
export const LIMIT = { timeout: 90_000 };

/** The script of the request form, as it stands on the center's server. */
export const FORM = '/alongside/request-form.js';
/** The same once more, as a copy of the folder would be. */
export const COPIED_FORM = '/copy/request-form.js';

/** The script of the story form. */
export const STORY_FORM = '/alongside/story-form.js';

const SCRIPTS = { 'peer-request-form': FORM, 'peer-story-form': STORY_FORM };

/** The number of the center. */
export const PHONE = '(303) 555-0142';

/** A center with a website, and with the reference API on an origin of its own. */
export interface Clinic {
  readonly center: Center;
  readonly api: ReferenceApi;
  /** The strictest policy that the widgets promise to work under. */
  readonly policy: string;
  /** Puts a page up with a form in it. Returns its address. */
  readonly page: (page?: FormPage) => string;
  /** Another API on the same database, with settings of its own. */
  readonly otherApi: (environment?: Readonly<Record<string, string>>) => Promise<ReferenceApi>;
}

export interface FormPage extends Partial<CenterPage> {
  /** Which form; without it the request form. */
  readonly tag?: 'peer-request-form' | 'peer-story-form';
  /** Of the form's tag; by default where the API is, and a number. */
  readonly attributes?: string;
  /** What stands in the form's tag. */
  readonly inside?: string;
  /** What is around it. */
  readonly around?: (form: string) => string;
}

/** All that the tests of a file need. It is gone after the last of them. */
export async function openClinic(): Promise<Clinic> {
  const { database, close } = await openMemory();
  await savePeers(database, samplePeers);
  const center = await Center.start();
  const opened: ReferenceApi[] = [];
  const otherApi = async (environment: Readonly<Record<string, string>> = {}) => {
    const api = await ReferenceApi.start(database, {
      ALLOWED_ORIGINS: center.server.origin,
      ORGANIZATION: 'Our center',
      PHONE,
      PRIVACY_URL: `${center.server.origin}/privacy`,
      NOTICE_VERSION: '2026-11',
      REQUESTS_PER_ADDRESS: '100000',
      REQUESTS_IN_ALL: '100000',
      ...environment,
    });
    opened.push(api);
    return api;
  };
  const api = await otherApi();
  after(async () => {
    await Promise.all(opened.map((one) => one.stop()));
    await center.close();
    await close();
  });
  const policy = policyFor(api.origin).replace('form-action', `form-action ${api.origin}`);
  const page = ({
    tag = 'peer-request-form',
    attributes = `api="${api.origin}" phone="${PHONE}"`,
    inside = '',
    around = (form) => form,
    ...rest
  }: FormPage = {}) =>
    center.page({
      scripts: [SCRIPTS[tag]],
      policy,
      body: around(`<${tag} ${attributes}>${inside}</${tag}>`),
      ...rest,
    });
  return { center, api, policy, page, otherApi };
}
