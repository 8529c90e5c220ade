import { useState } from 'preact/hooks';
import type { Adapter } from '../../shared/model/adapter.ts';
import type {
  AdapterVersion,
  BrokenReading,
  Consoles as Found,
  PublishedAdapter,
} from '../../shared/model/consoles.ts';
import { newer } from '../host/adapters.ts';
import { consoles } from '../host/consoles/index.ts';
import { useLoaded } from '../ui/loaded.tsx';
import type { PageWorld } from '../ui/page.tsx';
import { writeDate } from '../words/dates.ts';
import type { UiLanguage } from '../words/words.ts';
import { saveAdapter } from './adapter-file.ts';
import { LoadedSection } from './LoadedSection.tsx';
import { PublishAdapter } from './PublishAdapter.tsx';

type Props = Pick<PageWorld, 'words' | 'client' | 'language'>;

interface Row {
  id: string;
  bundled?: Adapter;
  published?: PublishedAdapter;
  /** What panels read with; absent when all was taken back and nothing is bundled. */
  inUse?: Adapter;
  broken: BrokenReading[];
}

function rowsOf({ published, broken }: Found): Row[] {
  const ids = [...new Set([...published.map(({ id }) => id), ...Object.keys(consoles)])];
  return ids.map((id) => {
    const own = published.find((one) => one.id === id);
    const bundled = consoles[id];
    const inUse = bundled ? newer(bundled, own?.current) : own?.current;
    return {
      id,
      ...(bundled ? { bundled } : {}),
      ...(own ? { published: own } : {}),
      ...(inUse ? { inUse } : {}),
      broken: broken.filter((one) => one.id === id),
    };
  });
}

/** Which adapters read the consoles, what they no longer find, and where a mended one is published. */
export function Consoles({ words, client, language }: Props) {
  const text = words.content.consoles;
  const loaded = useLoaded(() => client.consoles());
  const { found, load } = loaded;
  const [said, setSaid] = useState('');

  /** Says how it went and shows what is there now. */
  async function press(act: () => Promise<unknown>, says: string) {
    setSaid('');
    await act().then(
      () => setSaid(says),
      () => setSaid(words.content.failed),
    );
    await load();
  }
  const takeBack = (id: string, version: number) =>
    press(() => client.takeBackAdapter({ params: { id, version } }), text.tookBack(version));
  const putBack = (id: string, version: number) =>
    press(async () => {
      const body = await client.adapter({ params: { id, version } });
      await client.publishAdapter({ params: { id }, query: {}, body });
    }, text.putBackDone(version));

  const rows = found ? rowsOf(found) : [];
  const own = rows.filter(({ published, broken }) => published || broken.length > 0);
  const rest = rows.filter((row) => !own.includes(row));
  const shared = { words, client, language, takeBack, putBack };
  return (
    <LoadedSection id="consoles" class="gaps consoles" how={text.how} {...{ text, words, loaded }}>
      {({ days }) => (
        <>
          <div class="state">
            <PublishAdapter
              {...{ words, client }}
              inUse={(id) => rows.find((row) => row.id === id)?.inUse?.version}
              published={() => void load()}
            />
          </div>
          <p role="status" class="text-13 said">
            {said}
          </p>
          {own.length > 0 ? (
            <Table rows={own} {...shared} />
          ) : (
            <p class="ink-2 state">{text.none(days)}</p>
          )}
          <details class="bundled">
            <summary>{text.bundledAll(rest.length)}</summary>
            <Table rows={rest} {...shared} />
          </details>
        </>
      )}
    </LoadedSection>
  );
}

type TableProps = Props & {
  takeBack(id: string, version: number): Promise<void>;
  putBack(id: string, version: number): Promise<void>;
};

function Table({ rows, ...world }: TableProps & { rows: Row[] }) {
  const { columns } = world.words.content.consoles;
  return (
    <table class="table rules">
      <thead>
        <tr>
          <th scope="col">{columns.console}</th>
          <th scope="col">{columns.version}</th>
          <th scope="col">{columns.verified}</th>
          <th scope="col">{columns.reading}</th>
          <th scope="col">
            <span class="unseen">{columns.actions}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <ConsoleRow key={row.id} row={row} {...world} />
        ))}
      </tbody>
    </table>
  );
}

function ConsoleRow({ row, ...world }: TableProps & { row: Row }) {
  const { words, language, takeBack } = world;
  const text = words.content.consoles;
  const { id, inUse, bundled, published, broken } = row;
  const when = whenIn(language);
  const version = published?.versions.find((one) => one.version === inUse?.version);
  const name = inUse?.name ?? published?.versions[0]?.name ?? id;
  return (
    <tr id={`console-${id}`}>
      <th scope="row">
        <span class="strong">{name}</span>
        <span class="under number">{id}</span>
      </th>
      <td>
        {inUse ? text.version(inUse.version) : text.noVersion}
        <span class="under">
          {version && inUse !== bundled
            ? text.publishedBy(version.publishedBy, when(version.publishedAt))
            : bundled && text.bundled}
        </span>
        {bundled && published?.current && inUse === bundled && (
          <span class="under">{text.older(published.current.version)}</span>
        )}
        {published && <History versions={published.versions} id={id} {...world} />}
      </td>
      <td>
        {inUse?.verified ? (
          text.verified(inUse.verified.with, writeDate(inUse.verified.on, 'dayOfYear', language))
        ) : (
          <span class="ink-2">{text.unverified}</span>
        )}
      </td>
      <td>
        {broken.length === 0 ? (
          <span class="ink-2">{text.reads}</span>
        ) : (
          broken.map((one) => (
            <Broken
              key={`${one.version} ${one.page}`}
              {...{ one, words, when }}
              {...(inUse ? { inUse } : {})}
            />
          ))
        )}
      </td>
      <td>
        <div class="row actions">
          {inUse && (
            <button
              class="button small"
              type="button"
              aria-label={text.downloadOf(name)}
              onClick={() => saveAdapter(inUse)}
            >
              {text.download}
            </button>
          )}
          {published?.current && (
            <button
              class="button small"
              type="button"
              aria-label={text.takeBackOf(name, published.current.version)}
              onClick={() => published.current && void takeBack(id, published.current.version)}
            >
              {text.takeBack}
            </button>
          )}
        </div>
      </td>
    </tr>
  );
}

/** A kind of page that is not read, and how many people met it. */
function Broken({
  one,
  inUse,
  words,
  when,
}: Pick<Props, 'words'> & {
  one: BrokenReading;
  inUse?: Adapter;
  when: ReturnType<typeof whenIn>;
}) {
  const text = words.content.consoles;
  const current = one.version === inUse?.version;
  const fields = one.fields.map((name) => words.panel.state.fields[name]);
  const where = current ? inUse.pages[one.page] : undefined;
  return (
    <div class="broken">
      <span class={current ? 'ink-critical strong' : 'ink-2'}>
        {text.broken(words.panel.and(fields))}
      </span>
      <span class="under">{text.since(when(one.since), one.agents)}</span>
      {where && <span class="under number">{text.where(where)}</span>}
      {!current && <span class="under">{text.otherVersion(one.version)}</span>}
    </div>
  );
}

/** Every version there ever was; those taken back can be put in force again. */
function History({
  versions,
  id,
  words,
  language,
  client,
  putBack,
}: TableProps & { versions: AdapterVersion[]; id: string }) {
  const text = words.content.consoles;
  const when = whenIn(language);
  return (
    <details>
      <summary>{text.history(versions.length)}</summary>
      <ul class="phrases">
        {versions.map(({ version, publishedBy, publishedAt, takenBackAt, takenBackBy }) => (
          <li key={version}>
            {text.versionBy(version, publishedBy, when(publishedAt))}
            {takenBackAt && ` ${text.takenBackBy(takenBackBy ?? '', when(takenBackAt))}`}{' '}
            <button
              class="link"
              type="button"
              onClick={() => void client.adapter({ params: { id, version } }).then(saveAdapter)}
            >
              {text.download}
            </button>
            {takenBackAt && (
              <>
                {' '}
                <button class="link" type="button" onClick={() => void putBack(id, version)}>
                  {text.putBack}
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

const whenIn = (language: UiLanguage) => (iso: string) => writeDate(iso, 'moment', language);
