/** A reply that went out unchecked must be counted, also when no panel is there to do it. */
import type { TicketKey } from '../../shared/model/draft.ts';
import type { UsageEvent, UsageReason } from '../../shared/model/usage.ts';

/** How long the panel may take to write down an unchecked reply (ms). */
const ANSWER = 5000;
const ref = (text: string) => text.replace(/[^\w.:#@/-]/g, '-').slice(0, 80) || '-';

/** Works on pages without `randomUUID`, which insecure origins do not have. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  // Version 4, variant 8: the two digits that are not chance.
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})/, '$1-$2-4$3-8$4-');
}

export const uncheckedEvent = (ticket: TicketKey, reason: UsageReason): UsageEvent => ({
  id: newId(),
  at: new Date().toISOString(),
  kind: 'draft.unchecked',
  console: ref(ticket.console),
  ticket: ref(ticket.id),
  reason,
});

/** Did the panel answer, before it was too late and before the page was left? */
export const told = (window: Window, call: Promise<unknown> | undefined): Promise<boolean> =>
  new Promise((resolve) => {
    if (!call) return resolve(false);
    const late = () => resolve(false);
    const timer = setTimeout(late, ANSWER);
    window.addEventListener('pagehide', late, { once: true });
    call
      .then(() => resolve(true), late)
      .finally(() => {
        clearTimeout(timer);
        window.removeEventListener('pagehide', late);
      });
  });
