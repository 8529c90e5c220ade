import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'outage-many-tl',
    version: 2,
    category: 'outage',
    severity: 'high',
    lang: 'tl',
    title: titles.outage,
    reported: true,
    negatable: false,
    any: [
      '(bagsak|down|dwn|sira|patay) na naman (ba|po ba|yata) (ang|yung) (app|system|server|site|kirana|kiranapay)',
      {
        near: [
          '(ang daming|daming|marami|maraming|lahat|mga kaibigan|mga seller|kaming lahat|lahat kami)',
          '(hindi|di|ayaw|d) (_|) (makapasok|mabuksan|makabayad|maka login|ma open|gumana|gumagana|makatanggap|maka scan|maka print|makapag checkout)',
        ],
        within: 10,
        ordered: true,
      },
      {
        near: [
          '(lahat|lht|lhat|marami|maraming|ibang seller|mga kaibigan|kaibigan ko|mga seller|ibang users|buong|mga kasama|mga buyer|kaming lahat|ibang tao|mga customer|mga rider|all shops|all|lahat kami|lhat kmi|kming lht|mga couriers|lahat ng couriers|limampu|ang daming|daming|kami sa gc|mga tao|everyone|buong office|lahat ng channel|sabay sabay|lahat ng device|pati kaibigan|pati mga kaibigan|officemates|mga katrabaho|kapitbahay)',
          '(hindi|di|d|error|walang|wala|ganun din|ganoon din|ganito|same|pareho|ayaw|nag crash|crashing|namatay|nakatigil|502|500|hirap|down|bagsak)',
          '(makapasok|mabuksan|makabayad|mkabayad|mkaprint|maka print|makalogin|maka login|login|log in|makapag|maka|ma open|makatanggap|maka scan|ma scan|app|system|server|kirana|gc|bumukas|gumagana|dumarating|booking|live|error|maload|mag load|magbayad|checkout|payment|ganito)',
        ],
        within: 14,
      },
      '(bagsak|down|dwn|nagdown|na down|nag crash|patay|sira|bumagsak|hindi gumagana|offline) (_|_ _|_ _ _|) (app|system|server|servers|site|website|kirana|kiranapay|payment system|lahat)',
      '(app|system|server|site|kirana|kiranapay|servers|website) (_|_ _|) (down|nag down|bagsak|naka down|dwn|bumagsak|patay|nagdown)',
      '(buong|sa buong) (probinsya|lungsod|bayan|bansa|pilipinas|area|barangay|office|opisina|zone|region|maynila|cebu|davao|luzon|mindanao|visayas|team|pamilya) (_|_ _|_ _ _|_ _ _ _|_ _ _ _ _|) (hindi|di|walang|wala|error|hirap|down|nakatigil|sarado)',
      '(walang|wala ni|wala ng|wala pong) (_|) (makabayad|makapasok|makalogin|maka login|makapag checkout|makabukas|makapag order|maka order|dumarating na parcel|gumagana)',
      '(500|502|503|504) (_|) (error|sa lahat)',
      'error (500|502|503|504) (_|) (since|lahat|kami|sa lahat|mula)',
      '(lahat ba|lahat po ba|kayo rin ba|ako lang ba|kami lang ba|ibang tao rin ba) (_|_ _|) (ganito|may problema|nakakaranas|hindi makapasok)',

      '(down|naka down|nag down|bumagsak|maintenance) (_|) (ba|po ba|ang|yung|kayo|na naman|nanaman|ulit)',
      '(app|system|server|site|kirana|kiranapay) (_|_ _|) (down|nag down|bagsak|naka down)',
      '(lahat|marami|maraming|ibang seller|mga kaibigan|mga seller|ibang users|buong office|mga kasama|mga buyer|kaming lahat|ibang tao|mga customer) (_|_ _|_ _ _|_ _ _ _|) (hindi|di|error|ganun din|ganito|same|pareho|parehong) (_|) (makapasok|maka|mabuksan|makabayad|din|rin|problem|issue|makalogin|maka login|makapag|error|problema|ma open)',
      '(hindi lang|di lang) (ako|kami|po ako) (_|)',
    ],
    unless: [
      '(down|bagsak|bumagsak|nag crash|crash) (_|) (ang|yung|ung) (_|) (facebook|fb|instagram|ig|messenger|tiktok|globe|smart|pldt|converge|internet|wifi|netflix|discord|laro|bangko|e wallet|email|ekonomiya|presyo)',
      '(nag crash|down|bumagsak) (ang|yung) website ng (concert|ticket|bangko|gobyerno|school|airline|lto|sss)',
      'ako lang (po|yata|naman|) (ang|yung|) (hindi|di|may|nakakaranas)',
      '(kapag|kung|pag|sakaling) (down|nag down|nagdown|bumagsak) (po|) (ang|yung) (system|app|server|site)',
      '(dili|hindi|di) (naman|po|) (down|bagsak)',
      '(wala|walang) (po|pong|) app (ang|yung|) (kaibigan|asawa|nanay|kapatid)',
      '(hindi|di) (_|_ _|) (down|lahat|bagsak)',
      '(okay sa iba|phone ko lang|bagsak presyo|bagsak-presyo)',
      '(game|bank app|netflix|brownout) (_|_ _|)',
      '(gumagana na|ayos na|okay na|ngayon okay)',
      '(price|presyo|sales|views) down',
      'down payment',
    ],
    flags: [
      'Gumagana ang internet namin pero bagsak ang app ninyo.',
      'Simula umaga walang makabayad, pati mga kaibigan ko ganoon din.',
      'Bagsak na naman ba ang server?',

      'Down po ba ang app?',
      'lahat ng seller sa group hindi makapasok',
      'hindi lang ako, buong office error',
      'nag-down na naman ang KiranaPay',
    ],
    ignores: [
      'Down ang Facebook kahapon kaya nag-text ako.',
      'Hindi naman po down ang app, internet lang namin.',
      'Bagsak-presyo po ba talaga ang item?',
      'Emergency light na pang-brownout, ilang oras?',

      'Nagka-crash yung app ko pag open ng cart.',
      'Di ako maka login since kahapon.',
      'Magkano down payment?',
    ],
  },
] satisfies RiskRule[];
