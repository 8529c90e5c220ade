import type { Dismissals as Found, RuleDismissals } from '../../shared/model/dismissals.ts';
import { useLoaded } from '../ui/loaded.tsx';
import type { PageWorld } from '../ui/page.tsx';
import { writeDate } from '../words/dates.ts';
import { local } from '../words/words.ts';
import { LoadedSection } from './LoadedSection.tsx';

type Props = Pick<PageWorld, 'words' | 'client' | 'language'>;

/** Risk rules that agents dismiss more often than not, for those who own them. */
export function Dismissals({ words, client, language }: Props) {
  const text = words.content.dismissals;
  const loaded = useLoaded(() => client.dismissals());
  const { found } = loaded;

  return (
    <LoadedSection
      id="dismissals"
      how={found && text.how(found.days, found.fewest.decisions, found.fewest.agents)}
      {...{ text, words, loaded }}
    >
      {(found) =>
        found.rules.length === 0 ? (
          <p class="ink-2 state">{text.none(found.judged, found.fewest.decisions)}</p>
        ) : (
          <Rules {...{ found, words, language }} />
        )
      }
    </LoadedSection>
  );
}

function Rules({ found, words, language }: Pick<Props, 'words' | 'language'> & { found: Found }) {
  const text = words.content.dismissals;
  const day = (iso: string) => writeDate(iso, 'day', language);
  const share = ({ confirmed, dismissed }: RuleDismissals) => {
    const decided = confirmed + dismissed;
    if (decided < found.smallestShare) return words.insights.hiddenCell(found.smallestShare);
    return `${Math.round((dismissed / decided) * 100)}%`;
  };
  return (
    <table class="table rules">
      <thead>
        <tr>
          <th scope="col">{text.columns.rule}</th>
          <th scope="col">{text.columns.owner}</th>
          <th scope="col" class="right">
            {text.columns.share}
          </th>
          <th scope="col" class="right">
            {text.columns.dismissed}
          </th>
          <th scope="col">{text.columns.reasons}</th>
          <th scope="col">{text.columns.sites}</th>
          <th scope="col" class="right">
            {text.columns.since}
          </th>
        </tr>
      </thead>
      <tbody>
        {found.rules.map((rule) => (
          <tr key={`${rule.rule} ${rule.version}`} id={`rule-${rule.rule}`}>
            <th scope="row">
              <Rule {...{ rule, words, language }} />
            </th>
            <td>{rule.owner ? local(rule.owner, language) : text.nobody}</td>
            <td class="right">{share(rule)}</td>
            <td class="right">
              {text.of(rule.dismissed, rule.confirmed + rule.dismissed)}
              <span class="under">{text.raised(rule.raised)}</span>
            </td>
            <td>
              <Counts
                rows={Object.entries(rule.reasons).map(([reason, n]) => [
                  text.reasons[reason] ?? reason,
                  n,
                ])}
              />
            </td>
            <td>
              <Counts
                rows={[
                  ...rule.sites.map(({ site, dismissed }): [string, number] => [site, dismissed]),
                  ...(rule.elsewhere > 0
                    ? [
                        [
                          rule.sites.length > 0 ? text.elsewhere : text.scattered,
                          rule.elsewhere,
                        ] satisfies [string, number],
                      ]
                    : []),
                ]}
              />
            </td>
            <td class="right">{day(rule.since)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const Counts = ({ rows }: { rows: [string, number][] }) => (
  <ul>
    {rows.map(([name, n]) => (
      <li key={name}>
        {name} <span class="ink-2">{n}</span>
      </li>
    ))}
  </ul>
);

/** Which rule it is, and where it comes from: its phrases, and the tickets to look at. */
function Rule({
  rule,
  words,
  language,
}: Pick<Props, 'words' | 'language'> & { rule: RuleDismissals }) {
  const text = words.content.dismissals;
  const { common } = words;
  const title = rule.title ? local(rule.title, language) : rule.rule;
  const state =
    rule.inForce === undefined
      ? text.gone
      : rule.inForce !== rule.version
        ? text.replaced(rule.inForce)
        : undefined;
  return (
    <>
      <span class="strong">{rule.suggested ? text.perhaps(title) : title}</span>
      <span class="under">
        <a class="number" href={`#rule-${rule.rule}`}>
          {rule.rule}
        </a>
        , {text.version(rule.version)}
        {rule.category && `, ${common.categories[rule.category]}`}
        {rule.lang && `, ${common.languages[rule.lang]}`}
      </span>
      {state && <span class="under">{state}</span>}
      <details>
        <summary>{text.more}</summary>
        {rule.phrases.length > 0 ? (
          <ul class="phrases" lang={rule.lang}>
            {rule.phrases.map((phrase) => (
              <li key={phrase}>{phrase}</li>
            ))}
          </ul>
        ) : (
          <p>{rule.suggested ? text.learned : text.noPhrases}</p>
        )}
        {rule.tickets.length > 0 && (
          <p>
            {text.tickets}{' '}
            {rule.tickets.map(({ console, ticket }, at) => (
              <span key={`${console} ${ticket}`} class="number" title={console}>
                {at > 0 && ', '}
                {ticket}
              </span>
            ))}
          </p>
        )}
      </details>
    </>
  );
}
