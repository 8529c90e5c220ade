import { afterEach, expect, test } from 'vitest';
import { type Link, link } from '../../../widget/host/link.ts';

interface Adder {
  add(a: number, b: number): Promise<number>;
  fail(): Promise<void>;
  slow(): Promise<void>;
}

const links: Link<object>[] = [];
afterEach(() => {
  for (const one of links.splice(0)) one.close();
});

function pair(local: object | Promise<object>, lost?: () => void) {
  const { port1, port2 } = new MessageChannel();
  const here = link<Adder>(port1, {}, lost);
  const there = link<object>(port2, local);
  links.push(here, there);
  return { here, there, port2 };
}
const adder = {
  add: async (a: number, b: number) => a + b,
  fail: async () => {
    throw new Error('This console has no composer.');
  },
  slow: () => new Promise<void>(() => {}),
};

test('a call gives what the other side gives', async () => {
  const { here } = pair(adder);
  await expect(here.remote.add(2, 3)).resolves.toBe(5);
});

test('errors cross with their message', async () => {
  const { here } = pair(adder);
  await expect(here.remote.fail()).rejects.toThrow('This console has no composer.');
});

test('calls wait for a side that comes later', async () => {
  const { here } = pair(new Promise<object>((resolve) => setTimeout(resolve, 20, adder)));
  await expect(here.remote.add(1, 1)).resolves.toBe(2);
});

test('after close waiting calls and new ones are rejected', async () => {
  const { here } = pair(adder);
  const waiting = here.remote.slow();
  here.close();
  await expect(waiting).rejects.toThrow('gone');
  await expect(here.remote.add(1, 1)).rejects.toThrow('gone');
});

test('the other side going away is noticed', async () => {
  let lost = false;
  const { here, there } = pair(adder, () => {
    lost = true;
  });
  const waiting = here.remote.slow();
  waiting.catch(() => undefined);
  there.close();
  await expect(waiting).rejects.toThrow('gone');
  expect(lost).toBe(true);
});

test('only own methods can be called', async () => {
  const { here } = pair(adder);
  const remote = here.remote as unknown as Record<string, () => Promise<unknown>>;
  await expect(remote.toString?.()).rejects.toThrow('no call named');
  await expect(remote.constructor?.()).rejects.toThrow('no call named');
});

test('what is no call is ignored', async () => {
  const { here, port2 } = pair(adder);
  for (const forged of [
    null,
    7,
    'x',
    {},
    { done: 99 },
    { call: 1 },
    { call: 1, name: 2, args: 3 },
  ]) {
    port2.postMessage(forged);
  }
  await expect(here.remote.add(2, 2)).resolves.toBe(4);
});
