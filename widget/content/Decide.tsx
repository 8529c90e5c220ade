import { useState } from 'preact/hooks';
import type { RiskCategory, Severity } from '../../shared/model/category.ts';
import { riskCategories, severities } from '../../shared/model/names.ts';
import type { AcceptRule, Proposal } from '../../shared/model/own-rule.ts';
import { RefusedError } from '../client.ts';
import type { PageWorld } from '../ui/page.tsx';
import { Replayed } from './Replayed.tsx';

type Props = Pick<PageWorld, 'words' | 'client' | 'language'> & {
  proposal: Proposal;
  put(next: Proposal): void;
};

/** The owner of the rules tries other words, accepts, or declines with a reason. */
export function Decide({ proposal, put, words, client }: Props) {
  const text = words.cases.proposals;
  const { common } = words;
  const [newest] = proposal.versions;
  const [title, setTitle] = useState(newest?.title ?? common.categories[proposal.category]);
  const [category, setCategory] = useState<RiskCategory>(newest?.category ?? proposal.category);
  const [severity, setSeverity] = useState<Severity>(newest?.severity ?? proposal.severity);
  const [phrases, setPhrases] = useState((newest?.words ?? proposal.words).join('\n'));
  const [tried, setTried] = useState<Proposal['replay']>();
  const [declining, setDeclining] = useState(false);
  const [reason, setReason] = useState('');
  const [error, setError] = useState('');

  const params = { id: proposal.id };
  const send = (call: Promise<Proposal>, done: (next: Proposal) => void) =>
    call.then(
      (next) => {
        setError('');
        done(next);
      },
      (failure) => setError(failure instanceof RefusedError ? failure.message : text.actFailed),
    );
  const body = (dryRun: boolean): AcceptRule => ({
    title: title.trim(),
    category,
    severity,
    words: phrases
      .split('\n')
      .map((one) => one.trim())
      .filter(Boolean),
    ...(dryRun ? { dryRun } : {}),
  });
  const changed = (set: () => void) => {
    set();
    setTried(undefined);
    setError('');
  };

  if (declining) {
    return (
      <form
        class="decide"
        onSubmit={(event) => {
          event.preventDefault();
          void send(client.declineRule({ params, body: { reason: reason.trim() } }), put);
        }}
      >
        <label class="field">
          <span class="label">{text.reason}</span>
          <textarea
            class="input"
            required
            minLength={3}
            maxLength={300}
            value={reason}
            ref={(box) => box?.focus()}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        </label>
        <p class="input-error" role="alert">
          {error}
        </p>
        <div class="row">
          <button class="button" type="submit">
            {text.doDecline}
          </button>
          <button class="button text" type="button" onClick={() => setDeclining(false)}>
            {text.cancel}
          </button>
        </div>
      </form>
    );
  }
  return (
    <form
      class="decide"
      onSubmit={(event) => {
        event.preventDefault();
        void send(client.acceptRule({ params, body: body(false) }), (next) => {
          setTried(undefined);
          put(next);
        });
      }}
    >
      <label class="field">
        <span class="label">{text.name}</span>
        <input
          class="input"
          required
          minLength={3}
          maxLength={80}
          value={title}
          onInput={(event) => setTitle(event.currentTarget.value)}
        />
      </label>
      <div class="two">
        <label class="field">
          <span class="label">{text.category}</span>
          <select
            class="input"
            value={category}
            onChange={(event) => {
              const next = event.currentTarget.value as RiskCategory;
              changed(() => setCategory(next));
            }}
          >
            {riskCategories.map((name) => (
              <option key={name} value={name}>
                {common.categories[name]}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span class="label">{text.severity}</span>
          <select
            class="input"
            value={severity}
            onChange={(event) => {
              const next = event.currentTarget.value as Severity;
              changed(() => setSeverity(next));
            }}
          >
            {severities.map((name) => (
              <option key={name} value={name}>
                {common.severities[name]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <label class="field">
        <span class="label">
          {text.words} <span class="ink-3">{text.wordsHint}</span>
        </span>
        <textarea
          class="input"
          required
          lang={proposal.lang}
          rows={2}
          value={phrases}
          onInput={(event) => {
            const next = event.currentTarget.value;
            changed(() => setPhrases(next));
          }}
        />
      </label>
      {tried && <Replayed {...{ replay: tried, words, lang: proposal.lang }} />}
      <p class="input-error" role="alert">
        {error}
      </p>
      <div class="row">
        <button class="button" type="submit">
          {proposal.state === 'accepted' ? text.acceptAgain : text.accept}
        </button>
        <button
          class="button"
          type="button"
          onClick={() =>
            send(client.acceptRule({ params, body: body(true) }), ({ replay }) => setTried(replay))
          }
        >
          {text.try}
        </button>
        {proposal.state === 'open' && (
          <button class="button text" type="button" onClick={() => setDeclining(true)}>
            {text.decline}
          </button>
        )}
      </div>
    </form>
  );
}
