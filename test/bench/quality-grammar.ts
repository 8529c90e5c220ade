import { createRequire } from 'node:module';
import { isElsewhere } from '../../shared/match/lexicon.ts';
import type { Ticket } from '../../shared/model/ticket.ts';
import { grammarFindings, type Known } from '../../shared/quality/grammar.ts';
import { drafts } from '../drafts/index.ts';
import { slips } from '../drafts/slips.ts';
import type { Dialogue } from './abcd.ts';
import type { Folder } from './data.ts';
import { type Figure, percent } from './figures.ts';
import { listed } from './flags.ts';
import { lexicon } from './lexicon.ts';
import { contextFor, ticketOf } from './quality-context.ts';
import type { Judged } from './quality-figures.ts';
import { heldDrafts, openDrafts } from './quality-written.ts';

const known: Known = { macros: [], elsewhere: (word) => isElsewhere(lexicon, word, 'en') };
/** Some tenths of a second each. */
const mostTurns = 400;

/** Good English replies that are flagged, and slips that are found; only where the reader is installed. */
export async function grammarFigures(train: Folder): Promise<Figure[]> {
  try {
    createRequire(import.meta.url).resolve('harper.js/package.json');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return [];
  }
  const { openReader } = await import('../../widget/panel/state/grammar-reader.ts');
  const read = openReader();
  const find = async (draft: string, ticket: Ticket) =>
    grammarFindings(await read(draft), draft, contextFor(ticket), known);

  async function flagged(
    name: string,
    replies: readonly { draft: string; ticket: Ticket; held?: boolean }[],
  ) {
    const wrong: string[] = [];
    let alarms = 0;
    for (const { draft, ticket, held } of replies) {
      const found = await find(draft, ticket);
      if (found.length) alarms++;
      for (const { span } of found) {
        if (span && !held)
          wrong.push(`${span.text}: ${draft.slice(Math.max(0, span.start - 40), span.end + 20)}`);
      }
    }
    listed(name, wrong, 100);
    return percent(alarms, replies.length);
  }

  const good = [...goodOnes(openDrafts()), ...ownReplies()];
  // Its texts are shown nowhere; its figure was 6.9 once, and whole kinds of rules were left out because of it.
  const held = goodOnes(heldDrafts());
  const turns = agentTurns(train);
  const missed: string[] = [];
  for (const slip of slips) {
    const at = slip.indexOf('{');
    const draft = slip.replace(/[{}]/g, '');
    const end = slip.indexOf('}') - 1;
    const found = await find(draft, ticketOf({}));
    // Two words may be told by the one beside them: the whole slip is one place.
    if (!found.some(({ span }) => span && span.start <= end && at <= span.end)) missed.push(slip);
  }
  listed('grammar, missed', missed, 100);
  return [
    {
      name: 'quality.grammar.alarms',
      value: await flagged('grammar, false', good),
      of: good.length,
      reach: '≤ 4',
    },
    {
      name: 'quality.grammar.held',
      value: await flagged('grammar, held out', held),
      of: held.length,
      reach: '≤ 4',
    },
    ...(turns.length
      ? [
          {
            name: 'quality.grammar.abcd',
            value: await flagged('grammar, ABCD', turns),
            of: turns.length,
          },
        ]
      : []),
    {
      name: 'quality.grammar.found',
      value: percent(slips.length - missed.length, slips.length),
      of: slips.length,
    },
  ];
}

const goodOnes = (replies: readonly Judged[]) =>
  replies.filter(({ lang, fatal }) => lang === 'en' && !fatal.length);

function ownReplies() {
  const fill = (text: string) =>
    text.replaceAll('{o}', 'KRN-480213').replaceAll('{a}', '$84.90').replaceAll('{n}', 'Hannah');
  return drafts
    .filter(({ lang }) => lang === 'en')
    .flatMap(({ replies, critical }) => [...replies, ...critical])
    .map(({ asks, reply }) => ({
      draft: fill(reply),
      ticket: ticketOf({ messages: [{ text: fill(asks) }] }),
    }));
}

/** Real agents type fast: some of what is found there is a slip. */
function agentTurns(folder: Folder) {
  if (!folder.has('abcd/dialogues.jsonl')) return [];
  const turns = folder
    .lines<Dialogue>('abcd/dialogues.jsonl')
    .flatMap((dialogue) => dialogue.turns)
    .filter(({ speaker, text }) => speaker === 'agent' && text.split(' ').length > 5);
  const step = Math.max(1, Math.floor(turns.length / mostTurns));
  return turns
    .filter((_, at) => at % step === 0)
    .map(({ text }) => ({ draft: text, ticket: ticketOf({}) }));
}
