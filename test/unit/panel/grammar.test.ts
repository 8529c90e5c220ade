import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { DraftContext } from '../../../shared/model/finding.ts';
import type { Slip } from '../../../shared/quality/grammar.ts';
import { followGrammar, type Late, type Reader } from '../../../widget/panel/state/grammar.ts';
import { contextOf } from '../quality/draft-context.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const bad = 'I have sent teh parcel to your house this morning.';
const good = 'I have sent the parcel to your house this morning.';

/** A reader that says nothing until it is told to. */
function reading() {
  const own = signal<string | undefined>();
  const found = signal<Late>();
  const asked: string[] = [];
  const world = { opened: 0, stopped: 0, answer: [] as ((slips?: Slip[]) => void)[] };
  const open = (): Reader => {
    world.opened++;
    return {
      read: (text) =>
        new Promise((resolve, reject) => {
          asked.push(text);
          world.answer.push((slips) => (slips ? resolve(slips) : reject(new Error('No'))));
        }),
      stop: () => {
        world.stopped++;
      },
    };
  };
  const context = signal<DraftContext | undefined>(contextOf({ lang: 'en', draft: bad }));
  const known = () => ({ macros: [], elsewhere: () => false });
  const stop = followGrammar(own, context, known, found, open);
  const pause = (ms = 800) => vi.advanceTimersByTimeAsync(ms);
  return { own, found, asked, world, stop, pause };
}

const teh: Slip = { rule: 'The', kind: 'Typo', start: 12, end: 15, text: 'teh', instead: ['the'] };

test('nothing is opened before the typing pauses, and nothing for other languages', async () => {
  const { own, world, asked, pause } = reading();
  own.value = 'Halo Kak, pesanan Kakak sudah kami kirim tadi pagi ya.';
  await pause();
  own.value = bad;
  await pause(700);
  own.value = `${bad} `;
  await pause(700);
  expect([world.opened, asked]).toEqual([0, []]);
  await pause(100);
  expect([world.opened, asked]).toEqual([1, [`${bad} `]]);
});

test('what is found is told of the text that stands there still', async () => {
  const { own, found, world, pause } = reading();
  own.value = bad;
  await pause();
  world.answer[0]?.([teh]);
  await pause(0);
  expect(found.value).toMatchObject({ text: bad, findings: [{ fix: { text: 'the' } }] });
});

test('what comes after the draft has changed is dropped, and the newest text is read next', async () => {
  const { own, found, asked, world, pause } = reading();
  own.value = bad;
  await pause();
  own.value = `${good} And`;
  await pause();
  own.value = good;
  await pause();
  expect(asked).toEqual([bad]);
  world.answer[0]?.([teh]);
  await pause(0);
  expect(found.value).toBeUndefined();
  expect(asked).toEqual([bad, good]);
});

test('what cannot be had is tried once', async () => {
  const { own, found, asked, world, pause } = reading();
  own.value = bad;
  await pause();
  world.answer[0]?.();
  await pause(0);
  own.value = good;
  await pause();
  expect([world.opened, world.stopped, asked]).toEqual([1, 1, [bad]]);
  expect(found.value).toBeUndefined();
});

test('a panel that goes takes its reader with it', async () => {
  const { own, world, stop, pause } = reading();
  own.value = bad;
  await pause();
  stop();
  own.value = good;
  await pause();
  expect([world.opened, world.stopped]).toEqual([1, 1]);
});
