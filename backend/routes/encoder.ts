import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import * as z from 'zod/mini';
import { encoderPath } from '../../shared/api.ts';
import { encoderFiles, mostBytesOf, partBytes } from '../../shared/match/encoder/files.ts';
import { roles } from '../../shared/model/account.ts';
import { admit, type Sessions } from '../edge.ts';
import { parseAt } from '../problem.ts';
import { RefusedError } from '../refused.ts';
import type { PacksOf } from '../workspace-content.ts';

// Three names and nothing else: no path can be asked for.
const Which = z.object({ file: z.enum(encoderFiles) });
const mostParts = Math.max(...Object.values(mostBytesOf)) / partBytes;
const Query = z.object({ part: z.coerce.number().check(z.int(), z.gte(0), z.lte(mostParts)) });

/** The encoder that the policy of a workspace names, in parts, because an extension's messages carry no more. */
export function serveEncoder(
  app: FastifyInstance,
  sessions: Sessions,
  packsOf: PacksOf,
  folder: string | undefined,
): void {
  app.get(`${encoderPath}/:file`, async (request, reply) => {
    const me = await admit(request, sessions, roles);
    const { file } = parseAt('path', Which, request.params);
    const { part } = parseAt('query', Query, request.query);
    const { policy } = await packsOf(me.workspace.id);
    if (!policy.encoder) throw missing('The policy of this workspace names no encoder.');
    if (!folder) throw missing('This server has no encoder. Start it with ENCODER_DIR.');
    const bytes = await partOf(join(folder, file), part).catch(() => undefined);
    if (!bytes) throw missing(`${file} is not in the folder that ENCODER_DIR names.`);
    return reply
      .type('application/octet-stream')
      .header('cache-control', 'private, max-age=3600')
      .send(bytes);
  });
}

const missing = (message: string) => new RefusedError(404, 'encoder', message);

async function partOf(path: string, part: number): Promise<Buffer> {
  const file = await open(path);
  try {
    const bytes = Buffer.alloc(partBytes);
    const { bytesRead } = await file.read(bytes, 0, bytes.length, part * partBytes);
    return bytes.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
