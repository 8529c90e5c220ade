import { useEffect } from 'preact/hooks';
import type { Sop } from '../../../shared/model/sop.ts';
import { Button } from '../../ui/Button.tsx';
import { usePanel } from './context.ts';
import { LessonLines } from './Lesson.tsx';
import { MacroPreview } from './MacroPreview.tsx';
import { Sheet } from './Sheet.tsx';
import { ByClicks, Matched } from './SopSection.tsx';
import { Steps } from './Steps.tsx';

/** A whole SOP: every step, all its words for customers, what the reply must say, when to escalate. */
export function SopView({ sop }: { sop: Sop }) {
  const { panel, words, text, day } = usePanel();
  const { assist, macros, view, focus } = panel;
  const follows = assist.following.value?.id === sop.id;
  const candidate = assist.candidates.value.find((one) => one.sop.id === sop.id);
  const lang = assist.lang.value;
  const current = assist.current.value?.sop.id === sop.id;
  const inNextStep = current ? macros.shown.value?.macro.id : undefined;

  useEffect(() => focus('sheet'), [sop.id, focus]);

  return (
    <Sheet title={text(sop.title)}>
      <section class="section first">
        <p class="lead">
          <span>{words.sop.version(sop.id, sop.version)}</span>
          <span>{words.sop.progress(assist.done(sop).length, sop.steps.length)}</span>
        </p>
        {candidate && (
          <p class="why">
            <Matched candidate={candidate} />
            <ByClicks candidate={candidate} />
          </p>
        )}
        <Steps sop={sop} />
        <LessonLines sop={sop.id} />
        <div class="actions tight">
          {!follows && panel.ticket.ticket.value && (
            <Button
              onPress={() => {
                assist.follow(sop);
                view.home();
              }}
            >
              {words.sop.thisOne}
            </Button>
          )}
          {(candidate || follows) && (
            <Button
              look="text"
              onPress={() => {
                assist.reject(sop);
                view.home();
              }}
            >
              {words.sop.notThis}
            </Button>
          )}
        </div>
      </section>
      {sop.macros.some(({ id }) => id !== inNextStep) && panel.ticket.ticket.value && (
        <section class="section">
          <h4 class="heading">{words.sop.macros}</h4>
          {sop.macros.map((macro) => {
            if (macro.id === inNextStep) return null;
            const filled = macros.fill(sop, macro);
            return (
              <div class="macro-item" key={macro.id}>
                {filled ? (
                  <MacroPreview filled={filled} />
                ) : (
                  <p class="text-13 ink-2">
                    {text(macro.title)}. {words.sop.noMacro}
                  </p>
                )}
              </div>
            );
          })}
        </section>
      )}
      {sop.required.length > 0 && (
        <section class="section">
          <h4 class="heading">{words.sop.required}</h4>
          <ul class="plain">
            {sop.required.map((statement) => {
              const said = lang && statement.text[lang] ? lang : 'en';
              const sentence = statement.text[said] ?? Object.values(statement.text)[0];
              return (
                <li key={statement.id} lang={said}>
                  “{sentence}”
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {sop.escalate.length > 0 && (
        <section class="section">
          <h4 class="heading">{words.sop.escalate}</h4>
          <ul class="plain">
            {sop.escalate.map((rule) => (
              <li class="row nowrap" key={text(rule.when)}>
                <span class="grow">{text(rule.when)}</span>
                {panel.ticket.ticket.value && (
                  <Button
                    small
                    onPress={() =>
                      view.open({
                        name: 'escalate',
                        category: rule.category,
                        severity: rule.severity,
                        ...(rule.queue ? { queue: rule.queue } : {}),
                      })
                    }
                  >
                    {words.escalate.button}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p class="section text-12 ink-3">
        {words.sop.facts(sop.owner, day(sop.effectiveFrom))}
        {sop.effectiveUntil && `, ${words.sop.until(day(sop.effectiveUntil))}`}
      </p>
    </Sheet>
  );
}
