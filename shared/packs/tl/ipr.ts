import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'ipr-claim-tl',
    version: 1,
    category: 'ipr',
    severity: 'high',
    lang: 'tl',
    title: titles.ipr,
    reported: true,
    any: [
      '(peke|pekeng|fake|imitation|class a|replika|pirated|counterfeit) (_|_ _|) (sapatos|bag|item|product|produkto|pabango|brand|binenta|benta|pala|yung|ang|po|to|ito|na|dumating|binigay|relo|pinadala)',
      '(item|sapatos|bag|pabango|produkto|binebenta|benta|to|ito|yung|binigay|dumating|nila) (_|_ _|) (peke|fake|imitation|replica)',
      '(hindi|di) (_|_ _|) (original|authentic|orig|legit) (_|) (yung|ang|to|ito|pala|na|sapatos|item|bag|po)',
      '(ninakaw|kinopya|ginamit|ginagamit|kinuha|ginaya|nirepost|ni repost) (_|_ _|_ _ _|_ _ _ _|) (photos|pictures|litrato|video|design|logo|larawan|picture|content) (_|) (ko|namin|ng shop namin)',
      '(copyright|trademark) (_|) (namin|ko|infringement|violation)',
    ],
    unless: [
      '(original|orig|legit|authentic|peke|fake) (_|) (ba|po ba|kaya)',
      '(fake|pekeng) (account|bulaklak|lashes|eyelashes|leather|review|order|cs|agent|halaman|page|website|nails)',
      '(na take down|tinanggal|na remove) (_|_ _|_ _ _|) (copyright|video)',
    ],
    flags: [
      'Peke po yung sapatos na dumating.',
      'fake ang binebenta nila',
      'Ginamit ng ibang shop ang photos namin',
      'hindi original yung bag',
    ],
    ignores: [
      'Original po ba ito o fake?',
      'Ang ganda ng fake lashes.',
      'Legit at original, salamat!',
      'May fake account na nag-message sa akin.',
    ],
  },
] satisfies RiskRule[];
