import { useEffect } from 'preact/hooks';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { minutesOf } from '../state/lessons.ts';
import { usePanel } from './context.ts';
import { Sheet } from './Sheet.tsx';
import { Loading } from './States.tsx';

/** One calm line on the SOP that a lesson belongs to, until it is acknowledged. */
export function LessonLines({ sop }: { sop: string }) {
  const { panel } = usePanel();
  const text = panel.lessons.words.value?.lesson;
  if (!text || !panel.lessons.canCount.value) return null;
  return (
    <>
      {panel.lessons.of(sop).map((lesson) => (
        <button
          type="button"
          class="opens inset lesson-line"
          key={lesson.id}
          onClick={() => panel.view.open({ name: 'lesson', id: lesson.id, sop })}
        >
          <span>
            <span class="lead">
              <span>{text.line(minutesOf(lesson))}</span>
            </span>
            <span class="text-13" lang={lesson.lang}>
              {lesson.title}
            </span>
          </span>
          <Icon name="right" />
        </button>
      ))}
    </>
  );
}

/** The lesson. Reading it to the end is one press. */
export function LessonView({ id, sop }: { id: string; sop: string }) {
  const { panel } = usePanel();
  const { lessons, view, focus } = panel;
  const lesson = lessons.byId(id);
  const text = lessons.words.value?.lesson;
  useEffect(() => focus('sheet'), [id, focus]);
  useEffect(() => {
    if (lesson) lessons.opened(lesson, sop);
  }, [lesson?.id]);
  if (!lesson || !text) return <Loading />;
  const paragraphs = (body: string) =>
    body
      .split(/\n+/)
      .filter((one) => one.trim())
      .map((one, at) => <p key={at}>{one}</p>);
  return (
    <Sheet title={text.title}>
      <article class="section first lesson" lang={lesson.lang}>
        <h4 class="heading text-16">{lesson.title}</h4>
        <h5 class="ink-2 text-13">{text.happened}</h5>
        {paragraphs(lesson.happened)}
        {lesson.quotes.length > 0 && (
          <>
            <h5 class="ink-2 text-13">{text.quotes}</h5>
            {lesson.quotes.map((quote) => (
              <blockquote class="text-13" key={quote}>
                {quote}
              </blockquote>
            ))}
          </>
        )}
        <h5 class="ink-2 text-13">{text.instead}</h5>
        {paragraphs(lesson.instead)}
        <div class="actions tight">
          <Button
            look="solid"
            onPress={() => {
              lessons.acknowledge(lesson, sop);
              view.back();
            }}
          >
            {text.read}
          </Button>
        </div>
      </article>
    </Sheet>
  );
}
