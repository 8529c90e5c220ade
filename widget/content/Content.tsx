import { useLoaded } from '../ui/loaded.tsx';
import { PageTop } from '../ui/PageTop.tsx';
import type { PageWorld } from '../ui/page.tsx';
import { writeDate } from '../words/dates.ts';
import { Connections } from './Connections.tsx';
import { Consoles } from './Consoles.tsx';
import { Data } from './Data.tsx';
import { Desks } from './Desks.tsx';
import { Dismissals } from './Dismissals.tsx';
import { Gaps } from './Gaps.tsx';
import { Precision } from './Precision.tsx';
import { Proposals } from './Proposals.tsx';
import { Replace } from './Replace.tsx';

/** SOPs are an admin's; rules that agents dismiss are shown to all who own some. */
export function Content(world: PageWorld) {
  const { words, me } = world;
  return (
    <div class="page">
      <PageTop {...world} title={words.content.title} about={<span>{me.workspace.name}</span>} />
      <main class="content">
        {me.role === 'admin' || me.role === 'sop-owner' ? (
          <Sops {...world} />
        ) : (
          <>
            <Proposals {...world} owns={false} />
            <Precision {...world} />
            <Dismissals {...world} />
          </>
        )}
      </main>
    </div>
  );
}

/** The page is long: what is on it stays in sight. */
function Places({ words, me, sops }: PageWorld & { sops: number }) {
  const { content, desks, connections, data, cases } = words;
  const places = {
    sops: content.current(sops),
    desks: desks.title,
    consoles: content.consoles.title,
    ...(me.role === 'admin' ? { connections: connections.title, data: data.title } : {}),
    gaps: content.gaps.title,
    proposals: cases.proposals.title,
    precision: cases.precision.title,
    dismissals: content.dismissals.title,
  };
  return (
    <nav class="places text-13" aria-label={content.title}>
      {Object.entries(places).map(([id, title]) => (
        <a key={id} href={`#${id}`}>
          {title}
        </a>
      ))}
    </nav>
  );
}

function Sops(world: PageWorld) {
  const { words, client, language } = world;
  const text = words.content;
  const { found: summary, setFound, failed, load } = useLoaded(() => client.content());

  return (
    <>
      {summary && <Places {...world} sops={summary.sops.length} />}
      {summary && <Replace {...world} summary={summary} replaced={setFound} />}
      {summary && <Desks {...world} />}
      {summary && <Consoles {...world} />}
      {summary && world.me.role === 'admin' && <Connections {...world} />}
      {summary && world.me.role === 'admin' && <Data {...world} />}
      {summary && <Gaps {...world} />}
      {summary && <Proposals {...world} owns />}
      <Precision {...world} />
      <Dismissals {...world} />
      <section class="current" aria-busy={!summary && !failed}>
        {failed && (
          <div class="row" role="alert">
            <p>{text.loadFailed}</p>
            <button class="button" type="button" onClick={() => void load()}>
              {words.common.page.tryAgain}
            </button>
          </div>
        )}
        {summary && (
          <>
            <h2 class="text-16" id="sops">
              {text.current(summary.sops.length)}
            </h2>
            <p class="text-13 ink-2">
              {text.version(summary.version)}
              {summary.updatedBy && summary.updatedAt
                ? `, ${text.updated(
                    summary.updatedBy,
                    writeDate(summary.updatedAt, 'momentOfYear', language),
                  )}`
                : ''}
            </p>
            {summary.sops.length === 0 ? (
              <p class="ink-2">{text.empty}</p>
            ) : (
              <table class="table">
                <thead>
                  <tr>
                    <th scope="col">{text.columns.id}</th>
                    <th scope="col" class="right">
                      {text.columns.version}
                    </th>
                    <th scope="col">{text.columns.title}</th>
                    <th scope="col">{text.columns.languages}</th>
                    <th scope="col">{text.columns.owner}</th>
                    <th scope="col">{text.columns.from}</th>
                    <th scope="col">{text.columns.until}</th>
                  </tr>
                </thead>
                <tbody>
                  {summary.sops.map((sop) => (
                    <tr key={sop.id} id={sop.id}>
                      <th scope="row" class="number">
                        {sop.id}
                      </th>
                      <td class="right">{sop.version}</td>
                      <td>{sop.title}</td>
                      <td>{sop.langs.join(', ')}</td>
                      <td class="number">{sop.owner}</td>
                      <td class="number">{sop.effectiveFrom}</td>
                      <td class="number">{sop.effectiveUntil}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
          </>
        )}
      </section>
    </>
  );
}
