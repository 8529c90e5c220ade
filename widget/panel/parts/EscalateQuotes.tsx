import type { RaiseEscalation } from '../../../shared/model/escalation.ts';
import { usePanel } from './context.ts';

/** The quotes that go with an escalation, masked, each of which can be left out. */
export function EscalateQuotes({
  quotes,
  leftOut,
  change,
}: {
  quotes: RaiseEscalation['evidence'];
  leftOut: Record<string, boolean>;
  change: (next: Record<string, boolean>) => void;
}) {
  const { panel, words } = usePanel();
  const going = quotes.filter(({ text }) => !leftOut[text]).length;
  const title = panel.ticket.byHand.value ? words.escalate.quotesNoLink : words.escalate.quotes;
  if (quotes.length === 0) return <>{title(0)}</>;
  return (
    <details class="folded">
      <summary>{title(going)}</summary>
      {quotes.map(({ text, lang }) => (
        <label class="option" key={text}>
          <input
            type="checkbox"
            checked={!leftOut[text]}
            onChange={(event) => change({ ...leftOut, [text]: !event.currentTarget.checked })}
          />
          <q lang={lang}>{text}</q>
        </label>
      ))}
    </details>
  );
}
