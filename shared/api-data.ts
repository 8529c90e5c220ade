import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import {
  DataReport,
  Days,
  Erase,
  Erasure,
  Held,
  Hold,
  KeptKind,
  NewHold,
  RetentionRun,
  Subject,
} from './model/data.ts';

/** What is kept how long, what is held of somebody outside the company, and proofs that it is gone. */
const admins = ['admin'] as const;

export const dataCalls = {
  data: endpoint({ method: 'GET', path: '/api/data', roles: admins, reply: DataReport }),
  keepFor: endpoint({
    method: 'PUT',
    path: '/api/data/retention/:kind',
    roles: admins,
    params: z.object({ kind: KeptKind }),
    body: z.object({ days: Days }),
    reply: DataReport,
  }),
  /** Deletes what is due now; it happens once a day by itself, too. */
  retain: endpoint({
    method: 'POST',
    path: '/api/data/retention',
    roles: admins,
    body: z.object({
      /** Counts what is due, and deletes nothing. */
      dryRun: z.optional(z.boolean()),
    }),
    reply: z.object({ runs: z.array(RetentionRun) }),
  }),
  hold: endpoint({
    method: 'POST',
    path: '/api/data/holds',
    roles: admins,
    body: NewHold,
    reply: Hold,
  }),
  liftHold: endpoint({
    method: 'DELETE',
    path: '/api/data/holds/:id',
    roles: admins,
    params: z.object({ id: z.uuid() }),
    reply: z.object({}),
  }),
  /** What is held of somebody; the dry run of an erasure. */
  countSubject: endpoint({
    method: 'POST',
    path: '/api/data/subject',
    roles: admins,
    body: Subject,
    reply: Held,
  }),
  /** All that is held of somebody, as it lies here. */
  exportSubject: endpoint({
    method: 'POST',
    path: '/api/data/subject/export',
    roles: admins,
    body: Subject,
    reply: z.record(z.string(), z.unknown()),
  }),
  /** 409 when there is more or less of it than the dry run said; then nothing is erased. */
  eraseSubject: endpoint({
    method: 'POST',
    path: '/api/data/subject/erase',
    roles: admins,
    body: Erase,
    reply: Erasure,
  }),
};
