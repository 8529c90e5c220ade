import type { IncomingMessage } from 'node:http';
import { finished } from 'node:stream/promises';
import compress from '@fastify/compress';
import cors from '@fastify/cors';
import rateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { type Auth, createAuth } from './auth.ts';
import { createPresences } from './clocks/presence.ts';
import type { Company } from './company/provider.ts';
import { isAway } from './db/away.ts';
import type { Database } from './db/open.ts';
import { type Routes, serve } from './edge.ts';
import { readEscalation } from './escalations.ts';
import { securityHeaders } from './headers.ts';
import { teamMemoryReader } from './learning/contributions.ts';
import { gapsReader } from './learning/gaps.ts';
import type { Live } from './live.ts';
import { describeError, idOfRequest, logRequests } from './log.ts';
import { serveOpenApi } from './openapi/document.ts';
import { serveHealth } from './ops/health.ts';
import { type PoolState, serveMetrics } from './ops/metrics.ts';
import { checkOrigin, originGuard } from './origins.ts';
import { keyGate } from './outgoing/keys.ts';
import { createOutgoing, type Outgoing } from './outgoing/outgoing.ts';
import { servePages } from './pages.ts';
import { notFound, RefusedError } from './refused.ts';
import { adapterRoutes } from './routes/adapters.ts';
import { casesRoutes } from './routes/cases.ts';
import { createCompany } from './routes/company.ts';
import { contentRoutes } from './routes/content.ts';
import { dataRoutes } from './routes/data.ts';
import { desksRoutes } from './routes/desks.ts';
import { serveEncoder } from './routes/encoder.ts';
import { escalationRoutes } from './routes/escalations.ts';
import { handInLimit, handInRoutes } from './routes/hand-in.ts';
import { incomingRoutes, systemLimit } from './routes/in.ts';
import { insightsRoutes, serveInsightsCsv } from './routes/insights.ts';
import { memoryRoutes } from './routes/memory.ts';
import { peopleRoutes } from './routes/people.ts';
import { serveScim } from './routes/scim.ts';
import { sessionRoutes } from './routes/session.ts';
import { usageRoutes } from './routes/usage.ts';
import { reachingLimit, webhookRoutes } from './routes/webhooks.ts';
import type { Sealing } from './sealing.ts';
import { serveStream } from './stream.ts';
import { takeTurns } from './turns.ts';
import { packsReader } from './workspace-content.ts';

export interface AppOptions {
  db: Database;
  live: Live;
  secret: string;
  sealing: Sealing;
  log: FastifyBaseLogger;
  /** CSP sources that may frame the panel and call with a token. */
  embedOrigins?: readonly string[];
  webDir?: string | undefined;
  consoleDir?: string | undefined;
  encoderDir?: string | undefined;
  /** Public keys of consoles that vouch for their agents (vouching.ts). */
  signInKeys?: string | undefined;
  auth?: Auth;
  /** May people sign in with a password of ours? They may unless said. */
  passwordSignIn?: boolean;
  company?: Company | undefined;
  /** Where browsers find this server. */
  publicUrl?: string | undefined;
  /** How other systems are reached. */
  outgoing?: Outgoing;
  pool?: PoolState | undefined;
  metricsToken?: string | undefined;
  /** Balancers whose word on who calls is taken. */
  trustedProxies?: readonly string[];
  /** `/readyz` refuses from then on. */
  isStopping?: () => boolean;
  now?: () => Date;
  /** Milliseconds between two signs of life of a stream. */
  beatEvery?: number;
}

/** 2000 files of SOPs fit; everything else is small. */
const sopBytes = 32 * 1024 * 1024;
/** Ten times a long one. */
const adapterBytes = 64 * 1024;
/** 50,000 people. */
const peopleBytes = 8 * 1024 * 1024;

/** The whole server, not yet listening. */
export async function createApp(options: AppOptions): Promise<FastifyInstance> {
  const { db, log, embedOrigins = [], now = () => new Date() } = options;
  const secure = options.publicUrl?.startsWith('https:') ?? false;
  const sessions = {
    db,
    auth: options.auth ?? createAuth(db, options.secret, { secure, now }),
    keys: keyGate(db, now),
  };
  const outgoing = options.outgoing ?? createOutgoing(options);
  const packsOf = packsReader(db);
  const teamMemoryOf = teamMemoryReader(db);
  const trusted = originGuard(embedOrigins);

  const app: FastifyInstance = Fastify({
    loggerInstance: log,
    logController: new LogController({
      disableRequestLogging: true,
      requestIdLogLabel: 'request',
    }),
    bodyLimit: 1024 * 1024,
    genReqId: idOfRequest,
    trustProxy: options.trustedProxies?.length ? [...options.trustedProxies] : false,
  });
  // JSON only: what a form of another site can send is not even read.
  app.removeContentTypeParser('text/plain');
  serveOpenApi(app);
  logRequests(app);
  serveMetrics(app, { db, pool: options.pool, token: options.metricsToken });
  answerErrors(app);
  stopSoon(app);
  takeTurns(app);
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(securityHeaders(request.url.split('?')[0] ?? '', embedOrigins, secure));
    checkOrigin(request, trusted);
  });
  await app.register(cors, {
    origin: (origin, done) => done(null, origin !== undefined && trusted(origin) ? origin : false),
    methods: ['GET', 'POST', 'PUT', 'DELETE'],
    allowedHeaders: ['authorization', 'content-type', 'if-none-match'],
    exposedHeaders: ['etag', 'retry-after', 'x-request-id'],
    maxAge: 600,
    strictPreflight: false,
  });
  // A team's content is some hundred kilobytes of text, fetched by every panel.
  await app.register(compress, { threshold: 2048, encodings: ['gzip', 'deflate'] });
  await app.register(rateLimit, {
    global: false,
    errorResponseBuilder: (_request, { after }) =>
      new RefusedError(429, 'too-many', `Too many attempts; try again in ${after}.`),
  });

  const store = { db, sealing: options.sealing };
  const presences = createPresences({ db, packsOf, now });
  const panel = escalationRoutes({ ...store, packsOf, now });
  const company = createCompany({
    ...sessions,
    company: options.company,
    publicUrl: options.publicUrl ?? '',
    secret: options.secret,
    now,
  });
  const routes: Routes = {
    ...sessionRoutes({
      ...sessions,
      passwords: options.passwordSignIn ?? true,
      company: options.company?.name,
      leave: company.leave,
      now,
    }),
    ...company.routes,
    ...peopleRoutes({ ...sessions, now }),
    ...handInRoutes({ ...sessions, keysFile: options.signInKeys, now }),
    ...contentRoutes({ db, packsOf, now }),
    ...dataRoutes({ ...store, now }),
    ...adapterRoutes({ db, now }),
    ...usageRoutes(db, now),
    ...memoryRoutes({ db, packsOf, teamMemoryOf, gapsOf: gapsReader(db), now }),
    ...panel,
    ...desksRoutes({ db, presences, now }),
    ...incomingRoutes({ db, panel, now }),
    ...webhookRoutes({ db, outgoing, now }),
    ...insightsRoutes(db, packsOf, now),
    ...casesRoutes({
      db,
      packsOf,
      sealing: options.sealing,
      readEscalation: (me, id) => readEscalation(store, me, id),
      now,
    }),
  };
  serve(app, routes, sessions, {
    handIn: handInLimit,
    enter: handInLimit,
    replaceSops: { bodyLimit: sopBytes },
    provision: { bodyLimit: peopleBytes },
    publishAdapter: { bodyLimit: adapterBytes },
    addWebhook: reachingLimit,
    testWebhook: reachingLimit,
    systemRaise: systemLimit,
    systemEscalations: systemLimit,
    systemEscalation: systemLimit,
    systemAct: systemLimit,
  });
  company.serve(app);
  serveScim(app, db, options.publicUrl);
  serveInsightsCsv(app, sessions, packsOf, now);
  serveEncoder(app, sessions, packsOf, options.encoderDir);
  serveStream(app, sessions, options.live, presences, options.beatEvery);
  serveHealth(app, db, options.isStopping ?? (() => false));
  await servePages(app, { webDir: options.webDir, consoleDir: options.consoleDir });
  return app;
}

/**
 * Lets requests under way finish, then cuts what is left: connections that browsers opened and never used would hold
 * a stop up for a minute.
 */
function stopSoon(app: FastifyInstance): void {
  let underWay = 0;
  app.server.on('request', (_request, response) => {
    underWay += 1;
    response.once('close', () => {
      underWay -= 1;
    });
  });
  app.addHook('preClose', async () => {
    const sweep = setInterval(() => {
      if (underWay === 0) app.server.closeAllConnections();
    }, 50);
    app.server.once('close', () => clearInterval(sweep));
    sweep.unref();
  });
}

/** How long a caller may go on sending what is refused already (ms). */
const hearingOut = 5000;

/** To its end: a balancer that is still sending when we hang up tells its caller 502, who then tries again for nothing. */
async function hearOut(sent: IncomingMessage): Promise<void> {
  sent.resume();
  await finished(sent, { signal: AbortSignal.timeout(hearingOut) }).catch(() => {});
}

/** Every refusal has the same shape; what went wrong inside stays inside. */
function answerErrors(app: FastifyInstance): void {
  app.setNotFoundHandler(() => {
    throw notFound('such page');
  });
  app.setErrorHandler(async (error: unknown, request, reply) => {
    if (error instanceof RefusedError) {
      const { status, error: word, message, problems } = error;
      return reply.code(status).send({ error: word, message, ...(problems ? { problems } : {}) });
    }
    const { statusCode = 500, code } = error as { statusCode?: number; code?: string };
    if (statusCode >= 400 && statusCode < 500) {
      if (statusCode === 413) await hearOut(request.raw);
      return reply.code(statusCode).send({
        error: code ?? 'invalid',
        message:
          statusCode === 413
            ? 'This is too large; send less at once.'
            : 'This request cannot be read; send JSON as the endpoint table says.',
      });
    }
    if (isAway(error)) {
      request.log.warn({ failure: describeError(error), route: request.routeOptions.url });
      return reply.code(503).header('retry-after', '5').send({
        error: 'database-away',
        message: 'The database does not answer. Try again in some seconds; nothing is done twice.',
      });
    }
    request.log.error({ failure: describeError(error), route: request.routeOptions.url });
    return reply.code(500).send({
      error: 'failed',
      message: 'Deskside could not do this; nothing was changed. Try again, then tell the admin.',
    });
  });
}
