import { clockNames } from '../../shared/model/names.ts';
import type { Calendar, Packs, Queue, Rota, Rung } from '../../shared/model/packs.ts';
import { choiceOf, type Field, fieldsOf, itemsOf, textOf, textsOf, wholeOf } from './fields.ts';
import { idOf, minutesOf, nameOf, unique } from './routing-fields.ts';

/** The desks of `routing.yaml`: when they are open, who is on call, who hears of what is late. Pure. */

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

export function calendarsOf(field: Field | undefined): Calendar[] {
  return listOf(field, (item): Calendar => {
    const keys = fieldsOf(item, ['id', 'timeZone', 'open'], ['holidays']);
    const open = itemsOf(keys.get('open')).map(hoursOf);
    if (keys.has('open') && open.length === 0)
      item.problem('a desk must open sometime; give it hours');
    if (overlap(open)) keys.get('open')?.problem('two rows hold the same hour; keep one');
    return {
      id: idOf(keys.get('id')),
      timeZone: zoneOf(keys.get('timeZone')),
      open,
      holidays: itemsOf(keys.get('holidays')).flatMap((day) => dateOf(day) ?? []),
    };
  });
}

function hoursOf(field: Field): Calendar['open'][number] {
  const keys = fieldsOf(field, ['days', 'from', 'to']);
  const from = clockOf(keys.get('from')) ?? '00:00';
  const to = clockOf(keys.get('to')) ?? '24:00';
  if (from >= to) {
    field.problem(
      `${from} to ${to} ends before it begins; write a night as two rows, to 24:00 and from 00:00`,
    );
  }
  return { days: itemsOf(keys.get('days')).flatMap(daysOf), from, to };
}

/** `mon`, or `mon-fri`. */
function daysOf(field: Field): number[] {
  const text = textOf(field) ?? '';
  const [first = '', last = first] = text.split('-');
  const from = weekdays.indexOf(first as (typeof weekdays)[number]);
  const to = weekdays.indexOf(last as (typeof weekdays)[number]);
  if (from >= 0 && to >= from) return weekdays.slice(from, to + 1).map((_, i) => from + i + 1);
  if (text)
    field.problem(`\`${text}\` is no day; write mon, tue, wed, thu, fri, sat, sun or mon-fri`);
  return [];
}

const overlap = (rows: Calendar['open']): boolean =>
  rows.some((a, i) =>
    rows
      .slice(i + 1)
      .some((b) => a.from < b.to && b.from < a.to && a.days.some((day) => b.days.includes(day))),
  );

export function rotasOf(field: Field | undefined): Rota[] {
  return listOf(field, (item): Rota => {
    const keys = fieldsOf(item, ['id', 'timeZone', 'people', 'first', 'every', 'at'], ['instead']);
    const people = textsOf(keys.get('people'), 200);
    if (keys.has('people') && people.length === 0) keys.get('people')?.problem('name at least one');
    return {
      id: idOf(keys.get('id')),
      timeZone: zoneOf(keys.get('timeZone')),
      people,
      first: (keys.has('first') && dateOf(keys.get('first'))) || '2026-01-01',
      every: wholeOf(keys.get('every'), 1, 90) ?? 1,
      at: clockOf(keys.get('at')) ?? '00:00',
      instead: itemsOf(keys.get('instead')).map((swap) => {
        const own = fieldsOf(swap, ['person', 'from', 'to']);
        const [from = '', to = ''] = [momentOf(own.get('from')), momentOf(own.get('to'))];
        if (from && to && from >= to) swap.problem('it ends before it begins');
        return { person: textOf(own.get('person'), 200) ?? '', from, to };
      }),
    };
  });
}

export function queuesOf(
  field: Field | undefined,
  { calendars = [], rotas = [] }: Pick<Packs, 'calendars' | 'rotas'>,
): Queue[] {
  const calendarIds = calendars.map(({ id }) => id);
  const rotaIds = rotas.map(({ id }) => id);
  const items = itemsOf(field).map((item) =>
    fieldsOf(item, ['id', 'name'], ['phone', 'calendar', 'assign', 'rota', 'ladder']),
  );
  // All of them first: a ladder may name a desk that comes later.
  const ids = items.map((keys) => idOf(keys.get('id')));
  const queues = items.map((keys, i): Queue => {
    const phone = textOf(keys.get('phone'), 40);
    const calendar = choiceOf(keys.get('calendar'), calendarIds);
    const assign = choiceOf(keys.get('assign'), ['pull', 'turns', 'on-call']);
    const rota = choiceOf(keys.get('rota'), rotaIds);
    if (assign === 'on-call' && !keys.has('rota')) {
      keys.get('assign')?.problem('say which: add `rota:` with the id of a rota');
    }
    const ladder = itemsOf(keys.get('ladder')).map((rung) => rungOf(rung, ids, keys.has('rota')));
    return {
      id: ids[i] ?? '',
      name: nameOf(keys.get('name')),
      ...(phone ? { phone } : {}),
      ...(calendar ? { calendar } : {}),
      ...(assign ? { assign } : {}),
      ...(rota ? { rota } : {}),
      ...(ladder.length > 0 ? { ladder } : {}),
    };
  });
  unique(field, ids);
  return queues;
}

function rungOf(field: Field, queues: readonly string[], hasRota: boolean): Rung {
  const keys = fieldsOf(field, ['clock', 'after', 'tell']);
  const after = keys.get('after');
  const tell = choiceOf(keys.get('tell'), ['owner', 'lead', 'on-call', ...queues]) ?? 'owner';
  if (tell === 'on-call' && !hasRota) {
    keys.get('tell')?.problem('this queue has nobody on call; add `rota:` with the id of a rota');
  }
  return {
    clock: choiceOf(keys.get('clock'), ['*', ...clockNames]) ?? '*',
    after: after && textOf(after) === '0m' ? 0 : (minutesOf(after) ?? 0),
    tell,
  };
}

function listOf<One extends { id: string }>(
  field: Field | undefined,
  read: (item: Field) => One,
): One[] {
  const all = itemsOf(field).map(read);
  unique(
    field,
    all.map(({ id }) => id),
  );
  return all;
}

function zoneOf(field: Field | undefined): string {
  const text = textOf(field, 60) ?? '';
  try {
    if (text) new Intl.DateTimeFormat('en', { timeZone: text });
    return text;
  } catch {
    field?.problem(`\`${text}\` is not a time zone; write it such as Asia/Jakarta`);
    return 'UTC';
  }
}

/** Quoted or not, YAML leaves `09:00` as it is written. */
function clockOf(field: Field | undefined): string | undefined {
  const text = textOf(field);
  if (text === undefined || /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(text)) return text;
  field?.problem(`\`${text}\` is not a time of day; write it such as 09:00, at most 24:00`);
  return undefined;
}

function dateOf(field: Field | undefined): string | undefined {
  const text = textOf(field);
  if (text === undefined) return undefined;
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isFinite(time) && new Date(time).toISOString().startsWith(text)) return text;
  field?.problem(`\`${text}\` is not a day; write it such as 2026-12-25`);
  return undefined;
}

function momentOf(field: Field | undefined): string | undefined {
  const text = textOf(field);
  if (text === undefined) return undefined;
  const exact = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/.test(text);
  const time = exact ? Date.parse(text) : Number.NaN;
  if (Number.isFinite(time)) return new Date(time).toISOString();
  field?.problem(
    `\`${text}\` is not a time; write it with its zone, such as 2026-12-24T09:00+07:00`,
  );
  return undefined;
}
