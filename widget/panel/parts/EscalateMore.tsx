import type { More } from '../state/drafts.ts';
import { currencies } from '../state/escalation-more.ts';
import { usePanel } from './context.ts';

/** What may go with an escalation and need not; folded, with what is filled in already in the one line that stays. */
export function EscalateMore({ more, change }: { more: More; change: (next: More) => void }) {
  const { words } = usePanel();
  const say = words.escalate;
  const set = (part: Partial<More>) => change({ ...more, ...part });
  const filled = [
    more.amount.trim() && `${more.currency} ${more.amount.trim()}`,
    more.promised.trim() && say.promised,
    more.tried.trim() && say.tried,
  ].filter(Boolean);
  return (
    <details class="text-13 folded">
      <summary>
        {say.more}
        {filled.length > 0 && <span class="ink-3">: {filled.join(', ')}</span>}
      </summary>
      <label class="field">
        <span class="label">{say.tried}</span>
        <textarea
          class="input text-13"
          rows={2}
          maxLength={2000}
          value={more.tried}
          onInput={(event) => set({ tried: event.currentTarget.value })}
        />
      </label>
      <label class="field">
        <span class="label">{say.promised}</span>
        <textarea
          class="input text-13"
          rows={2}
          maxLength={500}
          data-field="promised"
          value={more.promised}
          onInput={(event) => set({ promised: event.currentTarget.value })}
        />
      </label>
      <label class="field">
        <span class="label">{say.by}</span>
        <input
          class="input"
          type="datetime-local"
          data-field="by"
          value={more.by}
          onInput={(event) => set({ by: event.currentTarget.value })}
        />
      </label>
      <div class="two">
        <label class="field">
          <span class="label">{say.atRisk}</span>
          <input
            class="input"
            inputMode="decimal"
            maxLength={20}
            autocomplete="off"
            data-field="amount"
            value={more.amount}
            onInput={(event) => set({ amount: event.currentTarget.value })}
          />
        </label>
        <label class="field">
          <span class="label">{say.currency}</span>
          <select
            class="input"
            value={more.currency}
            onChange={(event) => set({ currency: event.currentTarget.value })}
          >
            {currencies.map((code) => (
              <option key={code} value={code}>
                {code}
              </option>
            ))}
          </select>
        </label>
      </div>
    </details>
  );
}
