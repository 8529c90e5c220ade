import { useEffect, useRef } from 'preact/hooks';
import type { Escalation } from '../../shared/model/escalation.ts';
import { Icon } from '../ui/Icon.tsx';
import { clockTime } from '../words/dates.ts';
import { CaseHead } from './CaseHead.tsx';
import { Clocks } from './Clocks.tsx';
import type { CaseProps } from './case.ts';
import type { DeskProps } from './Desk.tsx';
import { Facts } from './Facts.tsx';
import { Form } from './Form.tsx';
import { focusOn } from './focus.ts';
import { Respond } from './Respond.tsx';
import { Timeline } from './Timeline.tsx';
import { whyNot } from './why.ts';

/** Why its clocks stand, or until when somebody does not want to see it. */
function Standing({ escalation, words, cases, language }: CaseProps) {
  const text = words.casework;
  const { waiting, snoozed, erased } = escalation;
  const time = (iso: string) => clockTime(iso, cases.now.value, language);
  if (erased) return <p class="banner ink-2">{text.erased(erased)}</p>;
  if (waiting?.reason) {
    return (
      <p class="banner">
        <Icon name="pause" ink="accent" />
        <span>
          <b>{text.waitingOn(words.common.whom[waiting.on], time(waiting.since))}</b>
          {waiting.until ? ` ${text.until(time(waiting.until))}` : ''}. {waiting.reason}
        </span>
      </p>
    );
  }
  if (!snoozed) return null;
  return (
    <p class="banner">
      <Icon name="pause" ink="2" />
      <span>
        <b>{text.snoozedBy(snoozed.by.name, time(snoozed.until))}</b> {snoozed.reason}
      </span>
    </p>
  );
}

/** What was done a moment ago, and the way back; or why it could not be done. */
function Notice({ view, cases, escalation, words }: CaseProps) {
  const notice = view.notice.value;
  // It stays when it is empty: a screen reader hears what comes into it, not what comes with it.
  if (notice?.of !== escalation.id) return <div class="notice row text-13" role="status" />;
  const { said, undo, wrong } = notice;
  return (
    <div class={`notice row text-13${wrong ? ' ink-high' : ''}`} role={wrong ? 'alert' : 'status'}>
      <span>{said}</span>
      {undo && (
        <button
          class="button small"
          type="button"
          onClick={() => {
            view.notice.value = undefined;
            focusOn('case');
            cases.act(escalation, undo).catch((error) => {
              view.notice.value = {
                of: escalation.id,
                said: whyNot(error, words),
                wrong: true,
              };
            });
          }}
        >
          {words.casework.undo}
        </button>
      )}
      <button
        class="button only-icon small inset"
        type="button"
        aria-label={words.casework.understood}
        onClick={() => {
          view.notice.value = undefined;
          focusOn('case');
        }}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}

/** One case on one screen: what it is, its clocks, what happened, what to say next, the facts. */
export function CaseView(desk: DeskProps & { escalation: Escalation }) {
  const { escalation, view, words, doTo } = desk;
  const { id } = escalation;
  const doing = view.doing.value?.of === id ? view.doing.value : undefined;
  const props: CaseProps = {
    ...desk,
    run: (input, undo) => doTo(escalation, input, undo),
    open: (form) => {
      view.doing.value = { ...doing, of: id, form };
    },
  };
  const log = useRef<HTMLDivElement>(null);
  // The newest line is what a specialist came for; the log begins at its end.
  useEffect(() => {
    log.current?.scrollTo(0, 0);
  }, [escalation.events.length]);

  return (
    <main class="one" aria-label={escalation.number}>
      <div class="one-top">
        <CaseHead {...props} />
        <Notice {...props} />
        {doing?.form ? (
          <Form
            key={doing.form}
            {...props}
            name={doing.form}
            done={(said, undo) => {
              view.doing.value = doing.mode ? { of: id, mode: doing.mode } : undefined;
              if (said) view.notice.value = { of: id, said, ...(undo ? { undo } : {}) };
              focusOn('case');
            }}
          />
        ) : (
          <Standing {...props} />
        )}
        <Clocks {...props} />
      </div>
      <div class="work">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it. */}
        <div class="log" ref={log} tabIndex={0} role="log" aria-label={words.desk.timeline}>
          <Timeline {...props} />
        </div>
        <Respond
          {...props}
          mode={doing?.mode}
          choose={(mode) => {
            view.doing.value = { of: id, mode };
          }}
        />
      </div>
      <Facts {...props} />
    </main>
  );
}
