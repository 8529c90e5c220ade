import type { FastifyInstance, FastifyReply } from 'fastify';
import { streamPath } from '../shared/api.ts';
import { RefusedError } from './refused.ts';

/** Worked on at once: more than the database has connections, as not everything needs one all the time. */
const atOnce = 32;
/** Longer than this the callers have given up before their turn comes. */
const longestQueue = 10_000;

/**
 * Requests take turns. All at once they would all be half done when the first caller stops waiting, would all come
 * again, and nothing would ever be answered: what a whole company's agents do when the line is back. In turns the
 * first are done at once, and who has hung up is passed over.
 */
export function takeTurns(app: FastifyInstance): void {
  let busy = 0;
  const waiting: { reply: FastifyReply; go: () => void }[] = [];

  function next() {
    while (busy < atOnce) {
      const one = waiting.shift();
      if (!one) return;
      if (!one.reply.raw.destroyed && !one.reply.raw.socket?.destroyed) one.go();
    }
  }

  app.addHook('onRequest', (request, reply, done) => {
    // Streams stay open; who asks how we are must not wait for what makes us slow.
    const isWork = request.url.startsWith('/api/') && !request.url.startsWith(streamPath);
    if (!isWork) return done();
    const go = () => {
      busy += 1;
      reply.raw.once('close', () => {
        busy -= 1;
        next();
      });
      done();
    };
    if (busy < atOnce) return go();
    if (waiting.length >= longestQueue) {
      reply.header('retry-after', '5');
      return done(
        new RefusedError(503, 'busy', 'Too many ask at once; this is tried again by itself.'),
      );
    }
    waiting.push({ reply, go });
  });
}
