import { useEffect, useRef, useState } from 'preact/hooks';
import type { Category, Severity } from '../../../shared/model/category.ts';
import { categories, severities } from '../../../shared/model/names.ts';
import { contextOf, evidenceOf, flagOf, startOf, summaryOf } from '../state/escalation-draft.ts';
import { keyOf, named, PASTED } from '../state/ticket.ts';
import type { View } from '../state/view.ts';
import { usePanel } from './context.ts';
import { Sheet } from './Sheet.tsx';
import { useKept } from './use-kept.ts';

/** A key that opened the form is still going up; it must not send it. */
const SETTLE = 300;

/** An escalation that is filled in already: Enter sends it. */
export function EscalateForm({ form }: { form: Extract<View, { name: 'escalate' }> }) {
  const { panel, words, common, text } = usePanel();
  const { escalations, assist, view, focus, world, ticket, reading } = panel;
  const replaced = escalations.raises.value.find(({ item }) => item.body.id === form.replaces)?.item
    .body;
  const start = replaced ?? startOf(panel, form);
  const key = ticket.key.value ? keyOf(ticket.key.value) : '';
  /** It stood open before: whoever types elsewhere by now keeps the focus. */
  const again = useRef(world.kept?.read('escalate.summary', key) !== undefined);
  const [category, setCategory] = useKept<Category>('escalate.category', () => start.category);
  const [severity, setSeverity] = useKept<Severity>('escalate.severity', () => start.severity);
  const [chosenQueue, setQueue] = useKept('escalate.queue', () => form.queue ?? replaced?.queue);
  const [summary, setSummary] = useKept(
    'escalate.summary',
    () => replaced?.summary ?? summaryOf(panel, category, words.escalate.customerMessage, text),
  );
  const [needs, setNeeds] = useKept<Record<string, boolean>>('escalate.needs', () => ({}));
  const [error, setError] = useState('');
  /** Typed by the agent where the page cannot be read. */
  const [number, setNumber] = useKept('escalate.number', () => reading.changed.value?.id ?? '');
  const numberField = useRef<HTMLInputElement>(null);
  const opened = useRef(performance.now());
  const busy = useRef(false);
  const area = useRef<HTMLTextAreaElement>(null);

  const route = escalations.route(category, severity);
  const queue = chosenQueue ?? route?.queue ?? escalations.queues.value[0]?.id ?? '';
  const asks = [...(words.escalate.asks[category] ?? []), words.escalate.needWords];
  const isAsked = (ask: string) => needs[ask] ?? ask === asks[0];
  const evidence = evidenceOf(panel, category);
  const sop = assist.current.value?.sop;
  const unread = ticket.ticket.value === undefined;
  const nothingRead = unread || ticket.ticket.value?.messages.length === 0;

  useEffect(() => {
    if (again.current) return;
    if (unread && number === '') numberField.current?.focus();
    else if (summary.trim() === '') area.current?.focus();
    else focus('send-escalation');
  }, []);

  async function send(event: SubmitEvent) {
    event.preventDefault();
    if (!event.isTrusted || busy.current || performance.now() - opened.current < SETTLE) return;
    if (world.seen?.() === false) return setError(words.covered);
    const id = number.trim();
    if (unread && id === '') {
      setError(words.escalate.numberMissing);
      numberField.current?.focus();
      return;
    }
    if (summary.trim() === '') {
      setError(words.escalate.summaryMissing);
      area.current?.focus();
      return;
    }
    const of = ticket.ticket.value ?? named(reading.console.value ?? PASTED, id);
    const context = contextOf(panel, of, text);
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
      if (unread) {
        // From here on its answer is shown, though the page cannot be read.
        await ticket.name(of);
        await escalations.reload();
      }
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
        {unread && (
          <label class="field">
            <span class="label">
              <span>{words.escalate.number}</span>
              <span class="ink-3">{words.escalate.numberHint}</span>
            </span>
            <input
              ref={numberField}
              class="input"
              maxLength={128}
              autocomplete="off"
              value={number}
              aria-describedby="escalate-error"
              onInput={(event) => setNumber(event.currentTarget.value)}
            />
          </label>
        )}
        <label class="field">
          <span class="label">
            <span>{words.escalate.summary}</span>
            {!unread && <span class="ink-3">{words.escalate.summaryHint}</span>}
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
            {nothingRead ? (
              <li>{words.escalate.onlyNumber}</li>
            ) : (
              <li>
                {(ticket.byHand.value ? words.escalate.quotesNoLink : words.escalate.quotes)(
                  evidence.length,
                )}
              </li>
            )}
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
