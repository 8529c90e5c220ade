/** Writing into a composer: as the agent's own typing, one undo step, checked by reading back. */
import type { Edit } from '../../shared/model/finding.ts';
import type { Inserted } from '../port.ts';
import { type Composer, isPlain, richLines, wordsIn } from './composer.ts';
import { offsetOf, pointAt } from './lines.ts';
import { rest } from './rest.ts';
import { bare } from './same.ts';

/** Editors read the selection from an event of their own turn; longer than this they do not need. */
const TURN = 60;

/** In a shadow root the document's selection is only its host. */
function selectionOf(field: HTMLElement): Selection | null {
  const root = field.getRootNode() as ShadowRoot & { getSelection?(): Selection | null };
  return root.getSelection?.() ?? field.ownerDocument.getSelection();
}

/** Where the caret stands in the draft, when it is in the field. */
export function caretIn(composer: Composer): { start: number; end: number } | undefined {
  const { field } = composer;
  if (isPlain(field)) {
    return { start: field.selectionStart ?? 0, end: field.selectionEnd ?? 0 };
  }
  const selection = selectionOf(field);
  if (!selection?.rangeCount) return undefined;
  const range = selection.getRangeAt(0);
  if (!field.contains(range.startContainer)) return undefined;
  const lines = richLines(composer);
  const start = offsetOf(lines, range.startContainer, range.startOffset);
  const end = offsetOf(lines, range.endContainer, range.endOffset);
  return start === undefined || end === undefined ? undefined : { start, end };
}

const turn = (field: HTMLElement) =>
  new Promise<void>((resolve) => {
    const done = () => setTimeout(resolve);
    field.ownerDocument.addEventListener('selectionchange', done, { once: true });
    setTimeout(done, TURN);
  });

/** Selects a span of the draft and shows it. Resolves when the editor has seen it. */
export async function selectSpan(composer: Composer, start: number, end: number): Promise<void> {
  const { field } = composer;
  if (isPlain(field)) {
    // A fresh focus ends the browser's typing step, so that undo takes back this change alone.
    field.blur();
    field.focus({ preventScroll: true });
    field.setSelectionRange(start, end);
    return;
  }
  field.focus({ preventScroll: true });
  const lines = richLines(composer);
  const from = pointAt(lines, start);
  const to = pointAt(lines, end);
  const selection = selectionOf(field);
  if (!selection) return;
  const seen = turn(field);
  if (from && to) selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  else selection.collapse(field, 0);
  await seen;
}

export function showSelection({ field }: Composer): void {
  const selection = selectionOf(field);
  const node = isPlain(field) ? field : (selection?.focusNode ?? field);
  const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  element?.scrollIntoView({ block: 'nearest' });
}

/**
 * A paste, as editors with a model of their own take it; false when nobody took it. Firefox empties `clipboardData`
 * but knows `data`.
 */
function paste(field: HTMLElement, text: string): boolean {
  // Some take an empty line for a new paragraph, or for nothing: it has to hold something to stay a line.
  const words = text.replace(/\n(?=\n)/g, '\n\u00a0');
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', words);
  const options = { bubbles: true, cancelable: true, composed: true };
  let event = new ClipboardEvent('paste', { ...options, clipboardData });
  if (!event.clipboardData?.getData('text/plain')) {
    const firefox = { ...options, dataType: 'text/plain', data: words };
    event = new ClipboardEvent('paste', firefox as ClipboardEventInit);
  }
  return !field.dispatchEvent(event);
}

/** Writes over the selection, and says whether the draft now is as it should be. */
async function write(composer: Composer, text: string, wanted: string): Promise<Inserted> {
  const { field } = composer;
  const before = wordsIn(composer).text;
  const arrived = () => bare(wordsIn(composer).text) === bare(wanted);
  const untouched = () => wordsIn(composer).text === before;
  const rich = !isPlain(field);
  if (rich && text) {
    const taken = paste(field, text);
    // Who takes it may draw in a later turn; who leaves it may still note the step for its undo.
    for (const wait of taken ? [0, 20, 80, 400] : [0, 20]) {
      await rest(wait);
      if (arrived()) return 'inserted';
    }
    if (!untouched()) return 'failed';
  }
  if (text) field.ownerDocument.execCommand('insertText', false, text);
  else field.ownerDocument.execCommand('delete');
  // An editor that does not follow the browser's own commands draws its model again.
  if (rich) await rest(50);
  return arrived() ? 'inserted' : 'failed';
}

/** At the caret, or after the agent's own words when it stands elsewhere. Never into the signature. */
export async function insertAt(
  composer: Composer,
  text: string,
  caret: { start: number; end: number } | undefined,
): Promise<Inserted> {
  if (isReadOnly(composer)) return 'failed';
  const words = wordsIn(composer);
  const end = Math.min(caret?.end ?? words.ownEnd, words.ownEnd);
  const start = Math.min(caret?.start ?? end, end);
  await selectSpan(composer, start, end);
  return write(composer, text, words.text.slice(0, start) + text + words.text.slice(end));
}

/** Takes the word beside it along: editors with a model of their own know pastes, and a paste of nothing is none. */
function withNeighbour(draft: string, { start, end, text }: Edit): Edit {
  if (text) return { start, end, text };
  const before = /\S+[^\S\n]*$/.exec(draft.slice(0, start))?.[0] ?? '';
  const after = /^[^\S\n]*\S+/.exec(draft.slice(end))?.[0] ?? '';
  return before && (!after || before.trim() === before || after.trim() !== after)
    ? { start: start - before.length, end, text: before }
    : { start, end: end + after.length, text: after };
}

/** Replaces a span, unless the draft is no longer the one the edit was made for. */
export async function replaceSpan(
  composer: Composer,
  edit: Edit,
  expected: string,
): Promise<Inserted> {
  if (isReadOnly(composer) || wordsIn(composer).text !== expected) return 'failed';
  const { start, end, text } = isPlain(composer.field) ? edit : withNeighbour(expected, edit);
  await selectSpan(composer, start, end);
  if (wordsIn(composer).text !== expected) return 'failed';
  return write(composer, text, expected.slice(0, start) + text + expected.slice(end));
}

const isReadOnly = ({ field }: Composer): boolean =>
  isPlain(field) ? field.readOnly || field.disabled : !field.isContentEditable;
