import * as z from 'zod/mini';
import { CalendarDate, HttpUrl, Service, StaffedHours } from '../../src/contract/index.ts';
import type { RequestSettings } from './settings/requests.ts';
import {
  requestLacks,
  requestRules,
  requestSettings,
  requestVariables,
} from './settings/requests.ts';
import type { StaffSettings } from './settings/staff.ts';
import { staffRules, staffSettings, staffVariables } from './settings/staff.ts';
import { StartError } from './start-error.ts';

/** What a center decides, apart from its groups. */
export interface Settings {
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  /** Address of a PostgreSQL database, password included: never to be shown. */
  readonly databaseUrl: string | undefined;
  /** Folder of the embedded database, which is used where there is no address. */
  readonly dataDir: string;
  /** Whether people rely on it: then nothing made up goes into the database by itself. */
  readonly production: boolean;
  /** Where the sample site stands, for the pictures of the sample stories. Ends in `/`. */
  readonly sampleSite: string | undefined;
  /** The web origins whose pages may read this API, or `*`. */
  readonly allowedOrigins: readonly string[];
  /** Absolute address, ending in `/` or `#`, that a problem's name is put behind. */
  readonly problemTypeBase: string;
  /** What `GET /` says about the center. */
  readonly center: Omit<Service, 'version' | 'capabilities'>;
  readonly requests: RequestSettings;
  readonly staff: StaffSettings;
}

const list = z.pipe(
  z.string(),
  z.transform((text: string) => text.split(',').map((item) => item.trim())),
);

const json = z.pipe(
  z.string(),
  z.transform((text: string): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      return undefined;
    }
  }),
);

const isOrigin = (text: string): boolean =>
  text === '*' || (/^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text);

/** An `@` behind the host is part of a password that was not percent-encoded. */
function isPostgres(text: string): boolean {
  if (!/^postgres(ql)?:\/\//.test(text) || !URL.canParse(text)) return false;
  const { pathname, search, hash } = new URL(text);
  return !`${pathname}${search}${hash}`.includes('@');
}

const Environment = z.object({
  HOST: z._default(z.string(), '127.0.0.1'),
  PORT: z._default(
    z.pipe(
      z.pipe(z.string().check(z.regex(/^\d+$/)), z.transform(Number)),
      z.int().check(z.maximum(65_535)),
    ),
    8787,
  ),
  DATABASE_URL: z.optional(z.string().check(z.refine(isPostgres))),
  DATA_DIR: z._default(z.string(), '.data/api'),
  SAMPLE_SITE: z.optional(HttpUrl.check(z.regex(/\/$/))),
  ALLOWED_ORIGINS: z._default(z.pipe(list, z.array(z.string().check(z.refine(isOrigin)))), []),
  PROBLEM_TYPE_BASE: z._default(
    HttpUrl.check(z.regex(/[/#]$/)),
    'https://alongside-widgets.example/problems/',
  ),
  ORGANIZATION: Service.shape.organization,
  PHONE: Service.shape.phone,
  PRIVACY_URL: Service.shape.privacyUrl,
  NOTICE_VERSION: Service.shape.noticeVersion,
  HOURS: z.optional(z.pipe(json, z.array(StaffedHours))),
  CLOSED: z.optional(z.pipe(list, z.array(CalendarDate))),
  ...requestVariables,
  ...staffVariables,
});

type Name = keyof z.infer<typeof Environment>;

/** What each variable must be, in words for the person who set it. */
const RULES: Record<Name, string> = {
  HOST: 'must be a host name or an IP address',
  PORT: 'must be a whole number from 0 to 65535',
  DATABASE_URL:
    'must be an address such as postgres://user:password@host:5432/database, with what is neither a letter nor a digit in the password percent-encoded',
  DATA_DIR: 'must be the path of a folder',
  SAMPLE_SITE: 'must be an absolute http or https address that ends in /',
  ALLOWED_ORIGINS:
    'must be origins with commas between, such as https://www.example.org (no path, no slash at the end), or *',
  PROBLEM_TYPE_BASE: 'must be an absolute http or https address that ends in / or #',
  ORGANIZATION: 'must be a name of at most 255 characters',
  PHONE: 'must be a phone number of at most 32 characters',
  PRIVACY_URL: 'must be an absolute http or https address',
  NOTICE_VERSION: 'must be a text of at most 255 characters',
  HOURS:
    'must be JSON such as [{"day": 1, "from": "09:00", "to": "17:00", "timeZone": "America/Denver"}], with 0 for Sunday',
  CLOSED: 'must be dates with commas between, such as 2026-11-26, 2026-12-25',
  ...requestRules,
  ...staffRules,
};

/**
 * Reads the settings from environment variables. An empty one counts as absent.
 *
 * @throws {StartError} naming every variable that is wrong, and what it must be
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const present = Object.entries(environment).filter(([, value]) => value?.trim());
  const read = z.safeParse(Environment, Object.fromEntries(present));
  if (!read.success) {
    const wrong = new Set(read.error.issues.map((issue) => issue.path[0] as Name));
    throw new StartError([...wrong].map((name) => `${name} ${RULES[name]}.`).join('\n'));
  }
  const { data } = read;
  const lacks = requestLacks(data);
  if (lacks.length > 0) {
    throw new StartError(lacks.map(({ name, needs }) => `${name} needs ${needs}.`).join('\n'));
  }
  const production = environment['NODE_ENV'] === 'production';
  if (production && data.DATABASE_URL === undefined) {
    throw new StartError(
      'With NODE_ENV=production the API starts only with DATABASE_URL, the address of a PostgreSQL ' +
        'database. The embedded database that it uses otherwise is for trying out and for tests: ' +
        'a power cut can destroy it, and only one process can use it.',
    );
  }
  return {
    host: data.HOST,
    port: data.PORT,
    databaseUrl: data.DATABASE_URL,
    dataDir: data.DATA_DIR,
    production,
    sampleSite: data.SAMPLE_SITE,
    allowedOrigins: data.ALLOWED_ORIGINS,
    problemTypeBase: data.PROBLEM_TYPE_BASE,
    center: {
      organization: data.ORGANIZATION,
      phone: data.PHONE,
      privacyUrl: data.PRIVACY_URL,
      noticeVersion: data.NOTICE_VERSION,
      hours: data.HOURS,
      closed: data.CLOSED,
    },
    requests: requestSettings(data),
    staff: staffSettings(data),
  };
}
