/** Writing into a composer: as the agent's own typing, one undo step, checked by reading back. */
import type { Edit } from '../../shared/model/finding.ts';
import type { Inserted } from '../port.ts';
import { type Composer, isPlain, richLines, wordsIn } from './composer.ts';
import { offsetOf, pointAt } from './lines.ts';

/** Editors read the selection from an event of their own turn; longer than this they do not need. */
const TURN = 60;
const bare = (text: string) => text.replace(/\s+/g, '');

/** Where the caret stands in the draft, when it is in the field. */
export function caretIn(composer: Composer): { start: number; end: number } | undefined {
  const { field } = composer;
  if (isPlain(field)) {
    return { start: field.selectionStart ?? 0, end: field.selectionEnd ?? 0 };
  }
  const selection = field.ownerDocument.getSelection();
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
  const selection = field.ownerDocument.getSelection();
  if (!selection) return;
  const seen = turn(field);
  if (from && to) selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  else selection.collapse(field, 0);
  await seen;
}

export function showSelection({ field }: Composer): void {
  const selection = field.ownerDocument.getSelection();
  const node = isPlain(field) ? field : (selection?.focusNode ?? field);
  const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  element?.scrollIntoView({ block: 'nearest' });
}

/** A paste, as editors with a model of their own take it. Firefox empties `clipboardData` but knows `data`. */
function paste(field: HTMLElement, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const options = { bubbles: true, cancelable: true, composed: true };
  let event = new ClipboardEvent('paste', { ...options, clipboardData });
  if (!event.clipboardData?.getData('text/plain')) {
    const firefox = { ...options, dataType: 'text/plain', data: text };
    event = new ClipboardEvent('paste', firefox as ClipboardEventInit);
  }
  field.dispatchEvent(event);
}

const command = (field: HTMLElement, text: string) =>
  text
    ? field.ownerDocument.execCommand('insertText', false, text)
    : field.ownerDocument.execCommand('delete');

/** Writes over the selection, and says whether the draft now is as it should be. */
async function write(composer: Composer, text: string, wanted: string): Promise<Inserted> {
  const { field } = composer;
  const before = wordsIn(composer).text;
  const arrived = () => bare(wordsIn(composer).text) === bare(wanted);
  const untouched = () => wordsIn(composer).text === before;
  if (!isPlain(field) && text) {
    paste(field, text);
    // Some editors draw in a later turn.
    for (const wait of [0, 20, 80]) {
      await new Promise((resolve) => setTimeout(resolve, wait));
      if (arrived()) return 'inserted';
    }
    if (!untouched()) return 'failed';
  }
  command(field, text);
  if (arrived()) return 'inserted';
  await new Promise((resolve) => setTimeout(resolve, 50));
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

/** Replaces a span, unless the draft is no longer the one the edit was made for. */
export async function replaceSpan(
  composer: Composer,
  { start, end, text }: Edit,
  expected: string,
): Promise<Inserted> {
  if (isReadOnly(composer) || wordsIn(composer).text !== expected) return 'failed';
  await selectSpan(composer, start, end);
  if (wordsIn(composer).text !== expected) return 'failed';
  return write(composer, text, expected.slice(0, start) + text + expected.slice(end));
}

const isReadOnly = ({ field }: Composer): boolean =>
  isPlain(field) ? field.readOnly || field.disabled : !field.isContentEditable;
