import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { streamPath } from '../../shared/api.ts';
import type { Database } from '../db/open.ts';
import { RefusedError } from '../refused.ts';
import { measureDatabase } from './measure-database.ts';

/** Connections of the driver, for a database that has several. */
export type PoolState = () => { open: number; idle: number; waiting: number };

interface MetricsOptions {
  db: Database;
  pool?: PoolState | undefined;
  token?: string | undefined;
}

const digest = (text: string) => createHash('sha256').update(text).digest();

/** With a token who has it, else programs of this machine: not what a proxy on it passes on. */
function mayRead({ headers, socket }: FastifyRequest, token: string | undefined): boolean {
  if (token) {
    const given = headers.authorization?.replace(/^Bearer /i, '') ?? '';
    return timingSafeEqual(digest(given), digest(token));
  }
  const passedOn = headers.forwarded ?? headers['x-forwarded-for'] ?? headers['x-real-ip'];
  return !passedOn && /^(::ffff:)?127\.|^::1$/.test(socket.remoteAddress ?? '');
}

/** `/metrics` in Prometheus' text format: names of routes, ids of workspaces and numbers; of people nothing. */
export function serveMetrics(app: FastifyInstance, { db, pool, token }: MetricsOptions): Registry {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const seconds = new Histogram({
    name: 'deskside_http_request_seconds',
    help: 'Time to answer, by route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  });
  const streams = new Gauge({
    name: 'deskside_streams_open',
    help: 'Live streams that are open now',
    registers,
  });
  const underWay = new Gauge({
    name: 'deskside_http_requests_open',
    help: 'Requests under way now, without live streams',
    registers,
  });
  if (pool) {
    new Gauge({
      name: 'deskside_database_connections',
      help: 'Connections to PostgreSQL: open, of those idle; and requests that wait for one',
      labelNames: ['state'],
      registers,
      collect() {
        for (const [state, count] of Object.entries(pool())) this.set({ state }, count);
      },
    });
  }
  measureDatabase(registry, db);

  app.addHook('onRequest', async ({ routeOptions: { url } }, { raw }) => {
    const open = url === streamPath ? streams : underWay;
    open.inc();
    raw.once('close', () => open.dec());
  });
  app.addHook('onResponse', async ({ method, routeOptions: { url } }, reply) => {
    if (url === streamPath) return;
    const labels = { method, route: url ?? 'none', status: String(reply.statusCode) };
    seconds.observe(labels, reply.elapsedTime / 1000);
  });
  app.get('/metrics', async (request, reply) => {
    if (!mayRead(request, token)) {
      throw new RefusedError(
        403,
        'metrics',
        'Metrics are for programs of this machine, or for a bearer token set as METRICS_TOKEN.',
      );
    }
    return reply.type(registry.contentType).send(await registry.metrics());
  });
  return registry;
}
