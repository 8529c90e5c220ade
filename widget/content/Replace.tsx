import { useRef, useState } from 'preact/hooks';
import type { ContentSummary } from '../../shared/api.ts';
import { RefusedError } from '../client.ts';
import type { PageWorld } from '../ui/page.tsx';
import type { Problems } from './Content.tsx';
import { largestTotal, readSopFiles, type SopFile } from './sop-files.ts';

type State =
  | { at: 'idle' }
  | { at: 'busy'; says: string }
  | { at: 'problems'; problems: Problems }
  | { at: 'ready'; files: SopFile[]; next: ContentSummary }
  | { at: 'done'; count: number }
  | { at: 'failed'; says: string };

type Props = PageWorld & { summary: ContentSummary; replaced(next: ContentSummary): void };

/** Choose files, have them checked, then replace everything at once or nothing. */
export function Replace({ words, client, summary, replaced }: Props) {
  const text = words.content;
  const [state, setState] = useState<State>({ at: 'idle' });
  const [over, setOver] = useState(false);
  const folder = useRef<HTMLInputElement>(null);
  const zip = useRef<HTMLInputElement>(null);

  const refusedOrFailed = (error: unknown): State =>
    error instanceof RefusedError
      ? error.refusal.problems?.length
        ? { at: 'problems', problems: error.refusal.problems }
        : { at: 'failed', says: error.message }
      : { at: 'failed', says: text.failed };

  async function check(chosen: File[]) {
    setState({ at: 'busy', says: text.reading(chosen.length) });
    const files = await readSopFiles(chosen);
    if (files === 'no-files') return setState({ at: 'failed', says: text.noFiles });
    if (files === 'bad-zip') return setState({ at: 'failed', says: text.badZip });
    if (files === 'too-large') {
      return setState({ at: 'failed', says: text.tooLarge(largestTotal / 1e6) });
    }
    setState({ at: 'busy', says: text.checking(files.length) });
    await client.replaceSops({ body: { files, dryRun: true } }).then(
      (next) => setState({ at: 'ready', files, next }),
      (error) => setState(refusedOrFailed(error)),
    );
  }

  async function replace(files: SopFile[]) {
    setState({ at: 'busy', says: text.checking(files.length) });
    await client.replaceSops({ body: { files } }).then(
      (next) => {
        replaced(next);
        setState({ at: 'done', count: next.sops.length });
      },
      (error) => setState(refusedOrFailed(error)),
    );
  }

  const choose = (input: HTMLInputElement) => {
    const chosen = [...(input.files ?? [])];
    // The same folder again, after mending it, must count as a new choice.
    input.value = '';
    if (chosen.length) void check(chosen);
  };
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
        <button class="button" type="button" onClick={() => folder.current?.click()}>
          {text.chooseFolder}
        </button>
        <button class="button" type="button" onClick={() => zip.current?.click()}>
          {text.chooseZip}
        </button>
        <span class="text-13 ink-3">{text.drop}</span>
        <input
          ref={(input) => {
            folder.current = input;
            input?.setAttribute('webkitdirectory', '');
          }}
          hidden
          type="file"
          data-choose="folder"
          onChange={({ currentTarget }) => choose(currentTarget)}
        />
        <input
          ref={zip}
          hidden
          type="file"
          accept=".zip"
          data-choose="zip"
          onChange={({ currentTarget }) => choose(currentTarget)}
        />
      </div>
      <div role="status">
        {state.at === 'busy' && (
          <div class="row text-13">
            <progress aria-label={state.says} />
            <span>{state.says}</span>
          </div>
        )}
        {state.at === 'done' && <p class="ink-ok strong">{text.done(state.count)}</p>}
        {state.at === 'ready' && (
          <div class="ready">
            <p>{text.ready(state.next.sops.length, summary.sops.length)}</p>
            {goneFrom(state.next).length > 0 && (
              <p class="ink-warn">{text.removed(goneFrom(state.next).join(', '))}</p>
            )}
            <div class="row">
              <button
                class="button solid"
                type="button"
                onClick={() => state.at === 'ready' && void replace(state.files)}
              >
                {text.doReplace}
              </button>
              <button class="button" type="button" onClick={() => setState({ at: 'idle' })}>
                {text.cancel}
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
          <h3 class="ink-critical">{text.problems(state.problems.length)}</h3>
          <p class="text-13 ink-2">{text.fixThem}</p>
          <table class="table">
            <thead>
              <tr>
                <th scope="col">{text.file}</th>
                <th scope="col" class="right">
                  {text.line}
                </th>
                <th scope="col">{text.problem}</th>
              </tr>
            </thead>
            <tbody>
              {state.problems.map(({ file, line, message }) => (
                <tr key={`${file}:${line}:${message}`}>
                  <th scope="row" class="number">
                    {file}
                  </th>
                  <td class="right">{line}</td>
                  <td>{message}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
