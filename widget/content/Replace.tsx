import { useState } from 'preact/hooks';
import type { ContentSummary } from '../../shared/api.ts';
import { ChooseFile, FileOutcome, type FileState, outcomeOf } from '../ui/file.tsx';
import type { PageWorld } from '../ui/page.tsx';
import { ProblemTable } from './ProblemTable.tsx';
import { largestTotal, readSopFiles, type SopFile } from './sop-files.ts';

interface Ready {
  files: SopFile[];
  next: ContentSummary;
}

type Props = PageWorld & { summary: ContentSummary; replaced(next: ContentSummary): void };

/** Choose files, have them checked, then replace everything at once or nothing. */
export function Replace({ words, client, summary, replaced }: Props) {
  const text = words.content;
  const [state, setState] = useState<FileState<Ready>>({ at: 'idle' });
  const [over, setOver] = useState(false);

  async function check(chosen: File[]) {
    setState({ at: 'busy', says: text.reading(chosen.length) });
    const files = await readSopFiles(chosen);
    if (files === 'no-files') return setState({ at: 'failed', says: text.noFiles });
    if (files === 'bad-zip') return setState({ at: 'failed', says: text.badZip });
    if (files === 'too-large') {
      return setState({ at: 'failed', says: text.tooLarge(largestTotal / 1e6) });
    }
    await send(files, true);
  }

  async function send(files: SopFile[], dryRun: boolean) {
    setState({ at: 'busy', says: text.checking(files.length) });
    const outcome = await outcomeOf<Ready>(
      async () => {
        const next = await client.replaceSops({ body: dryRun ? { files, dryRun } : { files } });
        if (dryRun) return { at: 'ready', ready: { files, next } };
        replaced(next);
        return { at: 'done', says: text.done(next.sops.length) };
      },
      text.failed,
      (problems) => ({ at: 'problems', says: text.problems(problems.length), problems }),
    );
    setState(outcome);
  }

  const goneFrom = (next: ContentSummary) =>
    summary.sops.map(({ id }) => id).filter((id) => !next.sops.some((sop) => sop.id === id));

  return (
    <section
      class={`replace${over ? ' over' : ''}`}
      aria-label={text.replace}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void check([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <h2 class="text-16">{text.replace}</h2>
      <p class="ink-2">{text.how}</p>
      <div class="row">
        <ChooseFile label={text.chooseFolder} what="folder" choose={(_, all) => check(all)} />
        <ChooseFile
          label={text.chooseZip}
          what="zip"
          accept=".zip"
          choose={(_, all) => check(all)}
        />
        <span class="text-13 ink-3">{text.drop}</span>
      </div>
      <FileOutcome
        state={state}
        ready={({ files, next }) => (
          <div class="ready">
            <p>{text.ready(next.sops.length, summary.sops.length)}</p>
            {goneFrom(next).length > 0 && (
              <p class="ink-warn">{text.removed(goneFrom(next).join(', '))}</p>
            )}
            <div class="row">
              <button class="button solid" type="button" onClick={() => void send(files, false)}>
                {text.doReplace}
              </button>
              <button class="button" type="button" onClick={() => setState({ at: 'idle' })}>
                {text.cancel}
              </button>
            </div>
          </div>
        )}
        problems={(problems) => (
          <>
            <p class="text-13 ink-2">{text.fixThem}</p>
            <ProblemTable {...{ problems, words }} place="file" title={text.file} />
          </>
        )}
      />
    </section>
  );
}
