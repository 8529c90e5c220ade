import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { RefusedError } from '../client.ts';

/** Something wrong in a file, and where. */
export interface Problem {
  file?: string;
  line: number;
  message: string;
  /** In a JSON file: `messages.item.1`. */
  field?: string | undefined;
}

/** How far it is with a file that somebody chose. */
export type FileState<Ready> =
  | { at: 'idle' }
  | { at: 'busy' | 'done' | 'failed'; says: string }
  | { at: 'problems'; says: string; problems: readonly Problem[] }
  /** Checked, and shown before it is sent. */
  | { at: 'ready'; ready: Ready };

/** What came of sending it; `wrong` says what to show of a file in which the server found problems. */
export async function outcomeOf<Ready>(
  send: () => Promise<FileState<Ready>>,
  failed: string,
  wrong: (problems: readonly Problem[]) => FileState<Ready>,
): Promise<FileState<Ready>> {
  try {
    return await send();
  } catch (error) {
    if (!(error instanceof RefusedError)) return { at: 'failed', says: failed };
    const { problems = [] } = error.refusal;
    return problems.length > 0 ? wrong(problems) : { at: 'failed', says: error.message };
  }
}

interface ChooseProps {
  label: string;
  /** What is chosen, for who looks for the field. */
  what: string;
  /** The endings of a file's name; absent, a folder is chosen. */
  accept?: string;
  choose(first: File, all: File[]): unknown;
}

/** A button for the browser's own choice of files. */
export function ChooseFile({ label, what, accept, choose }: ChooseProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button class="button" type="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        hidden
        type="file"
        {...(accept ? { accept } : { webkitdirectory: true })}
        data-choose={what}
        onChange={({ currentTarget }) => {
          const all = [...(currentTarget.files ?? [])];
          // The same again, after mending it, must count as a new choice.
          currentTarget.value = '';
          if (all[0]) void choose(all[0], all);
        }}
      />
    </>
  );
}

interface OutcomeProps<Ready> {
  state: FileState<Ready>;
  ready(what: Ready): ComponentChildren;
  problems(found: readonly Problem[]): ComponentChildren;
}

/** How far it is, said as it changes. */
export function FileOutcome<Ready>({ state, ready, problems }: OutcomeProps<Ready>) {
  return (
    <>
      <div role="status">
        {state.at === 'busy' && (
          <div class="row text-13">
            <progress aria-label={state.says} />
            <span>{state.says}</span>
          </div>
        )}
        {state.at === 'done' && <p class="ink-ok strong">{state.says}</p>}
        {state.at === 'ready' && ready(state.ready)}
      </div>
      {state.at === 'failed' && (
        <p class="input-error" role="alert">
          {state.says}
        </p>
      )}
      {state.at === 'problems' && (
        <div role="alert">
          <h3 class="ink-critical">{state.says}</h3>
          {problems(state.problems)}
        </div>
      )}
    </>
  );
}
