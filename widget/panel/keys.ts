import type { Stop } from '../port.ts';
import type { Panel } from './state/panel.ts';

/**
 * Keys inside the panel's own document. Matched by `code`, so that a Thai layout has the same keys, and silent while
 * an input method composes.
 */
export function listenToKeys(document: Document, panel: Panel): Stop {
  const { view, draft, world } = panel;
  const commands: Record<string, () => unknown> = {
    KeyJ: panel.jump,
    KeyK: panel.nextStep,
    KeyM: panel.putInReply,
    KeyX: panel.escalate,
  };

  function onKeyDown(event: KeyboardEvent) {
    if (!event.isTrusted || event.isComposing || event.defaultPrevented) return;
    const { altKey, ctrlKey, shiftKey, metaKey, code, key } = event;
    const modifier = world.mac ? ctrlKey && !altKey : altKey && !ctrlKey;
    const command = modifier && !shiftKey && !metaKey ? commands[code] : undefined;
    if (command) {
      event.preventDefault();
      if (!event.repeat) command();
      return;
    }
    if (key === 'Enter' && event.repeat && view.view.value.name === 'escalate') {
      // Held down since it opened the form: it must not send it.
      event.preventDefault();
    }
    if (key === 'Escape') {
      event.preventDefault();
      if (draft.isStopped.value) {
        draft.leaveStop();
        void world.port.page.focusReply();
      } else view.back();
      return;
    }
    if (key === 'ArrowDown' || key === 'ArrowUp') moveInList(event, key === 'ArrowDown' ? 1 : -1);
  }

  function moveInList(event: KeyboardEvent, by: number) {
    const target = event.target as HTMLElement;
    if (!target.matches('[data-item]')) return;
    const items = [
      ...(target.closest('[data-list]')?.querySelectorAll<HTMLElement>('[data-item]') ?? []),
    ];
    const next = items[items.indexOf(target) + by];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  document.addEventListener('keydown', onKeyDown);
  return () => document.removeEventListener('keydown', onKeyDown);
}
