/**
 * An editor as the commercial ones of this shape are: a toolbar and a contenteditable in a wrapper, pasting by its own
 * hand, an undo stack of its own made of snapshots.
 */
import { html, linesOf } from '../content.ts';
import { onCtrlEnter, show } from '../page.ts';

/** Typing becomes a step of the undo stack after this pause (ms). */
const PAUSE = 250;

const escaped = (text: string) =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '');

void show((place, send) => {
  place.innerHTML = `<div class="fr-box fr-basic fr-top" role="application">
    <div class="fr-toolbar"><button type="button" class="fr-command">B</button></div>
    <div class="fr-wrapper"><div class="fr-element fr-view" dir="auto" contenteditable="true" spellcheck="true"
      aria-label="Reply"></div></div></div>`;
  const field = place.querySelector('.fr-element') as HTMLElement;
  let steps = [html];
  let at = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const save = () => {
    clearTimeout(timer);
    if (field.innerHTML === steps[at]) return;
    steps = [...steps.slice(0, at + 1), field.innerHTML];
    at += 1;
  };
  const go = (step: number) => {
    const markup = steps[step];
    if (markup === undefined) return;
    at = step;
    field.innerHTML = markup;
  };
  const reset = () => {
    field.innerHTML = html;
    save();
  };

  field.innerHTML = html;
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(save, PAUSE);
  });
  field.addEventListener('paste', (event) => {
    event.preventDefault();
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const selection = getSelection();
    if (!selection?.rangeCount || !text) return;
    save();
    const range = selection.getRangeAt(0);
    range.deleteContents();
    const pasted = range.createContextualFragment(
      text.split(/\r?\n/).map(escaped).join('<br>').replaceAll('  ', '&nbsp; '),
    );
    range.insertNode(pasted);
    range.collapse(false);
    save();
  });
  field.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
    event.preventDefault();
    save();
    go(event.shiftKey ? at + 1 : at - 1);
  });
  onCtrlEnter(field, send);
  return { text: () => linesOf(field.innerHTML), reset };
});
