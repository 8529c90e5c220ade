/**
 * What stands open and half typed in the panel, for this tab only and until it is sent or closed. It outlives the panel's
 * document, which an update of the extension or a page that rebuilds itself loads anew.
 */
export interface Kept {
  /** What was kept under this name for this ticket. */
  read<T>(name: string, ticket: string): T | undefined;
  write(name: string, ticket: string, value: unknown): void;
  drop(name: string): void;
}

const keyOf = (name: string) => `deskside.${name}`;

/** @param storage throws where the browser denies it; then nothing is kept. */
export function keptIn(storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): Kept {
  const attempt = <T>(work: () => T): T | undefined => {
    try {
      return work();
    } catch {
      return undefined;
    }
  };
  return {
    read: <T>(name: string, ticket: string) =>
      attempt(() => {
        const found = JSON.parse(storage().getItem(keyOf(name)) ?? 'null');
        return found?.ticket === ticket ? (found.value as T) : undefined;
      }),
    write: (name, ticket, value) =>
      void attempt(() => storage().setItem(keyOf(name), JSON.stringify({ ticket, value }))),
    drop: (name) => void attempt(() => storage().removeItem(keyOf(name))),
  };
}
