import type { Precision as Found, RulePrecision } from '../../shared/model/verdict.ts';
import { useLoaded } from '../ui/loaded.tsx';
import type { PageWorld } from '../ui/page.tsx';
import { local } from '../words/words.ts';
import { LoadedSection } from './LoadedSection.tsx';

type Props = Pick<PageWorld, 'words' | 'client' | 'language'>;

/** How often specialists found a flag right, by rule: confirmed of decided, and what nobody judged beside it. */
export function Precision({ words, client, language }: Props) {
  const text = words.cases.precision;
  const loaded = useLoaded(() => client.precision());

  return (
    <LoadedSection
      id="precision"
      how={loaded.found && text.how(loaded.found.days)}
      text={{ ...text, loading: words.cases.page.loading }}
      {...{ words, loaded }}
    >
      {(found) =>
        found.rules.length === 0 && found.missed.length === 0 ? (
          <p class="ink-2 state">{text.none}</p>
        ) : (
          <>
            {found.rules.length > 0 && <Rules {...{ found, words, language }} />}
            {found.missed.length > 0 && (
              <p class="text-13 state">
                <span class="ink-2">{text.missed}</span>{' '}
                {found.missed.map(({ category, count }, at) => (
                  <span key={category}>
                    {at > 0 && ', '}
                    {words.common.categories[category]} <span class="ink-2">{count}</span>
                  </span>
                ))}
              </p>
            )}
          </>
        )
      }
    </LoadedSection>
  );
}

function Rules({ found, words, language }: Pick<Props, 'words' | 'language'> & { found: Found }) {
  const text = words.cases.precision;
  const reasons = words.content.dismissals.reasons;
  const share = ({ confirmed, dismissed }: RulePrecision) => {
    const decided = confirmed + dismissed;
    if (decided < found.smallestShare) return words.insights.hiddenCell(found.smallestShare);
    return `${Math.round((confirmed / decided) * 100)}%`;
  };
  return (
    <table class="table rules">
      <thead>
        <tr>
          <th scope="col">{text.columns.rule}</th>
          <th scope="col" class="right">
            {text.columns.share}
          </th>
          <th scope="col" class="right">
            {text.columns.confirmed}
          </th>
          <th scope="col" class="right">
            {text.columns.undecided}
          </th>
          <th scope="col">{text.columns.reasons}</th>
        </tr>
      </thead>
      <tbody>
        {found.rules.map((rule) => (
          <tr key={`${rule.rule} ${rule.version}`}>
            <th scope="row">
              <span class="strong">{rule.title ? local(rule.title, language) : rule.rule}</span>
              <span class="under">
                <span class="number">{rule.rule}</span>,{' '}
                {words.content.dismissals.version(rule.version)}
                {rule.category && `, ${words.common.categories[rule.category]}`}
                {rule.own && `, ${text.own}`}
              </span>
            </th>
            <td class="right">{share(rule)}</td>
            <td class="right">{text.of(rule.confirmed, rule.confirmed + rule.dismissed)}</td>
            <td class="right">{rule.undecided}</td>
            <td>
              {Object.entries(rule.reasons).map(([reason, n], at) => (
                <span key={reason}>
                  {at > 0 && ', '}
                  {reasons[reason] ?? reason} <span class="ink-2">{n}</span>
                </span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
