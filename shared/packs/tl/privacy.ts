import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'privacy-data-tl',
    version: 2,
    category: 'privacy',
    severity: 'high',
    lang: 'tl',
    title: titles.privacy,
    reported: true,
    any: [
      {
        near: [
          '(na leak|nleak|nag leak|naleak|kumalat|kumakalat|nakalat|na expose|ikinalat|kinalat|pinost|ipinost|pinakalat|binenta|ibinenta|na breach|binigay|ibinigay|bnigay|nilabas|inilabas|shinare|sinhare|share|ipinasa|pinamigay|sinabi|ipinamigay|isiniwalat|napunta|lumabas|kinuha|ginamit|leak|leaked|inilantad|naka post|nakapost)',
          '@data-tl (_|_ _|) (ko|namin|q|po|kong|naming|ng bahay ko|at address ko|pangalan ko|ng customer)',
        ],
        within: 6,
      },
      {
        near: [
          '@data-tl (_|) (ko|namin|q|kong|naming)',
          '(na leak|nleak|nag leak|kumalat|kumakalat|kinalat|na expose|pinost|nakita ng iba|ginamit ng iba|napunta|binenta|ibinigay|binigay|nilabas|pinamimigay|naka post|hawak ng|pinagpasa pasahan|nakikita|nababasa|kita ng lahat|basang basa|nasa telegram)',
        ],
        within: 7,
      },
      {
        near: [
          '(nakikita|nakita|lumabas|lumalabas|nabasa)',
          '(address|order|details|info|pangalan|orders|number|profile)',
          '(ng iba|ng ibang|ibang tao|ibang customer|ibang buyer|hindi akin|ng hindi ko kilala)',
        ],
        within: 8,
      },
      {
        near: [
          '(burahin|i delete|idelete|paki delete|pakibura|pkibura|ipabura|tanggalin|delete|pabura|ipabubura|erase|alisin|remove|pa delete|ipapabura|i erase|buburahin|i deactivate at)',
          '(data|personal data|personal info|information|impormasyon|personal na impormasyon|records|account ko|acc ko|account at|account|acc|id ko|selfie ko|litrato ng id)',
        ],
        within: 6,
        ordered: true,
      },
      {
        near: [
          '(kopya|copy|i email|ipadala|padala|ibigay|makita|malaman|listahan|pahingi)',
          '(data|naka save|nakaimbak|hawak nyo|personal data|impormasyon|information|records|iniimbak|nakatago|kinokolekta)',
          '(ko|akin|tungkol sa akin|namin|about me|sa akin|saken)',
        ],
        within: 10,
      },
      '(data privacy act|npc|privacy violation|paglabag sa privacy|data breach|data leak|right to erasure|dpo|data protection officer|data subject|privacy rights|bawiin ang consent|binabawi ko ang consent)',
      {
        near: [
          '(tumawag|tumatawag|may tumatawag|nag text|nagtetext|spam|spam call|spam calls|scammer|mga scammer|hindi ko kilala|telemarketer|insurance|pautang|lending)',
          '(alam|alam nila|alam niya|saan nila nakuha|san nila nakuha|saan nyo nakuha|nakuha nila|hawak|kilala ako)',
          '(pangalan ko|binili ko|address ko|number ko|order ko|bahay ko|inorder ko|buong pangalan|sa inyo|detalye|number)',
        ],
        within: 16,
      },
      {
        near: [
          '(rider|courier|seller|staff|agent|driver)',
          '(kinuha|ginamit|sinave|sinabe|tinago|nakuha)',
          '(number|numero|no|picture)',
          '(text|viber|nililigawan|nanliligaw|chat|nag message|minessage|fb|tawag|add|nagtetext|tinetext|messenger)',
        ],
        within: 14,
      },
      {
        near: [
          '(ex ko|ex|asawa kong|dating|stalker|nambubugbog)',
          '(natunton|nahanap|nalaman|natagpuan|nakita)',
          '(shop|seller|address|tinitirhan|inuupahan|deliver|rider|kirana)',
        ],
        within: 16,
      },
      {
        near: [
          '(naka video|video|story|live|livestream|picture|litrato)',
          '(parcel|waybill|order|label|resibo)',
          '(pangalan|address|number|bahay|basa)',
        ],
        within: 14,
      },

      '(na leak|nag leak|kumalat|nakalat|na expose|ikinalat|kinalat|pinost|pinakalat|binenta|ibinenta|na breach) (_|_ _|_ _ _|) (data|personal|information|info|number|numero|address|id|details)',
      '(data|personal info|personal information|number|numero|address|details) (ko|namin|po|) (_|_ _|) (na leak|nag leak|kumalat|kinalat|na expose|pinost|nakita ng iba|ginamit ng iba)',
      '(nakikita|nakita|lumabas|lumalabas) (_|_ _|_ _ _|) (address|order|details|info|pangalan) (_|_ _|) (ng iba|ng ibang|ibang tao|ibang customer)',
      '(burahin|i delete|idelete|paki delete|pakibura|tanggalin|delete) (_|_ _|_ _ _|) (data|personal data|personal info|information|impormasyon)',
      '(data privacy act|npc|kopya ng data|copy ng data)',
    ],
    unless: [
      '(nakikita|makikita) (po|) ba (ng|) (seller|rider|buyer|shop|courier|mga buyer|mga seller)',
      '(ibinigay|binigay) ko (po|na|na po|) (ang|yung) (number|address|pangalan) ko sa (rider|seller|courier|cs) (para|upang|kasi)',
      '(hindi|di) (_|_ _|_ _ _) humihingi',
      '(hindi|di) (_|_ _|) (na leak|nag leak|ipapabura|humihingi)',
      '(tempered|screen protector|privacy screen|hard drive|student|thesis)',
      '(palitan|papalit|baguhin|i update|mali|maling) (_|_ _|) (number|address|info|profile|pangalan)',
      '(cancel nyo na lang|nagbago na isip)',

      '(bote|bottle|shampoo) (_|_ _|) leak',
      '(palitan|baguhin|update) (_|_ _|) (number|address)',
    ],
    flags: [
      'Pinost ng seller ang pangalan at address ko sa Facebook',
      'Pakibura po ang account ko at lahat ng impormasyon ko',

      'Na-leak po ang personal info ko.',
      'Kinalat ng seller ang number ko sa group chat',
      'nakikita ko ang address ng ibang customer',
      'paki-delete po lahat ng data ko',
    ],
    ignores: [
      'Privacy tempered glass para sa iPhone 15, meron pa?',
      'Mali po ang address ko, paano i-update?',
      'Hindi naman po na-leak ang number ko.',

      'Nag-leak yung shampoo sa box.',
      'Paano palitan ang number ko?',
      'Anong info ang kailangan sa refund?',
    ],
  },
] satisfies RiskRule[];
