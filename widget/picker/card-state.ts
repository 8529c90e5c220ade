/** What the card shows, and what can be done in it. */
import type { Words } from '../words/words.ts';
import type { Problem } from './answer.ts';
import type { Answers, Step } from './answers.ts';
import type { Look } from './look.ts';
import type { Why } from './marks.ts';
import type { Sure } from './propose.ts';
import type { Tried } from './try-gate.ts';

export interface Choice {
  /** What it is found by, as the adapter will say it. */
  name: string;
  sure: Sure;
  why: Why | 'address' | 'page';
  held?: boolean | undefined;
}

export interface State {
  /** `resume`: asked whether to go on; `done`: nothing is left to do here. */
  view: Answers['step'] | 'resume' | 'done';
  answers: Answers;
  look: Look;
  pointing: boolean;
  /** Whether the part picked in this step can be made larger or smaller. */
  adjustable: boolean;
  choices: Choice[];
  authorChoices: Choice[];
  problem?: Problem | undefined;
  /** Registered with the page's first script. */
  early: boolean;
  tried?: { what: Tried; how: 'click' | 'key' } | undefined;
  /** The ticket that is open now, and what is not found on it. */
  second?: { id: string | undefined; isNew: boolean; missing: Step[] } | undefined;
  saved?: { text: string; wrong?: boolean } | undefined;
  may: { use: boolean; publish: boolean };
}

export interface Actions {
  close(): void;
  side(): void;
  point(byKeyboard: boolean): void;
  usePage(): void;
  next(): void;
  back(): void;
  skip(): void;
  more(): void;
  adjust(wider: boolean): void;
  choose(n: number): void;
  chooseAuthors(n: number): void;
  set(part: Partial<Answers>): void;
  reload(): void;
  goTo(step: Step): void;
  use(): void;
  file(): void;
  publish(): void;
  resume(anew: boolean): void;
}

export interface Props {
  words: Words['picker'];
  state: State;
  act: Actions;
}
