import { computed, signal } from '@preact/signals';
import type { Category, Severity } from '../../../shared/model/category.ts';
import type { Session } from './session.ts';
import { keyOf, type TicketState } from './ticket.ts';
import type { World } from './world.ts';

export const RAIL = 48;
const [MIN, MAX] = [320, 420];
export const widths = { min: MIN, max: MAX };
export const clampWidth = (to: number) => Math.round(Math.min(MAX, Math.max(MIN, to)));

export type View =
  | { name: 'ticket' }
  | { name: 'sop'; id: string }
  | { name: 'search'; query?: string }
  | { name: 'settings' }
  | { name: 'paste' }
  | { name: 'score' }
  | { name: 'judge' }
  | { name: 'lesson'; id: string; sop: string }
  | {
      name: 'escalate';
      category?: Category;
      severity?: Severity;
      queue?: string;
      /** Id of a refused escalation that this one replaces. */
      replaces?: string;
    };

const ticketView: View = { name: 'ticket' };

/** Which level of the panel is open, how wide it is, and what time it is. */
export function createView(world: World, session: Session, ticket: TicketState) {
  const { page } = world.port;
  const { kept } = world;
  const stack = signal<{ ticket: string; views: View[] }>(
    kept?.read('views', '') ?? { ticket: '', views: [] },
  );
  const show = (next: View[]) => {
    stack.value = { ticket: here.value, views: next };
    kept?.write('views', '', stack.value);
  };
  const here = computed(() => (ticket.key.value ? keyOf(ticket.key.value) : ''));
  const views = computed(() => (stack.value.ticket === here.value ? stack.value.views : []));
  const view = computed<View>(() => views.value.at(-1) ?? ticketView);

  const open = (next: View) => {
    show([...views.value.filter(({ name }) => name !== next.name), next]);
  };
  /** One level back; from the first level to the reply box, where the caret still is. */
  const back = () => {
    show(views.value.slice(0, -1));
    if (views.value.length === 0) void page.focusReply();
  };
  const home = () => show([]);

  const folded = computed(() => session.settings.value.folded);
  const width = computed(() => (folded.value ? RAIL : session.settings.value.width));
  async function fold(on: boolean) {
    await session.change({ folded: on });
    await page.resize(width.value);
  }
  async function resize(to: number) {
    await session.change({ width: clampWidth(to) });
    await page.resize(width.value);
  }

  /** Moves on every few seconds: clocks count in minutes. */
  const clock = signal(world.now());
  const tick = () => {
    clock.value = world.now();
  };
  const start = () => {
    const timer = setInterval(tick, 5000);
    return () => clearInterval(timer);
  };

  return { view, open, back, home, folded, width, fold, resize, clock, tick, start };
}

export type ViewState = ReturnType<typeof createView>;
