import type { Category, Severity } from '../../../shared/model/category.ts';
import { severities } from '../../../shared/model/names.ts';
import { usePanel } from './context.ts';

interface Props<Of extends Category> {
  of: readonly Of[];
  category: Of;
  severity: Severity;
  change(next: { category: Of } | { severity: Severity }): void;
}

/** What it is about, of some categories, and how bad it is. */
export function RiskFields<Of extends Category>({ of, category, severity, change }: Props<Of>) {
  const { words, common } = usePanel();
  return (
    <div class="two">
      <label class="field">
        <span class="label">{words.escalate.category}</span>
        <select
          class="input"
          value={category}
          onChange={(event) => change({ category: event.currentTarget.value as Of })}
        >
          {of.map((name) => (
            <option key={name} value={name}>
              {common.categories[name]}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span class="label">{words.escalate.risk}</span>
        <select
          class={`input risk-${severity}`}
          value={severity}
          onChange={(event) => change({ severity: event.currentTarget.value as Severity })}
        >
          {severities.map((name) => (
            <option key={name} value={name}>
              {common.severities[name]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
