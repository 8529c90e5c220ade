/**
 * Number → sum, remembered in the order in which the numbers came: a Map for the inner loops, several times faster, and
 * emptied rather than thrown away. Keys are whole numbers from 0 up, mixed already (features.ts).
 */
export interface Tally {
  size: number;
  keys: Int32Array;
  sums: Float64Array;
  /** Key → its place + 1, or one of the next ones; 0 is free. At least twice as long as `keys`. */
  slots: Int32Array;
}

export const tally = (room = 256): Tally => ({
  size: 0,
  keys: new Int32Array(room),
  sums: new Float64Array(room),
  slots: new Int32Array(2 * room),
});

/** One pasted log must not make emptying slow for ever. */
const mostKept = 8192;

export function empty(into: Tally): void {
  if (into.keys.length > mostKept) Object.assign(into, tally());
  into.slots.fill(0);
  into.size = 0;
}

export function addTo(into: Tally, key: number, by: number): void {
  const at = placeOf(into, key);
  into.sums[at] = (into.sums[at] as number) + by;
}

export function setTo(into: Tally, key: number, sum: number): void {
  const at = placeOf(into, key);
  into.sums[at] = sum;
}

export const sumOf = (of: Tally, key: number) => of.sums[placeOf(of, key)] as number;

/** A key that is not there yet comes in with 0. */
function placeOf(into: Tally, key: number): number {
  const { slots, keys } = into;
  const mask = slots.length - 1;
  let slot = key & mask;
  for (let at = slots[slot] as number; at !== 0; at = slots[slot] as number) {
    if (keys[at - 1] === key) return at - 1;
    slot = (slot + 1) & mask;
  }
  if (into.size === keys.length) {
    widen(into);
    return placeOf(into, key);
  }
  const at = into.size++;
  keys[at] = key;
  into.sums[at] = 0;
  slots[slot] = at + 1;
  return at;
}

function widen(into: Tally): void {
  const { keys, sums, size } = into;
  const wider = tally(2 * keys.length);
  for (let at = 0; at < size; at++) addTo(wider, keys[at] as number, sums[at] as number);
  Object.assign(into, wider);
}
