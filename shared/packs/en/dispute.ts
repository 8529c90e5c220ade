import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'dispute-chargeback-en',
    version: 1,
    category: 'dispute',
    severity: 'high',
    lang: 'en',
    title: titles.dispute,
    negatable: true,
    any: [
      '(chargeback|charge back|chargebacks)',
      '(dispute|disputing|disputed|contest|contesting|reverse|challenge) (this|the|that|a|my|it|these|) (_|) (charge|charges|payment|transaction|purchase|debit|transactions|payments|withdrawal)',
      '(dispute|complain|raise it|raising it|raise this|open a dispute|opened a dispute|filed a dispute|file a dispute|claim|take it up) (_|) with (my|the) (bank|card company|card issuer|credit card|card provider|issuer)',
      '(call|calling|contact|contacting|ask|asking|tell|telling|told|get|getting|go to) (my|the) (bank|card company|card issuer|credit card company) (to|and) (reverse|refund|dispute|cancel|stop|pull|block|claw|return|take)',
      '(my|the) (bank|card company|card issuer|credit card company) (will|is going to|can|has|is) (_|) (reverse|reversed|reversing|refund|dispute|claw|investigating|opened)',
      '(paypal|credit card|bank) (dispute|claim)',
    ],
    unless: [
      '(buyer|buyers|customer) (_|) (opened|filed|raised|abuse|abuses|abusing)',
      '(chargeback|charge back) (battery|phone|device|cable)',
      '(how does|what is) (a|) chargeback',
    ],
    flags: [
      'I will file a chargeback with Visa.',
      'I am disputing this charge.',
      "my bank will reverse the payment if you don't answer",
      'I already opened a dispute with my bank',
      'calling my bank to reverse it now',
    ],
    ignores: [
      'My bank declined the card, what should I do?',
      'I do not want to do a chargeback, just send my refund.',
      'My bank is BCA, is it supported?',
      'The charger does not charge, please replace it.',
      'There is no dispute, I only ask for an invoice.',
    ],
  },
  {
    id: 'dispute-twice-en',
    version: 1,
    category: 'dispute',
    severity: 'normal',
    lang: 'en',
    title: { en: 'Charged twice', id: 'Tertagih dua kali' },
    negatable: false,
    any: [
      '(charged|charge|billed|debited|deducted|paid|taken|took|cut|charging|deduct|taking|withdrawn|withdrew|bill) (_|_ _|_ _ _|) (_ _ _ _|) (twice|two times|2 times|2x|double|three times|3 times|2 x|multiple times)',
      '(double|duplicate|duplicated|doubled|repeated|second|two) (_|) (charge|charged|charges|payment|payments|deduction|deductions|billed|billing|transaction|transactions|debit|debited|paid|withdrawal)',
      '(twice|two times|2 times|double) (_|) (charged|billed|debited|deducted|paid)',
      '(charge|charged|payment|transaction|purchase|bill|amount|withdrawal) (_|_ _|_ _ _|_ _ _ _|) (shows up|showing|appears|appeared|shown|show|listed|went through|gone through|is there|showed up|show up|came out|processed) (_|_ _|) (twice|two times|2 times|double|duplicate|more than once)',
      '(two|2|duplicate|identical|same) (_|) (charges|payments|transactions|deductions|debits) (_|_ _|_ _ _|) (for|of|on|from) (the|one|a|same|single|my)',
      'same (payment|transaction|charge|purchase|amount|thing|item) (_|_ _|) (twice|two times|2 times|double|again)',
    ],
    unless: [
      '(double|twice) (check|the size|the price)',
      '(called|asked|wrote|tried|emailed|told|delivered|ordered|contacted) (_|) (_|) (twice|two times)',
      '(will|would|can|am i going to|do) (i|you) (_|) (get|be|being) (charged|billed) (twice|double)',
      'second (_|) payment (method|term|instalment|installment)',
      '(pay|paid|payment) (_|) two (days|weeks|months)',
    ],
    flags: [
      'I was charged twice for one order.',
      'There is a duplicate payment on my card',
      'my wallet was deducted two times for the same parcel',
      'the transaction shows up twice in my statement',
      'double charge pls refund one',
    ],
    ignores: [
      'I tried to pay twice but it failed both times and I called twice.',
      'Please double check the size.',
      'The courier delivered twice but nobody was at home.',
      'I paid two days ago.',
      'Can I pay in two instalments?',
    ],
  },
] satisfies RiskRule[];
