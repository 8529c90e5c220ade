import { computed, signal } from '@preact/signals';
import type { PublishedLesson } from '../../../shared/model/lesson.ts';
import { type CasesWords, loadCasesWords } from '../../words/words.ts';
import type { Session } from './session.ts';
import type { TicketState } from './ticket.ts';
import type { Usage } from './usage.ts';
import type { World } from './world.ts';

const KEY = 'lessons.acknowledged';
/** How often newer ones are asked for while a panel is open (ms). */
const ASK = 10 * 60_000;
/** What a person reads in a minute. */
const [words, letters] = [200, 500];

const ref = ({ id, version }: PublishedLesson) => `${id}@${version}`;

/** Minutes that it takes to read, at least one. Thai and Chinese are counted by letters. */
export function minutesOf({ happened, instead, quotes }: PublishedLesson): number {
  const text = [happened, instead, ...quotes].join(' ');
  const dense = text.match(/[\p{Script=Thai}\p{Script=Han}]/gu)?.length ?? 0;
  const spaced = text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
  return Math.max(1, Math.round(dense > spaced * 4 ? dense / letters : spaced / words));
}

/** Lessons from cases, on the SOPs they belong to, until they are acknowledged. */
export function createLessons(world: World, session: Session, ticket: TicketState, usage: Usage) {
  const { backend } = world.port;
  const all = signal<PublishedLesson[]>([]);
  /** Also while the line is down: said once, it is not shown again. */
  const read = signal<string[]>([]);
  const casesWords = signal<CasesWords['cases']>();

  const unread = computed(() =>
    all.value.filter((lesson) => !lesson.acknowledged && !read.value.includes(ref(lesson))),
  );

  /** Whoever is signed in: the rest of a connection changes with every call. */
  const reader = computed(() => (session.signedOut.value ? undefined : session.me.value?.id));

  async function load() {
    if (!reader.peek()) return;
    const found = await backend.lessons().catch(() => undefined);
    if (found) all.value = found;
  }

  async function loadWords() {
    const loaded = await loadCasesWords(session.language.value).catch(() => undefined);
    if (loaded) casesWords.value = loaded.cases;
  }

  /** Counted on the ticket beside which it is read. */
  function opened(lesson: PublishedLesson, sop: string) {
    usage.once('lesson.opened', { lesson: ref(lesson), sop });
  }

  function acknowledge(lesson: PublishedLesson, sop: string) {
    usage.once('lesson.acknowledged', { lesson: ref(lesson), sop });
    read.value = [...read.value, ref(lesson)].slice(-500);
    backend.keep(KEY, read.value).catch(() => undefined);
  }

  function start() {
    backend
      .recall<string[]>(KEY)
      .then((kept) => {
        if (kept) read.value = [...new Set([...kept, ...read.value])];
      })
      .catch(() => undefined);
    const timer = setInterval(() => void load(), ASK);
    return () => clearInterval(timer);
  }

  return {
    words: casesWords,
    reader,
    byId: (id: string) => all.value.find((lesson) => lesson.id === id),
    of: (sop: string) => unread.value.filter(({ sops }) => sops.includes(sop)),
    /** Ticket or no ticket: who reads without one is counted when they acknowledge beside the next. */
    canCount: computed(() => ticket.key.value !== undefined),
    load,
    loadWords,
    opened,
    acknowledge,
    start,
  };
}

export type Lessons = ReturnType<typeof createLessons>;
