import { useState } from 'preact/hooks';
import { type Lesson, lessonStates } from '../../shared/model/lesson.ts';
import type { Packs } from '../../shared/model/packs.ts';
import { useLoaded, WhenLoaded } from '../ui/loaded.tsx';
import type { PageWorld } from '../ui/page.tsx';
import { writeDate } from '../words/dates.ts';
import { LessonEditor } from './LessonEditor.tsx';

export interface Found {
  lessons: Lesson[];
  sites: string[];
  packs: Packs;
}

/** Every lesson by its state; one of them, or a new one of a case, to write on. */
export function Lessons(world: PageWorld) {
  const { words, client } = world;
  const loaded = useLoaded(async (): Promise<Found> => {
    const [lessons, packs] = await Promise.all([client.lessons(), client.packs()]);
    return { ...lessons, packs };
  });
  /** Of the case that somebody came from, else of a lesson. */
  const [open, setOpen] = useState<{ lesson?: string; escalation?: string } | undefined>(() => {
    const escalation = new URLSearchParams(location.search).get('case');
    return escalation ? { escalation } : undefined;
  });

  return (
    <WhenLoaded {...{ loaded, words }} says={words.cases.page}>
      {(found) => {
        if (!open) {
          return <List {...world} found={found} choose={(lesson) => setOpen({ lesson })} />;
        }
        const known = found.lessons.find(({ id, escalation }) =>
          open.lesson ? id === open.lesson : escalation.id === open.escalation,
        );
        const escalation = known?.escalation.id ?? open.escalation ?? '';
        return (
          <LessonEditor
            key={escalation}
            {...world}
            {...{ found, known, escalation }}
            put={(lesson) =>
              loaded.setFound({
                ...found,
                lessons: [lesson, ...found.lessons.filter(({ id }) => id !== lesson.id)],
              })
            }
            close={() => {
              history.replaceState(null, '', `${location.pathname}#lessons`);
              setOpen(undefined);
            }}
          />
        );
      }}
    </WhenLoaded>
  );
}

function List({
  words,
  language,
  found,
  choose,
}: PageWorld & { found: Found; choose(id: string): void }) {
  const text = words.cases.lessons;
  const day = (iso: string) => writeDate(iso, 'dayOfYear', language);
  if (found.lessons.length === 0) return <p class="ink-2 state">{text.none}</p>;
  return (
    <>
      {lessonStates.map((state) => {
        const own = found.lessons.filter((lesson) => lesson.state === state);
        if (own.length === 0) return null;
        return (
          <section key={state} aria-labelledby={`lessons-${state}`}>
            <h2 class="text-16" id={`lessons-${state}`}>
              {text.states[state]} <span class="ink-3">{own.length}</span>
            </h2>
            <ul class="lesson-list">
              {own.map((lesson) => (
                <li key={lesson.id}>
                  <button type="button" onClick={() => choose(lesson.id)}>
                    <span class="strong cut" lang={lesson.draft.lang}>
                      {lesson.draft.title || text.untitled}
                    </span>
                    <span class="text-13 ink-2">
                      {text.of(lesson.escalation.number)}
                      {lesson.draft.sops.length > 0 && ` · ${lesson.draft.sops.join(', ')}`} ·{' '}
                      {lesson.draft.sites.length > 0
                        ? lesson.draft.sites.join(', ')
                        : text.allSites}{' '}
                      · {lesson.updatedBy}, {day(lesson.updatedAt)}
                      {lesson.changed && state === 'published' && ` · ${text.changed}`}
                    </span>
                    {lesson.version && (
                      <span class="text-13 figures">
                        {text.read(lesson.opened, lesson.acknowledged)}
                      </span>
                    )}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
