import type { Command } from '../port.ts';

/** By the place of the key, not its letter: a Thai layout has other letters there. */
const codes: Record<string, Command> = {
  KeyJ: 'jump',
  KeyK: 'next-step',
  KeyM: 'put-in-reply',
  KeyX: 'escalate',
};

/** Alt with one of four keys. Not on a Mac, where Option types letters, and never while a character is composed. */
export function commandOf(event: KeyboardEvent, platform: string): Command | undefined {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
  if (event.isComposing || event.keyCode === 229 || event.getModifierState('AltGraph')) {
    return undefined;
  }
  return platform.startsWith('Mac') ? undefined : codes[event.code];
}

export const isCommand = (name: unknown): name is Command =>
  Object.values(codes).includes(name as Command);
