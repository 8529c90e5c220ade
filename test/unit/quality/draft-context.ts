import type { DraftContext } from '../../../shared/model/finding.ts';
import type { Policy } from '../../../shared/model/packs.ts';
import type { Sop } from '../../../shared/model/sop.ts';
import type { Case } from '../../../shared/quality/case.ts';
import { detectLanguage } from '../../../shared/text/language.ts';
import { languageModel } from '../../../shared/text/language-model.ts';
import { languageWeights } from '../../../shared/text/language-weights.ts';

const model = languageModel(languageWeights);

export const policy: Policy = {
  brand: 'Kirana',
  gateDeadline: 1500,
  official: {
    phones: ['1500-555', '+62 21 5550 1500'],
    emails: ['help@kirana.example'],
    domains: ['kirana.example'],
  },
  internalTerms: ['Wallet Admin', 'Lentera'],
  spellings: ['PayLater', 'KiranaPay'],
  smallestShare: 20,
  smallestTeam: 3,
};

const sop: Sop = {
  id: 'PAY-014',
  version: 6,
  title: { en: 'Refund sent, not on the card yet' },
  audience: ['buyer'],
  markets: [],
  triggers: {},
  steps: [{ kind: 'say', text: { en: 'Say so' } }],
  macros: [],
  required: [],
  escalate: [],
  answers: [],
  owner: 'payments-policy',
  effectiveFrom: '2026-01-01',
};

/** All that a check may look at, made from what a case says. */
export function contextOf(given: Case): DraftContext {
  const {
    lang,
    name = 'Maria Cruz',
    customer = [],
    agent = [],
    flags = [],
    escalated = [],
  } = given;
  return {
    ticket: {
      console: 'demo',
      id: '48231',
      url: 'https://console.example/tickets/48231',
      subject: '',
      tags: [],
      customer: name ? { name } : {},
      messages: [
        ...customer
          .slice(0, 1)
          .map((text) => ({ author: 'customer' as const, internal: false, text })),
        ...agent.map((text) => ({ author: 'agent' as const, internal: false, text })),
        ...customer
          .slice(1)
          .map((text) => ({ author: 'customer' as const, internal: false, text })),
      ],
    },
    lang,
    detect: (text) => detectLanguage(text, model),
    ...(given.sop ? { sop: { ...sop, ...given.sop } } : {}),
    flags: flags.map((flag) => ({
      ruleId: 'rule',
      version: 1,
      title: { en: 'Flag' },
      evidence: [],
      ...flag,
    })),
    escalated,
    policy,
    agentName: 'Rina',
  };
}
