import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { Presence } from './model/presence.ts';
import { PublishRouting, RoutingReport, RoutingSource } from './model/routing.ts';

const contentOwners = ['sop-owner', 'admin'] as const;
const byVersion = z.object({ version: z.coerce.number().check(z.int()) });

/** Calls about desks: who is there, and how cases reach them. A part of the endpoint table. */
export const desksCalls = {
  presence: endpoint({
    method: 'GET',
    path: '/api/presence',
    roles: ['specialist', 'lead', 'admin'],
    reply: Presence,
  }),
  /** On duty by one's own word holds for twelve hours, away until it is taken back. */
  setPresence: endpoint({
    method: 'PUT',
    path: '/api/presence',
    roles: ['specialist'],
    body: z.object({ state: z.enum(['on-duty', 'away']) }),
    reply: Presence,
  }),

  /** Desks, hours, rotas and the routing table as they are, with every version there was. */
  routing: endpoint({
    method: 'GET',
    path: '/api/content/routing',
    roles: contentOwners,
    reply: RoutingReport,
  }),
  /**
   * Makes this file the routing in force, or answers 422 with every problem and changes nothing. `dryRun`: only says
   * what would change.
   */
  publishRouting: endpoint({
    method: 'PUT',
    path: '/api/content/routing',
    roles: contentOwners,
    body: PublishRouting,
    reply: RoutingReport,
  }),
  /** The file of a version, as it was written. 404 for one that was not kept. */
  routingSource: endpoint({
    method: 'GET',
    path: '/api/content/routing/:version',
    roles: contentOwners,
    params: byVersion,
    reply: RoutingSource,
  }),
  /** Puts an older version in force again, as a new one. 422 where desks are missing now. */
  restoreRouting: endpoint({
    method: 'POST',
    path: '/api/content/routing/:version',
    roles: contentOwners,
    params: byVersion,
    reply: RoutingReport,
  }),
} as const;
