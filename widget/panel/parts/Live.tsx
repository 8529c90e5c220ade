import { useEffect, useRef, useState } from 'preact/hooks';
import { usePanel } from './context.ts';
import { draftLine } from './draft-line.ts';

const PAUSE = 1000;
const MINUTE = 60_000;

/** What is said to those who do not look: one polite region, and an alert for a critical flag. */
export function Live() {
  const use = usePanel();
  const { panel, words, common, text, time, now } = use;
  const { assist, ticket, session, untold, tellBy, escalations } = panel;
  const key = ticket.key.value;
  const heard = useRef(new Set<string>());
  const [polite, setPolite] = useState('');
  const [alert, setAlert] = useState('');

  /** Each sentence once per ticket. */
  const once = (name: string, say: () => void) => {
    const full = `${key?.console}/${key?.id} ${name}`;
    if (heard.current.has(full)) return;
    heard.current.add(full);
    say();
  };

  const line = draftLine(use);
  const hasDraft = panel.draft.draft.value !== undefined;
  useEffect(() => {
    if (!hasDraft) return;
    const timer = setTimeout(() => setPolite(line.text), PAUSE);
    return () => clearTimeout(timer);
  }, [line.text, hasDraft]);

  const group = untold.value;
  const due = group && tellBy(group);
  useEffect(() => {
    for (const one of assist.flags.value) {
      const said = words.flag.title(common.severities[one.severity], text(one.title));
      if (one.severity === 'critical') once(`flag ${one.category}`, () => setAlert(said));
      if (one.severity === 'high') once(`flag ${one.category}`, () => setPolite(said));
    }
    if (!group || !due) return;
    const queue = escalations.queueName(due.queue, text);
    const seen = ticket.memory.value.flaggedAt[group.category];
    const whole = seen ? due.at - Date.parse(seen) : 0;
    const rest = due.at - now;
    const minutes = Math.ceil(rest / MINUTE);
    const name = group.category;
    if (rest <= 0) once(`late ${name}`, () => setPolite(words.flag.nowLate(queue)));
    else if (rest <= 2 * MINUTE) {
      once(`soon ${name}`, () => setPolite(words.flag.half(queue, minutes)));
    } else if (rest <= whole / 2) {
      once(`half ${name}`, () => setPolite(words.flag.half(queue, minutes)));
    }
  });

  const since = session.connection.value?.since;
  const notice = session.signedOut.value
    ? words.state.signedOutTitle
    : ticket.view.value?.state === 'changed'
      ? words.state.changedTitle
      : session.offline.value && since
        ? words.waiting.offline(time(since), 0)
        : '';
  useEffect(() => {
    if (notice) setPolite(notice);
  }, [notice]);

  return (
    <>
      <p class="unseen" role="status" data-live="status">
        {polite}
      </p>
      <p class="unseen" role="alert" data-live="alert">
        {alert}
      </p>
    </>
  );
}
