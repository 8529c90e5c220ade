import { useState } from 'preact/hooks';
import type { RoutingChange, RoutingReport } from '../../shared/model/routing.ts';
import { ChooseFile, FileOutcome, type FileState, outcomeOf } from '../ui/file.tsx';
import type { PageWorld } from '../ui/page.tsx';

interface Ready {
  name: string;
  source: string;
  changes: RoutingChange[];
}

type Props = Pick<PageWorld, 'words' | 'client'> & {
  published(report: RoutingReport): void;
  download(): void;
};

const longest = 500_000;

/** Choose a routing file, see what it would change, then put it in force. */
export function PublishRouting({ words, client, published, download }: Props) {
  const text = words.desks;
  const [state, setState] = useState<FileState<Ready>>({ at: 'idle' });

  async function send(name: string, source: string, dryRun: boolean) {
    const body = dryRun ? { text: source, dryRun } : { text: source };
    setState({ at: 'busy', says: text.checking });
    const outcome = await outcomeOf<Ready>(
      async () => {
        const report = await client.publishRouting({ body });
        if (dryRun) return { at: 'ready', ready: { name, source, changes: report.changes ?? [] } };
        published(report);
        return { at: 'done', says: text.done(report.version) };
      },
      words.content.failed,
      (problems) => ({ at: 'problems', says: text.problems(problems.length, name), problems }),
    );
    setState(outcome);
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
        <ChooseFile label={text.choose} what="routing" accept=".yaml,.yml" choose={check} />
        <button class="button" type="button" onClick={download}>
          {text.download}
        </button>
      </div>
      <FileOutcome
        state={state}
        ready={({ name, source, changes }) => (
          <div class="ready">
            <p>{text.ready(changes.length)}</p>
            {changes.length > 0 && <Changes changes={changes} words={words} />}
            <div class="row">
              {changes.length > 0 && (
                <button
                  class="button solid"
                  type="button"
                  onClick={() => void send(name, source, false)}
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
        problems={(problems) => (
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
              {problems.map(({ line, message }) => (
                <tr key={`${line} ${message}`}>
                  <th scope="row" class="right number">
                    {line}
                  </th>
                  <td>{message}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      />
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
