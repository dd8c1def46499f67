import { randomBytes } from 'node:crypto';
import { and, eq, gt, inArray, lte } from 'drizzle-orm';
import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { serialize } from 'hono/utils/cookie';
import type { Database } from '../database/open.ts';
import { staffSessions } from '../database/schema.ts';
import type { StaffTokens } from './staff-tokens.ts';
import { sessionId } from './staff-tokens.ts';

/** Milliseconds. */
const MINUTE = 60_000;

/** A session that nobody uses ends, since screens are left open in rooms that others enter. */
export const IDLE = 30 * MINUTE;

/** And one that is used ends with the working day. */
export const LONGEST = 10 * 60 * MINUTE;

const COOKIE = 'staff-session';

/** Begins a session. What the browser gets is nowhere else: the database has a hash of it. */
export async function beginSession(
  database: Database,
  {
    staff,
    tokenHash,
    now,
  }: { readonly staff: string; readonly tokenHash: string; readonly now: Date },
): Promise<string> {
  const secret = randomBytes(32).toString('base64url');
  await database.delete(staffSessions).where(lte(staffSessions.expiresAt, now));
  await database.insert(staffSessions).values({
    id: sessionId(tokenHash, secret),
    staff,
    signedInAt: now,
    expiresAt: after(now, IDLE),
  });
  return secret;
}

/** Who is signed in with this secret, and lengthens their session, which is in use. */
export async function useSession(
  database: Database,
  tokens: StaffTokens,
  secret: string | undefined,
  now: Date,
): Promise<string | undefined> {
  const ids = idsOf(tokens, secret);
  if (ids.size === 0) return undefined;
  const [session] = await database
    .select()
    .from(staffSessions)
    .where(and(inArray(staffSessions.id, [...ids.keys()]), gt(staffSessions.expiresAt, now)));
  if (!session || ids.get(session.id) !== session.staff) return undefined;
  const end = Math.min(now.getTime() + IDLE, session.signedInAt.getTime() + LONGEST);
  // Once a minute is often enough.
  if (end - session.expiresAt.getTime() > MINUTE) {
    await database
      .update(staffSessions)
      .set({ expiresAt: new Date(end) })
      .where(eq(staffSessions.id, session.id));
  }
  return session.staff;
}

/** Ends a session, if it is one. */
export async function endSession(
  database: Database,
  tokens: StaffTokens,
  secret: string | undefined,
): Promise<void> {
  const ids = [...idsOf(tokens, secret).keys()];
  if (ids.length > 0) await database.delete(staffSessions).where(inArray(staffSessions.id, ids));
}

/** The ids that a session of each member of staff would have with this secret, and whose they are. */
const idsOf = (tokens: StaffTokens, secret: string | undefined): ReadonlyMap<string, string> =>
  new Map(
    secret === undefined
      ? []
      : [...tokens].map(([staff, hash]) => [sessionId(hash, secret), staff]),
  );

const after = (now: Date, milliseconds: number): Date => new Date(now.getTime() + milliseconds);

export const secretOf = (c: Context): string | undefined => getCookie(c, COOKIE);

/**
 * Hands a secret to the browser, or takes it back. Without a path the cookie belongs to the folder
 * of this answer, wherever the API is mounted, and goes to no other page of the site.
 */
export const sessionCookie = (secret: string | undefined, secure: boolean): string =>
  serialize(COOKIE, secret ?? '', {
    httpOnly: true,
    sameSite: 'Lax',
    secure,
    maxAge: secret === undefined ? 0 : LONGEST / 1000,
  });
