import { lexiconTables } from '../../shared/lexicon/index.ts';
import { gapContent } from '../../shared/match/gap-content.ts';
import { gaps } from '../../shared/match/gaps.ts';
import { buildIndex } from '../../shared/match/index.ts';
import { type Click, inOrder } from '../../shared/match/memory.ts';
import type { Gaps } from '../../shared/model/gaps.ts';
import type { Packs } from '../../shared/model/packs.ts';
import type { Database } from '../db/open.ts';
import { dayAfter, mondayOf, weekOf } from '../insights/scope.ts';
import { contributors, digestOf, memoriesOf } from './contributions.ts';
import { lexicon } from './lexicon.ts';

/** Of a large team the newest: they say what is missing now. */
const mostClicks = 20_000;

export type GapsOf = (packs: Packs, workspace: string, days: number, now: Date) => Promise<Gaps>;

/**
 * What tickets had no SOP, from what all the people of a workspace shared: how many in which week, never whose. The
 * last answer is kept until a contribution, the content or the day changes.
 */
export function gapsReader(db: Database): GapsOf {
  const content = contentReader();
  const last = new Map<string, { key: string; found: Gaps }>();
  return async (packs, workspace, days, now) => {
    const today = now.toISOString().slice(0, 10);
    const people = await contributors(db, workspace);
    const key = digestOf([packs.version, today, days, ...people.map((one) => one.digest)].join());
    const known = last.get(workspace);
    if (known?.key === key) return known.found;

    const from = dayAfter(today, 1 - days);
    const clicks = await clicksSince(db, workspace, people, Date.parse(from));
    const { smallestShare } = packs.policy;
    const { groups, others } = gaps({ clicks }, content(packs, today), smallestShare);
    const weeks = weeksBetween(from, today);
    const byWeek = (some: readonly Click[]) =>
      weeks.map((week) => some.filter((click) => weekOf(dayOf(click)) === week).length);
    const titles = new Map(packs.sops.map(({ id, title }) => [id, title.en]));
    const found: Gaps = {
      learning: packs.policy.learning ?? 'device',
      days,
      weeks,
      groups: groups.map(({ clicks: own, words, nearest }) => ({
        words: words.map(({ text, lang }) => ({ text, lang })),
        tickets: own.length,
        weeks: byWeek(own),
        first: dayOf(own[0] as Click),
        last: dayOf(own.at(-1) as Click),
        nearest: nearest.map((id) => ({ id, title: titles.get(id) ?? id })),
      })),
      others: { tickets: others.length, weeks: byWeek(others) },
      smallest: smallestShare,
    };
    last.set(workspace, { key, found });
    return found;
  };
}

const dayOf = ({ at }: Click) => new Date(at).toISOString().slice(0, 10);

function weeksBetween(from: string, to: string): string[] {
  const weeks: string[] = [];
  for (let monday = mondayOf(from); monday <= to; monday = dayAfter(monday, 7)) {
    weeks.push(weekOf(monday));
  }
  return weeks;
}

/** Of two clicks with one id the later counts, as in a memory; but nothing is forgotten for want of room. */
async function clicksSince(
  db: Database,
  workspace: string,
  people: readonly { person: string }[],
  since: number,
): Promise<Click[]> {
  let byId = new Map<number, Click>();
  for await (const { clicks } of memoriesOf(db, workspace, people)) {
    for (const click of clicks) {
      const known = byId.get(click.id);
      if (click.at >= since && (!known || inOrder(known, click) < 0)) byId.set(click.id, click);
    }
    if (byId.size > mostClicks) {
      const newest = [...byId.values()].sort(inOrder).slice(-mostClicks);
      byId = new Map(newest.map((click) => [click.id, click]));
    }
  }
  return [...byId.values()].sort(inOrder);
}

/** Made ready once for each version of the content, and for the SOPs in force on a day. */
function contentReader() {
  let last: { key: string; content: ReturnType<typeof gapContent> } | undefined;
  return ({ version, sops }: Packs, today: string) => {
    const key = `${version} ${today}`;
    if (last?.key !== key) {
      last = { key, content: gapContent(buildIndex(sops, today, lexicon()), lexiconTables) };
    }
    return last.content;
  };
}
