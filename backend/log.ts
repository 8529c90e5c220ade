import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { type DestinationStream, type Logger, pino } from 'pino';
import { probes } from './ops/probes.ts';

/**
 * JSON lines on stderr; stdout belongs to the launcher. Whatever a library logs of a request or an error goes through
 * the same needle's eye as our own lines.
 */
export const createLog = (
  level: string,
  stream: DestinationStream = pino.destination({ dest: 2, sync: true }),
): Logger =>
  pino(
    {
      level,
      base: null,
      serializers: {
        req: ({ method }: { method?: string }) => ({ method }),
        res: ({ statusCode }: { statusCode?: number }) => ({ statusCode }),
        err: describeError,
        error: describeError,
      },
    },
    stream,
  );

/**
 * What may be said of a failure. Database errors carry the statement with its values, which are ticket text, so
 * messages stay out: the name, the code and the place are enough to find it.
 */
export function describeError(error: unknown) {
  const { name, code, cause, stack } = Object(error) as NodeJS.ErrnoException;
  const inner = cause as NodeJS.ErrnoException | undefined;
  return {
    name: inner?.name ?? name ?? 'unknown',
    code: inner?.code ?? code,
    at: stack
      ?.split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 8),
  };
}

const requestId = 'x-request-id';

/** A balancer's id goes on when it is one that machines make: what people could have typed is not logged. */
export const idOfRequest = ({ headers }: { headers: IncomingHttpHeaders }): string => {
  const given = headers[requestId];
  return typeof given === 'string' && /^[\da-f-]{16,64}$/i.test(given) ? given : randomUUID();
};

/** One line per request: never its body, query, token, or the address as it was typed. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.header(requestId, request.id);
  });
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    if (probes.has(route) && reply.statusCode < 400) return;
    app.log.info({
      request: request.id,
      method: request.method,
      route,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
      ...(request.me ? { workspace: request.me.workspace.id, user: request.me.id } : {}),
    });
  });
}
