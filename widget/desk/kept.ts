import { signal } from '@preact/signals';

/** What a specialist keeps for themselves on this device: texts, and whether single letters are keys. */

export interface OwnText {
  title: string;
  text: string;
}

type Store = Pick<Storage, 'getItem' | 'setItem'>;

/** A value on this device, for this person. */
function keptAt<T>(storage: Store, key: string, start: T) {
  let first = start;
  try {
    first = (JSON.parse(storage.getItem(key) ?? 'null') as T | null) ?? start;
  } catch {
    // What cannot be read begins anew.
  }
  const value = signal(first);
  return {
    value,
    set(next: T) {
      value.value = next;
      try {
        storage.setItem(key, JSON.stringify(next));
      } catch {
        // A full store forgets it with the page.
      }
    },
  };
}

export type OwnTexts = ReturnType<typeof openOwnTexts>;
export function openOwnTexts(storage: Store, person: string) {
  const kept = keptAt<OwnText[]>(storage, `deskside.desk.texts.${person}`, []);
  const others = (title: string) => kept.value.value.filter((one) => one.title !== title);
  return {
    all: kept.value,
    save: (text: OwnText) => kept.set([...others(text.title), text]),
    remove: (title: string) => kept.set(others(title)),
  };
}

export type Letters = ReturnType<typeof openLetters>;
/** Are single letters keys? */
export const openLetters = (storage: Store, person: string) =>
  keptAt(storage, `deskside.desk.letters.${person}`, true);
