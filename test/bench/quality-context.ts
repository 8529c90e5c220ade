import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRouting } from '../../backend/content/routing.ts';
import { judgeOf } from '../../shared/judge/judge.ts';
import { unpackWeights } from '../../shared/judge/judge-bytes.ts';
import type { DraftContext } from '../../shared/model/finding.ts';
import type { Policy } from '../../shared/model/packs.ts';
import { CustomerKind, type Ticket } from '../../shared/model/ticket.ts';
import { meantKinds } from '../../shared/quality/second-look.ts';
import { weights } from '../../shared/quality/second-look-weights.ts';
import { detectLanguage } from '../../shared/text/language.ts';
import { languageModel } from '../../shared/text/language-model.ts';
import { languageWeights } from '../../shared/text/language-weights.ts';
import { flagsIn } from './flags.ts';
import { lexicon } from './lexicon.ts';

/** A ticket as test folders write it; what is missing is taken as empty. */
export interface WrittenTicket {
  id?: string | number;
  subject?: string;
  customer?: { name?: string | null; kind?: string | null } | null;
  messages?: { author?: string; internal?: boolean; text?: string }[];
}

const authors = ['customer', 'agent', 'system'] as const;

export function ticketOf({ id, subject, customer, messages }: WrittenTicket): Ticket {
  const kind = CustomerKind.safeParse(customer?.kind);
  return {
    console: 'bench',
    id: String(id ?? '1'),
    url: '',
    subject: subject ?? '',
    tags: [],
    customer: {
      ...(customer?.name ? { name: customer.name } : {}),
      ...(kind.success ? { kind: kind.data } : {}),
    },
    messages: (messages ?? []).map(({ author, internal, text }) => ({
      author: authors.find((one) => one === author) ?? 'customer',
      internal: internal === true,
      text: text ?? '',
    })),
  };
}

let starter: Policy | undefined;
/** The starter workspace's. */
function policy(): Policy {
  starter ??= parseRouting(
    'routing.yaml',
    readFileSync(join(process.cwd(), 'backend/starter/routing.yaml'), 'utf8'),
  ).routing?.policy;
  if (!starter) throw new Error('The starter routing does not parse.');
  return starter;
}

/** As the panel: a reply is held to the latest message's language only when that is sure. */
const sure = 0.3;
const model = languageModel(languageWeights);
const detect = (text: string) => detectLanguage(text, model);

const packed = Uint8Array.from(atob(weights), (letter) => letter.charCodeAt(0));
const look = judgeOf(unpackWeights(packed, meantKinds), lexicon);

/** What the panel would give the checks for this ticket, with no SOP chosen. */
export function contextFor(ticket: Ticket, sop?: DraftContext['sop']): DraftContext {
  const theirs = ticket.messages.filter((m) => m.author === 'customer').map((m) => m.text);
  const latest = detect(theirs.at(-1) ?? '');
  const likely = detect([ticket.subject, ...theirs].join('\n'));
  return {
    ticket,
    detect,
    ...(process.env.NO_SECOND_LOOK ? {} : { secondLook: look }),
    ...(latest && latest.sure >= sure ? { lang: latest.lang } : {}),
    ...(likely ? { likelyLang: latest && latest.sure >= sure ? latest.lang : likely.lang } : {}),
    ...(sop ? { sop } : {}),
    flags: flagsIn(ticket),
    escalated: [],
    policy: policy(),
  };
}
