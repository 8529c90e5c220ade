import { useState } from 'preact/hooks';
import type { PeopleFile, Provisioned } from '../../shared/model/people.ts';
import { ChooseFile, FileOutcome, type FileState, outcomeOf } from '../ui/file.tsx';
import type { PageWorld } from '../ui/page.tsx';

interface Ready {
  body: PeopleFile;
  plan: Provisioned;
}

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
  const [state, setState] = useState<FileState<Ready>>({ at: 'idle' });
  const [absent, setAbsent] = useState(false);

  async function check(file: File) {
    if (file.size > largest) return setState({ at: 'failed', says: text.tooLarge });
    setState({ at: 'busy', says: text.checking(file.name) });
    const source = await file.text();
    await send({ file: file.name, text: source, absent: absent ? 'deactivate' : 'keep' }, true);
  }

  async function send(body: PeopleFile, dryRun: boolean) {
    setState({ at: 'busy', says: text.checking(body.file) });
    const outcome = await outcomeOf<Ready>(
      async () => {
        const plan = await client.provision({ body: dryRun ? { ...body, dryRun } : body });
        if (dryRun) return { at: 'ready', ready: { body, plan } };
        changed();
        return { at: 'done', says: text.done };
      },
      words.people.failed,
      (problems) => ({ at: 'problems', says: words.content.problems(problems.length), problems }),
    );
    setState(outcome);
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
      <ChooseFile label={text.choose} what="people" accept=".csv,.json" choose={check} />
      <FileOutcome
        state={state}
        ready={({ body, plan }) => (
          <Plan
            {...{ words, plan }}
            apply={() => void send(body, false)}
            cancel={() => setState({ at: 'idle' })}
          />
        )}
        problems={(problems) => (
          <ul class="problems">
            {problems.map(({ line, message }) => (
              <li key={`${line}:${message}`}>
                <span class="number">
                  {words.content.line} {line}
                </span>{' '}
                {message}
              </li>
            ))}
          </ul>
        )}
      />
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
