/** Who wrote a message, by what differs between a customer's and an agent's. Pure over the DOM. */
import type { AuthorRule } from '../../shared/model/adapter.ts';
import { textOf } from '../host/lines.ts';
import { findAll, has } from '../host/locate.ts';
import { marksOf, rankOf, type Why } from './marks.ts';
import { hasNumber } from './names.ts';
import { type Sure, sureOf } from './propose.ts';

/** Parts of a message that are looked at. */
const PARTS = 80;
/** Words for the two sides as tools write them into labels. */
const sides = [
  'customer',
  'client',
  'requester',
  'buyer',
  'visitor',
  'contact',
  'incoming',
  'inbound',
  'received',
  'agent',
  'staff',
  'operator',
  'support',
  'assistant',
  'outgoing',
  'outbound',
  'sent',
  'pelanggan',
  'petugas',
];
const read = ['aria-label', 'title', 'alt', 'class', 'data-testid', 'data-type', 'id'];

export interface Feature {
  css: string;
  why: Why;
  rank: number;
}

/** Selectors that hold for the message itself or a part of it; its words are the customer's and say nothing. */
function featuresOf(item: Element, body: Element | undefined): Map<string, Feature> {
  const features = new Map<string, Feature>();
  const parts = [item, ...item.querySelectorAll('*')].slice(0, PARTS);
  for (const [n, part] of parts.entries()) {
    if (body && part !== item && body !== item && body.contains(part)) continue;
    const own = n === 0 ? 0 : 0.6;
    for (const { css, why } of marksOf(part)) {
      const rank = rankOf[why] + own + (why === 'tag' ? 2 : 0);
      if (!features.has(css)) features.set(css, { css, why, rank });
    }
    for (const name of read) {
      const value = part.getAttribute(name)?.toLowerCase();
      for (const side of value ? sides : []) {
        if (!value?.includes(side)) continue;
        const css = `[${name}*="${side}" i]`;
        if (!features.has(css)) features.set(css, { css, why: 'label', rank: 2.5 + own });
      }
    }
    for (const name of ['align', 'dir']) {
      const value = part.getAttribute(name);
      if (value && !hasNumber(value)) {
        features.set(`[${name}="${value}"]`, {
          css: `[${name}="${value}"]`,
          why: 'position',
          rank: 4 + own,
        });
      }
    }
  }
  return features;
}

/** What this message has and the others do not, the most lasting first. */
export function differing(
  item: Element,
  others: readonly Element[],
  body: Element | undefined,
): Feature[] {
  return [...featuresOf(item, body).values()]
    .filter(({ css }) => !others.some((other) => has(other, [css])))
    .sort((a, b) => a.rank - b.rank || a.css.length - b.css.length);
}

export interface Authors {
  rules: AuthorRule[];
  why: Why;
  sure: Sure;
}

/** How a name is found in one message: the shortest way that finds it there. */
function nameIn(item: Element, name: string): string | undefined {
  for (const part of [...item.querySelectorAll('*')].slice(0, PARTS)) {
    if (textOf(part, 200) !== name) continue;
    const mark = marksOf(part).find(({ css }) => findAll(item, css)[0] === part);
    if (mark) return mark.css;
  }
  return undefined;
}

/**
 * Rules for the two sides, the likeliest first.
 * @param name the customer's, as the page shows it, and where.
 */
export function proposeAuthors(
  { customer, agent, found }: { customer: Element; agent?: Element | undefined; found: Element[] },
  bodies: { customer: Element; agent?: Element | undefined },
  name?: { text: string; css: string },
): Authors[] {
  if (!agent) return [{ rules: [{ is: 'customer' }], why: 'position', sure: 'weak' }];
  const ways: (Authors & { rank: number })[] = [];
  const mine = differing(customer, [agent], bodies.customer).slice(0, 8);
  const theirs = differing(agent, [customer], bodies.agent).slice(0, 8);
  const count = ({ css }: Feature) => found.filter((item) => has(item, [css])).length;
  for (const a of mine) {
    // The two sides said in one way, and by nobody at once: then what is neither is the tool's own line.
    const b = theirs.find(
      (other) =>
        other.why === a.why && !found.some((item) => has(item, [a.css]) && has(item, [other.css])),
    );
    if (!b) continue;
    const rank = Math.max(a.rank, b.rank) - 0.2;
    const all = count(a) + count(b) === found.length;
    const rules: AuthorRule[] = [
      { is: 'customer', when: a.css },
      ...(all
        ? [{ is: 'agent' } as const]
        : [{ is: 'agent', when: b.css } as const, { is: 'system' } as const]),
    ];
    ways.push({ rules, why: a.why, sure: sureOf(rank), rank });
  }
  for (const { css, why, rank } of theirs) {
    ways.push({
      rules: [{ is: 'agent', when: css }, { is: 'customer' }],
      why,
      sure: sureOf(rank + 0.5),
      rank: rank + 0.5,
    });
  }
  for (const { css, why, rank } of mine) {
    ways.push({
      rules: [{ is: 'customer', when: css }, { is: 'agent' }],
      why,
      sure: sureOf(rank + 0.6),
      rank: rank + 0.6,
    });
  }
  const inItem = name && nameIn(customer, name.text);
  if (name && inItem && nameIn(agent, name.text) === undefined) {
    const same = { item: [{ css: inItem }], page: [{ css: name.css, page: true }] };
    ways.push({
      rules: [{ is: 'customer', same }, { is: 'agent' }],
      why: 'name',
      sure: 'fair',
      rank: 2.8,
    });
  }
  ways.sort((a, b) => a.rank - b.rank);
  const seen = new Set<string>();
  const isNew = ({ rules }: Authors) => {
    const name = JSON.stringify(rules);
    return !seen.has(name) && seen.add(name);
  };
  return ways
    .filter(isNew)
    .slice(0, 5)
    .map(({ rules, why, sure }) => ({ rules, why, sure }));
}
