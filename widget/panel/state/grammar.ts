import { effect, type ReadonlySignal, type Signal } from '@preact/signals';
import type { DraftContext, Finding } from '../../../shared/model/finding.ts';
import { grammarFindings, type Known, type Slip } from '../../../shared/quality/grammar.ts';
import type { Stop } from '../../port.ts';

/** So long nobody has typed (ms). */
const PAUSE = 800;

export interface Reader {
  /** One text at a time. @throws when it cannot be had here: forbidden, too large, an old browser. */
  read(text: string): Promise<Slip[]>;
  stop: Stop;
}

/** What was found in a text, which need not be the one that stands there now. */
export interface Late {
  text: string;
  findings: Finding[];
}

/**
 * Reads what the agent wrote for English slips whenever the typing pauses, until stopped. Nothing is loaded before the
 * first pause in English.
 */
export function followGrammar(
  own: ReadonlySignal<string | undefined>,
  context: ReadonlySignal<DraftContext | undefined>,
  known: () => Known,
  found: Signal<Late | undefined>,
  open: () => Reader = openWorker,
): Stop {
  let reader: Reader | undefined;
  /** Tried once: what failed would fail, and cost, again. */
  let failed = false;
  let reading = false;
  /** What to read next, while something is read. */
  let next: string | undefined;

  async function read(text: string): Promise<void> {
    next = text;
    if (reading) return;
    reading = true;
    while (next !== undefined && !failed) {
      const now: string = next;
      next = undefined;
      try {
        reader ??= open();
        const slips = await reader.read(now);
        const about = context.peek();
        if (about && own.peek() === now) {
          found.value = { text: now, findings: grammarFindings(slips, now, about, known()) };
        }
      } catch {
        stop();
      }
    }
    reading = false;
  }

  function stop() {
    failed = true;
    reader?.stop();
  }

  const leave = effect(() => {
    const text = own.value;
    if (!text?.trim()) return;
    const timer = setTimeout(() => {
      if (context.peek()?.detect?.(text)?.lang === 'en') void read(text);
    }, PAUSE);
    return () => clearTimeout(timer);
  });
  return () => {
    leave();
    stop();
  };
}

function openWorker(): Reader {
  const worker = new Worker(new URL('./grammar-worker.ts', import.meta.url), { type: 'module' });
  return {
    read: (text) =>
      new Promise((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<Slip[] | undefined>) =>
          data ? resolve(data) : reject(new Error('The reader cannot read.'));
        worker.onerror = worker.onmessageerror = () =>
          reject(new Error('The reader cannot start.'));
        worker.postMessage(text);
      }),
    stop: () => worker.terminate(),
  };
}
