import { computed } from '@preact/signals';
import type { Severity } from '../../../shared/model/category.ts';
import { severities } from '../../../shared/model/names.ts';
import type { RiskFlag } from '../../../shared/model/risk.ts';
import type { UsageReason } from '../../../shared/model/usage.ts';
import { findFlags } from '../../../shared/risk/risk.ts';
import type { Session } from './session.ts';
import type { TicketState } from './ticket.ts';
import type { Usage } from './usage.ts';

/** What an agent can move out of the way and bring back. */
export type Moved = 'sop' | 'flag' | 'report' | 'none';

export const dismissReasons = [
  'misread',
  'harmless',
  'handled',
  'other',
] as const satisfies UsageReason[];
export type DismissReason = (typeof dismissReasons)[number];

/** Why a flag is no risk, and which flag that was. */
export interface Dismissal {
  reason: DismissReason;
  /** `legal-threat-id@1` */
  rule: string;
  severity: Severity;
}

export const ruleRef = (flag: RiskFlag) => `${flag.ruleId}@${flag.version}`;

/** Once taken down a category is quiet for the rest of the ticket, unless something graver or lasting turns up. */
const isQuiet = (flag: RiskFlag, dismissed: Dismissal | undefined) =>
  dismissed !== undefined &&
  !flag.lasting &&
  severities.indexOf(flag.severity) >= severities.indexOf(dismissed.severity);

/** The flags of a ticket, and what the agent says of them. */
export function createFlags(
  { engine }: Session,
  ticket: TicketState,
  usage: Usage,
  undoable: (kind: Moved, name: string, act: () => void) => void,
) {
  const allFlags = computed(() =>
    ticket.ticket.value && engine.value ? findFlags(engine.value.rules, ticket.ticket.value) : [],
  );
  const flags = computed(() =>
    allFlags.value.filter((flag) => !isQuiet(flag, ticket.memory.value.dismissed[flag.category])),
  );

  /** Takes a flag down, with the reason; of one that lasts only the reason is kept and counted. */
  function dismiss(flag: RiskFlag, reason: DismissReason) {
    const { category, severity, lasting } = flag;
    const rule = ruleRef(flag);
    const { dismissed, flaggedAt } = ticket.memory.peek();
    // A graver one that turns up later has a clock of its own.
    const { [category]: seen, ...others } = flaggedAt;
    ticket.remember({
      dismissed: { ...dismissed, [category]: { reason, rule, severity } },
      ...(lasting ? {} : { flaggedAt: others }),
    });
    usage.once('flag.dismissed', { rule, reason });
    undoable(lasting ? 'report' : 'flag', category, () => {
      const { [category]: _, ...rest } = ticket.memory.peek().dismissed;
      const before = dismissed[category];
      ticket.remember({
        dismissed: before ? { ...rest, [category]: before } : rest,
        ...(seen ? { flaggedAt: { ...ticket.memory.peek().flaggedAt, [category]: seen } } : {}),
      });
      usage.restore('flag.restored', 'flag.dismissed', { rule });
    });
  }

  /** What the agent said of a flag that is still there. */
  const saidOf = (flag: RiskFlag): DismissReason | undefined => {
    const said = ticket.memory.value.dismissed[flag.category];
    return said?.rule === ruleRef(flag) ? said.reason : undefined;
  };

  return { allFlags, flags, dismiss, saidOf };
}
