import { useEffect, useState } from 'preact/hooks';
import type { Escalation } from '../../shared/model/escalation.ts';
import { PageTop } from '../ui/PageTop.tsx';
import type { PageWorld } from '../ui/page.tsx';
import { clockTime, writeDate } from '../words/dates.ts';
import { CaseView } from './CaseView.tsx';
import { mayWork } from './case.ts';
import { type ActionInput, type Cases, openCases } from './cases.ts';
import { LearningLink } from './cases-links.tsx';
import { Duty, OnDuty } from './Duty.tsx';
import { type Drafts, openDrafts } from './drafts.ts';
import { Help } from './Help.tsx';
import { type Letters, type OwnTexts, openLetters, openOwnTexts } from './kept.ts';
import { listenForKeys } from './keys.ts';
import { openPeople, type People } from './people.ts';
import { Queue } from './Queue.tsx';
import { runner } from './run.ts';
import { Shift } from './Shift.tsx';
import { openTabs, type Tabs } from './tabs.ts';
import { openView, type View } from './view.ts';

export interface DeskProps extends PageWorld {
  cases: Cases;
  view: View;
  drafts: Drafts;
  tabs: Tabs;
  texts: OwnTexts;
  letters: Letters;
  people: People;
  /** Does something at once and says so, with the way back where there is one. */
  doTo(one: Escalation, input: ActionInput, undo?: ActionInput): Promise<void>;
}

/** Everything behind the page, made once. */
function open(world: PageWorld): DeskProps {
  const { client, clientOptions: options, me, leave, words } = world;
  const cases = openCases({ client, options, me, clock: Date.now, ended: () => void leave() });
  const view = openView(cases, me);
  return {
    ...world,
    cases,
    view,
    drafts: openDrafts(sessionStorage, me.id),
    tabs: openTabs(client),
    texts: openOwnTexts(localStorage, me.id),
    letters: openLetters(localStorage, me.id),
    people: openPeople(client, cases, me),
    doTo: runner(cases, view, me, words),
  };
}

/** The open case stands in the address, so that a reload shows it again. */
function followAddress(view: View) {
  const id = location.hash.slice(1);
  if (id) view.chosen.value = id;
  return view.chosen.subscribe((chosen) => {
    if (chosen) history.replaceState(null, '', `#${chosen}`);
  });
}

export function Desk(world: PageWorld) {
  const [made] = useState(() => open(world));
  const props: DeskProps = { ...made, ...world };
  const { words, language } = world;
  const { cases, view } = made;
  const text = words.desk;
  const more = words.casework;

  useEffect(() => cases.start(), [cases]);
  useEffect(() => listenForKeys(props), [made]);
  useEffect(() => followAddress(view), [view]);
  useEffect(() => view.searchAlso(), [view]);
  useEffect(() => void made.tabs.load(), [made]);
  useEffect(() => made.people.start(), [made]);

  const now = cases.now.value;
  const silent = cases.silentSince.value;
  const late = view.counts.value.late;
  return (
    <div class="desk">
      <PageTop
        {...world}
        leave={async (where) => {
          const left = await world.leave(where);
          // By their own word: nothing of theirs stays for the next one. A session that ended keeps it.
          if (left) made.drafts.forget();
          return left;
        }}
        title={text.title}
        about={
          <>
            {cases.loaded.value && <span>{text.open(cases.open.value.length)}</span>}
            {late > 0 && <span class="ink-critical strong">{text.late(late)}</span>}
            <OnDuty {...props} />
          </>
        }
      >
        <Duty {...props} />
        <LearningLink {...world} />
        {mayWork(world) && (
          <button
            class="button text"
            type="button"
            aria-pressed={view.page.value === 'shift'}
            onClick={() => {
              view.page.value = view.page.value === 'shift' ? 'cases' : 'shift';
            }}
          >
            {more.shift}
          </button>
        )}
        <button
          class="button text"
          type="button"
          onClick={() => {
            view.help.value = true;
          }}
        >
          {more.keysButton} <kbd>?</kbd>
        </button>
        <span class={`row${silent ? ' ink-warn' : ''}`} role="status">
          <span class={`live-dot${silent ? ' off' : ''}`} />
          {silent ? text.notLive(clockTime(silent, now, language)) : text.live}
        </span>
        <span class="ink-2 time">{writeDate(now, 'now', language)}</span>
      </PageTop>
      <Queue {...props} />
      {view.page.value === 'shift' ? (
        <Shift {...props} />
      ) : view.current.value ? (
        <CaseView key={view.current.value.id} {...props} escalation={view.current.value} />
      ) : (
        <main class="no-case ink-2">
          <p>{cases.loaded.value ? text.nothingChosen : ''}</p>
        </main>
      )}
      {view.help.value && <Help {...props} />}
    </div>
  );
}
