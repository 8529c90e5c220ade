import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Category, Severity } from '../../../shared/model/category.ts';
import { Button } from '../../ui/Button.tsx';
import { contextOf, evidenceOf, flagOf, startOf, summaryOf } from '../state/escalation-draft.ts';
import { moreFrom, moreOf } from '../state/escalation-more.ts';
import { keyOf, named, PASTED } from '../state/ticket.ts';
import type { View } from '../state/view.ts';
import { usePanel } from './context.ts';
import { EscalateMore } from './EscalateMore.tsx';
import { EscalateQuotes } from './EscalateQuotes.tsx';
import { EscalateWhere } from './EscalateWhere.tsx';
import { Sheet } from './Sheet.tsx';
import { useKept } from './use-kept.ts';

/** A key that opened the form is still going up; it must not send it. */
const SETTLE = 300;

/** An escalation that is filled in already: Enter sends it. */
export function EscalateForm({ form }: { form: Extract<View, { name: 'escalate' }> }) {
  const { panel, words, text, time } = usePanel();
  const { escalations, drafts, assist, view, focus, world, ticket, reading } = panel;
  const replaced = escalations.raises.value.find(({ item }) => item.body.id === form.replaces)?.item
    .body;
  const key = ticket.key.value ? keyOf(ticket.key.value) : '';
  /** As it was when the form was opened; a refused one is edited as it is. */
  const [draft, setDraft] = useState(() => (replaced ? undefined : drafts.here.value));
  const start = replaced ?? draft ?? startOf(panel, form);
  /** It stood open before: whoever types elsewhere by now keeps the focus. */
  const again = useRef(world.kept?.read('escalate.summary', key) !== undefined);
  const [category, setCategory] = useKept<Category>('escalate.category', () => start.category);
  const [severity, setSeverity] = useKept<Severity>('escalate.severity', () => start.severity);
  const [chosenQueue, setQueue] = useKept(
    'escalate.queue',
    () => form.queue ?? replaced?.queue ?? draft?.queue,
  );
  const [summary, setSummary] = useKept(
    'escalate.summary',
    () =>
      replaced?.summary ??
      draft?.summary ??
      summaryOf(panel, category, words.escalate.customerMessage, text),
  );
  const [needs, setNeeds] = useKept<Record<string, boolean>>(
    'escalate.needs',
    () => draft?.needs ?? {},
  );
  const [leftOut, setLeftOut] = useKept('escalate.leftOut', () => draft?.leftOut ?? {});
  const [more, setMore] = useKept(
    'escalate.more',
    () => draft?.more ?? moreOf(ticket.ticket.value),
  );
  const [error, setError] = useState('');
  /** Typed by the agent where the page cannot be read. */
  const [number, setNumber] = useKept(
    'escalate.number',
    () => draft?.number ?? reading.changed.value?.id ?? '',
  );
  const numberField = useRef<HTMLInputElement>(null);
  const opened = useRef(performance.now());
  const busy = useRef(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const fields = useRef<HTMLFormElement>(null);

  const route = escalations.route(category, severity);
  const queue = chosenQueue ?? route?.queue ?? escalations.queues.value[0]?.id ?? '';
  const asks = [...(words.escalate.asks[category] ?? []), words.escalate.needWords];
  const isAsked = (ask: string) => needs[ask] ?? ask === asks[0];
  const quotes = evidenceOf(panel, category);
  const evidence = quotes.filter((quote) => !leftOut[quote.text]);
  const sop = assist.current.value?.sop;
  const unread = ticket.ticket.value === undefined;
  const nothingRead = unread || ticket.ticket.value?.messages.length === 0;

  useEffect(() => {
    if (again.current) return;
    if (unread && number === '') numberField.current?.focus();
    else if (summary.trim() === '') area.current?.focus();
    else focus('send-escalation');
  }, []);

  /** What opened with the form is no draft: only what the agent changed is kept. */
  const opening = useRef<string | undefined>(undefined);
  const now = { category, severity, queue: chosenQueue, number, summary, needs, leftOut, more };
  const written = JSON.stringify(now);
  opening.current ??= written;
  // Before another ticket can take the form away.
  useLayoutEffect(() => {
    if (written !== opening.current && !replaced) drafts.save(key, now);
  }, [written]);
  // What was typed last is written down at once.
  useEffect(() => () => void drafts.write(), []);

  function startOver() {
    const fresh = startOf(panel, form);
    drafts.drop(key);
    setDraft(undefined);
    setCategory(fresh.category);
    setSeverity(fresh.severity);
    setQueue(form.queue);
    setSummary(summaryOf(panel, fresh.category, words.escalate.customerMessage, text));
    setNeeds({});
    setLeftOut({});
    setMore(moreOf(ticket.ticket.value));
    opening.current = undefined;
  }

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
    const said = moreFrom(more);
    if ('wrong' in said) {
      const { amountWrong, promisedMissing, byWrong } = words.escalate;
      setError({ amount: amountWrong, promised: promisedMissing, by: byWrong }[said.wrong]);
      const wrong = fields.current?.querySelector<HTMLElement>(`[data-field="${said.wrong}"]`);
      wrong?.closest('details')?.setAttribute('open', '');
      wrong?.focus();
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
          ...said,
          evidence,
          ...(flag ? { rule: `${flag.ruleId}@${flag.version}` } : {}),
        },
        replaced?.id,
      );
      drafts.drop(key);
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

  return (
    <Sheet title={words.escalate.title}>
      <form
        ref={fields}
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
        {draft && (
          <p class="lead">
            <span>{words.escalate.draft(time(draft.at))}</span>
            <Button look="text" onPress={startOver}>
              {words.escalate.startOver}
            </Button>
          </p>
        )}
        <EscalateWhere
          category={category}
          severity={severity}
          queue={queue}
          route={route}
          change={(next) => {
            setCategory(next.category ?? category);
            setSeverity(next.severity ?? severity);
            // Another kind has its own desk.
            setQueue(next.queue);
          }}
        />
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
        <EscalateMore more={more} change={setMore} />
        <div class="text-13">
          <p class="ink-2">{words.escalate.goesWith}</p>
          <ul>
            {nothingRead ? (
              <li>{words.escalate.onlyNumber}</li>
            ) : (
              <li>
                <EscalateQuotes quotes={quotes} leftOut={leftOut} change={setLeftOut} />
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
