/** What an administrator set for everybody: the browser's managed policy, read as untrusted text. */
import { Adapter } from '../shared/model/adapter.ts';
import { isPattern, type Site } from './patterns.ts';

export interface Managed {
  backend?: string;
  /** Id or name: nobody may sign in to another one. */
  workspace?: string;
  sites: Site[];
  adapters: Adapter[];
  /** People may add no sites of their own. */
  sitesLocked: boolean;
  /** What could not be used, for the administrator: each names the setting and what it should be. */
  problems: string[];
}

const short = (value: unknown) => String(JSON.stringify(value)).slice(0, 80);

/** Chromium hands over JSON texts, as its policies know no free objects; Firefox either. */
function adapterOf(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

export function readManaged(found: Record<string, unknown>): Managed {
  const managed: Managed = { sites: [], adapters: [], sitesLocked: false, problems: [] };
  const { problems } = managed;
  const listOf = (name: string): unknown[] => {
    const value = found[name];
    if (Array.isArray(value)) return value;
    if (value !== undefined) problems.push(`${name} must be a list; it is ${short(value)}.`);
    return [];
  };

  const { backend, workspace } = found;
  if (typeof backend === 'string' && /^https?:/.test(backend) && URL.canParse(backend)) {
    managed.backend = new URL(backend).origin;
  } else if (backend !== undefined) {
    problems.push(
      `backend must be an address such as https://deskside.example.com; it is ${short(backend)}.`,
    );
  }
  if (typeof workspace === 'string' && workspace !== '') managed.workspace = workspace;
  else if (workspace !== undefined)
    problems.push(`workspace must be a text; it is ${short(workspace)}.`);

  for (const [at, value] of listOf('sites').entries()) {
    const { pattern, adapter } = (value ?? {}) as Partial<Site>;
    if (typeof pattern === 'string' && isPattern(pattern) && typeof adapter === 'string') {
      managed.sites.push({ pattern, adapter });
    } else {
      const like = '{"pattern": "https://desk.example.com/*", "adapter": "redmine"}';
      problems.push(`sites[${at}] must be like ${like}; it is ${short(value)}.`);
    }
  }
  for (const [at, value] of listOf('adapters').entries()) {
    const read = Adapter.safeParse(adapterOf(value));
    if (read.success) {
      managed.adapters.push(read.data);
      continue;
    }
    const [issue] = read.error.issues;
    const where = issue?.path.join('.') || 'the whole';
    problems.push(`adapters[${at}] is not a valid adapter: ${where}: ${issue?.message}.`);
  }
  for (const [at, lock] of listOf('locks').entries()) {
    if (lock === 'sites') managed.sitesLocked = true;
    else problems.push(`locks[${at}] can be "sites"; it is ${short(lock)}.`);
  }
  return managed;
}
