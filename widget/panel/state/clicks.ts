import { computed, signal } from '@preact/signals';
import {
  type Click,
  emptyMemory,
  forget,
  type Memory,
  merge,
  pack,
  remember,
  unpack,
} from '../../../shared/match/index.ts';
import { fromBase64, toBase64 } from '../../base64.ts';
import type { BackendPort } from '../../port.ts';

/** As it is kept: base64, because the extension's messages carry no bytes. */
interface Kept {
  bytes: string;
  /** Clicks up to this moment were forgotten. Epoch ms, as below. */
  forgotten: number;
  /** When they were last given to the team, and the last click that was among them. */
  shared?: { at: number; upTo: number };
}

const KEY = 'memory';
/** Clicks that are not in it yet: one short write at the click, because the page may be left the moment after. */
const LATEST = 'clicks';
/** Clicks of one ticket come close together (ms). */
const GATHER = 300;

/** A click that was taken back says nothing, and stays so that no other tab brings the old one back. */
export const says = ({ right, wrong }: Pick<Click, 'right' | 'wrong'>) =>
  right !== undefined || wrong.length > 0;

const packed = (memory: Memory) => toBase64(pack(memory));
function unpacked(text: string | undefined): Memory {
  try {
    return text ? unpack(fromBase64(text)) : emptyMemory;
  } catch {
    return emptyMemory;
  }
}

/** The clicks made on this device. Several tabs keep the same: what one of them knows is united with what is there. */
export function createClicks(backend: Pick<BackendPort, 'recall' | 'keep'>, now: () => number) {
  const memory = signal<Memory>(emptyMemory);
  const forgotten = signal(0);
  const shared = signal<Kept['shared']>();
  let unsaved: Memory = emptyMemory;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const quietly = (work: Promise<unknown>) => work.catch(() => undefined);

  /** What other tabs kept is known after. */
  async function read() {
    const [kept, latest] = await Promise.all([
      backend.recall<Kept>(KEY),
      backend.recall<string>(LATEST),
    ]);
    forgotten.value = Math.max(forgotten.peek(), kept?.forgotten ?? 0);
    if ((kept?.shared?.at ?? 0) > (shared.peek()?.at ?? 0)) shared.value = kept?.shared;
    const known = merge(merge(unpacked(kept?.bytes), unpacked(latest)), memory.peek());
    memory.value = forget(known, ({ at }) => at <= forgotten.peek());
  }

  function keep() {
    const last = shared.peek();
    return backend.keep(KEY, {
      bytes: packed(memory.peek()),
      forgotten: forgotten.peek(),
      ...(last ? { shared: last } : {}),
    } satisfies Kept);
  }

  async function save() {
    const saving = unsaved;
    await read();
    await keep();
    const saved = new Set(saving.clicks);
    unsaved = forget(unsaved, (click) => saved.has(click));
  }

  function saveSoon() {
    clearTimeout(timer);
    timer = setTimeout(() => void quietly(save()), GATHER);
  }

  function add(click: Click) {
    memory.value = remember(memory.peek(), click);
    unsaved = remember(unsaved, click);
    void quietly(backend.keep(LATEST, packed(unsaved)));
    saveSoon();
  }

  /** Other tabs forget too, when they read next. */
  async function forgetAll() {
    clearTimeout(timer);
    forgotten.value = now();
    memory.value = emptyMemory;
    unsaved = emptyMemory;
    await backend.keep(LATEST, '');
    await keep();
  }

  /** The workspace wants nothing learned: nothing stays. */
  async function drop() {
    clearTimeout(timer);
    memory.value = emptyMemory;
    unsaved = emptyMemory;
    await Promise.all([backend.keep(KEY, undefined), backend.keep(LATEST, undefined)]);
  }

  const newest = () => memory.peek().clicks.at(-1)?.at ?? 0;
  return {
    memory,
    forgotten,
    read,
    add,
    forgetAll,
    drop,
    /** When the team may be told what it does not know, at most every `pause` ms; `undefined`: it knows all. */
    shareAt(pause: number): number | undefined {
      const last = shared.peek();
      if (!last) return newest() > 0 ? 0 : undefined;
      return forgotten.peek() > last.at || newest() > last.upTo ? last.at + pause : undefined;
    },
    sharedAt: computed(() => shared.value?.at),
    noteShared() {
      shared.value = { at: now(), upTo: newest() };
      return quietly(save());
    },
  };
}

export type Clicks = ReturnType<typeof createClicks>;
