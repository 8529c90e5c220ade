import { judgeOf } from '../../shared/judge/judge.ts';
import { unpackWeights } from '../../shared/judge/judge-bytes.ts';
import type { RiskCategory } from '../../shared/model/category.ts';
import { riskCategories } from '../../shared/model/names.ts';
import type { RiskFlag } from '../../shared/model/risk.ts';
import type { Ticket } from '../../shared/model/ticket.ts';
import { lists, rules } from '../../shared/packs/index.ts';
import { compileRules } from '../../shared/risk/compile.ts';
import { findFlags } from '../../shared/risk/risk.ts';

import { weights } from '../../shared/risk/second-opinion-weights.ts';
import { lexicon } from './lexicon.ts';

const packed = Uint8Array.from(atob(weights), (letter) => letter.charCodeAt(0));
const opinion = judgeOf(unpackWeights(packed, riskCategories), lexicon);
const compiled = { ...compileRules(rules, lists), ...(process.env.NO_OPINION ? {} : { opinion }) };

export type Author = Ticket['messages'][number]['author'];

export const conversation = (
  messages: readonly { author: Author; text: string }[],
  channel?: string,
): Ticket => ({
  console: 'bench',
  id: '1',
  url: '',
  subject: '',
  tags: [],
  customer: {},
  ...(channel ? { channel } : {}),
  messages: messages.map(({ author, text }) => ({ author, internal: false, text })),
});

/** What the panel would raise on one message. */
export const flagsOf = (text: string, author: Author = 'customer'): RiskFlag[] =>
  flagsIn(conversation([{ author, text }]));

export const flagsIn = (ticket: Ticket): RiskFlag[] => findFlags(compiled, ticket);

export const raised = (flags: readonly RiskFlag[], among: readonly RiskCategory[]) =>
  flags.some(({ category }) => among.includes(category));

/** What stays wrong is listed, so that a person can judge it; on standard error, the table stays a table. */
export function listed(name: string, texts: readonly string[], most = 25): void {
  if (!texts.length) return;
  console.error(`\n${name}: ${texts.length}`);
  for (const text of texts.slice(0, most)) console.error(`  ${text.slice(0, 700)}`);
  if (texts.length > most) console.error(`  and ${texts.length - most} more`);
}
