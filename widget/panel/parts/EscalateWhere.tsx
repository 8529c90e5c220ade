import type { Category, Severity } from '../../../shared/model/category.ts';
import { categories } from '../../../shared/model/names.ts';
import type { Route } from '../../../shared/model/packs.ts';
import { usePanel } from './context.ts';
import { RiskFields } from './RiskFields.tsx';

interface Where {
  category?: Category;
  severity?: Severity;
  queue?: string;
}

/** Which desk, what it is about, and how bad it is. */
export function EscalateWhere({
  category,
  severity,
  queue,
  route,
  change,
}: Required<Where> & { route: Route | undefined; change: (next: Where) => void }) {
  const { panel, words, text } = usePanel();
  const within = route && queue === route.queue ? route.acknowledgeWithin : undefined;
  return (
    <>
      <label class="field">
        <span class="label">
          <span>{words.escalate.to}</span>
          {within !== undefined && (
            <span class="ink-3">
              {within < 120
                ? words.escalate.answersWithin(within)
                : words.escalate.answersWithinHours(Math.round(within / 60))}
            </span>
          )}
        </span>
        <select
          class="input"
          value={queue}
          onChange={(event) => change({ queue: event.currentTarget.value })}
        >
          {panel.escalations.queues.value.map((one) => (
            <option key={one.id} value={one.id}>
              {text(one.name)}
            </option>
          ))}
        </select>
      </label>
      <RiskFields of={categories} {...{ category, severity, change }} />
    </>
  );
}
