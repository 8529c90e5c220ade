import { findEntities } from './entities/numbers.ts';

const personal = new Set(['code', 'identity', 'account', 'card', 'phone']);

/** Only the last four stay readable; of short numbers nothing does. */
export const maskNumber = (value: string): string =>
  value.length >= 8 ? `•••• ${value.slice(-4)}` : '••••';

/** The text with one-time codes, phone, card, account and identity numbers masked. Order numbers stay. */
export function maskPersonal(text: string): string {
  let masked = '';
  let at = 0;
  for (const { kind, start, end, value } of findEntities(text)) {
    if (!personal.has(kind)) continue;
    masked += text.slice(at, start) + (kind === 'code' ? '••••' : maskNumber(value));
    at = end;
  }
  return masked + text.slice(at);
}

/** Of an address only its town, where that stands behind a comma. */
export function maskAddress(address: string): string {
  const town = /,\s*([^,\d]{3,40})$/.exec(address)?.[1];
  return town ? `••••, ${town.trim()}` : '••••';
}

/** The first letter and the host stay readable. */
export const maskEmail = (address: string): string =>
  `${address.slice(0, 1)}•••${address.slice(address.lastIndexOf('@'))}`;
