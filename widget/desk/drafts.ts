import { signal } from '@preact/signals';

/**
 * What was typed and not sent, by case and field. Kept in the tab, so that it outlives switching, reloading and being
 * signed out, and not the tab: it is as confidential as the case.
 */
export interface Drafts {
  get(name: string, field: string): string;
  set(name: string, field: string, text: string): void;
  clear(name: string, ...fields: string[]): void;
  /** Is something typed for this one? */
  has(name: string): boolean;
  /** All of it, when its person leaves. */
  forget(): void;
}

type Kept = Record<string, Record<string, string>>;

export function openDrafts(storage: Pick<Storage, 'getItem' | 'setItem'>, person: string): Drafts {
  const key = `deskside.desk.drafts.${person}`;
  const kept = signal<Kept>({});
  try {
    const read: unknown = JSON.parse(storage.getItem(key) ?? '{}');
    if (read && typeof read === 'object') kept.value = read as Kept;
  } catch {
    // What cannot be read is gone; typing begins anew.
  }
  const save = () => {
    try {
      storage.setItem(key, JSON.stringify(kept.value));
    } catch {
      // A full store keeps no copy; what is typed stays on screen.
    }
  };
  return {
    get: (name, field) => kept.peek()[name]?.[field] ?? '',
    set(name, field, text) {
      const { [field]: _, ...others } = kept.peek()[name] ?? {};
      const next = text ? { ...others, [field]: text } : others;
      const { [name]: __, ...rest } = kept.peek();
      kept.value = Object.keys(next).length > 0 ? { ...rest, [name]: next } : rest;
      save();
    },
    clear(name, ...fields) {
      for (const field of fields) this.set(name, field, '');
    },
    has: (name) => kept.value[name] !== undefined,
    forget() {
      kept.value = {};
      save();
    },
  };
}
