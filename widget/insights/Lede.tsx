import type { Insights } from '../../shared/model/insights.ts';
import type { Words } from '../words/words.ts';
import { share } from './scale.ts';

/** Three figures a lead should know before anything else, each with its change and what it stands on. */
export function Lede({ insights, words }: { insights: Insights; words: Words['insights'] }) {
  const { funnel, drafts, flags, previous, options } = insights;
  const smallest = options.smallestShare;
  const decided = flags.confirmed + flags.dismissed;
  const decidedBefore = previous.flags.confirmed + previous.flags.dismissed;
  const figures = [
    {
      now: share(funnel.sent, funnel.shown, smallest),
      before: share(previous.sent, previous.shown, smallest),
      says: words.lede.sent,
      more: words.lede.sentMore(funnel.sent, funnel.shown),
    },
    {
      now: share(flags.confirmed, decided, smallest),
      before: share(previous.flags.confirmed, decidedBefore, smallest),
      says: words.lede.confirmed,
      more: words.lede.undecided(flags.raised - decided, flags.raised),
    },
    {
      now: share(drafts.unchecked, drafts.replies, smallest),
      before: share(previous.drafts.unchecked, previous.drafts.replies, smallest),
      says: words.lede.unchecked,
      more: words.lede.uncheckedMore(drafts.unchecked, drafts.replies),
    },
  ];
  return (
    <ul class="lede">
      {figures.map(({ now, before, says, more }) => (
        <li key={says}>
          <span class={now === undefined ? 'big ink-3' : 'big'}>
            {now === undefined ? words.hiddenCell(smallest) : `${now.toFixed(1)}%`}
          </span>
          <p>
            <b>{says}</b>{' '}
            {now !== undefined && before !== undefined
              ? `${words.points(Math.round((now - before) * 10) / 10)}. `
              : ''}
            {more}
          </p>
        </li>
      ))}
    </ul>
  );
}
