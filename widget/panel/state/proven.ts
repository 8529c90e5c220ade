import { computed } from '@preact/signals';
import type { Proof, Raised } from '../../../shared/match/done.ts';
import type { Sop } from '../../../shared/model/sop.ts';
import type { Later } from './later.ts';
import type { TicketState } from './ticket.ts';

const none: ReadonlyMap<number, Proof> = new Map();

/** Steps that the conversation on screen proves, beside those that the agent ticks. `raised` are this ticket's escalations. */
export function createProven(ticket: TicketState, later: Later, raised: () => readonly Raised[]) {
  const read = computed(() => {
    const of = ticket.ticket.value;
    const { provenSteps } = later.parts.value ?? {};
    const told = raised();
    const known = new Map<Sop, Proof[]>();
    return (sop: Sop): Proof[] => {
      if (!of || !provenSteps) return [];
      const proofs = known.get(sop) ?? provenSteps(sop, of, told);
      known.set(sop, proofs);
      return proofs;
    };
  });
  const doubted = (sop: Sop): number[] => ticket.memory.value.doubted[sop.id] ?? [];

  /** By step, without those that the agent ticked, or said are not done. */
  function of(sop: Sop): ReadonlyMap<number, Proof> {
    const proofs = read.value(sop);
    if (proofs.length === 0) return none;
    const ticked = ticket.memory.value.done[sop.id] ?? {};
    const doubts = doubted(sop);
    return new Map(
      proofs
        .filter(({ step }) => !(step in ticked) && !doubts.includes(step))
        .map((proof) => [proof.step, proof]),
    );
  }

  /** Of a step that the conversation proves, the agent says that it is done, or that it is not. */
  function hear(sop: Sop, step: number, done: boolean) {
    const others = doubted(sop).filter((one) => one !== step);
    if (!read.value(sop).some((proof) => proof.step === step)) return;
    ticket.remember({
      doubted: { ...ticket.memory.value.doubted, [sop.id]: done ? others : [...others, step] },
    });
  }

  return { of, hear };
}

export type Proven = ReturnType<typeof createProven>;
