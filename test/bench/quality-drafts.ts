import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Folder } from './data.ts';
import type { Figure } from './figures.ts';
import { ticketOf, type WrittenTicket } from './quality-context.ts';
import { figuresOn } from './quality-figures.ts';

/** Replies of others, `drafts/*.jsonl` in the test folder. */
export function draftFiles(_: Folder, test: Folder): Figure[] {
  if (!test.has('drafts')) return [];
  const files = readdirSync(join(test.path, 'drafts')).filter((name) => name.endsWith('.jsonl'));
  const drafts = files
    .toSorted()
    .flatMap((name) =>
      test.lines<{ lang: string; ticket?: WrittenTicket; draft: string; fatal?: string[] }>(
        `drafts/${name}`,
      ),
    );
  return figuresOn(
    'quality.fatal',
    drafts.map(({ ticket, fatal, ...rest }) => ({
      ...rest,
      ticket: ticketOf(ticket ?? {}),
      fatal: fatal ?? [],
    })),
    ['≥ 97', '≤ 0.5'],
  );
}
