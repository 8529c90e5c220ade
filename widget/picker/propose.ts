/** Ways to find one element again, on other tickets too. Pure over the DOM. */
import { findAll, type Scope, visible } from '../host/locate.ts';
import { type Mark, marksOf, rankOf, type Why } from './marks.ts';

export type Sure = 'sure' | 'fair' | 'weak';

export interface Locator {
  css: string;
  sure: Sure;
  why: Why;
  /** After a second ticket: did it find its part there too? */
  held?: boolean;
}

/** How far up an anchor may be, and how many ways are kept. */
const FAR = 10;
const MOST = 6;
/** Anchored by another element, a selector is a little less sure than one that needs none. */
const STEP = 0.5;

export const sureOf = (rank: number): Sure => (rank < 2 ? 'sure' : rank < 4 ? 'fair' : 'weak');

/** Finds exactly this one of those on screen. Tools keep other tickets mounted, out of sight. */
function findsOnly(scope: Scope, css: string, element: Element): boolean {
  const found = findAll(scope, css);
  if (found.length === 1 || found.length > 200) return found.length === 1 && found[0] === element;
  const seen = found.filter(visible);
  return seen.length === 1 && seen[0] === element;
}

interface Way extends Mark {
  rank: number;
}

function ancestorsIn(scope: Scope, element: Element): Element[] {
  const above: Element[] = [];
  for (
    let up = element.parentElement;
    up && up !== scope && above.length < FAR && up.tagName !== 'BODY';
    up = up.parentElement
  ) {
    above.push(up);
  }
  return above;
}

const weaker = (a: Why, b: Why): Why => (rankOf[a] >= rankOf[b] ? a : b);

/** By its own marks, alone or below an ancestor that has some. */
function byMarks(scope: Scope, element: Element, above: Element[]): Way[] {
  const own = marksOf(element);
  const ways: Way[] = [];
  for (const mark of own) {
    if (findsOnly(scope, mark.css, element)) ways.push({ ...mark, rank: rankOf[mark.why] });
  }
  const tag: Mark = { css: element.localName, why: 'tag' };
  for (const ancestor of above) {
    for (const anchor of marksOf(ancestor).slice(0, 3)) {
      for (const mark of own.some(({ why }) => why === 'tag') ? own : [...own, tag]) {
        const link = ancestor === element.parentElement ? [' > ', ' '] : [' '];
        const css = link
          .map((by) => anchor.css + by + mark.css)
          .find((chain) => findsOnly(scope, chain, element));
        if (!css) continue;
        const why = weaker(anchor.why, mark.why);
        ways.push({ css, why, rank: rankOf[why] + STEP });
        break;
      }
    }
    if (ways.length > MOST * 3) break;
  }
  return ways;
}

const place = (element: Element): string => {
  const same = [...(element.parentElement?.children ?? [])].filter(
    ({ localName }) => localName === element.localName,
  );
  return same.length > 1
    ? `${element.localName}:nth-of-type(${same.indexOf(element) + 1})`
    : element.localName;
};

/** By where it stands: the last resort. */
function byPosition(scope: Scope, element: Element): Way | undefined {
  let css = place(element);
  for (let up = element.parentElement; ; up = up.parentElement) {
    if (findsOnly(scope, css, element)) return { css, why: 'position', rank: rankOf.position };
    if (!up || up === scope || css.length > 400) return undefined;
    const anchor = marksOf(up).find(
      ({ why, css: by }) => why !== 'made' && findsOnly(scope, by, up),
    );
    css = `${anchor?.css ?? place(up)} > ${css}`;
  }
}

/**
 * Ways to this element within one root, the surest first. Empty when nothing finds it alone.
 * @param scope where it is looked for: its document or shadow root, or one message.
 */
export function proposeIn(scope: Scope, element: Element): Locator[] {
  const ways = byMarks(scope, element, ancestorsIn(scope, element));
  const last = byPosition(scope, element);
  if (last) ways.push(last);
  ways.sort((a, b) => a.rank - b.rank || a.css.length - b.css.length);
  const kept: Locator[] = [];
  for (const { css, why, rank } of ways) {
    // Several of one kind fall together: what changes one changes them all.
    if (kept.length >= MOST || kept.filter((one) => one.why === why).length >= 2) continue;
    if (!kept.some((one) => one.css === css)) kept.push({ css, why, sure: sureOf(rank) });
  }
  return kept;
}

/** The element that holds this root: a shadow host, or a frame of the same origin. */
export function holderOf(root: Node): Element | undefined {
  if ('host' in root) return (root as ShadowRoot).host;
  const frame = (root as Document).defaultView?.frameElement;
  return frame ?? undefined;
}

/** As `proposeIn`, through shadow roots and frames from the page down. */
export function propose(page: Document, element: Element): Locator[] {
  const root = element.getRootNode() as Document | ShadowRoot;
  // The body of an editor's frame is all there is.
  const own =
    element.tagName === 'BODY'
      ? [{ css: 'body', why: 'tag', sure: 'fair' } satisfies Locator]
      : proposeIn(root, element);
  if (root === page) return own;
  const holder = holderOf(root);
  const [outer] = holder ? propose(page, holder) : [];
  if (!outer) return [];
  return own.map(({ css, why, sure }) => {
    const both = weaker(outer.why, why);
    const least = [outer.sure, sure].includes('weak')
      ? 'weak'
      : outer.sure === 'fair'
        ? 'fair'
        : sure;
    return { css: `${outer.css} >>> ${css}`, why: both, sure: least };
  });
}
