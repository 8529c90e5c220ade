import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'manager-request-tl',
    version: 1,
    category: 'manager',
    severity: 'normal',
    lang: 'tl',
    title: titles.manager,
    any: [
      '(makausap|kausapin|kakausapin|kausap|makakausap|ilipat|i transfer|ipasa|paki transfer|paki escalate|i escalate|iakyat|paki connect|connect|itawag|makipag usap) (_|_ _|_ _ _|) (manager|supervisor|superior|boss|head|totoong tao|tao|live agent|agent|human|mas mataas|nakakataas|amo)',
      '(nasaan|nasan|gusto ko ng|gusto ko|hanap ko|kailangan ko|asan) (_|_ _|) (manager|supervisor|totoong tao|live agent|human agent)',
      '(bot|robot|chatbot) (ka ba|ba ito|ba to|ba kausap|lang ba|ba yan|po ba)',
      '(ayoko|ayaw ko|huwag|hindi) (_|_ _|_ _ _|) (bot|robot|chatbot)',
      '(paki escalate|i escalate|pa escalate)',
    ],
    unless: ['(manager|boss|amo) ko', 'robot vacuum', 'regalo (_|_ _|) boss'],
    flags: [
      'Gusto ko makausap ang manager nyo.',
      'paki-transfer sa supervisor',
      'bot ba ito?',
      'ayoko makipag-usap sa bot',
    ],
    ignores: [
      'Sabi ng boss ko mali ang invoice.',
      'Sira ang robot vacuum.',
      'Hindi na kailangan makausap ang manager, ok na.',
    ],
  },
] satisfies RiskRule[];
