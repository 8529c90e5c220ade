import { useRef, useState } from 'preact/hooks';
import { RefusedError } from '../client.ts';
import { consoles } from '../host/consoles/index.ts';
import type { PageWorld } from '../ui/page.tsx';
import {
  type AdapterFile,
  type AdapterProblem,
  readAdapterFile,
  withLines,
} from './adapter-file.ts';

type State =
  | { at: 'idle' }
  | { at: 'busy' }
  | { at: 'problems'; name: string; problems: AdapterProblem[] }
  | { at: 'ready'; file: AdapterFile }
  | { at: 'done'; says: string }
  | { at: 'failed'; says: string };

type Props = Pick<PageWorld, 'words' | 'client'> & {
  /** The version of an adapter that panels use now. */
  inUse(id: string): number | undefined;
  published(): void;
};

/** Choose an adapter's file, have it checked, then give it to all panels. */
export function PublishAdapter({ words, client, inUse, published }: Props) {
  const text = words.content.consoles;
  const [state, setState] = useState<State>({ at: 'idle' });
  const input = useRef<HTMLInputElement>(null);

  async function send({ adapter, text: source }: AdapterFile, name: string, dryRun: boolean) {
    setState({ at: 'busy' });
    const query = dryRun ? { dryRun: '1' as const } : {};
    try {
      await client.publishAdapter({ params: { id: adapter.id }, query, body: adapter });
    } catch (error) {
      const problems = error instanceof RefusedError ? error.refusal.problems : undefined;
      if (problems?.length) {
        return setState({ at: 'problems', name, problems: withLines(source, problems) });
      }
      const says = error instanceof RefusedError ? error.message : words.content.failed;
      return setState({ at: 'failed', says });
    }
    if (dryRun) return setState({ at: 'ready', file: { adapter, text: source } });
    setState({ at: 'done', says: text.done(adapter.name, adapter.version) });
    published();
  }

  async function check(file: File) {
    setState({ at: 'busy' });
    const read = await readAdapterFile(file, text.wrong);
    if (Array.isArray(read)) return setState({ at: 'problems', name: file.name, problems: read });
    const own = consoles[read.adapter.id]?.version ?? 0;
    if (own >= read.adapter.version) {
      const problem = { field: 'version', message: text.wrong.notNewer(own) };
      const problems = withLines(read.text, [problem]);
      return setState({ at: 'problems', name: file.name, problems });
    }
    await send(read, file.name, true);
  }

  return (
    <>
      <div class="row">
        <button class="button" type="button" onClick={() => input.current?.click()}>
          {text.choose}
        </button>
        <input
          ref={input}
          hidden
          type="file"
          accept=".json"
          data-choose="adapter"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void check(file);
            // The same file again, after mending it, must count as a new choice.
            currentTarget.value = '';
          }}
        />
      </div>
      <div role="status">
        {state.at === 'busy' && (
          <div class="row text-13">
            <progress aria-label={text.checking} />
            <span>{text.checking}</span>
          </div>
        )}
        {state.at === 'done' && <p class="ink-ok strong">{state.says}</p>}
        {state.at === 'ready' && <Ready {...{ state, words, inUse, send, setState }} />}
      </div>
      {state.at === 'failed' && (
        <p class="input-error" role="alert">
          {state.says}
        </p>
      )}
      {state.at === 'problems' && (
        <div role="alert">
          <h3 class="ink-critical">{text.problems(state.problems.length, state.name)}</h3>
          <table class="table">
            <thead>
              <tr>
                <th scope="col">{text.field}</th>
                <th scope="col" class="right">
                  {words.content.line}
                </th>
                <th scope="col">{words.content.problem}</th>
              </tr>
            </thead>
            <tbody>
              {state.problems.map(({ field, line, message }) => (
                <tr key={`${field} ${message}`}>
                  <th scope="row" class="number">
                    {field}
                  </th>
                  <td class="right">{line}</td>
                  <td>{message}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

function Ready({
  state: { file },
  words,
  inUse,
  send,
  setState,
}: Pick<Props, 'words' | 'inUse'> & {
  state: Extract<State, { at: 'ready' }>;
  send(file: AdapterFile, name: string, dryRun: boolean): Promise<void>;
  setState(next: State): void;
}) {
  const text = words.content.consoles;
  const { adapter } = file;
  return (
    <div class="ready">
      <p>{text.ready(adapter.name, adapter.version, inUse(adapter.id))}</p>
      {!adapter.verified && <p class="ink-warn">{text.readyUnverified}</p>}
      <div class="row">
        <button
          class="button solid"
          type="button"
          onClick={() => void send(file, `${adapter.id}.json`, false)}
        >
          {text.publish}
        </button>
        <button class="button" type="button" onClick={() => setState({ at: 'idle' })}>
          {words.content.cancel}
        </button>
      </div>
    </div>
  );
}
