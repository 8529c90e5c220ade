import type { Proof } from '../../../shared/match/done.ts';
import { usePanel } from './context.ts';

/** Enough to know the sentence by. UTF-16 units. */
const longest = 32;

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).trimEnd()}…`;
}

/** Why a step counts as done that nobody ticked, and the way to say that it is not. */
export function Evidence({ id, proof, notDone }: { id: string; proof: Proof; notDone(): void }) {
  const { panel, words, text } = usePanel();
  const why = words.sop.proof;
  return (
    <span class="step-more proof">
      <span id={id}>
        {proof.how === 'told' ? (
          why.told(panel.escalations.queueName(proof.queue, text))
        ) : (
          <>
            {why[proof.how]}: <q>{shortened(proof.span.text)}</q>
          </>
        )}
      </span>{' '}
      <button
        type="button"
        class="link"
        onClick={(event) => {
          if (event.isTrusted) notDone();
        }}
      >
        {why.not}
      </button>
    </span>
  );
}
