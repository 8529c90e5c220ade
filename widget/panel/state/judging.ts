import { computed, signal } from '@preact/signals';
import type { RiskCategory, Severity } from '../../../shared/model/category.ts';
import type { ProposeRule } from '../../../shared/model/own-rule.ts';
import type { RiskFlag } from '../../../shared/model/risk.ts';
import type { FlagVerdict } from '../../../shared/model/verdict.ts';
import { type DismissReason, ruleRef } from './flags.ts';
import type { Session } from './session.ts';
import { keyOf, type TicketState } from './ticket.ts';
import type { Usage } from './usage.ts';
import type { World } from './world.ts';

/** By rule: what this person said last. */
type Said = Record<string, Pick<FlagVerdict, 'verdict' | 'reason'>>;

const judges = ['specialist', 'lead', 'qa', 'admin'];

/** What specialists say of flags: right, wrong, missing, and how a rule could see it. */
export function createJudging(world: World, session: Session, ticket: TicketState, usage: Usage) {
  const { backend } = world.port;
  const may = computed(() => {
    const role = session.me.value?.role;
    return !session.signedOut.value && role !== undefined && judges.includes(role);
  });
  const said = signal<{ ticket: string; said: Said }>({ ticket: '', said: {} });
  const here = computed(() => (ticket.key.value ? keyOf(ticket.key.value) : ''));
  const sayings = computed(() => (said.value.ticket === here.value ? said.value.said : {}));
  const nameOf = (of: string) => `verdicts ${of}`;

  /** What was said of this ticket in an earlier panel. */
  function recall() {
    const of = here.value;
    if (!may.value || of === '') return;
    backend
      .recall<Said>(nameOf(of))
      .then((kept) => {
        if (kept && here.peek() === of) {
          said.value = { ticket: of, said: { ...kept, ...sayings.peek() } };
        }
      })
      .catch(() => undefined);
  }

  type Judgement = Omit<FlagVerdict, 'id' | 'at' | 'console' | 'ticket'>;
  async function deliver(judgement: Judgement) {
    const key = ticket.key.peek();
    if (!key) return;
    await backend.deliver({ kind: 'verdict', body: { ...usage.stamp(key), ...judgement } });
  }

  /** Of a flag; said again, the last word counts. @throws Error when it could not be kept. */
  async function judge(flag: RiskFlag, verdict: 'confirmed' | 'dismissed', reason?: DismissReason) {
    const { category, severity } = flag;
    const rule = ruleRef(flag);
    const why = reason ? { reason } : {};
    await deliver({ rule, category, severity, verdict, ...why });
    const next = { ...sayings.peek(), [rule]: { verdict, ...why } };
    said.value = { ticket: here.peek(), said: next };
    await backend.keep(nameOf(here.peek()), next).catch(() => undefined);
  }

  /** A risk that no rule saw. @throws as `judge` does. */
  const missed = (category: RiskCategory, severity: Severity) =>
    deliver({ category, severity, verdict: 'missed' });

  /** @throws as `judge` does. */
  async function propose(rule: Omit<ProposeRule, 'id' | 'at' | 'console' | 'ticket'>) {
    const key = ticket.key.peek();
    if (!key) return;
    await backend.deliver({ kind: 'proposal', body: { ...usage.stamp(key), ...rule } });
  }

  return {
    may,
    recall,
    saidOf: (flag: RiskFlag) => sayings.value[ruleRef(flag)],
    judge,
    missed,
    propose,
  };
}

export type Judging = ReturnType<typeof createJudging>;
