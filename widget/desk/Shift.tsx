import { useEffect, useState } from 'preact/hooks';
import type { Escalation } from '../../shared/model/escalation.ts';
import { Icon } from '../ui/Icon.tsx';
import { clockTime } from '../words/dates.ts';
import { actOnEach, type Outcome } from './bulk.ts';
import type { DeskProps } from './Desk.tsx';
import { focusOn } from './focus.ts';
import { burningOf } from './order.ts';
import { severityIcons, severityInks } from './Row.tsx';
import { summaryOf } from './summary.ts';

const field = 'hand-over.text';

function Line({
  one,
  kept,
  keep,
  ...props
}: DeskProps & { one: Escalation; kept: boolean; keep: (kept: boolean) => void }) {
  const { words, drafts, cases, view, language } = props;
  const text = words.casework;
  const [said, setSaid] = useState(() => drafts.get(one.id, field) || summaryOf(one, props));
  const burns = burningOf(one);
  return (
    <li class="shift-case">
      <label class="option">
        <input
          type="checkbox"
          checked={!kept}
          onChange={({ currentTarget }) => keep(!currentTarget.checked)}
        />
        <span class="line">
          <span class="row grow">
            <Icon name={severityIcons[one.severity]} ink={severityInks[one.severity]} />
            <b>{words.common.categories[one.category]}</b>
            <span class="ink-2 text-13">
              {one.ticket.id} · {one.raisedBy.name} · {text.states[one.state]}
            </span>
          </span>
          <span class="text-13">
            {burns
              ? `${text.clocks[burns.clock]}: ${words.desk.clocks.due(clockTime(burns.due, cases.now.value, language))}`
              : text.paused}
          </span>
        </span>
      </label>
      <div class="shift-said">
        <textarea
          class="input"
          rows={5}
          maxLength={4000}
          aria-label={text.summaryOf(one.number)}
          value={said}
          onInput={({ currentTarget }) => {
            setSaid(currentTarget.value);
            drafts.set(one.id, field, currentTarget.value);
          }}
        />
        <button
          class="link text-13"
          type="button"
          onClick={() => {
            view.chosen.value = one.id;
            view.page.value = 'cases';
          }}
        >
          {text.openCase(one.number)}
        </button>
      </div>
    </li>
  );
}

/** The end of a shift: everything that is mine, with what the next one must know, handed over in one go. */
export function Shift(props: DeskProps) {
  const { view, cases, words, people, drafts } = props;
  const text = words.casework;
  const [to, setTo] = useState('');
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const [outcome, setOutcome] = useState<Outcome>();
  const [busy, setBusy] = useState(false);
  const mine = view.mine.value;
  useEffect(() => focusOn('shift'), []);
  const going = mine.filter(({ id }) => !kept.has(id));

  async function handOver() {
    if (busy || going.length === 0) return;
    setBusy(true);
    const went = await actOnEach(
      cases,
      going,
      (one) => ({
        do: 'hand-over',
        text: (drafts.get(one.id, field) || summaryOf(one, props)).trim(),
        ...(to ? { to } : {}),
      }),
      words,
    );
    const failed = new Set(went.not.map(({ number }) => number));
    for (const one of going) if (!failed.has(one.number)) drafts.clear(one.id, field);
    setOutcome(went);
    setBusy(false);
  }

  return (
    <main class="shift" aria-labelledby="shift">
      <header class="row">
        <h2 class="text-16 grow" id="shift" tabIndex={-1} data-focus="shift">
          {text.shiftTitle}
        </h2>
        <button
          class="button"
          type="button"
          onClick={() => {
            view.page.value = 'cases';
            focusOn('case');
          }}
        >
          {text.back}
        </button>
      </header>
      <p class="ink-2 text-13">{text.shiftAbout}</p>
      {outcome && (
        <p class={outcome.not.length > 0 ? 'ink-high' : 'ink-ok'} role="status">
          {text.handedOver(outcome.done)}
          {outcome.not.map(({ number, why }) => ` ${number}: ${why}`)}
        </p>
      )}
      {mine.length === 0 ? (
        <p class="strong">{text.shiftEmpty}</p>
      ) : (
        <>
          <ul>
            {mine.map((one) => (
              <Line
                key={one.id}
                {...props}
                one={one}
                kept={kept.has(one.id)}
                keep={(stays) => {
                  const next = new Set(kept);
                  if (stays) next.add(one.id);
                  else next.delete(one.id);
                  setKept(next);
                }}
              />
            ))}
          </ul>
          <footer class="row">
            <label class="field">
              <span class="label">{text.handTo}</span>
              <select
                class="input"
                value={to}
                onChange={({ currentTarget }) => setTo(currentTarget.value)}
              >
                <option value="">{text.nextShift}</option>
                {people.others.value.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
            <button
              class="button solid"
              type="button"
              aria-disabled={busy || going.length === 0}
              onClick={() => void handOver()}
            >
              {text.handOverAll(going.length)}
            </button>
          </footer>
        </>
      )}
    </main>
  );
}
