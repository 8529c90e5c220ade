import type { Desk } from './desk.ts';

/** Single keys on the document, deaf only while something of this page is typed into. */
export function listenForHotkeys(document: Document, desk: Desk) {
  const composer = () => (desk.active ? desk.composers.get(desk.active) : undefined);
  const keys: Record<string, () => void> = {
    j: desk.next,
    k: desk.previous,
    r: () => composer()?.show('reply'),
    n: () => composer()?.show('note'),
    e: () => desk.active && desk.solve(desk.active),
    '/': () => document.querySelector<HTMLInputElement>('[data-testid="global-search"]')?.focus(),
  };
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const target = event.target as HTMLElement;
    if (target.closest?.('input, textarea, [contenteditable="true"]')) return;
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
}
