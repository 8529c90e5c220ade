import type { Check, DraftContext } from '../../shared/model/finding.ts';
import address from '../../shared/quality/checks/address.ts';
import bankAccount from '../../shared/quality/checks/bank-account.ts';
import card from '../../shared/quality/checks/card.ts';
import email from '../../shared/quality/checks/email.ts';
import identityNumber from '../../shared/quality/checks/identity-number.ts';
import phone from '../../shared/quality/checks/phone.ts';
import { type Dialogue, ticketOf } from './abcd.ts';
import type { Folder } from './data.ts';
import type { Figure } from './figures.ts';

const checks: Check[] = [card, bankAccount, identityNumber, phone, email, address];

const toTheZip = /^\d+ .+, [A-Z]{2} \d{5}$/;
const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Alerts per 100 agent turns that point at no personal data. What the file says of the dialogue's customer (their
 * address, phone, e-mail) is personal data, and so is any address down to its ZIP code, for the shop names none of its
 * own: an alert on these is right. Every alert is printed with what it was taken for.
 */
export function piiAlarms(train: Folder, test: Folder): Figure[] {
  const dialogues = 'abcd/dialogues.jsonl';
  const folder = test.has(dialogues) ? test : train;
  let [turns, wrong] = [0, 0];
  for (const dialogue of folder.lines<Dialogue & { scenario: unknown }>(dialogues)) {
    const known = plain(JSON.stringify(dialogue.scenario ?? ''));
    for (const [at, { speaker, text }] of dialogue.turns.entries()) {
      if (speaker !== 'agent') continue;
      turns++;
      const context: DraftContext = {
        ticket: ticketOf(dialogue, at),
        lang: 'en',
        flags: [],
        escalated: [],
        policy: shop,
      };
      for (const check of checks) {
        for (const { span } of check.find(text, context)) {
          const words = span?.text ?? text;
          const right = known.includes(plain(words)) || toTheZip.test(words);
          if (!right) wrong++;
          console.log(
            `pii.alarms: ${right ? 'right' : 'WRONG'} ${check.id} ${dialogue.id} ${JSON.stringify(text)}`,
          );
        }
      }
    }
  }
  if (!turns) return [];
  return [
    {
      name: 'pii.alarms.abcd',
      value: (100 * wrong) / turns,
      of: turns,
      simple: '0.02',
      reach: '≤ 0.02',
    },
  ];
}

/** The shop of the dialogues names no contact of its own. */
const shop: DraftContext['policy'] = {
  brand: 'AcmeBrands',
  gateDeadline: 1500,
  official: { phones: [], emails: [], domains: [] },
  internalTerms: [],
  smallestShare: 20,
  smallestTeam: 3,
};
