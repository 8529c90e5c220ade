import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { search } from '../../../shared/match/search.ts';
import { usePanel } from './context.ts';
import { Sheet } from './Sheet.tsx';

const MOST = 20;

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
  const { engine } = panel.session;
  const { sops } = panel.assist;
  const found =
    engine.value && typed.value.trim() !== ''
      ? search(engine.value.index, typed.value, MOST).flatMap(({ id }) => sops.value.get(id) ?? [])
      : [];
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
