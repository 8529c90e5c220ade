/** The ticket's number: from the address where it is there, else from the page. Pure. */
import type { Place } from '../../shared/model/adapter.ts';
import { groupsOf } from '../host/locate.ts';

export interface IdWay {
  /** One for each kind of address. */
  places: Place[];
  /** Where tickets are, for the adapter's `pages`. */
  pages: string[];
  id: string;
}

/** What may name a ticket in an address: has a digit, or is long and mixed. */
const isKey = (part: string): boolean => /\d/.test(part) && /^[\w.~-]{1,80}$/.test(part);

/** Pattern signs are escaped; what a pattern may not hold at all becomes any text. */
const literal = (part: string): string =>
  /[(){}]/.test(part) ? '*' : part.replace(/[:*?+\\]/g, '\\$&');

const letters = 'abcdefgh';

/** Segments with the one at `id` named so, and other changing ones by letters. Two `*` are the most there may be. */
function path(segments: readonly string[], at: number): string {
  let other = 0;
  return segments
    .map((part, n) => {
      if (n === at) return ':id';
      if (!isKey(part)) return literal(part);
      other += 1;
      return `:${letters[other - 1] ?? 'z'}`;
    })
    .join('/');
}

/** What follows the ticket in the address is a part of it: `/tickets/5/history`. */
const withTails = (pattern: string): string[] => [pattern, `${pattern}/*`];

function fromPath({ pathname }: URL): IdWay[] {
  const segments = pathname.replace(/\/$/, '').split('/');
  return segments.flatMap((part, at) => {
    if (!isKey(part)) return [];
    const pattern = path(segments.slice(0, at + 1), at);
    return [
      {
        places: withTails(pattern).map((url) => ({ url, group: 'id' })),
        pages: withTails(pattern),
        id: decodeURIComponent(part),
      },
    ];
  });
}

/** Patterns of whole addresses name the host: they have room for two `*` only. */
const whole = ({ origin, pathname }: URL): string =>
  origin + pathname.split('/').map(literal).join('/');

function fromHash(at: URL): IdWay[] {
  const segments = at.hash.replace(/^#/, '').split('/');
  return segments.flatMap((part, n) => {
    if (!isKey(part)) return [];
    const pattern = `${whole(at)}?*#${path(segments.slice(0, n + 1), n)}`;
    return [{ places: [{ url: pattern, group: 'id', before: '/' }], pages: [pattern], id: part }];
  });
}

function fromSearch(at: URL): IdWay[] {
  return [...at.searchParams].flatMap(([name, value]) => {
    if (!isKey(value)) return [];
    const pattern = `${whole(at)}?*${literal(name)}=:id`;
    return [{ places: [{ url: pattern, group: 'id', before: '&' }], pages: [pattern], id: value }];
  });
}

const works = ({ places, pages, id }: IdWay, url: string): boolean =>
  pages.some((page) => groupsOf(page, url)) &&
  places.some((place) => {
    if (!('url' in place)) return false;
    const value = groupsOf(place.url, url)?.[place.group]?.split(place.before ?? '\n')[0];
    return value !== undefined && decodeURIComponent(value) === id;
  });

/**
 * Ways to the id in this address, the likeliest first: what the page also shows, then what stands last.
 * @param shown text of the page's own headings, to tell a ticket's number from an account's.
 */
export function proposeIds(url: string, shown: string): IdWay[] {
  if (!URL.canParse(url)) return [];
  const at = new URL(url);
  const ways = [...fromHash(at).reverse(), ...fromSearch(at), ...fromPath(at).reverse()];
  const isShown = ({ id }: IdWay) =>
    new RegExp(`(^|\\W)${id.replace(/[^\w]/g, '\\$&')}(\\W|$)`).test(shown);
  return ways
    .filter((way) => works(way, url))
    .sort((a, b) => Number(isShown(b)) - Number(isShown(a)));
}

/** Where the address says nothing, the page's text does: what stands around the number is left out. */
export function idInText(
  text: string,
): { after?: string; before?: string; id: string } | undefined {
  const found = /[A-Z]{1,10}-\d+|\d[\d-]*\d|\d/i.exec(text);
  if (!found) return undefined;
  const [id] = found;
  const front = text.slice(0, found.index);
  const back = text.slice(found.index + id.length);
  const sign = /[#№:]\s*$/.exec(front)?.[0].trim() ?? front;
  return {
    id,
    ...(front ? { after: sign.slice(-40) } : {}),
    ...(back ? { before: back.slice(0, 1) } : {}),
  };
}
