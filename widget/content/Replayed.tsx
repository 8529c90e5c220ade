import type { Proposal } from '../../shared/model/own-rule.ts';
import type { PageWorld } from '../ui/page.tsx';

/** What the words would have done to texts known to be harmless. */
export function Replayed({
  replay,
  words,
  lang,
}: Pick<PageWorld, 'words'> & { replay: Proposal['replay']; lang: Proposal['lang'] }) {
  const text = words.cases.proposals;
  if (replay.problem) return <p class="text-13 ink-warn">{replay.problem}</p>;
  return (
    <div class="text-13">
      {!replay.catches && <p class="ink-warn">{text.misses}</p>}
      <p class={replay.flagged > 0 ? 'ink-warn' : 'ink-2'}>
        {text.replay(replay.flagged, replay.texts)}
      </p>
      {replay.examples.length > 0 && (
        <ul class="phrases" lang={lang}>
          {replay.examples.map((example) => (
            <li key={example}>
              <q>{example}</q>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
