/** A reply that went out unchecked must be counted, also when no panel is there to do it. */
import type { TicketKey } from '../../shared/model/draft.ts';
import type { UsageEvent, UsageReason } from '../../shared/model/usage.ts';

/** How long the panel may take to write down an unchecked reply (ms). */
const ANSWER = 5000;
const ref = (text: string) => text.replace(/[^\w.:#@/-]/g, '-').slice(0, 80) || '-';

/** Works on pages without `randomUUID`, which insecure origins do not have. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
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
