import { signal } from '@preact/signals';

/** Half of the panel's code, loaded when the first ticket is on screen. */
export function createLater() {
  const parts = signal<typeof import('../later.ts')>();
  /** It could not be loaded, so nothing is checked. Tried again with the next draft. */
  const failed = signal(false);

  async function load(): Promise<typeof parts.value> {
    if (parts.value) return parts.value;
    try {
      parts.value = await import('../later.ts');
      failed.value = false;
    } catch {
      failed.value = true;
    }
    return parts.value;
  }

  return { parts, failed, load };
}

export type Later = ReturnType<typeof createLater>;
