import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { usePanel } from './context.ts';
import { distinct, Quotes } from './Quotes.tsx';
import { Sheet } from './Sheet.tsx';

/** A field and what it finds, among all SOPs. Down goes from the field into the list. */
export function SopSearch({
  label,
  query = '',
  takeFocus,
}: {
  label: string;
  query?: string;
  takeFocus: boolean;
}) {
  const { panel, words, text } = usePanel();
  const typed = useSignal(query);
  const field = useRef<HTMLInputElement>(null);
  const found = panel.assist.find(typed.value);
  useEffect(() => {
    if (takeFocus) field.current?.focus();
  }, [takeFocus]);
  return (
    <div data-list="">
      <label class="field">
        <span class="label">{label}</span>
        <input
          ref={field}
          class="input search"
          type="search"
          data-item=""
          data-focus="search"
          autocomplete="off"
          spellcheck={false}
          placeholder={words.none.placeholder}
          value={typed.value}
          onInput={(event) => {
            typed.value = event.currentTarget.value;
          }}
          onKeyDown={(event) => {
            const [first] = found;
            if (event.key === 'Enter' && event.isTrusted && !event.isComposing && first) {
              panel.view.open({ name: 'sop', id: first.id });
            }
          }}
        />
      </label>
      <p class="text-13 ink-3 found" role="status">
        {typed.value.trim() !== '' &&
          (found.length === 0
            ? words.search.nothing(typed.value)
            : words.search.results(found.length))}
      </p>
      <ul class="results">
        {found.map((sop) => (
          <li key={sop.id}>
            <button
              type="button"
              class="result inset"
              data-item=""
              onClick={() => panel.view.open({ name: 'sop', id: sop.id })}
            >
              <span class="text-13 strong cut" title={text(sop.title)}>
                {text(sop.title)}
              </span>
              <span class="text-12 ink-3 number">{sop.id}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** All SOPs, from the head of the panel. */
export function SearchView({ query }: { query?: string | undefined }) {
  const { words } = usePanel();
  return (
    <Sheet title={words.search.title}>
      <section class="section first">
        <SopSearch label={words.search.label} takeFocus {...(query ? { query } : {})} />
      </section>
    </Sheet>
  );
}

/** Says that nothing fits, what was nearest and why it is not shown, and where to go from here. */
export function NoSop() {
  const { panel, words, text } = usePanel();
  const { assist, ticket, escalations } = panel;
  const closest = assist.closest.value;
  const shared = distinct(closest?.match?.reasons ?? [], 3);
  const read = assist.customerText.value.length;
  const queue = escalations.queueName(escalations.route('no-sop', 'normal')?.queue, text);
  const sentence = closest && words.none.closest(closest.sop.id, text(closest.sop.title));
  const { rejected, none } = ticket.memory.value;
  return (
    <>
      <section class="section" data-painted="none">
        <h3 class="heading text-16">{words.none.title}</h3>
        <p class="why">
          {words.none.read(read)}{' '}
          {none ? (
            words.sop.noneSaid
          ) : assist.byClicks.value && rejected.length === 0 ? (
            words.none.byClicks
          ) : sentence && shared.length > 0 ? (
            <>
              {sentence[0]}
              <Quotes texts={shared.map((span) => span.text)} lang={assist.lang.value} />
              {sentence[1]}
            </>
          ) : rejected.length > 0 ? (
            words.none.nothingElse
          ) : (
            words.none.nothingSaid
          )}
        </p>
        <div class="below">
          <SopSearch
            key={ticket.key.value?.id}
            label={words.none.findLabel}
            // Only the agent's own "none fits" moves the keyboard: a new ticket never takes it.
            takeFocus={ticket.memory.value.none}
          />
        </div>
      </section>
      <section class="section">
        <h4 class="heading">{words.none.nothingThere}</h4>
        <p class="text-13 ink-2">{words.none.escalateText(queue)}</p>
      </section>
    </>
  );
}
