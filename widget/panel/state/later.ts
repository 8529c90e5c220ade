import { signal } from '@preact/signals';
import type { World } from './world.ts';

/** After a failure it is asked for again (ms). */
const AGAIN = 5000;

/** Half of the panel's code, loaded when the first ticket is on screen. */
export function createLater({ loadLater = () => import('../later.ts') }: World) {
  const parts = signal<typeof import('../later.ts')>();
  /** It could not be loaded, so nothing is checked. */
  const failed = signal(false);
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function load(): Promise<typeof parts.value> {
    if (parts.value) return parts.value;
    clearTimeout(timer);
    try {
      parts.value = await loadLater();
      failed.value = false;
    } catch {
      failed.value = true;
      timer = setTimeout(load, AGAIN);
    }
    return parts.value;
  }

  return { parts, failed, load };
}

export type Later = ReturnType<typeof createLater>;
