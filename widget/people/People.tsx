import { useState } from 'preact/hooks';
import { useLoaded, WhenLoaded } from '../ui/loaded.tsx';
import { PageTop } from '../ui/PageTop.tsx';
import type { PageWorld } from '../ui/page.tsx';
import { DirectoryKey } from './DirectoryKey.tsx';
import { Invite } from './Invite.tsx';
import { Table } from './Table.tsx';
import { Upload } from './Upload.tsx';

/** More rows are searched for, not scrolled through. */
const mostShown = 200;

/** Who works here, by site and team; how they come and how they leave. */
export function People(world: PageWorld) {
  const { words, client, me } = world;
  const text = words.people;
  const loaded = useLoaded(async () => (await client.people()).people);
  const { found: people, failed, load } = loaded;
  const [search, setSearch] = useState('');
  const [site, setSite] = useState('');
  const [team, setTeam] = useState('');
  const [left, setLeft] = useState(false);

  const all = people ?? [];
  const here = all.filter(({ active }) => active);
  const sites = [...new Set(here.map((one) => one.site))].sort();
  const teams = [
    ...new Set(here.filter((one) => !site || one.site === site).map((one) => one.team)),
  ].sort();
  const wanted = search.trim().toLowerCase();
  const found = all.filter(
    (one) =>
      (left || one.active) &&
      (!site || one.site === site) &&
      (!team || one.team === team) &&
      (!wanted || `${one.name} ${one.email}`.toLowerCase().includes(wanted)),
  );
  const about = people ? text.count(here.length, sites.length) : me.workspace.name;

  return (
    <div class="page">
      <PageTop {...world} title={text.title} about={<span>{about}</span>} />
      <main class="people">
        <section class="list" aria-busy={!people && !failed} aria-label={text.title}>
          <div class="row filters">
            <input
              class="input grow"
              type="search"
              aria-label={text.search}
              placeholder={text.search}
              value={search}
              onInput={({ currentTarget }) => setSearch(currentTarget.value)}
            />
            <Choice
              label={text.site}
              all={text.allSites}
              options={sites}
              value={site}
              choose={(next) => {
                setSite(next);
                setTeam('');
              }}
            />
            <Choice
              label={text.team}
              all={text.allTeams}
              options={teams}
              value={team}
              choose={setTeam}
            />
            <label class="row text-13">
              <input
                type="checkbox"
                checked={left}
                onChange={({ currentTarget }) => setLeft(currentTarget.checked)}
              />
              {text.left}
            </label>
          </div>
          <WhenLoaded
            {...{ loaded, words }}
            says={{ failed: text.loadFailed, loading: text.loading }}
          >
            {() =>
              found.length === 0 ? (
                <p class="ink-2">{text.none}</p>
              ) : (
                <>
                  <Table {...world} people={found.slice(0, mostShown)} changed={load} />
                  {found.length > mostShown && (
                    <p class="ink-2 text-13">{text.upload.more(found.length - mostShown)}</p>
                  )}
                </>
              )
            }
          </WhenLoaded>
        </section>
        <aside class="ways">
          <Invite {...world} sites={sites} teams={teams} changed={load} />
          <Upload {...world} changed={load} />
          <DirectoryKey {...world} />
        </aside>
      </main>
    </div>
  );
}

interface ChoiceProps {
  label: string;
  /** What an empty choice is called. */
  all: string;
  options: readonly string[];
  value: string;
  choose(value: string): void;
}

function Choice({ label, all, options, value, choose }: ChoiceProps) {
  return (
    <select
      class="input"
      aria-label={label}
      value={value}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    >
      <option value="">{all}</option>
      {options.map((one) => (
        <option key={one} value={one}>
          {one}
        </option>
      ))}
    </select>
  );
}
