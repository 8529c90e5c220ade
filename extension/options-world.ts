/** All that the options page asks of the browser and the worker, so that a test can stand in for both. */
import type { Me } from '../shared/model/account.ts';
import type { BackendPort, Stop } from '../widget/port.ts';
import type { Config, Named } from './config.ts';
import type { Site } from './patterns.ts';
import type { Tool } from './worker-calls.ts';

export interface Known {
  config: Config;
  /** Who is signed in. */
  me?: Me;
  /** Which of the sites' origins the browser lets us in. */
  granted: string[];
  /** What can be chosen for a site. */
  adapters: Tool[];
}

export interface OptionsWorld {
  read(): Promise<Known>;
  configure(part: Partial<Named>): Promise<void>;
  /** Asks the person; must be called straight from a press. */
  request(origins: string[]): Promise<boolean>;
  withdraw(origin: string): Promise<boolean>;
  /** What answers there; `nobody` also when the line is down. */
  reach(backend: string): Promise<'deskside' | 'other' | 'nobody'>;
  signIn: BackendPort['signIn'];
  ways: BackendPort['ways'];
  enterWith: BackendPort['enterWith'];
  signOut: BackendPort['signOut'];
  /** Opens this page in a tab of its own, with the picker. */
  setUp(address: string): Promise<void>;
  /** @throws Error with what is wrong in it. */
  importAdapter(adapter: unknown): Promise<void>;
  /** What `read` gives may have changed. */
  onChange(listener: () => void): Stop;
}

/** `https://desk.example.com/tickets/5` → `https://desk.example.com/*` */
export function patternOf(address: string): string | undefined {
  const url = URL.canParse(address.trim()) ? new URL(address.trim()) : undefined;
  return url && /^https?:$/.test(url.protocol) ? `${url.origin}/*` : undefined;
}

/** `https://*.zendesk.com/agent/*` → `*.zendesk.com` */
export const hostOf = (pattern: string): string => pattern.split('/')[2] ?? pattern;

/** Where a site begins, when it is one and not a family of them. */
export const startOf = ({ pattern }: Site): string | undefined =>
  patternOf(pattern.replace(/\/[^/]*\*.*$/, '/')) && !hostOf(pattern).includes('*')
    ? pattern.replace(/\*.*$/, '')
    : undefined;
