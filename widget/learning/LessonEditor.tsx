import { useMemo, useState } from 'preact/hooks';
import { namesOf } from '../../shared/escalation/names.ts';
import type { Escalation } from '../../shared/model/escalation.ts';
import type { Lesson, LessonText } from '../../shared/model/lesson.ts';
import { RefusedError } from '../client.ts';
import { useLoaded } from '../ui/loaded.tsx';
import type { PageWorld } from '../ui/page.tsx';
import { textsOf } from './case-texts.ts';
import { LessonForm } from './LessonForm.tsx';
import type { Found } from './Lessons.tsx';
import { Publish } from './Publish.tsx';
import { Readers } from './Readers.tsx';
import { Redactor } from './Redactor.tsx';

interface Props extends PageWorld {
  found: Found;
  known: Lesson | undefined;
  escalation: string;
  put(lesson: Lesson): void;
  close(): void;
}

const blank = (from: Escalation | undefined): LessonText => ({
  title: '',
  happened: '',
  instead: '',
  quotes: [],
  sops: from?.sop ? [from.sop.id] : [],
  sites: [],
});

/** The case at the left, masked; the lesson that is made of it at the right. */
export function LessonEditor(props: Props) {
  const { words, client, found, known, escalation, put, close } = props;
  const text = words.cases.lessons;
  const [id] = useState(() => known?.id ?? crypto.randomUUID());
  const [draft, setDraft] = useState<LessonText | undefined>(known?.draft);
  const [kept, setKept] = useState(known);
  const [said, setSaid] = useState<{ text: string; wrong?: boolean }>();

  const {
    found: from,
    failed: missing,
    load,
  } = useLoaded(async () => {
    const one = await client.escalation({ params: { id: escalation } });
    setDraft((before) => before ?? blank(one));
    return one;
  }, [escalation]);

  const context = useMemo(
    () => ({ policy: found.packs.policy, names: from ? namesOf(from) : [] }),
    [from, found.packs],
  );
  const change = (part: Partial<LessonText>) => {
    setDraft((before) => before && { ...before, ...part });
    setSaid(undefined);
  };

  async function attempt(work: () => Promise<Lesson>, done?: string): Promise<Lesson | undefined> {
    try {
      const lesson = await work();
      setKept(lesson);
      put(lesson);
      setSaid(done ? { text: done } : undefined);
      return lesson;
    } catch (error) {
      const why = error instanceof RefusedError ? error.message : text.actFailed;
      setSaid({ text: why, wrong: true });
      return undefined;
    }
  }
  const save = (of: LessonText, done?: string) =>
    attempt(
      () =>
        client.saveLesson({
          params: { id },
          body: { ...of, escalation, revision: kept?.revision ?? 0 },
        }),
      done,
    );
  async function publish(of: LessonText, override?: string) {
    const saved = await save(of);
    if (!saved) return;
    await attempt(() =>
      client.publishLesson({
        params: { id },
        body: { revision: saved.revision, ...(override ? { override } : {}) },
      }),
    );
  }

  if (missing && !draft) {
    return (
      <div class="row state" role="alert">
        <p>{words.cases.page.failed}</p>
        <button class="button" type="button" onClick={() => void load()}>
          {words.common.page.tryAgain}
        </button>
        <button class="button text flush" type="button" onClick={close}>
          {text.back}
        </button>
      </div>
    );
  }
  if (!draft) {
    return (
      <div class="row state text-13" aria-busy="true">
        <progress aria-label={words.cases.page.loading} />
      </div>
    );
  }
  return (
    <div class="editor">
      <p class="row text-13">
        <button class="button text flush" type="button" onClick={close}>
          ‹ {text.back}
        </button>
        <a class="number" href={`/desk/#${escalation}`}>
          {from?.number ?? known?.escalation.number}
        </a>
      </p>
      {from && from.state !== 'closed' && (
        <p class="ink-warn" role="status">
          {text.notClosed}
        </p>
      )}
      <div class="columns">
        <section aria-labelledby="case">
          <h2 class="text-16" id="case">
            {text.fromCase}
          </h2>
          {from?.erased ? (
            <p class="text-13 ink-2">{text.erased}</p>
          ) : (
            <p class="text-13 ink-2">{text.fromCaseHow}</p>
          )}
          {from &&
            !from.erased &&
            textsOf(from).map((piece) => (
              <Redactor
                key={piece.id}
                {...{ piece, words, context, lang: from.ticket.lang }}
                quotes={draft.quotes}
                take={(masked) => change({ quotes: [...draft.quotes, masked.slice(0, 1200)] })}
              />
            ))}
        </section>
        <section aria-labelledby="lesson">
          <h2 class="text-16" id="lesson">
            {words.cases.lesson.title}
          </h2>
          <LessonForm {...{ draft, change, replace: setDraft, words, found, me: props.me }} />
          <Publish
            {...{ draft, change, words, context, kept, said }}
            language={props.language}
            save={() => void save(draft, text.saved)}
            publish={(override) => void publish(draft, override)}
            withdraw={() => void attempt(() => client.withdrawLesson({ params: { id } }))}
          />
          {kept?.version && <Readers {...{ words, client, id }} />}
        </section>
      </div>
    </div>
  );
}
