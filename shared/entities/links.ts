import { LinkifyIt } from 'linkify-it';

export interface Link {
  kind: 'link' | 'email';
  start: number;
  end: number;
}

/** Bare domains need one of these endings: a sentence that goes on without a space ("thanks.my order") is none. */
const endings = 'com net org edu gov info biz app shop store online site page link example'.split(
  ' ',
);
/** With another ending only as `shop.co.id`, after `www.`, before a path, or where it is called a site. */
const sure = /^www\.|\/[^/]|\.(?:co|com|net|org|go|or|ac|web|gov|edu)\.[a-z]{2}$/iu;
const called =
  /(?:sites?|domains?|url|link|page|visit|check out|situs|laman|trang|website)\s{0,2}(?:[:=(]|is|was|at|adalah|là|ay|คือ|是)?\s{0,2}$/iu;

const finder = new LinkifyIt({ fuzzyLink: true, maxLength: 400 })
  .add('//', null)
  .tlds(endings, true);

/** Thai and Chinese write addresses without a space before and behind. */
const unspaced = /[\u0e00-\u0e7f\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/g;

/** Links and e-mail addresses of a folded text. Masked ones (`r•••@mail.example`, `b***@…`) are none. */
export function findLinks(folded: string): Link[] {
  // Most texts hold none, and to look costs as much as all else that is looked for.
  if (!/@|\/\/|[^\s]\.[^\s]/.test(folded)) return [];
  return (finder.match(folded.replace(unspaced, ' ')) ?? []).flatMap(
    ({ schema, index, lastIndex, raw }): Link[] => {
      if (schema === 'mailto:') {
        const masked = /[*•●]/.test(raw) || /[*•●]/.test(folded[index - 1] ?? '');
        const named = /^mailto:/i.test(raw) ? 7 : 0;
        return masked ? [] : [{ kind: 'email', start: index + named, end: lastIndex }];
      }
      const bare = schema === '' && !endings.some((ending) => raw.endsWith(`.${ending}`));
      if (bare && !sure.test(raw) && !called.test(folded.slice(Math.max(0, index - 24), index)))
        return [];
      return [{ kind: 'link', start: index, end: lastIndex }];
    },
  );
}
