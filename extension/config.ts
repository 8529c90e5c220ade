/**
 * Which backend, and which adapter on which site. Three may say it: the organisation by the browser's managed policy,
 * then `deployment.json` in the package, then the person on the options page.
 */
import { Adapter } from '../shared/model/adapter.ts';
import { readManaged } from './managed.ts';
import { isSite, type Site } from './patterns.ts';

export type SetBy = 'organisation' | 'package' | 'person';

export interface Config {
  /** Origin without a slash at the end; absent: nobody has named one. */
  backend?: string;
  backendBy: SetBy;
  /** Id or name of the only workspace to sign in to. */
  workspace?: string;
  /** The organisation's first, then by pattern; no pattern twice. */
  sites: (Site & { by: SetBy })[];
  /** Who says that people may add none; `person`: they may. */
  sitesBy: SetBy;
  /** The organisation's and the person's; they go before the bundled ones. */
  adapters: Adapter[];
  /** Those that the person picked or imported. */
  ownAdapters: Adapter[];
  /** What the organisation set and cannot be used, in words for its administrator. */
  problems: string[];
}

export interface Named {
  backend: string | undefined;
  sites: Site[];
  adapters: Adapter[];
}

const isAdapter = (value: unknown): value is Adapter => Adapter.safeParse(value).success;

function parsed(value: unknown): Named {
  const { backend, sites, adapters } = (value ?? {}) as Record<string, unknown>;
  const known = typeof backend === 'string' && URL.canParse(backend);
  return {
    backend: known ? new URL(backend).origin : undefined,
    sites: Array.isArray(sites) ? sites.filter(isSite) : [],
    adapters: Array.isArray(adapters) ? adapters.filter(isAdapter) : [],
  };
}

/** A browser that has just started takes seconds to know its policies; after this long (ms) the last ones hold. */
const SOON = 150;

/** Tickets are read meanwhile by what held last time; another answer, however late, is kept and so heard of. */
async function policy(): Promise<Record<string, unknown>> {
  // Rejects where the browser knows no policy for this extension.
  const asked = chrome.storage.managed.get().catch(() => ({}));
  const { policy: kept } = (await chrome.storage.local.get('policy')) as {
    policy?: Record<string, unknown>;
  };
  void asked.then((found) => {
    if (JSON.stringify(found) === JSON.stringify(kept)) return;
    return chrome.storage.local.set({ policy: found });
  });
  if (!kept) return asked;
  const before = new Promise<typeof kept>((resolve) => setTimeout(resolve, SOON, kept));
  return Promise.race([asked, before]);
}

/** The file is absent in the store build. */
async function deployment(): Promise<unknown> {
  try {
    const response = await fetch(chrome.runtime.getURL('deployment.json'));
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}

export async function readConfig(): Promise<Config> {
  const [managed, file, { config }] = await Promise.all([
    policy().then(readManaged),
    deployment(),
    chrome.storage.local.get('config'),
  ]);
  const packaged = parsed(file);
  const own = parsed(config);
  // A package made for one deployment leaves nothing open.
  const inPackage = packaged.backend !== undefined;
  const sitesBy = managed.sitesLocked ? 'organisation' : inPackage ? 'package' : 'person';
  const [backend, backendBy]: [string | undefined, SetBy] =
    managed.backend !== undefined
      ? [managed.backend, 'organisation']
      : inPackage
        ? [packaged.backend, 'package']
        : [own.backend, 'person'];

  const sites = new Map<string, Config['sites'][number]>();
  const add = (by: SetBy, named: Site[]) => {
    for (const { pattern, adapter } of named) {
      if (!sites.has(pattern)) sites.set(pattern, { pattern, adapter, by });
    }
  };
  add('organisation', managed.sites);
  if (inPackage) add('package', packaged.sites);
  if (sitesBy === 'person') add('person', own.sites);

  const { problems, workspace } = managed;
  // Where people may add no sites, none of theirs reads one either.
  const ownAdapters = sitesBy === 'person' ? own.adapters : [];
  const isManaged = ({ id }: Adapter) => managed.adapters.some((one) => one.id === id);
  return {
    ...(backend === undefined ? {} : { backend }),
    backendBy,
    ...(workspace === undefined ? {} : { workspace }),
    sites: [...sites.values()],
    sitesBy,
    adapters: [...managed.adapters, ...ownAdapters.filter((one) => !isManaged(one))],
    ownAdapters,
    problems,
  };
}

/** Keeps what the person chose, beside what they chose before. */
export async function writeConfig(part: Partial<Named>): Promise<void> {
  const { config } = await chrome.storage.local.get('config');
  await chrome.storage.local.set({ config: { ...(config as object | undefined), ...part } });
}
