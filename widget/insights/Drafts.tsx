import type { Insights } from '../../shared/model/insights.ts';
import type { Words } from '../words/words.ts';
import { share } from './scale.ts';

/** What became of the replies, as a table: share of what, and the share before. */
export function Drafts({
  insights,
  words,
  format,
}: {
  insights: Insights;
  words: Words['insights'];
  format: (value: number) => string;
}) {
  const text = words.drafts;
  const { drafts, previous, options } = insights;
  const smallest = options.smallestShare;
  type Counts = typeof drafts;
  const row = (
    name: string,
    of: string,
    value: (counts: Counts) => number,
    base: (counts: Counts) => number,
    style?: 'total' | 'indent',
  ) => {
    const cells = [drafts, previous.drafts].map((counts) => {
      const rate = share(value(counts), base(counts), smallest);
      return rate === undefined ? words.hiddenCell(smallest) : `${rate.toFixed(1)}%`;
    });
    return (
      <tr key={name} class={style === 'total' ? 'total' : ''}>
        <th scope="row" class={style === 'indent' ? 'indent' : ''}>
          {name}
        </th>
        <td class="right">{format(value(drafts))}</td>
        <td class="right">{cells[0]}</td>
        <td class="ink-2">{of}</td>
        <td class="right">{cells[1]}</td>
      </tr>
    );
  };
  const replies = (counts: Counts) => counts.replies;
  const stopped = (counts: Counts) => counts.stopped;
  const unchecked = (counts: Counts) => counts.unchecked;
  const { scores } = insights;
  return (
    <>
      <table class="table tight">
        <thead>
          <tr>
            <th scope="col">{text.outcome}</th>
            <th scope="col" class="right">
              {text.replies}
            </th>
            <th scope="col" class="right">
              {text.share}
            </th>
            <th scope="col">{text.of}</th>
            <th scope="col" class="right">
              {text.before}
            </th>
          </tr>
        </thead>
        <tbody>
          {row(text.checked, text.ofReplies, (one) => one.checked, replies, 'total')}
          {row(text.stopped, text.ofChecked, stopped, (one) => one.checked)}
          {row(text.fixed, text.ofStopped, (one) => one.fixed, stopped, 'indent')}
          {row(text.overridden, text.ofStopped, (one) => one.overridden, stopped, 'indent')}
          {row(text.unchecked, text.ofReplies, unchecked, replies, 'total')}
          {Object.keys(drafts.reasons).map((reason) =>
            row(
              text.reasons[reason] ?? reason,
              text.ofUnchecked,
              (one) => one.reasons[reason] ?? 0,
              unchecked,
              'indent',
            ),
          )}
        </tbody>
      </table>
      {scores.n > 0 && (
        <p class="scored">
          <b>
            {scores.mean === undefined
              ? text.scoreHidden(words.hidden(smallest))
              : text.score(scores.mean.toFixed(1))}
          </b>{' '}
          {text.scoreMore(scores.n, previous.scores.mean?.toFixed(1))}{' '}
          <span class="ink-2">{text.scoreHow}</span>
        </p>
      )}
    </>
  );
}
