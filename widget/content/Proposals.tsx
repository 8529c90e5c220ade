import { useState } from 'preact/hooks';
import type { OwnRuleVersion, Proposal } from '../../shared/model/own-rule.ts';
import { useLoaded } from '../ui/loaded.tsx';
import type { PageWorld } from '../ui/page.tsx';
import { writeDate } from '../words/dates.ts';
import { Decide } from './Decide.tsx';
import { LoadedSection } from './LoadedSection.tsx';
import { Replayed } from './Replayed.tsx';

export type ProposalProps = Pick<PageWorld, 'words' | 'client' | 'language'> & { owns: boolean };

/** Words that specialists want flagged: for the owners of the rules all of them, for others their own. */
export function Proposals({ words, client, language, owns }: ProposalProps) {
  const text = words.cases.proposals;
  const loaded = useLoaded(async () => (await client.ruleProposals()).proposals);
  const put = (next: Proposal) =>
    loaded.setFound((all) => all?.map((one) => (one.id === next.id ? next : one)));

  return (
    <LoadedSection id="proposals" how={text.how} {...{ text, words, loaded }}>
      {(found) =>
        found.length === 0 ? (
          <p class="ink-2 state">{text.none}</p>
        ) : (
          <ul class="proposals">
            {found.map((proposal) => (
              <One key={proposal.id} {...{ proposal, put, words, client, language, owns }} />
            ))}
          </ul>
        )
      }
    </LoadedSection>
  );
}

type OneProps = ProposalProps & { proposal: Proposal; put(next: Proposal): void };

function One(props: OneProps) {
  const { proposal, put, words, client, language, owns } = props;
  const text = words.cases.proposals;
  const { common } = words;
  const day = (iso: string) => writeDate(iso, 'day', language);
  const { state, by, at, category, severity, lang, versions, reason } = proposal;
  return (
    <li class="proposal">
      <div>
        <p class="strong" lang={lang}>
          {proposal.words.join(', ')}
        </p>
        <p class="text-13 ink-2">
          {common.categories[category]}, {common.severities[severity]}
          {lang && `, ${common.languages[lang]}`} · {text.by(by.name, day(at))} ·{' '}
          <span class="number">{proposal.ticket}</span>
        </p>
        <p class="text-13">
          <span class="ink-2">{text.case}</span> <q lang={lang}>{proposal.case}</q>
        </p>
        <Replayed {...{ replay: proposal.replay, words, lang }} />
        {state !== 'open' && (
          <p class="text-13 ink-2">
            {text.decided(
              text.states[state],
              proposal.decidedBy ?? '',
              proposal.decidedAt ? day(proposal.decidedAt) : '',
            )}
            {reason && `: ${reason}`}
          </p>
        )}
        <Versions {...{ versions, words, client, owns, put, day }} />
      </div>
      {owns &&
        (state === 'open' ? (
          <Decide {...{ proposal, put, words, client, language }} />
        ) : (
          <details>
            <summary class="text-13 ink-2">
              {state === 'declined' ? text.accept : text.acceptAgain}
            </summary>
            <Decide {...{ proposal, put, words, client, language }} />
          </details>
        ))}
    </li>
  );
}

type VersionProps = Pick<OneProps, 'words' | 'client' | 'owns' | 'put'> & {
  versions: OwnRuleVersion[];
  day(iso: string): string;
};

/** What became of it; the newest that was not taken back is in force. */
function Versions({ versions, words, client, owns, put, day }: VersionProps) {
  const text = words.cases.proposals;
  const [failed, setFailed] = useState(false);
  const live = versions.find(({ takenBackAt }) => !takenBackAt);
  const change = ({ id, version, takenBackAt }: OwnRuleVersion) => {
    const params = { id, version: String(version) };
    const call = takenBackAt ? client.putBackRule : client.takeBackRule;
    call({ params } as never).then(
      (next) => {
        setFailed(false);
        put(next);
      },
      () => setFailed(true),
    );
  };
  return (
    <>
      {versions.map((one) => (
        <p class="text-13 row" key={one.version}>
          <span>
            <span class="number">{text.version(one.id, one.version)}</span>{' '}
            <span class="ink-2">
              {one.takenBackAt
                ? text.takenBack(one.takenBackBy ?? '', day(one.takenBackAt))
                : one === live
                  ? text.inForce
                  : text.replaced}
            </span>
          </span>
          {owns && (one === live || one.takenBackAt) && (
            <button class="button text" type="button" onClick={() => change(one)}>
              {one.takenBackAt ? text.putBack : text.takeBack}
            </button>
          )}
        </p>
      ))}
      {failed && (
        <p class="text-13 ink-warn" role="alert">
          {text.actFailed}
        </p>
      )}
    </>
  );
}
