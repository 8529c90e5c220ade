import { randomUUID } from 'node:crypto';
import type { Outgoing as Happened } from '../../backend/outgoing/enqueue.ts';
import { networksOf } from '../../backend/outgoing/guard.ts';
import { createOutgoing } from '../../backend/outgoing/outgoing.ts';
import type { ToldEscalation, WebhookEventType } from '../../shared/model/webhook.ts';
import { sealing } from './house.ts';

/** Sending on this machine: loopback is open, and pauses are short. */
export const outgoing = () => ({
  ...createOutgoing({ sealing, publicUrl: 'https://deskside.kirana.example' }),
  reach: { opened: networksOf(['127.0.0.0/8']) },
  // Longer than a busy machine lets a server of its own wait, as what is tried again arrives twice.
  patience: 20_000,
  firstPause: 20,
});

export const toldEscalation = (change: Partial<ToldEscalation> = {}): ToldEscalation => ({
  id: randomUUID(),
  number: 'E-2917',
  state: 'raised',
  category: 'fraud',
  severity: 'critical',
  queue: 'safety',
  ticket: { console: 'casebook', id: '48231' },
  raisedBy: 'putri',
  raisedAt: '2026-11-22T08:00:00.000Z',
  due: {
    acknowledge: '2026-11-22T08:05:00.000Z',
    answer: '2026-11-22T09:00:00.000Z',
    inform: '2026-11-22T10:00:00.000Z',
    resolve: '2026-11-22T16:00:00.000Z',
  },
  revision: 1,
  ...change,
});

export const happening = (
  type: WebhookEventType,
  escalation: ToldEscalation,
  rest: Partial<Happened> = {},
): Happened => ({
  type,
  subject: escalation.id,
  key: randomUUID(),
  at: '2026-11-22T08:00:00.000Z',
  data: { escalation },
  ...rest,
});
