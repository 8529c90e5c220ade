/** Sends the keyboard to the part of this name, once it is drawn. */
export function focusOn(name: string) {
  // Sooner than the next key, which would be a shortcut as long as nothing has the focus.
  queueMicrotask(() => document.querySelector<HTMLElement>(`[data-focus="${name}"]`)?.focus());
}
