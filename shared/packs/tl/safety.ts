import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'safety-danger-tl',
    version: 1,
    category: 'safety',
    severity: 'critical',
    lang: 'tl',
    title: titles.safety,
    reported: true,
    any: [
      '(magpapakamatay|magpakamatay|pakamatay|gusto ko na mamatay|gusto ko nang mamatay|gusto ko na lang mamatay|gusto ko nalang mamatay|ayoko na mabuhay|ayoko nang mabuhay|wala nang kwenta buhay|tatapusin ko na buhay|magbibigti|sasaktan ko sarili)',
      '(papatayin|pinagbantaan|nagbanta|binantaan|nagbabanta|tinutukan|sinaktan|sinuntok|sinampal|hinarass|binastos|minanyak|hinipuan|sinundan|tinakot|bubugbugin|babarilin|sasaksakin|susunugin)',
      {
        near: [
          '(rider|courier|delivery rider|driver|nagdeliver|delivery boy|kuya rider)',
          '(minura|sinigawan|binastos|nag text ng gabi|natatakot|takot|lasing|kutsilyo|baril|nanakot|nanligaw|manyak|hinawakan|sinuntok)',
        ],
        within: 10,
      },
      '(sumabog|nasunog|nagliyab|nakuryente|umusok|nag spark)',
      '(napaso|nasugatan|allergic reaction|nagka rashes|namaga|nalason|food poisoning|na ospital|naospital|dinala sa ospital|sinugod sa ospital|na confine|nagsusuka|dumugo|nagka allergy|nagka pantal)',
    ],
    unless: [
      '(ba|kaya|safe|nakaka) (_|_ _|) (rashes|allergy|sumabog|mag)',
      '(baterya|cellphone|phone|ilaw) (_|_ _|) (namatay|patay)',
      '(deliver|ipadala|address) (_|_ _|_ _ _|) ospital',
      '(sumabog) (_|_ _|) (sales|benta)',
      '(benta|sales) (_|_ _|) sumabog',
      '(lamok|ipis|daga)',
    ],
    flags: [
      'Pinagbantaan ako ng rider sa bahay.',
      'gusto ko na lang mamatay, ubos na ipon ko',
      'sumabog yung powerbank, napaso kamay ko',
      'na-ospital anak ko dahil sa gatas',
      'minura ako ng rider at may dalang kutsilyo',
    ],
    ignores: [
      'Safe ba ito, nakaka-rashes ba?',
      'Sumabog ang sales ko ngayong buwan!',
      'Paki-deliver sa ospital, nurse po ako.',
      'Ang bait ng rider, salamat.',
    ],
  },
] satisfies RiskRule[];
