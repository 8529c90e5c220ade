import { createHash, randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod/mini';
import { donePage, doneScript, failedPage, pageStyle } from '../company/pages.ts';
import { type Company, openProvider, type Provider, ProviderError } from '../company/provider.ts';
import { sealer } from '../company/sealed.ts';
import type { Routes, Sessions } from '../edge.ts';
import { memberOf } from '../members.ts';
import { isExtension, isOwn } from '../origins.ts';
import { knownPerson } from '../people/known.ts';
import { useOnce } from '../people/used.ts';
import { parseAt } from '../problem.ts';
import { RefusedError } from '../refused.ts';
import { carried } from './session.ts';

export interface CompanyDeps extends Sessions {
  company: Company | undefined;
  /** Where browsers find this server, without a slash at the end. */
  publicUrl: string;
  secret: string;
  now: () => Date;
}

const stateCookie = 'deskside.company';
/** Says that the provider has a session too, to be ended with ours. */
const signedInThere = 'deskside.company-session';
/** How long somebody may take at the provider, and for handing the code on (s). */
const stateFor = 600;
const codeFor = 120;

/** Where somebody goes when they are back: to a page of ours, or their code to the window that asked. */
const Begin = z.union([
  z.object({
    challenge: z.string().check(z.regex(/^[\w-]{43}$/)),
    to: z.string().check(z.maxLength(300)),
  }),
  z.object({ back: z.optional(z.string().check(z.maxLength(2000))) }),
]);
type Begin = z.infer<typeof Begin>;

export function createCompany({ company, publicUrl, secret, now, auth, db }: CompanyDeps) {
  const provider = company && openProvider(company);
  const states = sealer(secret, 'company state');
  const codes = sealer(secret, 'company code');
  const redirect = `${publicUrl}/api/company/back`;
  const safe = publicUrl.startsWith('https:') ? '; Secure' : '';
  const cookie = (name: string, value: string, seconds: number, path = '/api/company') =>
    `${name}=${value}; Max-Age=${seconds}; Path=${path}; HttpOnly; SameSite=Lax${safe}`;

  async function begin(
    request: FastifyRequest,
    reply: FastifyReply,
    { url, asked }: Awaited<ReturnType<Provider['begin']>>,
    wish: Begin,
  ) {
    if ('to' in wish && !isExtension(wish.to) && !isOwn(wish.to, request)) {
      throw new RefusedError(
        400,
        'invalid',
        'to: must be an extension or this server itself (query)',
      );
    }
    const sealed = await states.seal({ ...asked, wish }, stateFor, now());
    return reply.header('set-cookie', cookie(stateCookie, sealed, stateFor)).redirect(url);
  }

  async function end(
    request: FastifyRequest,
    reply: FastifyReply,
    theirs: Provider,
    at: Company,
    retry: Retry,
  ) {
    const kept = await states.open(cookieIn(request, stateCookie), now());
    reply.header('set-cookie', cookie(stateCookie, '', 0));
    if (!kept) {
      throw new NotInError(
        'too-late',
        'This sign-in took longer than ten minutes, or began in another browser. Begin again.',
      );
    }
    const { wish, ...asked } = kept as unknown as Parameters<Provider['end']>[1] & { wish: Begin };
    retry.url = `/api/company?${new URLSearchParams(wish as Record<string, string>)}`;
    const claimed = await theirs.end(new URL(request.url, publicUrl), asked);
    const { workspace, join } = at;
    const me = await knownPerson(db, { workspace, by: 'company', join, ...claimed });
    if (!me) {
      throw new NotInError(
        'unknown-person',
        `Nobody here has the e-mail ${claimed.email}. An admin of Deskside has to add you.`,
      );
    }
    request.me = me;
    const who = { user: me.id, workspace };
    if ('to' in wish) {
      const { challenge, to } = wish;
      const content = { ...who, challenge, to, jti: randomUUID() };
      const code = await codes.seal(content, codeFor, now());
      return html(reply, donePage(code, to));
    }
    const opened = await auth.open(who, { by: 'cookie' });
    reply.header('set-cookie', opened.cookie);
    reply.header('set-cookie', cookie(signedInThere, '1', 14 * 24 * 60 * 60, '/'));
    return reply.redirect(pathIn(wish.back, publicUrl));
  }

  const routes: Pick<Routes, 'enter'> = {
    async enter({ body, request }) {
      const over = new RefusedError(
        401,
        'code-over',
        'This code is not good, or not any more; sign in with the company account again.',
      );
      const content = await codes.open(body.code, now());
      if (!content) throw over;
      const { user, workspace, challenge, to, jti } = content as Record<string, string>;
      const digest = createHash('sha256').update(body.verifier).digest('base64url');
      const fits = digest === challenge && request.headers.origin === to;
      if (!fits || !user || !workspace || !jti) throw over;
      const until = new Date(now().getTime() + codeFor * 1000);
      if (!(await useOnce(db, workspace, jti, until, now()))) throw over;
      const me = await memberOf(db, { user, workspace });
      if (!me) throw over;
      request.me = me;
      const opened = await auth.open({ user, workspace }, carried(request, 'token'));
      return { token: opened.token, me };
    },
  };

  function serve(app: FastifyInstance) {
    const limited = { config: { rateLimit: { max: 600, timeWindow: '1 minute' } } };
    const there = (): { theirs: Provider; at: Company } => {
      if (provider && company) return { theirs: provider, at: company };
      throw new RefusedError(
        404,
        'company-off',
        'No company sign-in is set up here; set OIDC_ISSUER as the README says.',
      );
    };
    app.get('/api/company', limited, async (request, reply) => {
      const { theirs } = there();
      const wish = parseAt('query', Begin, request.query);
      return saying(request, reply, async () =>
        begin(request, reply, await theirs.begin(redirect), wish),
      );
    });
    app.get('/api/company/back', limited, async (request, reply) => {
      const { theirs, at } = there();
      return saying(request, reply, (retry) => end(request, reply, theirs, at, retry));
    });
    app.get('/api/company/done.js', async (_request, reply) =>
      reply.type('text/javascript; charset=utf-8').send(doneScript),
    );
    app.get('/api/company/page.css', async (_request, reply) =>
      reply.type('text/css; charset=utf-8').send(pageStyle),
    );
  }

  /** Where the provider's own session is ended too, for who signed in there. */
  async function leave(request: FastifyRequest, reply: FastifyReply): Promise<string | undefined> {
    if (!provider || !cookieIn(request, signedInThere)) return undefined;
    reply.header('set-cookie', cookie(signedInThere, '', 0, '/'));
    return provider.leave(`${publicUrl}/`).catch(() => undefined);
  }

  return { routes, serve, leave };
}

/** Why somebody is not let in: a word for the log, which names nobody, and a sentence for them. */
class NotInError extends Error {
  override name = 'NotInError';
  constructor(
    readonly word: string,
    message: string,
  ) {
    super(message);
  }
}
/** Where to begin again, as it was begun. */
interface Retry {
  url: string;
}

/** What went wrong, as a page for the person who stands before it. */
async function saying(
  request: FastifyRequest,
  reply: FastifyReply,
  act: (retry: Retry) => Promise<FastifyReply>,
): Promise<FastifyReply> {
  const retry = { url: '/api/company' };
  try {
    return await act(retry);
  } catch (error) {
    const ours = error instanceof NotInError;
    if (!ours && !(error instanceof ProviderError)) throw error;
    request.log.warn({ refused: 'company', why: ours ? error.word : error.message });
    const why = ours ? error.message : `The company sign-in did not go through: ${error.message}.`;
    return html(reply.code(403), failedPage(why, retry.url));
  }
}

const html = (reply: FastifyReply, text: string) =>
  reply.type('text/html; charset=utf-8').send(text);

function cookieIn({ headers }: FastifyRequest, name: string): string {
  const own = headers.cookie?.split(/;\s*/).find((one) => one.startsWith(`${name}=`));
  return own?.slice(name.length + 1) ?? '';
}

/** A path of this server, whatever was asked for. */
function pathIn(back: string | undefined, publicUrl: string): string {
  if (!back?.startsWith('/') || !URL.canParse(back, publicUrl)) return '/';
  const { origin, pathname, search } = new URL(back, publicUrl);
  return origin === new URL(publicUrl).origin ? pathname + search : '/';
}
