import type { InsightsQuery } from '../../shared/model/insights.ts';
import { useLoaded } from '../ui/loaded.tsx';
import type { PageWorld } from '../ui/page.tsx';
import { writeDate } from '../words/dates.ts';

/** Who sent a stopped reply as it was, and why, in the agent's own words. */
export function Overrides({
  client,
  words,
  language,
  query,
}: PageWorld & { query: InsightsQuery }) {
  const text = words.insights.overrides;
  const { found } = useLoaded(() => client.overrides({ query }), [JSON.stringify(query)]);
  if (!found) return null;
  return (
    <section class="band">
      <h2>{text.title}</h2>
      <p class="source">{text.source}</p>
      {found.overrides.length === 0 ? (
        <p class="ink-2">{text.none}</p>
      ) : (
        <table class="table tight">
          <thead>
            <tr>
              {[text.when, text.who, text.site, text.ticket, text.check, text.why].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {found.overrides.map((one) => (
              <tr key={one.id}>
                <td class="number">{writeDate(one.at, 'momentOfYear', language)}</td>
                <td class="number">{one.agent}</td>
                <td>{[one.site, one.team].join(', ')}</td>
                <td class="number">{one.ticket}</td>
                <td>{one.checks.map((check) => check.replace(/@\d+$/, '')).join(', ')}</td>
                <td>
                  {text.reasons[one.reason]}: <q>{one.note}</q>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
