import type { Kept } from './outbox.ts';
import type { Store } from './store.ts';

/** For pages whose browser keeps a frame of another site from storing anything: lasts as long as the document. */
export function memoryStore(): Store {
  const outbox = new Map<string, Kept>();
  const kept = new Map<string, unknown>();
  let order = 0;
  return {
    outbox: {
      async add(item) {
        order += 1;
        if (!outbox.has(item.id)) outbox.set(item.id, { ...item, order });
      },
      get: async (id) => outbox.get(id),
      all: async () => [...outbox.values()],
      async refuse(id, refused) {
        const item = outbox.get(id);
        if (item) outbox.set(id, { ...item, refused });
      },
      async remove(ids) {
        for (const id of ids) outbox.delete(id);
      },
    },
    recall: async <T>(key: string) => kept.get(key) as T | undefined,
    async keep(key, value) {
      if (value === undefined) kept.delete(key);
      else kept.set(key, structuredClone(value));
    },
  };
}
