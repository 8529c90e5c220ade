import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

/** Confidential text as it lies in the database: sealed under a key that is not in the database (data-keys.ts). */

/** `key`: 32 bytes. `id` stands, in the open, in everything that the key sealed. */
export interface DataKey {
  id: string;
  key: Uint8Array;
}

/** The row that something belongs to: put into another one, it does not open. */
export interface Place {
  workspace: string;
  table: string;
  id: string;
}

/**
 * `digest` (SHA-256, hex) proves what was sealed for as long as the bytes are there; once they are erased it says
 * nothing about them any more, as a salt went with them.
 */
export interface Sealed {
  bytes: Uint8Array;
  digest: string;
}

export interface Sealing {
  /** Text, or anything that JSON carries. */
  seal(value: unknown, place: Place): Sealed;
  /** What was sealed there. @throws SealError without its key, or when it is damaged. */
  open<T>(bytes: Uint8Array, place: Place): T;
  /** The same under the newest key, with the same digest; nothing when it is under that already. @throws SealError */
  reseal(bytes: Uint8Array, place: Place): Uint8Array | undefined;
  /** As `seal` said it. @throws SealError */
  digestOf(bytes: Uint8Array, place: Place): string;
  /** The newest key; for keys that are made of it. */
  newest: DataKey;
  /** @throws SealError when it is not there. */
  key(id: string): DataKey;
}

export class SealError extends Error {
  override name = 'SealError';
  constructor(
    /** Without its key nothing is lost; what is damaged is. */
    readonly code: 'no-key' | 'damaged',
    message: string,
  ) {
    super(message);
  }
}

const layout = 1;
const nonceBytes = 12;
const tagBytes = 16;
const saltBytes = 16;

const keyIdIn = (bytes: Uint8Array) =>
  Buffer.from(bytes.subarray(2, 2 + (bytes[1] ?? 0))).toString();

const dataOf = ({ workspace, table, id }: Place) =>
  Buffer.from(JSON.stringify([workspace, table, id]));
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** AES-256-GCM. The first key seals, every key opens: a new one is put in front (data/rotate.ts). */
export function createSealing(keys: readonly DataKey[]): Sealing {
  const [newest] = keys;
  if (!newest) throw new SealError('no-key', 'There is no data key; put one into DATA_KEYS');

  const keyOf = (id: string): DataKey => {
    const found = keys.find((key) => key.id === id);
    if (found) return found;
    const known = keys.map((key) => key.id).join(', ');
    throw new SealError(
      'no-key',
      `Text was sealed under the data key "${id}", which is not among those given (${known}); put it back into the file of DATA_KEYS, below the newest`,
    );
  };

  /** Layout, length and id of the key, nonce, tag, text. */
  const plain = (bytes: Uint8Array, place: Place): Buffer => {
    const all = Buffer.from(bytes);
    const start = 2 + (all[1] ?? 0);
    if (all[0] !== layout || all.length < start + nonceBytes + tagBytes) {
      throw new SealError('damaged', `What is sealed in ${place.table} ${place.id} is damaged`);
    }
    const { key } = keyOf(all.subarray(2, start).toString());
    const body = start + nonceBytes;
    const cipher = createDecipheriv('aes-256-gcm', key, all.subarray(start, body), {
      authTagLength: tagBytes,
    });
    cipher.setAAD(dataOf(place));
    cipher.setAuthTag(all.subarray(body, body + tagBytes));
    try {
      return Buffer.concat([cipher.update(all.subarray(body + tagBytes)), cipher.final()]);
    } catch {
      throw new SealError(
        'damaged',
        `What is sealed in ${place.table} ${place.id} does not open: it is damaged or belongs elsewhere`,
      );
    }
  };

  const under = (salted: Uint8Array, place: Place): Uint8Array => {
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv('aes-256-gcm', newest.key, nonce, { authTagLength: tagBytes });
    cipher.setAAD(dataOf(place));
    const text = Buffer.concat([cipher.update(salted), cipher.final()]);
    const id = Buffer.from(newest.id);
    return Buffer.concat([Buffer.from([layout, id.length]), id, nonce, cipher.getAuthTag(), text]);
  };

  return {
    newest,
    key: keyOf,
    seal(value, place) {
      const salted = Buffer.concat([randomBytes(saltBytes), Buffer.from(JSON.stringify(value))]);
      return { bytes: under(salted, place), digest: sha256(salted) };
    },
    reseal(bytes, place) {
      const salted = plain(bytes, place);
      return keyIdIn(bytes) === newest.id ? undefined : under(salted, place);
    },
    open: (bytes, place) => JSON.parse(plain(bytes, place).subarray(saltBytes).toString()),
    digestOf: (bytes, place) => sha256(plain(bytes, place)),
  };
}
