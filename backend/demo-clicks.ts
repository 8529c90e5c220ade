import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { commonness, count, featuresOf } from '../shared/match/features.ts';
import { type Click, type Memory, NONE, shareable } from '../shared/match/memory.ts';
import { passagesOf } from '../shared/match/passages.ts';
import type { Sop } from '../shared/model/sop.ts';
import type { Database } from './db/open.ts';
import { member } from './db/schema.ts';
import { unanswered } from './demo-tickets.ts';
import { putContribution } from './learning/contributions.ts';
import { lexicon } from './learning/lexicon.ts';

const dayMs = 24 * 60 * 60_000;
/** So many days back they reach. */
const days = 54;
/** How a ticket may begin: the same matter comes more than once. */
const openings = ['', 'Permisi, '];
/** Of each SOP in each language that most of the demo's agents read. */
const phrasesUsed = 3;

/**
 * What agents taught in the weeks before the demo began, one memory for each: as the matcher reads invented tickets,
 * those without an SOP and each SOP's own phrases. The same every time but for the days.
 */
export function demoMemories(sops: readonly Sop[], agents: number, now: Date): Memory[] {
  const { internship, certificate, sponsorship } = unanswered;
  const tickets = [
    ...[internship, certificate, sponsorship].flatMap((kind) =>
      openings.flatMap((opening) =>
        kind.map(({ text }) => ({ text: opening + text, right: NONE, version: 0 })),
      ),
    ),
    ...sops.flatMap(({ id, version, triggers: { en = [], id: indonesian = [] } }) =>
      [...en.slice(0, phrasesUsed), ...indonesian.slice(0, phrasesUsed)].map((text) => ({
        text,
        right: id,
        version,
      })),
    ),
  ].map((ticket) => ({ ...ticket, passages: passagesOf(asTicket(ticket.text), lexicon()) }));
  const plain = commonness();
  const common = commonness();
  for (const { passages } of tickets) count(featuresOf(passages, plain), common);
  const clicks = tickets.map(({ text, right, version, passages }): Click => {
    const id = createHash('sha256').update(text).digest().readUInt32LE();
    const at = now.getTime() - (1 + (id % days)) * dayMs;
    return {
      id,
      at,
      right,
      version,
      wrong: [],
      trust: 1,
      features: featuresOf(passages, common),
    };
  });
  return Array.from({ length: agents }, (_, agent) =>
    shareable({ clicks: clicks.filter((_, at) => at % agents === agent) }),
  );
}

const asTicket = (text: string) => ({
  console: 'demo',
  id: 'demo',
  url: '',
  subject: '',
  tags: [],
  customer: {},
  messages: [{ author: 'customer' as const, internal: false, text }],
});

/** Some tenths of a second of work: for when the server answers already. */
export async function teachDemo(
  db: Database,
  workspace: string,
  sops: readonly Sop[],
  now: Date,
): Promise<void> {
  const agents = await db
    .select({ person: member.person, role: member.role })
    .from(member)
    .where(eq(member.workspace, workspace));
  const people = agents.filter(({ role }) => role === 'agent');
  const memories = demoMemories(sops, people.length, now);
  for (const [at, { person }] of people.entries()) {
    const memory = memories[at];
    if (memory) await putContribution(db, workspace, person, memory, now);
  }
}
