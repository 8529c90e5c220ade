import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'governance-breach-en',
    version: 1,
    category: 'governance',
    severity: 'high',
    lang: 'en',
    title: titles.governance,
    reported: true,
    any: [
      '(buy|buys|buying|bought|paid|paying|pays|pay|purchased|purchasing|fake|faking|faked|fabricated|manipulated|manipulating|paid for|selling|sells) (_|) (_|) (review|reviews|ratings|rating|five star reviews|5 star reviews|followers|orders for ratings|votes)',
      '(offered|offers|offering|offer|promised|promises|gave|gives|giving|give|paid|pay|pays|wants to pay|asked|asks|asking) (me|us|buyers|customers|) (_|_ _|_ _ _|_ _ _ _|_ _ _ _ _|) (for|to|in exchange for|to change|to leave|to write|to delete|to give) (_|) (good|5 star|five star|positive|fake|better|bad|1 star|negative|my|a five star|a 5 star|a good|a positive) (review|reviews|rating|ratings|stars)',
      '(fake|fictitious|phantom|ghost|dummy|bogus) (orders|order|sales|purchases|transactions|buyers|traffic|views|likes)',
      '(brush|brushing|boost|boosting|inflate|inflating|inflated) (_|) (orders|sales|ratings|reviews|order numbers)',
      '(bribe|bribes|bribed|bribing|bribery|kickback|kickbacks|under the table)',
      '(staff|employee|employees|officer|agent|category manager|account manager|insider|someone from kirana|someone inside|your manager) (_|_ _|_ _ _|) (asked|asks|asking|demanded|wants|wanted|demands|took|accepted|requested) (_|_ _|_ _ _|) (money|cash|fee|payment|gift|commission|percent|cut)',
      '(selling|sells|sell|sold|listing|offering) (_|_ _|) (prohibited|banned|illegal|stolen|unlicensed|expired) (_|) (items|item|goods|products|medicine|drugs|weapons|wildlife|product|phones)',
      '(review|rating) (manipulation|fraud|farm|farming|for cash|for money|swap)',
      '(sabotage|sabotaging|sabotaged) (my|our) (shop|store|listing|rating|products)',
      'competitor (_|_ _|_ _ _|) (fake|bad|negative|1 star|one star|attacking|mass report|mass reporting|mass reported)',
    ],
    unless: [
      '(can|could|may|should|how do|how can|how to|where can|want to|like to|allowed to|trying to) (i|we|) (_|) (give|leave|write|buy|delete|change) (_|) (a|my|the|) (review|rating|followers)',
      '(fake|dummy) (phone|display)',
    ],
    flags: [
      'This seller buys five star reviews.',
      'A shop offered me cash for a 5 star review.',
      'My competitor makes fake orders to boost sales',
      'your account manager asked for money to feature my shop',
      'they are selling stolen phones',
      'he tried to bribe me',
    ],
    ignores: [
      'How do I leave a review?',
      'I gave a 5 star review, great shop!',
      'My order is fake leather, is that ok?',
      'They did not offer me any money for a good review.',
      'I bought it after reading the reviews.',
      'I want to change my rating to 3 stars.',
    ],
  },
] satisfies RiskRule[];
