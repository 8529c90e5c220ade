import { useEffect, useRef, useState } from 'preact/hooks';
import type { Category, Severity } from '../../../shared/model/category.ts';
import { categories, severities } from '../../../shared/model/names.ts';
import { contextOf, evidenceOf, flagOf, startOf, summaryOf } from '../state/escalation-draft.ts';
import { PASTED } from '../state/ticket.ts';
import type { View } from '../state/view.ts';
import { usePanel } from './context.ts';
import { Sheet } from './Sheet.tsx';

/** A key that opened the form is still going up; it must not send it. */
const SETTLE = 300;

/** An escalation that is filled in already: Enter sends it. */
export function EscalateForm({ form }: { form: Extract<View, { name: 'escalate' }> }) {
  const { panel, words, common, text } = usePanel();
  const { escalations, assist, view, focus, world, ticket } = panel;
  const replaced = escalations.raises.value.find(({ item }) => item.body.id === form.replaces)?.item
    .body;
  const start = replaced ?? startOf(panel, form);
  const [category, setCategory] = useState<Category>(start.category);
  const [severity, setSeverity] = useState<Severity>(start.severity);
  const [chosenQueue, setQueue] = useState(form.queue ?? replaced?.queue);
  const [summary, setSummary] = useState(
    () => replaced?.summary ?? summaryOf(panel, category, words.escalate.customerMessage, text),
  );
  const [needs, setNeeds] = useState<Record<string, boolean>>({});
  const [error, setError] = useState('');
  const opened = useRef(performance.now());
  const busy = useRef(false);
  const area = useRef<HTMLTextAreaElement>(null);

  const route = escalations.route(category, severity);
  const queue = chosenQueue ?? route?.queue ?? escalations.queues.value[0]?.id ?? '';
  const asks = [...(words.escalate.asks[category] ?? []), words.escalate.needWords];
  const isAsked = (ask: string) => needs[ask] ?? ask === asks[0];
  const evidence = evidenceOf(panel, category);
  const sop = assist.current.value?.sop;
  const pasted = ticket.key.value?.console === PASTED;

  useEffect(() => {
    if (summary.trim() === '') area.current?.focus();
    else focus('send-escalation');
  }, []);

  async function send(event: SubmitEvent) {
    event.preventDefault();
    if (!event.isTrusted || busy.current || performance.now() - opened.current < SETTLE) return;
    if (world.seen?.() === false) return setError(words.covered);
    if (summary.trim() === '') {
      setError(words.escalate.summaryMissing);
      area.current?.focus();
      return;
    }
    const context = contextOf(panel, text);
    if (!context) return;
    busy.current = true;
    const flag = flagOf(panel, category);
    try {
      await escalations.raise(
        {
          ...context,
          category,
          severity,
          queue,
          summary: summary.trim().slice(0, 4000),
          needs: asks.filter(isAsked),
          evidence,
          ...(flag ? { rule: `${flag.ruleId}@${flag.version}` } : {}),
        },
        replaced?.id,
      );
      view.home();
      await world.port.page.focusReply();
    } catch {
      setError(words.escalate.notKept);
    } finally {
      busy.current = false;
    }
  }

  const within = route && queue === route.queue ? route.acknowledgeWithin : undefined;
  return (
    <Sheet title={words.escalate.title}>
      <form
        id="escalate"
        class="section first form"
        noValidate
        onSubmit={send}
        onKeyDown={(event) => {
          const withControl = event.ctrlKey || event.metaKey;
          if (event.key !== 'Enter' || event.repeat || !withControl || !event.isTrusted) return;
          event.preventDefault();
          event.currentTarget.requestSubmit();
        }}
      >
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
            onChange={(event) => setQueue(event.currentTarget.value)}
          >
            {escalations.queues.value.map((one) => (
              <option key={one.id} value={one.id}>
                {text(one.name)}
              </option>
            ))}
          </select>
        </label>
        <div class="two">
          <label class="field">
            <span class="label">{words.escalate.category}</span>
            <select
              class="input"
              value={category}
              onChange={(event) => {
                setCategory(event.currentTarget.value as Category);
                setQueue(undefined);
              }}
            >
              {categories.map((name) => (
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
              onChange={(event) => {
                setSeverity(event.currentTarget.value as Severity);
                setQueue(undefined);
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
            <span>{words.escalate.summary}</span>
            <span class="ink-3">{words.escalate.summaryHint}</span>
          </span>
          <textarea
            ref={area}
            class="input text-13 summary"
            maxLength={4000}
            value={summary}
            aria-describedby="escalate-error"
            onInput={(event) => setSummary(event.currentTarget.value)}
          />
        </label>
        <p class="input-error" id="escalate-error" role="alert">
          {error}
        </p>
        <fieldset class="text-13">
          <legend class="ink-2">{words.escalate.needs}</legend>
          <div class="needs">
            {asks.map((ask) => (
              <label class="option" key={ask}>
                <input
                  type="checkbox"
                  checked={isAsked(ask)}
                  onChange={(event) => setNeeds({ ...needs, [ask]: event.currentTarget.checked })}
                />
                {ask}
              </label>
            ))}
          </div>
        </fieldset>
        <div class="text-13">
          <p class="ink-2">{words.escalate.goesWith}</p>
          <ul>
            <li>
              {(pasted ? words.escalate.quotesNoLink : words.escalate.quotes)(evidence.length)}
            </li>
            {sop && (
              <li>{words.escalate.sop(sop.id, assist.done(sop).length, sop.steps.length)}</li>
            )}
            <li>{words.escalate.masked}</li>
          </ul>
        </div>
      </form>
    </Sheet>
  );
}
