import { useRef, useState } from 'preact/hooks';
import type { Refusal } from '../../shared/api.ts';
import type { RoutingChange, RoutingReport } from '../../shared/model/routing.ts';
import { RefusedError } from '../client.ts';
import type { PageWorld } from '../ui/page.tsx';

type State =
  | { at: 'idle' }
  | { at: 'busy' }
  | { at: 'problems'; name: string; problems: NonNullable<Refusal['problems']> }
  | { at: 'ready'; name: string; text: string; changes: RoutingChange[] }
  | { at: 'done'; says: string }
  | { at: 'failed'; says: string };

type Props = Pick<PageWorld, 'words' | 'client'> & {
  published(report: RoutingReport): void;
  download(): void;
};

const longest = 500_000;

/** Choose a routing file, see what it would change, then put it in force. */
export function PublishRouting({ words, client, published, download }: Props) {
  const text = words.desks;
  const [state, setState] = useState<State>({ at: 'idle' });
  const input = useRef<HTMLInputElement>(null);

  async function send(name: string, source: string, dryRun: boolean) {
    setState({ at: 'busy' });
    try {
      const body = dryRun ? { text: source, dryRun } : { text: source };
      const report = await client.publishRouting({ body });
      if (dryRun) {
        return setState({ at: 'ready', name, text: source, changes: report.changes ?? [] });
      }
      setState({ at: 'done', says: text.done(report.version) });
      published(report);
    } catch (error) {
      const problems = error instanceof RefusedError ? error.refusal.problems : undefined;
      if (problems?.length) return setState({ at: 'problems', name, problems });
      const says = error instanceof RefusedError ? error.message : words.content.failed;
      setState({ at: 'failed', says });
    }
  }

  async function check(file: File) {
    // Letters of up to four bytes.
    const source = file.size > longest * 4 ? undefined : await file.text();
    if (source === undefined || source.length > longest) {
      return setState({ at: 'failed', says: text.tooLong });
    }
    await send(file.name, source, true);
  }

  return (
    <>
      <div class="row">
        <button class="button" type="button" onClick={() => input.current?.click()}>
          {text.choose}
        </button>
        <button class="button" type="button" onClick={download}>
          {text.download}
        </button>
        <input
          ref={input}
          hidden
          type="file"
          accept=".yaml,.yml"
          data-choose="routing"
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
        {state.at === 'ready' && (
          <div class="ready">
            <p>{text.ready(state.changes.length)}</p>
            {state.changes.length > 0 && <Changes changes={state.changes} words={words} />}
            <div class="row">
              {state.changes.length > 0 && (
                <button
                  class="button solid"
                  type="button"
                  onClick={() => void send(state.name, state.text, false)}
                >
                  {text.publish}
                </button>
              )}
              <button class="button" type="button" onClick={() => setState({ at: 'idle' })}>
                {words.content.cancel}
              </button>
            </div>
          </div>
        )}
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
                <th scope="col" class="right">
                  {words.content.line}
                </th>
                <th scope="col">{words.content.problem}</th>
              </tr>
            </thead>
            <tbody>
              {state.problems.map(({ line, message }) => (
                <tr key={`${line} ${message}`}>
                  <th scope="row" class="right number">
                    {line}
                  </th>
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

function Changes({ changes, words }: Pick<Props, 'words'> & { changes: RoutingChange[] }) {
  const text = words.desks;
  return (
    <table class="table changes">
      <thead>
        <tr>
          <th scope="col">{text.what}</th>
          <th scope="col">{text.part}</th>
          <th scope="col">{text.change}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ part, what, how }) => (
          <tr key={`${part} ${what} ${how}`}>
            <th scope="row" class="number">
              {what}
            </th>
            <td>{text.parts[part]}</td>
            <td class={how === 'removed' ? 'ink-warn' : ''}>{text.hows[how]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
