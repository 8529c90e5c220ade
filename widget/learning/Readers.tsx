import { useLoaded } from '../ui/loaded.tsx';
import type { PageWorld } from '../ui/page.tsx';

/** Who has read it, by site and team. */
export function Readers({
  words,
  client,
  id,
}: Pick<PageWorld, 'words' | 'client'> & { id: string }) {
  const text = words.cases.lessons;
  const { found } = useLoaded(() => client.lessonReaders({ params: { id } }), [id]);
  if (!found) return null;
  return (
    <section class="readers" aria-labelledby="readers">
      <h3 id="readers" class="strong">
        {text.readers}
      </h3>
      {found.rows.length === 0 ? (
        <p class="text-13 ink-2">{text.noReaders}</p>
      ) : (
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{text.columns.site}</th>
              <th scope="col">{text.columns.team}</th>
              <th scope="col" class="right">
                {text.columns.agents}
              </th>
              <th scope="col" class="right">
                {text.columns.opened}
              </th>
              <th scope="col" class="right">
                {text.columns.acknowledged}
              </th>
            </tr>
          </thead>
          <tbody>
            {found.rows.map((row) => (
              <tr key={`${row.site} ${row.team}`}>
                <th scope="row">{row.site}</th>
                <td>{row.team}</td>
                <td class="right">{row.agents}</td>
                <td class="right">{row.opened}</td>
                <td class="right">{row.acknowledged}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p class="text-12 ink-3">{text.smallest(found.smallestTeam)}</p>
    </section>
  );
}
