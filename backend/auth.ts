import { createHmac } from 'node:crypto';
import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { APIError } from 'better-auth/api';
import { bearer } from 'better-auth/plugins';
import { and, asc, eq } from 'drizzle-orm';
import * as authSchema from './db/auth-schema.ts';
import type { Database } from './db/open.ts';
import { member } from './db/schema.ts';

/** A valid session: who, and in which workspace. */
export interface Signed {
  user: string;
  workspace: string;
}

export interface Auth {
  /** Nothing when the e-mail or the password is wrong, or the person works nowhere any more. */
  signIn(
    email: string,
    password: string,
    headers: Headers,
  ): Promise<(Signed & { token: string; cookies: string[] }) | undefined>;
  /** A session without a password, for somebody another server vouches for; answers with its bearer token. */
  open(userId: string, workspace: string, until: Date): Promise<string>;
  /** From the bearer token, or else the cookie. */
  who(headers: Headers): Promise<Signed | undefined>;
  /** Ends the session; answers with the cookies to set. */
  signOut(headers: Headers): Promise<string[]>;
  /** The id of who has this e-mail. */
  personOf(email: string): Promise<string | undefined>;
  /** A person who signs in with a password; answers with their id. */
  addPerson(person: { name: string; email: string; password: string }): Promise<string>;
}

const sessionDays = 14;

export function createAuth(db: Database, secret: string): Auth {
  /** The workspace a person signs in to. The only question asked before a workspace is known. */
  const workspaceOf = async (userId: string) => {
    const [row] = await db
      .select({ workspace: member.workspace })
      .from(member)
      .where(and(eq(member.person, userId), eq(member.active, true)))
      .orderBy(asc(member.workspace))
      .limit(1);
    return row?.workspace;
  };

  const auth = betterAuth({
    secret,
    // Its own routes are not mounted: the endpoint table is the only door, and checks origins itself.
    baseURL: 'http://deskside.invalid',
    database: drizzleAdapter(db, { provider: 'pg', schema: authSchema, transaction: true }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 10 },
    session: {
      expiresIn: sessionDays * 24 * 60 * 60,
      disableSessionRefresh: true,
      additionalFields: { workspace: { type: 'string', required: false, input: false } },
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session) => {
            const workspace = session.workspace ?? (await workspaceOf(session.userId));
            return workspace ? { data: { ...session, workspace } } : false;
          },
        },
      },
    },
    plugins: [bearer({ requireSignature: true })],
    advanced: {
      cookiePrefix: 'deskside',
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      useSecureCookies: false,
    },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    // It would log e-mail addresses of failed sign-ins.
    logger: { disabled: true },
  });

  return {
    async signIn(email, password, headers) {
      try {
        const { headers: answer, response } = await auth.api.signInEmail({
          body: { email, password },
          headers: withoutSession(headers),
          returnHeaders: true,
        });
        const token = answer.get('set-auth-token');
        const workspace = await workspaceOf(response.user.id);
        if (!token || !workspace) return undefined;
        return { user: response.user.id, workspace, token, cookies: answer.getSetCookie() };
      } catch (error) {
        if (error instanceof APIError) return undefined;
        throw error;
      }
    },

    async open(userId, workspace, until) {
      const { internalAdapter, secret: key } = await auth.$context;
      const opened = await internalAdapter.createSession(
        userId,
        false,
        { workspace, expiresAt: until },
        true,
      );
      // Signed as cookies are, which is how tokens are read.
      const signature = createHmac('sha256', key).update(opened.token).digest('base64');
      return encodeURIComponent(`${opened.token}.${signature}`);
    },

    async who(headers) {
      const found = await auth.api.getSession({ headers: oneWayIn(headers) });
      const workspace = found?.session.workspace;
      return found && workspace ? { user: found.user.id, workspace } : undefined;
    },

    async signOut(headers) {
      const { headers: answer } = await auth.api.signOut({
        headers: oneWayIn(headers),
        returnHeaders: true,
      });
      return answer.getSetCookie();
    },

    async personOf(email) {
      const { internalAdapter } = await auth.$context;
      return (await internalAdapter.findUserByEmail(email))?.user.id;
    },

    async addPerson({ name, email, password }) {
      const { internalAdapter, password: passwords } = await auth.$context;
      const { id } = await internalAdapter.createUser(
        { name, email, emailVerified: true },
        { method: 'email-password' },
      );
      await internalAdapter.linkAccount({
        userId: id,
        accountId: id,
        providerId: 'credential',
        password: await passwords.hash(password),
      });
      return id;
    },
  };
}

/** A request with a token is judged by the token alone, whatever cookie the browser added. */
function oneWayIn(headers: Headers): Headers {
  const authorization = headers.get('authorization');
  const cookie = headers.get('cookie');
  if (authorization) return new Headers({ authorization });
  return new Headers(cookie ? { cookie } : {});
}

/** Signing in starts a session of its own, never one that was there before. */
function withoutSession(headers: Headers): Headers {
  const agent = headers.get('user-agent');
  return new Headers(agent ? { 'user-agent': agent } : {});
}
