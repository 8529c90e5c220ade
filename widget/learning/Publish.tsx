import { useMemo, useState } from 'preact/hooks';
import type { Lesson, LessonText } from '../../shared/model/lesson.ts';
import {
  type Personal,
  personalIn,
  type RedactContext,
  withMasks,
} from '../../shared/quality/redact.ts';
import { writeDate } from '../words/dates.ts';
import type { UiLanguage, Words } from '../words/words.ts';

interface Props {
  draft: LessonText;
  change(part: Partial<LessonText>): void;
  words: Words;
  language: UiLanguage;
  context: RedactContext;
  kept: Lesson | undefined;
  said: { text: string; wrong?: boolean } | undefined;
  save(): void;
  publish(override?: string): void;
  withdraw(): void;
}

/** What still looks personal, and what can be done with the lesson. */
export function Publish(props: Props) {
  const { draft, change, words, language, context, kept, said, save, publish, withdraw } = props;
  const text = words.cases.lessons;
  const [reason, setReason] = useState('');
  const found = useMemo(() => {
    const fields = [draft.title, draft.happened, draft.instead, ...draft.quotes];
    return fields.flatMap((field) =>
      personalIn(field, context).map((one) => ({ ...one, words: field.slice(one.start, one.end) })),
    );
  }, [draft, context]);
  const masked = (field: string) => withMasks(field, personalIn(field, context) as Personal[]);
  const day = (iso: string) => writeDate(iso, 'day', language);
  const blocked = found.length > 0 && reason.trim().length < 10;

  return (
    <div class="publish">
      {found.length > 0 && (
        <div class="personal" role="status">
          <p class="strong">{text.found(found.length)}</p>
          <p class="text-13">
            {found.map(({ what, words: said }, at) => (
              <span key={`${at} ${said}`}>
                {at > 0 && ', '}
                <q>{said}</q> <span class="ink-2">{text.kinds[what]}</span>
              </span>
            ))}
          </p>
          <button
            class="button"
            type="button"
            onClick={() =>
              change({
                title: masked(draft.title),
                happened: masked(draft.happened),
                instead: masked(draft.instead),
                quotes: draft.quotes.map(masked),
              })
            }
          >
            {text.maskAll}
          </button>
          <label class="field">
            <span class="label">
              {text.override} <span class="ink-3">{text.overrideHint}</span>
            </span>
            <input
              class="input"
              maxLength={500}
              value={reason}
              onInput={(event) => setReason(event.currentTarget.value)}
            />
          </label>
        </div>
      )}
      <div class="row">
        <button
          class="button solid"
          type="button"
          disabled={blocked}
          onClick={() => publish(found.length > 0 ? reason.trim() : undefined)}
        >
          {kept?.version ? `${text.publishAgain} ${kept.version + 1}` : text.publish}
        </button>
        <button class="button" type="button" onClick={save}>
          {text.save}
        </button>
        {kept?.state === 'published' && (
          <button class="button text" type="button" onClick={withdraw}>
            {text.withdraw}
          </button>
        )}
        <span class={said?.wrong ? 'ink-warn' : 'ink-2'} role={said?.wrong ? 'alert' : 'status'}>
          {said?.text}
        </span>
      </div>
      {kept?.version && kept.publishedAt && (
        <p class="text-13 ink-2">
          {kept.state === 'withdrawn' && `${text.states.withdrawn}. `}
          {text.publishedBy(kept.publishedBy ?? '', day(kept.publishedAt), kept.version)}
          {kept.changed && `. ${text.changed}`}
          {kept.override && `. ${text.overridden(kept.override)}`}
        </p>
      )}
    </div>
  );
}
