import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { and, asc, eq, gt, isNull } from 'drizzle-orm';
import type { Me } from '../shared/model/account.ts';
import * as authSchema from './db/auth-schema.ts';
import type { Database } from './db/open.ts';
import { account, member, session as sessions, user } from './db/schema.ts';
import { memberOf } from './members.ts';
import { setPassword } from './people/password.ts';

/** A valid session: who, and in which workspace. */
export interface Signed {
  user: string;
  workspace: string;
}

/** How a session is carried. A token is good only from where it was given out, a cookie only on our own pages. */
export interface Carried {
  by: 'cookie' | 'token';
  /** Of the page or extension that signs in; absent: a program, which has none. */
  origin?: string | undefined;
}

/** Why a request is nobody's. `stale`: its token is good for a fresh one only. */
export type Nobody = 'signed-out' | 'stale' | 'elsewhere';

export interface Opened {
  token: string;
  /** To set, when it is carried by cookie. */
  cookie: string;
}

export interface Auth {
  /** Nothing when the e-mail or the password is wrong, or the person works nowhere any more. */
  check(email: string, password: string): Promise<(Signed & { oneTimeUntil?: Date }) | undefined>;
  open(who: Signed, carried: Carried, until?: Date): Promise<Opened>;
  /** From the bearer token, or else the cookie. */
  who(headers: Headers): Promise<Me | Nobody>;
  /** A fresh token in place of this one, which dies soon after. */
  renew(headers: Headers): Promise<(Opened & { me: Me }) | Nobody>;
  /** Ends what came out of this sign-in; answers with the cookie to set. */
  signOut(headers: Headers): Promise<string>;
  /** The id of who has this e-mail. */
  personOf(email: string): Promise<string | undefined>;
  /** A person who signs in with a password; answers with their id. */
  addPerson(person: { name: string; email: string; password: string }): Promise<string>;
}

const day = 24 * 60 * 60_000;
/** How long one sign-in lasts, however often its token is renewed (ms). */
const longest = 14 * day;
/** How long a token is good for anything but a fresh one (ms). */
const fresh = 60 * 60_000;
/** How long a token that was replaced is still good: calls are under way with it, or the answer was lost (ms). */
const grace = 60_000;

export interface AuthOptions {
  /** Pages are served over https: cookies go that way only. */
  secure?: boolean;
  now?: () => Date;
}

export function createAuth(
  db: Database,
  secret: string,
  { secure = false, now = () => new Date() }: AuthOptions = {},
): Auth {
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

  const text = { type: 'string', required: false, input: false } as const;
  const time = { type: 'date', required: false, input: false } as const;
  const auth = betterAuth({
    secret,
    // Its own routes are not mounted: the endpoint table is the only door, and checks origins itself.
    baseURL: 'http://deskside.invalid',
    database: drizzleAdapter(db, { provider: 'pg', schema: authSchema, transaction: true }),
    emailAndPassword: { enabled: true, disableSignUp: true },
    session: {
      disableSessionRefresh: true,
      additionalFields: {
        workspace: text,
        bearer: { type: 'boolean', required: false, input: false },
        origin: text,
        family: text,
        staleAt: time,
        replacedAt: time,
      },
    },
    advanced: { cookiePrefix: 'deskside', useSecureCookies: false },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    // It would log e-mail addresses of failed sign-ins.
    logger: { disabled: true },
  });

  const cookieOf = async (token: string, seconds: number) => {
    const { authCookies } = await auth.$context;
    const safe = secure ? '; Secure' : '';
    return `${authCookies.sessionToken.name}=${token}; Max-Age=${seconds}; Path=/; HttpOnly; SameSite=Lax${safe}`;
  };

  const signed = (token: string, key: string) =>
    createHmac('sha256', key).update(token).digest('base64');

  /** The session of a request, whatever has become of it since. */
  async function sessionIn(headers: Headers) {
    const { authCookies, secret: key } = await auth.$context;
    const carried = carriedIn(headers, authCookies.sessionToken.name);
    const end = carried?.lastIndexOf('.') ?? -1;
    if (!carried || end < 0) return undefined;
    const token = carried.slice(0, end);
    const given = Buffer.from(carried.slice(end + 1));
    const right = Buffer.from(signed(token, key));
    // What we did not give out need not be looked up.
    if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined;
    const [found] = await db
      .select()
      .from(sessions)
      .where(and(eq(sessions.token, token), gt(sessions.expiresAt, now())));
    return found;
  }
  type Session = NonNullable<Awaited<ReturnType<typeof sessionIn>>>;

  const personIn = async ({ userId, workspace }: Session): Promise<Me | Nobody> =>
    (await memberOf(db, { user: userId, workspace })) ?? 'signed-out';

  const endFamily = ({ token, family }: Session) =>
    db.delete(sessions).where(family ? eq(sessions.family, family) : eq(sessions.token, token));

  /** Who a session is for, when it may be used so from there. */
  async function judge(headers: Headers, renewing: boolean): Promise<Session | Nobody> {
    const session = await sessionIn(headers);
    if (!session) return 'signed-out';
    if (session.bearer !== headers.has('authorization')) return 'signed-out';
    const from = headers.get('origin');
    // Browsers name no origin when a page reads from its own server.
    if (session.bearer && from !== null && from !== session.origin) return 'elsewhere';
    const time = now().getTime();
    const { replacedAt, staleAt } = session;
    if (replacedAt && time - replacedAt.getTime() > grace) {
      // A stream that was opened with it may still be there; whoever asks for a fresh one does not have the newest.
      if (!renewing) return 'stale';
      // Two hold what one was given: whoever stole it, neither goes on.
      await endFamily(session);
      return 'signed-out';
    }
    if (!renewing && staleAt && time > staleAt.getTime()) return 'stale';
    return session;
  }

  async function open(
    { user, workspace }: Signed,
    { by, origin }: Carried,
    until = new Date(now().getTime() + longest),
    family: string = randomUUID(),
  ): Promise<Opened> {
    const { internalAdapter, secret: key } = await auth.$context;
    const bearer = by === 'token';
    const opened = await internalAdapter.createSession(
      user,
      false,
      {
        workspace,
        bearer,
        origin: bearer ? (origin ?? null) : null,
        family,
        staleAt: bearer ? new Date(now().getTime() + fresh) : null,
        expiresAt: until,
      },
      true,
    );
    const token = encodeURIComponent(`${opened.token}.${signed(opened.token, key)}`);
    const seconds = Math.floor((until.getTime() - now().getTime()) / 1000);
    return { token, cookie: await cookieOf(token, seconds) };
  }

  return {
    open,

    async check(email, password) {
      const { internalAdapter, password: passwords } = await auth.$context;
      const found = await internalAdapter.findUserByEmail(email, { includeAccounts: true });
      const own = found?.accounts.find(({ providerId }) => providerId === 'credential');
      if (!found || !own?.password) {
        // Takes as long as for somebody who is known.
        await passwords.hash(password);
        return undefined;
      }
      if (!(await passwords.verify({ hash: own.password, password }))) return undefined;
      const workspace = await workspaceOf(found.user.id);
      if (!workspace) return undefined;
      const [row] = await db
        .select({ oneTimeUntil: account.oneTimeUntil })
        .from(account)
        .where(eq(account.id, own.id));
      return {
        user: found.user.id,
        workspace,
        ...(row?.oneTimeUntil ? { oneTimeUntil: row.oneTimeUntil } : {}),
      };
    },

    async who(headers) {
      const session = await judge(headers, false);
      return typeof session === 'string' ? session : personIn(session);
    },

    async renew(headers) {
      const session = await judge(headers, true);
      if (typeof session === 'string') return session;
      if (!session.bearer) return 'signed-out';
      const me = await personIn(session);
      if (typeof me === 'string') return me;
      const { workspace, expiresAt } = session;
      const origin = session.origin ?? undefined;
      const family = session.family ?? undefined;
      const opened = await open(
        { user: me.id, workspace },
        { by: 'token', origin },
        expiresAt,
        family,
      );
      await db
        .update(sessions)
        .set({ replacedAt: now() })
        .where(and(eq(sessions.token, session.token), isNull(sessions.replacedAt)));
      return { me, ...opened };
    },

    async signOut(headers) {
      const session = await sessionIn(headers);
      if (session) await endFamily(session);
      return cookieOf('', 0);
    },

    async personOf(email) {
      const { internalAdapter } = await auth.$context;
      return (await internalAdapter.findUserByEmail(email))?.user.id;
    },

    async addPerson({ name, email, password }) {
      const id = randomUUID();
      await db.insert(user).values({ id, name, email, emailVerified: true });
      await setPassword(db, id, password);
      return id;
    },
  };
}

/** A request with a token is judged by the token alone, whatever cookie the browser added. */
function carriedIn(headers: Headers, cookie: string): string | undefined {
  const authorization = headers.get('authorization');
  const carried = authorization
    ? /^Bearer (\S+)$/i.exec(authorization)?.[1]
    : headers
        .get('cookie')
        ?.split(/; */)
        .find((one) => one.startsWith(`${cookie}=`))
        ?.slice(cookie.length + 1);
  try {
    return carried && decodeURIComponent(carried);
  } catch {
    return undefined;
  }
}
