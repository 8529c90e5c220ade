import { computed, signal } from '@preact/signals';
import type { Language } from '../../../shared/model/language.ts';
import type { Macro, Sop } from '../../../shared/model/sop.ts';
import type { Inserted } from '../../port.ts';
import { dayOf } from '../../words/dates.ts';
import { type Assist, sopRef } from './assist.ts';
import type { Journal } from './journal.ts';
import type { Later } from './later.ts';
import type { Said } from './learning.ts';
import type { Session } from './session.ts';
import { keyOf, type TicketState } from './ticket.ts';
import type { Usage } from './usage.ts';
import type { World } from './world.ts';

/** What a macro that was sent says of its SOP, beside a press that says so. */
const SENT_TRUST = 0.5;

/** A piece of a macro: as written, filled from the ticket, or for the agent to fill. */
export type Piece = { text: string; filled: boolean } | { name: string; value: string };

export interface FilledMacro {
  sop: Sop;
  macro: Macro;
  lang: Language;
  pieces: Piece[];
  /** Placeholders filled from the ticket. */
  filled: number;
  /** The first placeholder that nobody has filled: nothing is put in before. */
  missing?: string;
  text: string;
}

/** A macro that waits for its reply to be sent. */
export interface Used {
  sop: string;
  of: Sop;
  /** The step that says it; -1 for none. */
  step: number;
  text: string;
  said?: Said;
}

/** What may be put in the reply: macros with their placeholders, and what became of it. */
export function createMacros(
  world: World,
  session: Session,
  ticket: TicketState,
  assist: Assist,
  usage: Usage,
  later: Later,
  journal: Journal,
) {
  /** What the agent typed for placeholders, for the ticket on screen only. */
  const typed = signal<{ ticket: string; values: Record<string, string> }>({
    ticket: '',
    values: {},
  });
  const typedHere = computed(() =>
    ticket.key.value && typed.value.ticket === keyOf(ticket.key.value) ? typed.value.values : {},
  );
  /** The last insertion that did not arrive, with its text for the clipboard. */
  const failed = signal<{
    ticket: string;
    text: string;
    why: Exclude<Inserted, 'inserted'>;
    copied?: boolean;
  }>();
  /** Macros put in, by ticket, until the reply is sent. Never stored: they hold the customer's name. */
  const used = new Map<string, Used[]>();

  function fill(sop: Sop, macro: Macro): FilledMacro | undefined {
    const subject = ticket.ticket.value;
    const policy = session.packs.value?.policy;
    const wanted = assist.lang.value ?? 'en';
    const lang = macro.text[wanted] ? wanted : (Object.keys(macro.text)[0] as Language | undefined);
    const source = lang && macro.text[lang];
    const parts = later.parts.value;
    if (!subject || !policy || !source || !parts) return;
    const values = parts.placeholderValues({
      ticket: subject,
      agentName: session.me.value?.name,
      today: dayOf(world.now()),
      lang,
      brand: policy.brand,
    });
    const { text, filled, unfilled } = parts.fillMacro(source, values);
    const holes = [
      ...filled.map(({ start, end }) => ({ start, end, name: undefined })),
      ...unfilled,
    ].toSorted((a, b) => a.start - b.start);
    const pieces: Piece[] = [];
    let at = 0;
    for (const { start, end, name } of holes) {
      if (start > at) pieces.push({ text: text.slice(at, start), filled: false });
      pieces.push(
        name === undefined
          ? { text: text.slice(start, end), filled: true }
          : { name, value: typedHere.value[name] ?? '' },
      );
      at = end;
    }
    if (at < text.length) pieces.push({ text: text.slice(at), filled: false });
    const empty = pieces.find((piece) => 'name' in piece && piece.value.trim() === '');
    return {
      sop,
      macro,
      lang,
      pieces,
      filled: filled.length,
      ...(empty && 'name' in empty ? { missing: empty.name } : {}),
      text: pieces.map((piece) => ('name' in piece ? piece.value.trim() : piece.text)).join(''),
    };
  }

  /** The macro of the next step, if that step says something. */
  const shown = computed<FilledMacro | undefined>(() => {
    const sop = assist.current.value?.sop;
    const step = sop?.steps[assist.next(sop) ?? -1];
    const macro = step?.macro && sop?.macros.find(({ id }) => id === step.macro);
    return sop && macro ? fill(sop, macro) : undefined;
  });

  function type(name: string, value: string) {
    if (!ticket.key.value) return;
    typed.value = {
      ticket: keyOf(ticket.key.value),
      values: { ...typedHere.value, [name]: value },
    };
  }

  /** Text into the composer; false when it did not arrive, and `failed` then has it. */
  async function insert(text: string): Promise<boolean> {
    const key = ticket.key.value;
    if (!key) return false;
    failed.value = undefined;
    const outcome = await journal.note('words', () => world.port.page.insert(text));
    if (outcome === 'inserted') {
      await world.port.page.focusReply();
      return true;
    }
    failed.value = { ticket: keyOf(key), text, why: outcome };
    return false;
  }

  async function copy() {
    if (!failed.value) return;
    const copied = await navigator.clipboard.writeText(failed.value.text).then(
      () => true,
      () => false,
    );
    failed.value = { ...failed.value, copied };
  }

  /** Puts a whole macro in; answers with the placeholder still empty, if one is. */
  async function put(filled: FilledMacro): Promise<string | undefined> {
    if (filled.missing !== undefined) return filled.missing;
    const key = ticket.key.value;
    if (!key || !(await insert(filled.text))) return;
    const sop = sopRef(filled.sop);
    const said = assist.saying(filled.sop.id, [], SENT_TRUST);
    const step = filled.sop.steps.findIndex(({ macro }) => macro === filled.macro.id);
    const one = { sop, of: filled.sop, step, text: filled.text, ...(said ? { said } : {}) };
    used.set(keyOf(key), [...(used.get(keyOf(key)) ?? []), one]);
    if (!assist.following.value) assist.follow(filled.sop, false);
    usage.once('sop.used', { sop });
    return;
  }

  return { shown, fill, type, insert, put, copy, failed, used };
}

export type Macros = ReturnType<typeof createMacros>;
