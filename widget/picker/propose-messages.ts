/** What the messages of a thread have in common, from one or two that were pointed at. Pure over the DOM. */
import { findAll } from '../host/locate.ts';
import { type Mark, marksOf, rankOf, type Why } from './marks.ts';
import { holderOf, type Sure, sureOf } from './propose.ts';

/** What was pointed at: somewhere in the words of each. */
export interface Examples {
  customer: Element;
  agent?: Element | undefined;
  note?: Element | undefined;
}

/** One reading of the thread. */
export interface Items {
  css: string;
  why: Why;
  sure: Sure;
  found: Element[];
  /** The items that hold the examples. */
  customer: Element;
  agent?: Element | undefined;
}

export interface Part {
  css: string;
  why: Why;
  sure: Sure;
}

const FAR = 14;
const MOST = 6;
const messageLike =
  /messag|msg|comment|reply|replies|journal|post\b|entry|event|bubble|turn|article|listitem|note/i;

/** Up through shadow roots, as each message may be a component of its own. */
export const above = (element: Element): Element | null =>
  element.parentElement ?? holderOf(element.getRootNode()) ?? null;

function chainOf(element: Element, stop?: Element): Element[] {
  const chain: Element[] = [];
  for (let up: Element | null = element; up && up !== stop && chain.length < FAR; up = above(up)) {
    if (up.tagName === 'BODY' || up.tagName === 'HTML') break;
    chain.push(up);
  }
  return chain;
}

/** Also through shadow roots, which `contains` does not cross. */
export function holds(outer: Element, inner: Element): boolean {
  for (let up: Element | null = inner; up; up = above(up)) if (up === outer) return true;
  return false;
}

const common = (a: Element, b: Element): Mark[] => {
  const theirs = new Set(marksOf(b).map(({ css }) => css));
  return marksOf(a).filter(({ css }) => theirs.has(css));
};

/** The way into the root that the items stand in. */
function entry(page: Document, root: Node): string | undefined {
  if (root === page) return '';
  const holder = holderOf(root);
  const outer = holder && entry(page, holder.getRootNode());
  if (!holder || outer === undefined) return undefined;
  const mark = marksOf(holder).find(({ why }) => why !== 'made')?.css ?? holder.localName;
  return `${outer}${mark} >>> `;
}

interface Level extends Items {
  rank: number;
  height: number;
}

const weaker = (a: Why, b: Why): Why => (rankOf[a] >= rankOf[b] ? a : b);

function* chains(customer: Element, agent: Element | undefined): Generator<Mark> {
  const tag: Mark = { css: customer.localName, why: 'tag' };
  const own = agent ? common(customer, agent) : marksOf(customer);
  const all = own.some(({ css }) => css === tag.css) ? own : [...own, tag];
  yield* all.filter(({ why }) => why !== 'tag');
  const parents = [customer.parentElement, customer.parentElement?.parentElement];
  for (const [steps, parent] of parents.entries()) {
    const anchors = parent && (!agent || holds(parent, agent)) ? marksOf(parent).slice(0, 3) : [];
    for (const anchor of anchors) {
      for (const mark of all) {
        yield {
          css: `${anchor.css}${steps === 0 ? ' > ' : ' '}${mark.css}`,
          why: weaker(anchor.why, mark.why),
        };
      }
    }
  }
  yield* all.filter(({ why }) => why === 'tag');
}

/** Every reading with these two as items. */
function levelsOf(page: Document, u: Element, v: Element | undefined, height: number): Level[] {
  const into = entry(page, u.getRootNode());
  if (into === undefined) return [];
  const levels: Level[] = [];
  for (const mark of chains(u, v)) {
    const css = into + mark.css;
    const found = findAll(page, css);
    if (!found.includes(u) || (v && !found.includes(v)) || found.length > 2000) continue;
    // One message has no brothers to be told by.
    if (!v && found.length < 2) continue;
    if (found.some((one) => found.some((other) => other !== one && other.contains(one)))) continue;
    const rank = rankOf[mark.why] + (mark.css.includes(' ') ? 0.5 : 0);
    levels.push({
      css,
      why: mark.why,
      sure: sureOf(rank),
      found,
      customer: u,
      agent: v,
      rank,
      height,
    });
  }
  return levels;
}

/** A day's messages may stand in a group: then the groups are no messages, though they are further out. */
function isGroup(level: Level, all: Level[]): boolean {
  return all.some(
    (inner) =>
      inner.height < level.height &&
      messageLike.test(inner.css) &&
      !messageLike.test(level.css) &&
      level.found.some((item) => inner.found.filter((one) => holds(item, one)).length > 1),
  );
}

/** Readings of the thread, the likeliest first; empty when the examples have nothing in common. */
export function proposeItems(page: Document, { customer, agent }: Examples): Items[] {
  const mine = chainOf(customer);
  const theirs = agent ? chainOf(agent) : [];
  const levels: Level[] = [];
  for (const [height, u] of mine.entries()) {
    if (agent && holds(u, agent)) break;
    if (!agent) {
      levels.push(...levelsOf(page, u, undefined, height));
      continue;
    }
    for (const v of theirs) {
      if (holds(v, customer)) break;
      if (u.localName === v.localName && u.getRootNode() === v.getRootNode()) {
        levels.push(...levelsOf(page, u, v, height));
      }
    }
  }
  const groups = new Set(levels.filter((level) => isGroup(level, levels)));
  const tall = (level: Level) => (groups.has(level) ? -1 : level.height);
  const like = ({ css }: Level) => Number(!agent && messageLike.test(css));
  levels.sort(
    (a, b) =>
      like(b) - like(a) || tall(b) - tall(a) || a.rank - b.rank || a.css.length - b.css.length,
  );
  const kept: Level[] = [];
  for (const level of levels) {
    const sameItems = kept.filter((one) => one.customer === level.customer).length;
    if (kept.length < MOST && sameItems < 3) kept.push(level);
  }
  return kept;
}

const flow = /^(P|UL|OL|BLOCKQUOTE|PRE|BR|HR|TABLE|IMG)$/;
const isFlow = (element: Element): boolean =>
  flow.test(element.tagName) ||
  (/^(DIV|SPAN|B|I|EM|STRONG|A|CODE)$/.test(element.tagName) && element.attributes.length === 0);

/** From the words that were pointed at to all the words of that message: paragraphs beside them are part of it. */
export function bodyOf(words: Element, item: Element): Element {
  let body = words;
  for (let up = above(body); up && up !== item && holds(item, up); up = above(up)) {
    const beside = [...up.children].filter((child) => child !== body);
    const inline =
      /^(A|B|I|EM|STRONG|SPAN|CODE|MARK|U)$/.test(body.tagName) && body.attributes.length === 0;
    if (!inline && !flow.test(body.tagName) && beside.length > 0 && !isFlow(body)) break;
    if (!beside.every(isFlow)) break;
    body = up;
  }
  return body;
}

/** From the message down, by place. */
function pathTo(body: Element, item: Element): string | undefined {
  const steps: string[] = [];
  for (let up: Element | null = body; up && up !== item; up = up.parentElement) {
    const brothers = [...(up.parentElement?.children ?? [])];
    steps.unshift(`${up.localName}:nth-child(${brothers.indexOf(up) + 1})`);
  }
  return steps.length > 0 && body.getRootNode() === item.getRootNode()
    ? `:scope > ${steps.join(' > ')}`
    : undefined;
}

/** Ways from a message to its words that hold in both examples, the surest first. */
export function proposeText(items: Items, examples: Examples): Part[] {
  const first = bodyOf(examples.customer, items.customer);
  const second = examples.agent && items.agent && bodyOf(examples.agent, items.agent);
  const ways: (Part & { rank: number })[] = [];
  const finds = (css: string, item: Element, body: Element) => findAll(item, css)[0] === body;
  const take = (css: string, why: Why, extra = 0) => {
    if (!finds(css, items.customer, first)) return;
    if (items.agent && second && !finds(css, items.agent, second)) return;
    const rank = rankOf[why] + extra;
    ways.push({ css, why, sure: sureOf(rank), rank });
  };
  const holder = holderOf(first.getRootNode());
  const inside = first.getRootNode() !== items.customer.getRootNode();
  const prefix = inside && holder ? `${holder.localName} >>> ` : '';
  const tagOf = (element: Element): Mark => ({ css: element.localName, why: 'tag' });
  const marks = [...marksOf(first), tagOf(first)];
  for (const { css, why } of marks) take(prefix + css, why);
  const parent = first.parentElement;
  if (parent && parent !== items.customer && holds(items.customer, parent)) {
    for (const anchor of [...marksOf(parent).slice(0, 2), tagOf(parent)]) {
      for (const { css, why } of marks) {
        take(`${prefix}${anchor.css} > ${css}`, weaker(anchor.why, why), 0.5);
      }
    }
  }
  const path = pathTo(first, items.customer);
  if (path) take(path, 'position');
  ways.sort((a, b) => a.rank - b.rank || a.css.length - b.css.length);
  // The message is its words, or nothing in it tells them apart.
  if (ways.length === 0) {
    const css = items.css.split(' >>> ').at(-1) ?? items.css;
    ways.push({ css, why: items.why, sure: items.sure, rank: 0 });
  }
  return ways
    .filter((way, n) => ways.findIndex(({ css }) => css === way.css) === n)
    .slice(0, 4)
    .map(({ css, why, sure }) => ({ css, why, sure }));
}
