/** What is tried in a console, a cell each. A check throws an Error that says what was not so, or answers with a figure. */
import { isDeepStrictEqual } from 'node:util';
import { begin, type Driver, type OpenTicket, type Session, until } from './session.ts';
import type { Gate, Reading, Subject } from './subject.ts';

export interface Trial {
  browser: Driver;
  subject: Subject;
  /** In everything that is written in this row, and nowhere else. */
  stamp: string;
  /** Every press that was let go: its words must have arrived once when the row is over. */
  sent: string[];
  /** Every press that was stopped: its words must never arrive. */
  stopped: { gate: Gate; words: string }[];
  /** File for a picture of the page when the check that is under way fails. */
  picture: string;
}

/** A new tab for each check, so that one failure does not spread. */
async function inTab<T>(
  { browser, subject, picture }: Trial,
  open: Subject['open'],
  check: (session: Session) => Promise<T>,
): Promise<T> {
  const tab = await browser.newPage();
  try {
    await open(tab);
    return await check(await begin(browser, subject, tab));
  } catch (error) {
    await tab.screenshot({ path: picture }).catch(() => {});
    throw error;
  } finally {
    await tab.close();
  }
}

/** A name for each part of a reading that is compared. */
function parts({ messages, customer, ...rest }: Reading): Record<string, unknown> {
  const told: Record<string, unknown> = { ...rest };
  for (const [name, value] of Object.entries(customer ?? {})) told[`customer ${name}`] = value;
  if (!messages) return told;
  told['number of messages'] = messages.length;
  told['who wrote each message'] = messages.map(({ author }) => author);
  told['which are internal'] = messages.map(({ internal }) => internal);
  told['text of the messages'] = messages.map(({ text }) => text);
  return told;
}

/** Names what is read otherwise than it should be. */
function differences(wanted: Reading, read: Reading): string[] {
  const got = parts(read);
  return Object.entries(parts(wanted))
    .filter(([name, value]) => !isDeepStrictEqual(value, got[name]))
    .map(
      ([name, value]) => `${name} is ${JSON.stringify(value)}, read ${JSON.stringify(got[name])}`,
    );
}

/** Waits until a ticket is read as it is. */
async function reading(session: Session, what: string, wanted: Reading): Promise<OpenTicket> {
  let wrong: string[] = [];
  try {
    return await session.opened(what, (ticket) => {
      wrong = differences(wanted, ticket);
      return wrong.length === 0;
    });
  } catch (error) {
    throw new Error(wrong.length ? `${what}: ${wrong.join('; ')}` : (error as Error).message);
  }
}

/** The ticket, then the composer: nothing of the agent's own in it, what stands below told apart. */
export async function fields(trial: Trial): Promise<string> {
  const { subject } = trial;
  const readable = subject.openToRead ?? subject.open;
  await inTab(trial, readable, (session) => reading(session, 'the ticket', subject.ticket));
  await inTab(trial, subject.open, async (session) => {
    await session.reads('');
    await until(
      `"${subject.below}" is below the agent's words`,
      async () => {
        const draft = await session.draft();
        return draft?.text.slice(draft.ownEnd);
      },
      (rest) => rest !== undefined && (!subject.below || rest.includes(subject.below)),
    );
  });
  return String(Object.keys(parts(subject.ticket)).length + 1);
}

/** At the caret that was left, as one step to undo; and a span replaced. */
export const insert = (trial: Trial) =>
  inTab(trial, trial.subject.open, async (session) => {
    await session.reads('');
    await session.type('Halo Budi');
    const before = await session.model();
    for (const _ of 'Budi') await session.tab.keyboard.press('ArrowLeft');
    await session.focusPanel();
    const done = await session.ask('insert', 'Kak ');
    if (done !== 'inserted') throw new Error(`insert answered "${done}"`);
    await session.reads('Halo Kak Budi');
    const wanted = before.replace('Halo Budi', 'Halo Kak Budi');
    await until('the console has the same words', session.model, (got) => got === wanted);
    await session.enter();
    await session.tab.keyboard.press('Control+z');
    await until('one undo takes the insertion back', session.model, (got) => got === before);
    await session.reads('Halo Budi');

    const { text = '' } = (await session.draft()) ?? {};
    const start = text.indexOf('Budi');
    const fix = { start, end: start + 'Budi'.length, text: 'Ibu' };
    const replaced = await session.ask('replace', fix, text);
    if (replaced !== 'inserted') throw new Error(`replace answered "${replaced}"`);
    await session.reads('Halo Ibu');
    const mended = before.replace('Halo Budi', 'Halo Ibu');
    await until('the replaced words are there', session.model, (got) => got === mended);
  });

/** A draft that must not go is held. The same words, good now, are pressed twice while they are looked at, and go once. */
export const gate = (trial: Trial, by: Gate) =>
  inTab(trial, trial.subject.open, async (session) => {
    const { subject, stamp } = trial;
    const press = subject.press[by];
    if (typeof press === 'string') throw new Error(press);
    const words = `by ${by} ${stamp}`;
    const asked = (times: number) =>
      until(
        `the panel is asked ${times} times`,
        async () => (await session.told('gate')).length,
        (got) => got === times,
      );

    await session.reads('');
    await session.type(`STOP ${words}`);
    trial.stopped.push({ gate: by, words: `STOP ${words}` });
    await press(session.tab);
    await asked(1);
    await until(
      'the page says that it was not sent',
      () => session.tab.locator('deskside-notice').count(),
      (count) => count > 0,
    );
    await session.panelSpeaks();

    await session.enter();
    for (const _ of 'STOP ') await session.tab.keyboard.press('Delete');
    await session.tab.keyboard.type('WAIT ');
    // Some editors do things of their own at the caret when the key is pressed.
    await session.tab.keyboard.press('End');
    await session.reads(`WAIT ${words}`);
    await press(session.tab);
    await asked(2);
    await press(session.tab);
    if (await subject.arrived(words)) throw new Error('it went out before its verdict');
    await session.answer();
    trial.sent.push(`WAIT ${words}`);
    await until(
      'it arrives once it is let go',
      () => subject.arrived(`WAIT ${words}`),
      (count) => count > 0,
    );
    if (subject.sendLoads) await session.loaded();
  });

/** A good draft goes at once; then what the console shows next is read, and its composer is empty. */
export const afterSend = (trial: Trial) =>
  inTab(trial, trial.subject.open, async (session) => {
    const { subject, stamp } = trial;
    const words = `after ${stamp}`;
    await session.reads('');
    const before = await session.opened('the ticket is read', () => true);
    await session.type(words);
    trial.sent.push(words);
    const { click } = subject.press;
    if (typeof click === 'string') throw new Error(click);
    await click(session.tab);
    await until(
      'it arrives',
      () => subject.arrived(words),
      (count) => count > 0,
    );
    if (subject.sendLoads) await session.loaded();
    else {
      await until(
        'the panel hears what was sent, checked, for this ticket',
        async () => (await session.told('sent')).at(-1),
        (got) => got?.ticket.id === before.id && !got.unchecked && got.text.includes(words),
      );
    }
    if (subject.afterSend === 'list') {
      await until(
        'no composer is left, and no ticket or another',
        async () => ({ view: await session.view(), draft: await session.draft() }),
        ({ view, draft }) => !draft && (view?.state === 'none' || view?.state === 'open'),
      );
      return;
    }
    const stays = subject.afterSend === 'same ticket';
    const shown = ({ messages }: OpenTicket) =>
      messages.at(-1)?.author === 'agent' && messages.at(-1)?.text.includes(words);
    await session.opened(
      `the ${subject.afterSend} is read`,
      (now) => (now.id === before.id) === stays && (!subject.showsReply || shown(now) === true),
    );
    if (subject.keepsReply) await session.reads(words);
    else await until('nothing is left of the draft', session.own, (own) => !own);
  });

/** Each ticket is read when it is shown, and a draft belongs to the one on screen. */
export const ticketSwitch = (trial: Trial) =>
  inTab(
    trial,
    trial.subject.ticketsLoad
      ? (trial.subject.openToRead ?? trial.subject.open)
      : trial.subject.open,
    async (session) => {
      const { subject } = trial;
      await session.opened('the first ticket is read', () => true);
      // What is half written must not be taken for the next ticket's.
      if (!subject.ticketsLoad) {
        await session.reads('');
        await session.type('Halo, half');
      }
      for (const [number, go] of subject.switches.entries()) {
        const wanted = await go(session.tab);
        const { id } = await reading(session, `ticket ${number + 1} after the first`, wanted);
        if (number > 0 && !subject.ticketsLoad) continue;
        await until(
          `the draft is of ticket ${id}, and empty`,
          session.draft,
          (draft) =>
            !draft || (draft.ticket.id === id && !draft.text.slice(0, draft.ownEnd).trim()),
        );
      }
      return String(subject.switches.length);
    },
  );

/** A page that changed is not read, and named as changed. Answers with how soon. */
export const breakage = (trial: Trial) =>
  inTab(trial, trial.subject.openToRead ?? trial.subject.open, async (session) => {
    await session.opened('the ticket is read', () => true);
    const missing = await trial.subject.breaks(session.tab);
    const began = Date.now();
    await until(
      `"${missing}" is named as not found`,
      session.view,
      (view) => view?.state === 'changed' && view.missing.includes(missing),
    );
    return `${((Date.now() - began) / 1000).toFixed(1)} s`;
  });
