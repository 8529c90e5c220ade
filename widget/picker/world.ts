/** What the picker is given: the worker's answers, and where what was picked goes. */
import type { Adapter } from '../../shared/model/adapter.ts';
import type { UiLanguage, Words } from '../words/words.ts';
import type { Answers } from './answers.ts';

/** What is to be picked, as the worker knows it. */
export interface Picking {
  words: Words['picker'];
  language: UiLanguage;
  /** From an earlier page, or an earlier day. */
  answers?: Answers | undefined;
  /** The same pick, on a page that was loaded since: it goes on without asking. */
  goesOn: boolean;
  may: { use: boolean; publish: boolean };
}

export interface PickerWorld {
  window: Window;
  /** Before the page's own scripts. */
  early: boolean;
  picking(): Promise<Picking | undefined>;
  /** Remembers the answers, for the next page. */
  keep(answers: Answers): void;
  /** Uses it here. @throws Error with what is wrong */
  use(adapter: Adapter): Promise<'reloads' | 'no-backend'>;
  /** @throws Error with what is wrong */
  publish(adapter: Adapter): Promise<void>;
  /** The version that comes after the known ones, and an id that no other tool has. */
  number(adapter: Adapter): Promise<{ id: string; version: number }>;
  /** It is gone from the page; `closed`: by the person, who may come back to it. */
  ended(closed: boolean): void;
}
