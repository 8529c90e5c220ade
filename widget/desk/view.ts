import { computed, effect, signal } from '@preact/signals';
import type { Me } from '../../shared/model/account.ts';
import type { Escalation } from '../../shared/model/escalation.ts';
import type { Stop } from '../port.ts';
import type { Mode } from './case.ts';
import type { ActionInput, Cases } from './cases.ts';
import { type Filters, isWhose, passes, says, type Whose, whose } from './filters.ts';
import type { FormName } from './forms.ts';
import { type Group, groupOf, groups } from './order.ts';

/** A line of the queue. */
export type Line =
  | { kind: 'group'; group: Group; count: number; folded: boolean }
  | { kind: 'case'; one: Escalation; at: number };

export interface Doing {
  /** Id of the case. */
  of: string;
  form?: FormName;
  mode?: Mode;
}

/** Said in a case about what was done last. */
export interface Notice {
  of: string;
  said: string;
  undo?: ActionInput;
  wrong?: boolean;
}

export type View = ReturnType<typeof openView>;

/** What of the cases is on screen: which are shown, which one is open, which are ticked. */
export function openView(cases: Cases, me: Me) {
  const whom = signal<Whose>('all');
  const filters = signal<Filters>({});
  const search = signal('');
  /** Name of the saved view that these are. */
  const saved = signal<string | undefined>(undefined);
  const chosen = signal<string | undefined>(undefined);
  const ticked = signal<ReadonlySet<string>>(new Set());
  /** What is being done with the open case: a form above the timeline, what is typed below it. */
  const doing = signal<Doing | undefined>(undefined);
  const notice = signal<Notice | undefined>(undefined);
  const page = signal<'cases' | 'shift'>('cases');
  const help = signal(false);
  const folded = signal<ReadonlySet<Group>>(new Set(['snoozed']));
  const showClosed = signal(false);
  /** Cases can be ticked. */
  const picking = signal(false);

  /** What the backend found for the search, by id. */
  const found = signal<ReadonlySet<string>>(new Set());

  const pool = computed(() => {
    if (showClosed.value) return cases.closedToday.value;
    if (found.value.size === 0) return cases.open.value;
    const here = new Set(cases.open.value.map(({ id }) => id));
    const more = [...found.value].filter((id) => !here.has(id));
    return [...cases.open.value, ...more.flatMap((id) => cases.all.value.get(id) ?? [])];
  });
  const shown = computed(() => {
    const now = cases.now.value;
    return pool.value.filter(
      (one) =>
        isWhose(one, whom.value, me, now) &&
        passes(one, filters.value) &&
        (found.value.has(one.id) || says(one, search.value)),
    );
  });

  /** Cases on screen are searched at once; the backend knows the others, a moment after the last key. */
  function searchAlso(): Stop {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = effect(() => {
      const asked = search.value.trim();
      clearTimeout(timer);
      found.value = new Set();
      if (asked.length < 2) return;
      timer = setTimeout(() => {
        cases.look(asked).then(
          (ids) => {
            if (search.value.trim() === asked) found.value = new Set(ids);
          },
          () => undefined,
        );
      }, 300);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }
  const lines = computed((): Line[] => {
    const now = cases.now.value;
    const by = new Map<Group, Escalation[]>();
    for (const one of shown.value) {
      const group = groupOf(one, me.id, now);
      const list = by.get(group);
      if (list) list.push(one);
      else by.set(group, [one]);
    }
    let at = 0;
    return groups.flatMap((group): Line[] => {
      const list = by.get(group) ?? [];
      if (list.length === 0) return [];
      const isFolded = folded.value.has(group);
      const head: Line = { kind: 'group', group, count: list.length, folded: isFolded };
      if (isFolded) return [head];
      return [
        head,
        ...list.map((one): Line => {
          at += 1;
          return { kind: 'case', one, at };
        }),
      ];
    });
  });
  const listed = computed(() =>
    lines.value.flatMap((line) => (line.kind === 'case' ? [line.one] : [])),
  );
  const current = computed(() => cases.all.value.get(chosen.value ?? ''));
  /** How many each tab has. */
  const counts = computed(() => {
    const now = cases.now.value;
    const all = cases.open.value;
    return Object.fromEntries(
      whose.map((one) => [one, all.filter((each) => isWhose(each, one, me, now)).length]),
    ) as Record<Whose, number>;
  });
  const mine = computed(() => cases.open.value.filter(({ owner }) => owner?.id === me.id));
  /** Those ticked that are still in sight. */
  const chosenMany = computed(() => listed.value.filter(({ id }) => ticked.value.has(id)));

  /** Opens the next or previous case of the list. */
  function move(by: 1 | -1) {
    const list = listed.value;
    const at = list.findIndex(({ id }) => id === chosen.value);
    const next = list[at === -1 ? 0 : Math.min(Math.max(at + by, 0), list.length - 1)];
    if (next) chosen.value = next.id;
  }

  /** @param through all from the last one ticked to here. */
  function tick(id: string, through = false) {
    picking.value = true;
    const next = new Set(ticked.value);
    const ids = listed.value.map((one) => one.id);
    const last = [...ticked.value].at(-1);
    const from = last === undefined ? -1 : ids.indexOf(last);
    const to = ids.indexOf(id);
    if (through && from >= 0 && to >= 0) {
      const [low, high] = from < to ? [from, to] : [to, from];
      for (const one of ids.slice(low, high + 1)) next.add(one);
    } else if (!next.delete(id)) {
      next.add(id);
    }
    ticked.value = next;
  }

  function fold(group: Group) {
    const next = new Set(folded.value);
    if (!next.delete(group)) next.add(group);
    folded.value = next;
  }

  return {
    ...{ whom, filters, search, saved, chosen, ticked, folded, showClosed, picking },
    ...{ doing, notice, page, help },
    ...{ shown, lines, listed, current, counts, mine, chosenMany, move, tick, fold, searchAlso },
  };
}
