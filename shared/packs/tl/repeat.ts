import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'repeat-contact-tl',
    version: 2,
    category: 'repeat',
    severity: 'normal',
    lang: 'tl',
    title: titles.repeat,
    negatable: false,
    any: [
      '@contact-tl (_|_ _|_ _ _|_ _ _ _|) @times-tl',
      '@times-tl (_|_ _|_ _ _|_ _ _ _|) @contact-tl',
      {
        near: [
          '(sabi|pangako|nangako|pinangako|sinabi|sabi nyo|pngako|daw|within|promise|promised|nag promise|ipinangako)',
          '(araw|days|24 hours|hours|oras|tatawag|refund|ibabalik|aayusin|last week|linggo|week|bukas|babalikan|update)',
          '(hanggang ngayon|gang ngaun|wala pa rin|wala p rin|lumipas|pero wala|wala namang|wala pa din|nakalipas|hindi pa rin|di pa rin|wala naman|walang nangyari|araw na ang|napako)',
        ],
        within: 16,
      },
      {
        near: [
          '(eto|ito|ayan|heto|na naman|uulitin|ulitin|ulit|inuulit)',
          '(na naman|uulitin|paliwanag|ikukuwento|kuwento|kwento|ipaliwanag|magpaliwanag)',
          '(agent|bago|bagong|ulit|simula|umpisa|kuwento)',
        ],
        within: 10,
      },
      {
        near: [
          '(kahapon|nung isang araw|last week|noong isang linggo|kanina)',
          '(nag message|nagmessage|nag chat|nagchat|tumawag|nag email)',
          '(ngayon|ulit|na naman|pareho pa rin|ganun pa rin)',
        ],
        within: 10,
      },
      {
        near: [
          '(sinasara|sinara|isinara|close|sinasarado|kinoclose|cinlose)',
          '(ticket|case|report|concern)',
          '(ulit|lagi|laging|paulit|pang|na naman|binubuksan|nagbubukas)',
        ],
        within: 10,
      },
      {
        near: [
          '(araw|linggo|buwan|weeks|days|week|month|emails|tawag|email|calls|messages)',
          '(walang reply|walang sagot|no reply|walang sumasagot|wala pa ring sagot|walang update|no update|walang response|no response|walang tumatawag|hindi sinasagot|di sinasagot|seen lang|seen zone|inignore|iniignore|dedma|deadma|wala pa ring|walang aksyon)',
        ],
        within: 12,
      },
      '(pinagpapasa pasahan|pinagpapasahan|pinapasa pasa|pinagtuturuan|turuan nang turuan|dinededma|dedma lang|seen lang|sineen|iniignore|napako ang pangako|puro pangako|puro kayo pangako|copy paste|pare parehong sagot|walang kwentang sagot paulit ulit)',

      '(ilang|maraming|tatlong|pangatlong|pang apat na|pang limang|apat na|limang|3|4|5|ika 3|pang 3|pang ilang) beses (_|_ _|_ _ _|) (nag|ako|tumawag|nag chat|nag message|nag email|nagtanong|nagreklamo|kong|follow|contact|kontak|nag follow|magtanong|sinabi)',
      '(nag follow up|nag chat|tumawag|nag email|nag message|nagreklamo|nag contact|nagtanong|follow up|kontak) (_|_ _|_ _ _|) (ilang beses|maraming beses|tatlong beses|3 beses|3x|4x|5x|limang beses|paulit ulit|araw araw)',
      '(wala|walang) (_|_ _|) (sumasagot|nagrereply|nagreply|reply|sagot|response|update|nangyari|aksyon|sumagot|tumugon)',
      '(sabi|pangako|nangako|pinangako|sinabi) (_|_ _|_ _ _|_ _ _ _|_ _ _ _ _|) (pero wala|pero hindi|hanggang ngayon wala|pero hanggang ngayon|wala naman|wala pa rin)',
      '(paulit ulit|pare pareho|copy paste|parehong sagot|pinagpapasa pasahan)',
    ],
    unless: [
      '(isang|minsan|isa) beses (lang|lng|pa lang) (po|) (ako|akong|kami)',
      'paulit ulit (kong|ko|naming|namin|ko po|kong) (_|) (pinapakinggan|pinapanood|pinakikinggan|ginagamit|binibili|binabasa|kinakain|nilalaro|pinapatugtog)',
      'paulit ulit (na|ang|sa|yung) (notification|notif|kwento|kuwento|tugtog|alarm|kanta|ads)',
      '(tumawag|tumatawag|nagreklamo|nag follow up|nag email) (po|) sa (water|internet|telco|electric|meralco|pldt|converge|globe|provider|landlord)',
      'sa (lto|sss|philhealth|dfa|pag ibig|city hall)',
      '(walang|wala ng|wala pong) (rush|pressure|pilitan)',
      '(teacher|guro|prof|lola|lolo) (ko|namin) paulit ulit',
      '(unang beses|hindi naman po ako naghintay|hindi pa kayo pumalya)',
      '(umorder|bumili|order) (_|_ _|) (dito|sa shop)',

      '(bumili|umorder|order|bili) (_|_ _|) (ilang beses|maraming beses|3x|5x|tatlong beses)',
      '(beses) (_|_ _|) (bumili|umorder|nag order)',
      '(login|log in|mag log|bayad|magbayad|try|sinubukan) (_|_ _|_ _ _|) (beses|3x|5x|paulit ulit)',
      '(seller|shop) (_|_ _|) (wala|hindi|walang)',
      '(walang|wala) (_|_ _|) (seller|shop)',
    ],
    flags: [
      'Ito na po ang ikatlong beses na inireport ko ito',
      'Within 24 hours daw, siyam na araw na ang lumipas',

      'Ilang beses na ako nag-chat, walang sumasagot.',
      'pangatlong beses ko na itong nagreklamo',
      'sabi nyo 3 days pero wala pa rin',
      'paulit-ulit lang sagot nyo',
    ],
    ignores: [
      'Unang beses ko pa lang po magtanong.',
      'Bukas po ba ang deliver? Salamat.',
      'Ilang beses na akong umorder dito, laging maganda.',

      'Maraming beses na ako bumili dito, sulit!',
      'Nag try ako mag log in 5x, ayaw.',
      'Hindi nagrereply ang seller.',
    ],
  },
] satisfies RiskRule[];
