/** IndexedDB on this device: what waits to be sent, and what is remembered. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Kept, OutboxStore } from './outbox.ts';

interface Schema extends DBSchema {
  outbox: { key: number; value: Omit<Kept, 'order'> & { order?: number }; indexes: { id: string } };
  kept: { key: string; value: unknown };
}

export interface Store {
  outbox: OutboxStore;
  recall<T>(key: string): Promise<T | undefined>;
  keep(key: string, value: unknown): Promise<void>;
}

/** Opened on first use, and again when the browser closed it. */
export function openStore(name = 'deskside'): Store {
  let opening: Promise<IDBPDatabase<Schema>> | undefined;
  const open = () => {
    opening ??= openDB<Schema>(name, 1, {
      upgrade(db) {
        const outbox = db.createObjectStore('outbox', { keyPath: 'order', autoIncrement: true });
        outbox.createIndex('id', 'id', { unique: true });
        db.createObjectStore('kept');
      },
      terminated() {
        opening = undefined;
      },
    });
    opening.catch(() => {
      opening = undefined;
    });
    return opening;
  };

  const byId = async (id: string) =>
    (await (await open()).getFromIndex('outbox', 'id', id)) as Kept;

  return {
    outbox: {
      async add(kept) {
        const { store, done } = (await open()).transaction('outbox', 'readwrite', {
          durability: 'strict',
        });
        if (!(await store.index('id').getKey(kept.id))) await store.add(kept);
        await done;
      },
      get: byId,
      async all() {
        return (await (await open()).getAll('outbox')) as Kept[];
      },
      async refuse(id, refused) {
        const { store, done } = (await open()).transaction('outbox', 'readwrite');
        const kept = await store.index('id').get(id);
        if (kept) await store.put({ ...kept, refused });
        await done;
      },
      async remove(ids) {
        const { store, done } = (await open()).transaction('outbox', 'readwrite');
        for (const id of ids) {
          const key = await store.index('id').getKey(id);
          if (key !== undefined) await store.delete(key);
        }
        await done;
      },
    },
    async recall<T>(key: string) {
      return (await (await open()).get('kept', key)) as T | undefined;
    },
    async keep(key, value) {
      const db = await open();
      if (value === undefined) await db.delete('kept', key);
      else await db.put('kept', value, key);
    },
  };
}
