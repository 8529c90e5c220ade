import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Folder } from './data.ts';
import type { Figure } from './figures.ts';
import { ticketOf, type WrittenTicket } from './quality-context.ts';
import { figuresOn, type Judged } from './quality-figures.ts';

/** A reply as test folders write it. */
export interface WrittenDraft {
  lang: string;
  ticket?: WrittenTicket;
  draft: string;
  fatal?: string[];
}

export const writtenAs = ({ ticket, fatal, ...rest }: WrittenDraft): Judged => ({
  ...rest,
  ticket: ticketOf(ticket ?? {}),
  fatal: fatal ?? [],
});

/** Replies of others, `drafts/*.jsonl` in the test folder. */
export function draftFiles(_: Folder, test: Folder): Figure[] {
  if (!test.has('drafts')) return [];
  const files = readdirSync(join(test.path, 'drafts')).filter((name) => name.endsWith('.jsonl'));
  const drafts = files
    .toSorted()
    .flatMap((name) => test.lines<WrittenDraft>(`drafts/${name}`).map(writtenAs));
  return figuresOn('quality.fatal', drafts, ['≥ 97', '≤ 0.5']);
}
