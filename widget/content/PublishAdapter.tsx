import { useState } from 'preact/hooks';
import { consoles } from '../host/consoles/index.ts';
import { ChooseFile, FileOutcome, type FileState, outcomeOf, type Problem } from '../ui/file.tsx';
import type { PageWorld } from '../ui/page.tsx';
import { type AdapterFile, readAdapterFile, withLines } from './adapter-file.ts';
import { ProblemTable } from './ProblemTable.tsx';

type State = FileState<AdapterFile>;

type Props = Pick<PageWorld, 'words' | 'client'> & {
  /** The version of an adapter that panels use now. */
  inUse(id: string): number | undefined;
  published(): void;
};

/** Choose an adapter's file, have it checked, then give it to all panels. */
export function PublishAdapter({ words, client, inUse, published }: Props) {
  const text = words.content.consoles;
  const [state, setState] = useState<State>({ at: 'idle' });

  const wrong = (name: string, problems: readonly Problem[]): State => ({
    at: 'problems',
    says: text.problems(problems.length, name),
    problems,
  });

  async function send(file: AdapterFile, name: string, dryRun: boolean) {
    const { adapter } = file;
    const query = dryRun ? { dryRun: '1' as const } : {};
    setState({ at: 'busy', says: text.checking });
    const outcome = await outcomeOf<AdapterFile>(
      async () => {
        await client.publishAdapter({ params: { id: adapter.id }, query, body: adapter });
        if (dryRun) return { at: 'ready', ready: file };
        published();
        return { at: 'done', says: text.done(adapter.name, adapter.version) };
      },
      words.content.failed,
      (problems) => wrong(name, withLines(file.text, problems)),
    );
    setState(outcome);
  }

  async function check(file: File) {
    setState({ at: 'busy', says: text.checking });
    const read = await readAdapterFile(file, text.wrong);
    if (Array.isArray(read)) return setState(wrong(file.name, read));
    const own = consoles[read.adapter.id]?.version ?? 0;
    if (own >= read.adapter.version) {
      const problem = { field: 'version', message: text.wrong.notNewer(own) };
      return setState(wrong(file.name, withLines(read.text, [problem])));
    }
    await send(read, file.name, true);
  }

  return (
    <>
      <div class="row">
        <ChooseFile label={text.choose} what="adapter" accept=".json" choose={check} />
      </div>
      <FileOutcome
        state={state}
        ready={(file) => (
          <Ready
            {...{ file, words, inUse }}
            publish={() => void send(file, `${file.adapter.id}.json`, false)}
            cancel={() => setState({ at: 'idle' })}
          />
        )}
        problems={(problems) => (
          <ProblemTable {...{ problems, words }} place="field" title={text.field} />
        )}
      />
    </>
  );
}

function Ready({
  file: { adapter },
  words,
  inUse,
  publish,
  cancel,
}: Pick<Props, 'words' | 'inUse'> & { file: AdapterFile; publish(): void; cancel(): void }) {
  const text = words.content.consoles;
  return (
    <div class="ready">
      <p>{text.ready(adapter.name, adapter.version, inUse(adapter.id))}</p>
      {!adapter.verified && <p class="ink-warn">{text.readyUnverified}</p>}
      <div class="row">
        <button class="button solid" type="button" onClick={publish}>
          {text.publish}
        </button>
        <button class="button" type="button" onClick={cancel}>
          {words.content.cancel}
        </button>
      </div>
    </div>
  );
}
