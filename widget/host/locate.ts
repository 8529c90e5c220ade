import type { Place } from '../../shared/model/adapter.ts';
import { limits } from './limits.ts';
import { textOf } from './lines.ts';
import { own } from './own.ts';

export type Scope = Document | Element | ShadowRoot;

/** Steps into a same-origin frame or an open shadow root. */
function inside(element: Element): Scope | null {
  // By name, as elements of a frame have constructors of their own.
  if (element.tagName === 'IFRAME') return (element as HTMLIFrameElement).contentDocument;
  return element.shadowRoot;
}

/**
 * querySelectorAll that knows ` >>> ` and lets a selector match the scope itself. A bad selector finds nothing, one
 * that finds too many the first of them, or the last.
 */
export function findAll(scope: Scope, css: string, from: 'first' | 'last' = 'first'): Element[] {
  const [first = '', ...rest] = css.split(' >>> ');
  let found: Element[];
  try {
    // Not spread: each element that is touched costs something, and there may be a hundred thousand.
    const all = own(scope, 'querySelectorAll')(first);
    const ends = from === 'first' ? [0, limits.found] : [-limits.found];
    found = Array.prototype.slice.apply(all, ends as [number]);
    if ('matches' in scope && own(scope, 'matches')(first)) found.unshift(scope);
  } catch {
    return [];
  }
  if (rest.length === 0) return found;
  return found.flatMap((element) => {
    const next = inside(element);
    return next ? findAll(next, rest.join(' >>> '), from) : [];
  });
}

export const visible = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true });

export function firstVisible(scope: Scope, alternatives: readonly string[]): Element | undefined {
  for (const css of alternatives) {
    const found = findAll(scope, css).find(visible);
    if (found) return found;
  }
  return undefined;
}

/** Is the element itself one of these? */
export const isAny = (element: Element, alternatives: readonly string[] | undefined): boolean =>
  alternatives?.some((css) => own(element, 'matches')(css)) ?? false;

/** Does the element match one of these, or hold something that does? */
export const has = (element: Scope, alternatives: readonly string[] | undefined): boolean =>
  alternatives?.some((css) => findAll(element, css).length > 0) ?? false;

type Groups = Record<string, string | undefined> | null;
/** What was found in the address that was asked for last: each reading asks, and it costs as much as a short ticket. */
const matched = new Map<string, Groups>();
let address = '';

/** Patterns may be paths (`/issues/:id`) or whole URLs. */
export function groupsOf(pattern: string, url: string): Groups {
  if (address !== url) matched.clear();
  address = url;
  const known = matched.get(pattern);
  if (known !== undefined) return known;
  let groups: Groups = null;
  try {
    const wanted = pattern.startsWith('/') ? { pathname: pattern } : pattern;
    const match = new URLPattern(wanted).exec(url);
    groups = match && { ...match.pathname.groups, ...match.search.groups, ...match.hash.groups };
  } catch {
    // A pattern that is none matches nothing.
  }
  matched.set(pattern, groups);
  return groups;
}

const implicit: Record<string, string> = {
  button: 'button,input[type=submit],input[type=button]',
  textbox: 'textarea,input:not([type]),input[type=text],[contenteditable=true]',
  heading: 'h1,h2,h3,h4,h5,h6',
  link: 'a[href]',
  article: 'article',
  listitem: 'li',
};

/** The accessible name, as far as labels go. */
function nameOf(element: Element): string {
  const by = element.getAttribute('aria-labelledby');
  const labels = (element as HTMLInputElement).labels;
  return (
    element.getAttribute('aria-label') ??
    (by && element.ownerDocument.getElementById(by)?.textContent) ??
    labels?.[0]?.textContent ??
    element.textContent ??
    ''
  ).trim();
}

const byRole = (scope: Scope, role: string, label: string): Element[] =>
  findAll(scope, [`[role="${CSS.escape(role)}"]`, implicit[role]].filter(Boolean).join()).filter(
    (element) => nameOf(element) === label,
  );

export interface Where {
  /** The ticket's part of the page, or one message. */
  scope: Scope;
  page: Document;
  url: string;
}

function rawValues(place: Place, { scope, page, url }: Where): string[] {
  if ('url' in place) {
    const value = groupsOf(place.url, url)?.[place.group];
    return value ? [decodeURIComponent(value)] : [];
  }
  if ('param' in place) {
    const address = place.referrer ? own(page, 'referrer') : url;
    const value = URL.canParse(address) && new URL(address).searchParams.get(place.param);
    return value ? [value] : [];
  }
  const from = place.page ? page : scope;
  const elements =
    'css' in place ? findAll(from, place.css) : byRole(from, place.role, place.label);
  const attr = 'css' in place ? place.attr : undefined;
  return elements.slice(0, limits.tags).map((element) => {
    if (attr) return element.getAttribute(attr) ?? '';
    if (/^(INPUT|SELECT|TEXTAREA)$/.test(element.tagName))
      return (element as HTMLInputElement).value;
    return textOf(element, limits.field);
  });
}

function trimmed(place: Place, raw: string): string {
  let value = raw;
  if (place.after !== undefined) {
    const at = value.indexOf(place.after);
    value = at < 0 ? '' : value.slice(at + place.after.length);
  }
  if (place.before !== undefined) value = value.split(place.before)[0] ?? '';
  value = value.trim().slice(0, limits.field);
  if (!place.map) return value;
  return Object.hasOwn(place.map, value) ? (place.map[value] ?? '') : '';
}

/** All values at the first place that has any. */
export function valuesAt(places: readonly Place[] | undefined, where: Where): string[] {
  for (const place of places ?? []) {
    const values = rawValues(place, where)
      .map((raw) => trimmed(place, raw))
      .filter(Boolean);
    if (values.length > 0) return values;
  }
  return [];
}

export const valueAt = (places: readonly Place[] | undefined, where: Where): string | undefined =>
  valuesAt(places, where)[0];
