import type { Check } from '../../model/finding.ts';
import bankAccount from './bank-account.ts';
import card from './card.ts';
import email from './email.ts';
import identityNumber from './identity-number.ts';
import phone from './phone.ts';

/** Every check, one line each. Where two find the same words, the first one keeps them. */
export const checks: readonly Check[] = [card, bankAccount, identityNumber, phone, email];
