import { useState } from 'preact/hooks';
import type { RiskFlag } from '../../../shared/model/risk.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { usePanel } from './context.ts';
import { distinct, Quotes } from './Quotes.tsx';

const icons = { critical: 'critical', high: 'high', normal: 'info' } as const;

/** A risk: the words that show it, who must hear of it by when. Two lines once somebody was told. */
export function Flag({ flag, full }: { flag: RiskFlag; full: boolean }) {
  const { panel, words, common, text, time, left, keys } = usePanel();
  const [open, setOpen] = useState(false);
  const [asking, setAsking] = useState(false);
  const { assist, escalations, view } = panel;
  const { category, severity } = flag;
  const told = panel.told(category);
  const due = panel.tellBy(flag);
  const queue = escalations.queueName(due?.queue, text);
  const title = flag.suggested
    ? words.flag.maybe(text(flag.title))
    : words.flag.title(common.severities[severity], text(flag.title));
  const lang = assist.lang.value;
  const evidence = distinct(flag.evidence, full || open ? 6 : 2);
  const places = evidence.map(({ message }) =>
    message < 0 ? words.flag.subject : words.flag.message(message + 1),
  );
  const shown = full || open;
  const said = flag.lasting && assist.saidOf(flag);
  const judges = panel.judging.may.value;
  const later = panel.later.parts.value;

  const quoted = <Quotes texts={evidence.map((span) => span.text)} lang={lang} />;
  const line = () => {
    if (told && 'state' in told && told.state === 'returned') return quoted;
    if (told && 'number' in told) {
      const inTime = !due || Date.parse(told.raisedAt) <= due.at;
      const toldQueue = escalations.queueName(told.queue, text);
      return (inTime ? words.flag.toldInTime : words.flag.toldLate)(toldQueue, time(told.raisedAt));
    }
    if (told)
      return words.flag.queued(escalations.queueName(told.queue, text), time(told.raisedAt));
    if (severity !== 'normal' && due) {
      return [words.flag.tellLine(queue, time(due.at)), left(due.at)].filter(Boolean).join(', ');
    }
    return quoted;
  };

  return (
    <section
      class={`flag ${severity}${shown ? '' : ' line'}`}
      aria-label={flag.suggested ? words.flag.suggestion : words.flag.label[severity]}
    >
      <h3 class="flag-title">
        <Icon name={icons[severity]} />
        <span>
          {title}
          {!shown && <span class="flag-line">{line()}</span>}
        </span>
        {!full && (
          <Button
            icon={open ? 'up' : 'down'}
            label={open ? words.flag.less : words.flag.more}
            expanded={open}
            small
            onPress={() => setOpen(!open)}
          />
        )}
      </h3>
      {shown && (
        <dl class="facts">
          <dt>{words.flag.why}</dt>
          <dd>
            {evidence.length > 0 ? (
              <Quotes texts={evidence.map((span) => span.text)} lang={lang} places={places} />
            ) : (
              words.flag.fact
            )}
          </dd>
          {(told || (severity !== 'normal' && due)) && (
            <>
              <dt>{words.flag.tell}</dt>
              <dd>
                {told ? (
                  line()
                ) : (
                  <>
                    <b>{words.flag.tellBy(queue, time(due?.at ?? 0))}</b>
                    {left(due?.at ?? 0) && `, ${left(due?.at ?? 0)}`}
                  </>
                )}
              </dd>
            </>
          )}
        </dl>
      )}
      {shown && said && <p class="flag-said">{words.flag.said(words.flag.reasons[said])}</p>}
      {shown && !told && !asking && (
        <div class="actions">
          <Button
            {...(panel.loud.value === 'flag' && full ? { look: 'solid' } : {})}
            keys={full ? keys('X') : undefined}
            onPress={() => view.open({ name: 'escalate', category, severity })}
          >
            {words.escalate.button}
          </Button>
          {!said && !judges && (
            <Button look="text" onPress={() => setAsking(true)}>
              {flag.lasting ? words.flag.wrong : words.flag.notRisk}
            </Button>
          )}
        </div>
      )}
      {shown && judges && later && <later.JudgeFlag flag={flag} />}
      {asking && shown && later && (
        <later.Dismiss
          {...(flag.lasting
            ? {
                title: words.flag.wrongTitle,
                // It is not the agent's to take down.
                note: words.flag.stays(queue),
                action: words.flag.report,
              }
            : { title: words.flag.notRiskTitle, action: words.flag.dismiss })}
          done={(reason) => {
            setAsking(false);
            if (reason) assist.dismiss(flag, reason);
          }}
        />
      )}
    </section>
  );
}
