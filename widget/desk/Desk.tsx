import { useEffect, useState } from 'preact/hooks';
import { PageTop } from '../ui/PageTop.tsx';
import type { PageWorld } from '../ui/page.tsx';
import { localeOf } from '../words/words.ts';
import { CaseView } from './CaseView.tsx';
import { type Cases, openCases } from './cases.ts';
import { Queue } from './Queue.tsx';
import { clockTime } from './times.ts';

export interface DeskProps extends PageWorld {
  cases: Cases;
}

/** Single letters, off while something is being typed. */
function listenForKeys(cases: Cases, acknowledge: () => void) {
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if ((event.target as Element).closest('input, textarea, select, [contenteditable]')) return;
    if (event.key === 'j') cases.move(1);
    else if (event.key === 'k') cases.move(-1);
    else if (event.key === 'a') acknowledge();
    else if (event.key === 'r') document.querySelector<HTMLElement>('.answer textarea')?.focus();
    else return;
    event.preventDefault();
  };
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}

export function Desk(world: PageWorld) {
  const { words, me, client, clientOptions, language } = world;
  const [cases] = useState(() => openCases(client, clientOptions, me.id, Date.now));
  const text = words.desk;

  useEffect(() => cases.start(), [cases]);
  useEffect(
    () =>
      listenForKeys(cases, () => {
        const one = cases.current.value;
        if (one?.state === 'raised') cases.act(one, { do: 'take' }).catch(() => undefined);
      }),
    [cases],
  );

  const now = cases.now.value;
  const silent = cases.silentSince.value;
  const props = { ...world, cases };
  return (
    <div class="desk">
      <PageTop
        {...world}
        title={text.title}
        about={
          <>
            <span>{text.open(cases.open.value.length)}</span>
            {cases.late.value.length > 0 && (
              <span class="ink-critical strong">{text.late(cases.late.value.length)}</span>
            )}
          </>
        }
      >
        <fieldset class="segments">
          <legend class="unseen">{text.whose}</legend>
          {[false, true].map((mine) => (
            <button
              key={String(mine)}
              type="button"
              aria-pressed={cases.onlyMine.value === mine}
              onClick={() => {
                cases.onlyMine.value = mine;
              }}
            >
              {mine ? text.mine(cases.mine.value.length) : text.all}
            </button>
          ))}
        </fieldset>
        <span class={`row${silent ? ' ink-warn' : ''}`} role="status">
          <span class={`live-dot${silent ? ' off' : ''}`} />
          {silent ? text.notLive(clockTime(silent, now, language)) : text.live}
        </span>
        <span class="ink-2">
          {new Date(now).toLocaleString(localeOf(language), {
            weekday: 'short',
            day: 'numeric',
            month: 'short',
            hour: '2-digit',
            minute: '2-digit',
          })}
        </span>
      </PageTop>
      <Queue {...props} />
      {cases.current.value ? (
        <CaseView key={cases.current.value.id} {...props} escalation={cases.current.value} />
      ) : (
        <main class="no-case ink-2">
          <p>{cases.loaded.value ? text.nothingChosen : ''}</p>
        </main>
      )}
    </div>
  );
}
