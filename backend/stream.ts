import { PassThrough } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { streamPath } from '../shared/api.ts';
import { roles } from '../shared/model/account.ts';
import { maySee } from '../shared/scope.ts';
import type { Presences } from './clocks/presence.ts';
import { admit, type Sessions } from './edge.ts';
import type { Live } from './live.ts';
import { describeError } from './log.ts';
import { bearsKey } from './outgoing/keys.ts';

/** A reader this far behind has gone; it reconnects and reads the lists again. */
const longestBacklog = 1_000_000;

const streamScopes = ['escalations:read', 'escalations:read-all'] as const;

/** Server-sent events: what changed, never its text. */
export function serveStream(
  app: FastifyInstance,
  sessions: Sessions,
  live: Live,
  presences: Presences,
  beatEvery = 15_000,
): void {
  const open = new Set<PassThrough>();
  app.addHook('preClose', async () => {
    for (const stream of open) stream.end();
  });

  app.get(streamPath, async (request, reply) => {
    const letIn = () =>
      bearsKey(request)
        ? sessions.keys(request, reply, streamScopes)
        : admit(request, sessions, roles);
    let me = await letIn();
    // Whoever has a desk open is on duty; other systems that listen are nobody.
    const isPerson = !bearsKey(request);
    const present = (what: 'opened' | 'seen' | 'closed') => {
      if (isPerson) {
        presences[what](me).catch((error) => {
          request.log.warn({ failure: describeError(error), doing: 'note who is on duty' });
        });
      }
    };
    const stream = new PassThrough();
    const write = (text: string) => {
      if (stream.writableLength > longestBacklog) stream.end();
      else if (stream.writable) stream.write(`${text}\n\n`);
    };
    const stop = live.subscribe(me.workspace.id, ({ event, raisedBy, leaves }) => {
      if (leaves) {
        if (leaves === me.id) stream.end();
        return;
      }
      if (!raisedBy || maySee({ raisedBy }, me)) write(`data: ${JSON.stringify(event)}`);
    });
    // A session that was ended, a member who left or has other sites hears no more than a few beats longer.
    let beats = 0;
    const beat = setInterval(() => {
      write(': beat');
      beats += 1;
      if (beats % 4 > 0) return;
      letIn().then(
        (now) => {
          me = now;
          present('seen');
        },
        () => stream.end(),
      );
    }, beatEvery);
    open.add(stream);
    stream.once('close', () => {
      clearInterval(beat);
      stop();
      open.delete(stream);
      present('closed');
    });
    present('opened');
    write(': open');
    return reply
      .type('text/event-stream')
      .header('cache-control', 'no-store, no-transform')
      .header('x-accel-buffering', 'no')
      .send(stream);
  });
}
