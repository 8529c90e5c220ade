import type { UsageReason } from '../../../shared/model/usage.ts';
import type { IconName } from '../../ui/Icon.tsx';
import { PASTED } from '../state/ticket.ts';
import type { usePanel } from './context.ts';

export interface DraftLine {
  icon: IconName;
  ink: 'critical' | 'warn' | 'ok' | '3';
  text: string;
  more: string;
  /** For the folded rail. */
  short: string;
  /** Score of the reply that went out last: `more` opens it. */
  score?: number;
}

/** The state of the draft in one line. Never "nothing to fix" about a draft that was not checked. */
export function draftLine({ panel, words, time, day }: ReturnType<typeof usePanel>): DraftLine {
  const { draft, scores, session, ticket } = panel;
  const of = draft.draft.value;
  const unchecked = draft.unchecked.value;
  if (unchecked) {
    const copy = session.content.value;
    const mores: Partial<Record<UsageReason, () => string>> = {
      'signed-out': () => words.state.signedOut,
      'page-changed': () =>
        panel.reading.changed.value && ticket.key.value?.console !== PASTED
          ? words.draft.pageChanged(time(ticket.since.value))
          : words.draft.pastedMore,
      'panel-missing': () => words.draft.partMissing,
      offline: () => (copy ? words.draft.oldCopy(day(copy.fetchedAt)) : words.draft.noContent),
    };
    return {
      icon: 'no',
      ink: 'warn',
      text: words.draft.unchecked,
      more: mores[unchecked]?.() ?? '',
      short: words.draft.uncheckedShort,
    };
  }
  if (of?.kind === 'note') {
    return {
      icon: 'pen',
      ink: '3',
      text: words.draft.note,
      more: words.draft.noteMore,
      short: words.draft.cleanShort,
    };
  }
  if (!of || of.text.slice(0, of.ownEnd).trim() === '') {
    const sent = scores.last.value;
    if (sent) {
      return {
        icon: 'answer',
        ink: '3',
        text: words.score.sent(time(sent.at)),
        more: words.score.line(sent.score),
        short: words.draft.cleanShort,
        score: sent.score,
      };
    }
    return {
      icon: 'pen',
      ink: '3',
      text: words.draft.none,
      more: words.draft.noneMore,
      short: words.draft.cleanShort,
    };
  }
  const fatal = draft.fatal.value.length;
  const rest = draft.findings.value.length - fatal;
  if (draft.isStopped.value) {
    return {
      icon: 'critical',
      ink: 'critical',
      text: words.stop.label,
      more: rest > 0 ? words.stop.later(rest) : words.stop.nothingElse,
      short: words.draft.stopsShort(fatal),
    };
  }
  const at = time(draft.checkedAt.value);
  const checked = session.offline.value ? words.draft.checkedOffline(at) : words.draft.checked(at);
  if (fatal > 0) {
    const both = [words.draft.stops(fatal), rest > 0 && words.draft.toLookAt(rest)];
    return {
      icon: 'critical',
      ink: 'critical',
      text: both.filter(Boolean).join(', '),
      more: checked,
      short: words.draft.stopsShort(fatal),
    };
  }
  if (rest > 0) {
    return {
      icon: 'minor',
      ink: 'warn',
      text: words.draft.toLookAt(rest),
      more: checked,
      short: words.draft.toLookAtShort(rest),
    };
  }
  return {
    icon: 'ok',
    ink: 'ok',
    text: words.draft.clean,
    more: checked,
    short: words.draft.cleanShort,
  };
}
