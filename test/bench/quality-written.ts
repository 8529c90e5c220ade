import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { folder } from './data.ts';
import type { Figure } from './figures.ts';
import { type WrittenDraft, writtenAs } from './quality-drafts.ts';
import { figuresOn, type Judged } from './quality-figures.ts';

/** Every third is held out: nobody looks at it while checks are written. */
const isHeld = (at: number) => at % 3 === 2;

/** Replies written apart from the checks, in the shape of `drafts/*.jsonl`, a file a language. */
function written(): (Judged & { held: boolean })[] {
  const own = folder(join(process.cwd(), 'test/drafts/written'));
  return readdirSync(own.path)
    .toSorted()
    .flatMap((name) =>
      own.lines<WrittenDraft>(name).map((draft, at) => ({ ...writtenAs(draft), held: isHeld(at) })),
    );
}

export const openDrafts = () => written().filter(({ held }) => !held);
export const heldDrafts = () => written().filter(({ held }) => held);

/** The open part, with what is missed; `LANGS=id,ms` limits it. */
export function openFigures(): Figure[] {
  const wanted = process.env.LANGS?.split(',');
  return figuresOn(
    'dev.drafts',
    openDrafts().filter(({ lang }) => wanted?.includes(lang) ?? true),
    ['', ''],
  );
}

export const heldFigures = (): Figure[] =>
  figuresOn(
    'quality.own',
    written().filter(({ held }) => held),
    ['≥ 97', '≤ 0.5'],
  );
