import { computed, effect, signal } from '@preact/signals';
import {
  type Click,
  emptyMemory,
  type Learner,
  type Memory,
  match,
  merge,
  pack,
  shareable,
  unpack,
} from '../../../shared/match/index.ts';
import type { Stop } from '../../port.ts';
import { createClicks, says } from './clicks.ts';
import { createEncoder } from './encoder.ts';
import { createLearner, type Lessons } from './learner.ts';
import type { Said } from './learning.ts';
import type { Session } from './session.ts';
import { keyOf } from './ticket.ts';
import type { World } from './world.ts';

/** What the team taught is asked for, and what was taught here given to it, no oftener (ms). */
const PAUSE = 5 * 60_000;
/** After the first ticket is on screen (ms). */
const SETTLED = 3000;

const nothing = { buckets: new Int32Array(0), weights: new Float32Array(0) };

/** What agents' clicks taught on this device and, where the workspace wants it, in the team. */
export function createLearned(world: World, session: Session) {
  const { backend } = world.port;
  const clicks = createClicks(backend, world.now);
  const learners = createLearner(world.engines);
  const encoder = createEncoder(world, session);
  const team = signal<Memory>(emptyMemory);
  const mode = computed(() => session.packs.value?.policy.learning ?? 'device');
  const memory = computed(() => {
    if (mode.value === 'off') return emptyMemory;
    return mode.value === 'team' ? merge(team.value, clicks.memory.value) : clicks.memory.value;
  });
  /** Clicks on tickets that were shown before anything was learned, by id. */
  const waiting = new Map<number, Said>();
  const quietly = (work: Promise<unknown>) => void work.catch(() => undefined);

  const rules = computed(() => `${mode.value} ${clicks.forgotten.value}`);
  const lessons = (): Lessons | undefined => {
    const engine = session.engine.peek();
    const reads = encoder.awaited.peek() ? 'awaited' : encoder.found.peek();
    return engine && { engine, memory: memory.peek(), rules: rules.peek(), encoder: reads };
  };

  let starting = false;
  async function startAgain() {
    if (starting) return;
    starting = true;
    try {
      // What came meanwhile may make it wrong again.
      for (let of = lessons(); of; of = lessons()) {
        await learners.start(of);
        const now = lessons();
        if (now && learners.isRight(now)) break;
      }
    } finally {
      starting = false;
    }
    for (const said of [...waiting.values()]) tell(said);
  }

  function learner(): Learner | undefined {
    const of = lessons();
    if (!of) return;
    const { learner, again } = learners.current(of);
    if (again) quietly(startAgain());
    return learner;
  }

  /** The same ticket and agent, the same number. 32 bits (FNV-1a). */
  function idOf(said: Said, agent: string): number {
    let value = 0x811c9dc5;
    for (const letter of `${keyOf(said.of)} ${agent}`) {
      value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193);
    }
    return value >>> 0;
  }

  function featuresOf(said: Said): Click['features'] | undefined {
    if (!says(said)) return nothing;
    if (said.features) return said.features;
    const of = lessons();
    if (!of) return;
    // Without taking in what was said so far: on the same ticket it may be taken back.
    const { learner } = learners.current({ ...of, memory: emptyMemory });
    return learner && match(of.engine.index, said.of, undefined, learner).evidence?.features;
  }

  /** What an agent said about a ticket, in place of what the same one said before. */
  function tell(said: Said) {
    const agent = session.me.peek()?.id;
    if (!agent || !session.packs.peek() || mode.peek() === 'off') return;
    const id = idOf(said, agent);
    const before = clicks.memory.peek().clicks.find((click) => click.id === id);
    waiting.delete(id);
    if (!before && !says(said)) return;
    // A macro that was sent says less than what the agent pressed.
    if (said.trust < 1 && before && says(before) && before.trust === 1) return;
    const features = featuresOf(said);
    if (!features) return void waiting.set(id, said);
    const { of: _, ...rest } = said;
    clicks.add({ ...rest, id, at: Math.max(world.now(), (before?.at ?? 0) + 1), features });
    shareSoon();
  }

  let sharing: ReturnType<typeof setTimeout> | undefined;
  function shareSoon() {
    const at = mode.peek() === 'team' ? clicks.shareAt(PAUSE) : undefined;
    if (at === undefined || sharing !== undefined) return;
    sharing = setTimeout(
      async () => {
        try {
          await clicks.read();
          if ((clicks.shareAt(PAUSE) ?? Number.POSITIVE_INFINITY) > world.now()) return;
          await backend.shareMemory(pack(shareable(clicks.memory.peek())));
          await clicks.noteShared();
        } catch {
          // Offline, or the workspace decided otherwise: the next click tries again.
        } finally {
          sharing = undefined;
        }
      },
      Math.max(SETTLED, at - world.now()),
    );
  }

  let asked = Number.NEGATIVE_INFINITY;
  async function askTeam() {
    if (mode.peek() !== 'team' || world.now() - asked < PAUSE) return;
    asked = world.now();
    const bytes = await backend.teamMemory();
    if (bytes) team.value = unpack(bytes);
  }

  /** Other tabs may have learned since. */
  async function reread() {
    if (mode.peek() === 'off') return;
    await clicks.read();
    await askTeam();
    learner();
  }

  /** Reads what is kept here. What is not readable is learned again. */
  async function start() {
    await Promise.allSettled([clicks.read(), learners.restore()]);
  }

  /** Follows the content and the workspace's will until stopped. */
  function follow(): Stop {
    const stops = [
      encoder.follow(),
      effect(() => {
        if (session.packs.value && mode.value === 'off') quietly(clicks.drop());
      }),
      effect(() => {
        if (!session.engine.value || !rules.value) return;
        // With it, or for good without it, all is learned anew.
        void encoder.found.value;
        void encoder.awaited.value;
        const timer = setTimeout(() => {
          learner();
          shareSoon();
          quietly(askTeam());
        });
        return () => clearTimeout(timer);
      }),
    ];
    return () => {
      for (const stop of stops) stop();
      clearTimeout(sharing);
    };
  }

  return {
    start,
    follow,
    learner,
    tell,
    reread,
    mode,
    /** Clicks made on this device that say something. */
    count: computed(() => clicks.memory.value.clicks.filter(says).length),
    sharedAt: clicks.sharedAt,
    encoder,
    async forgetAll() {
      await clicks.forgetAll();
      shareSoon();
    },
  };
}

export type Learned = ReturnType<typeof createLearned>;
