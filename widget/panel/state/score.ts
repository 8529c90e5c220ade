import { computed, signal } from '@preact/signals';
import type { Draft } from '../../../shared/model/draft.ts';
import type { DraftContext, Finding } from '../../../shared/model/finding.ts';
import type { PartScore } from '../../../shared/quality/scorecard.ts';
import type { SentReply } from '../../port.ts';
import type { Later } from './later.ts';
import { keyOf, sameTicket, type TicketState } from './ticket.ts';
import type { Usage } from './usage.ts';
import type { World } from './world.ts';

/** A reply that went out, as its workspace scores it. Kept for the agent's eyes, not stored. */
export interface Score {
  ticket: string;
  /** Epoch ms. */
  at: number;
  /** 0 to 100. */
  score: number;
  parts: PartScore[];
  findings: Finding[];
}

/** Scores what was sent with the checks that ran before it. */
export function createScores(world: World, ticket: TicketState, later: Later, usage: Usage) {
  const newest = signal<Score>();
  /** Of the ticket on screen. */
  const last = computed(() =>
    ticket.key.value && newest.value?.ticket === keyOf(ticket.key.value) ? newest.value : undefined,
  );
  /** What stood in the reply box last, and what it was checked against: the page moves on once it is sent. */
  let seen: { draft: Draft; context: DraftContext } | undefined;

  function saw(draft: Draft | undefined, context: DraftContext | undefined) {
    if (draft?.kind === 'reply' && draft.text.trim() !== '' && context) seen = { draft, context };
  }

  function sent(reply: SentReply) {
    const parts = later.parts.value;
    if (!parts || !seen || !sameTicket(seen.draft.ticket, reply.ticket)) return;
    const { draft, context } = seen;
    const { scorecard } = context.policy;
    if (!scorecard) return;
    const own = draft.text === reply.text ? reply.text.slice(0, draft.ownEnd) : reply.text;
    const findings = parts.checkDraft(own, context);
    const scored = parts.score(findings, scorecard);
    newest.value = { ticket: keyOf(reply.ticket), at: world.now(), findings, ...scored };
    usage.record(reply.ticket, 'reply.scored', {
      score: scored.score,
      failed: scored.parts.filter(({ failed }) => failed.length > 0).map(({ id }) => id),
    });
  }

  return { last, saw, sent };
}

export type Scores = ReturnType<typeof createScores>;
