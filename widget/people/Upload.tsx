import { useRef, useState } from 'preact/hooks';
import type { Refusal } from '../../shared/api.ts';
import type { PeopleFile, Provisioned } from '../../shared/model/people.ts';
import { RefusedError } from '../client.ts';
import type { PageWorld } from '../ui/page.tsx';

type Problems = NonNullable<Refusal['problems']>;
type State =
  | { at: 'idle' | 'done' }
  | { at: 'busy' | 'failed'; says: string }
  | { at: 'problems'; problems: Problems }
  | { at: 'ready'; body: PeopleFile; plan: Provisioned };

const largest = 6_000_000;
/** Of what would change; the rest is counted. */
const mostShown = 12;

/** A list of people: checked and shown first, then made true at once or not at all. */
export function Upload({
  words,
  client,
  changed,
}: Pick<PageWorld, 'words' | 'client'> & { changed(): unknown }) {
  const text = words.people.upload;
  const input = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<State>({ at: 'idle' });
  const [absent, setAbsent] = useState(false);

  const refused = (error: unknown): State =>
    !(error instanceof RefusedError)
      ? { at: 'failed', says: words.people.failed }
      : error.refusal.problems?.length
        ? { at: 'problems', problems: error.refusal.problems }
        : { at: 'failed', says: error.message };

  async function check(file: File) {
    if (file.size > largest) return setState({ at: 'failed', says: text.tooLarge });
    setState({ at: 'busy', says: text.checking(file.name) });
    const body: PeopleFile = {
      file: file.name,
      text: await file.text(),
      absent: absent ? 'deactivate' : 'keep',
    };
    await client.provision({ body: { ...body, dryRun: true } }).then(
      (plan) => setState({ at: 'ready', body, plan }),
      (error) => setState(refused(error)),
    );
  }
  async function apply(body: PeopleFile) {
    setState({ at: 'busy', says: text.checking(body.file) });
    await client.provision({ body }).then(
      () => {
        setState({ at: 'done' });
        changed();
      },
      (error) => setState(refused(error)),
    );
  }

  return (
    <section aria-labelledby="upload">
      <h2 class="text-16" id="upload">
        {text.title}
      </h2>
      <p class="text-13 ink-2">{text.how}</p>
      <label class="row text-13">
        <input
          type="checkbox"
          checked={absent}
          onChange={({ currentTarget }) => {
            setAbsent(currentTarget.checked);
            // What was shown is not what would happen any more.
            setState({ at: 'idle' });
          }}
        />
        {text.absent}
      </label>
      <button class="button" type="button" onClick={() => input.current?.click()}>
        {text.choose}
      </button>
      <input
        ref={input}
        hidden
        type="file"
        accept=".csv,.json"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void check(file);
          // The same file again, after mending it, must count as a new choice.
          currentTarget.value = '';
        }}
      />
      <div role="status">
        {state.at === 'busy' && (
          <div class="row text-13">
            <progress aria-label={state.says} />
            <span>{state.says}</span>
          </div>
        )}
        {state.at === 'done' && <p class="ink-ok strong">{text.done}</p>}
        {state.at === 'ready' && (
          <Plan
            {...{ words }}
            plan={state.plan}
            apply={() => void apply(state.body)}
            cancel={() => setState({ at: 'idle' })}
          />
        )}
      </div>
      {state.at === 'failed' && (
        <p class="input-error" role="alert">
          {state.says}
        </p>
      )}
      {state.at === 'problems' && (
        <div role="alert">
          <h3 class="ink-critical">{words.content.problems(state.problems.length)}</h3>
          <ul class="problems">
            {state.problems.map(({ line, message }) => (
              <li key={`${line}:${message}`}>
                <span class="number">
                  {words.content.line} {line}
                </span>{' '}
                {message}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

interface PlanProps extends Pick<PageWorld, 'words'> {
  plan: Provisioned;
  apply(): void;
  cancel(): void;
}

function Plan({ words, plan, apply, cancel }: PlanProps) {
  const text = words.people.upload;
  const { added, changed, deactivated, unchanged, changes } = plan;
  const all = added + changed + deactivated;
  if (all === 0) return <p>{text.nothing}</p>;
  return (
    <div class="plan">
      <p class="strong">{text.ready(added, changed, deactivated, unchanged)}</p>
      <ul class="problems">
        {changes.slice(0, mostShown).map(({ what, email, name, fields }) => (
          <li key={email} class={what === 'deactivate' ? 'ink-warn' : ''}>
            {name}{' '}
            <span class="ink-2">
              {what === 'change'
                ? fields.map((field) => text.fields[field] ?? field).join(', ')
                : text.what[what]}
            </span>
          </li>
        ))}
      </ul>
      {all > mostShown && <p class="text-13 ink-2">{text.more(all - mostShown)}</p>}
      <div class="row">
        <button class="button solid" type="button" onClick={apply}>
          {text.apply}
        </button>
        <button class="button" type="button" onClick={cancel}>
          {text.cancel}
        </button>
      </div>
    </div>
  );
}
