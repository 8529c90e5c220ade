import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'dispute-payment-tl',
    version: 2,
    category: 'dispute',
    severity: 'high',
    lang: 'tl',
    title: titles.dispute,
    any: [
      '(pinadispute|pina dispute|ipapadispute|ipapa dispute|dinispute|idinispute|nagdispute|nag dispute|nakapag dispute|nakapagdispute|makapag dispute|ididispute|idispute|i dispute|dispute form|mag cha chargeback|magcha chargeback|magchachargeback|nag chargeback|i chargeback|ichachargeback|bank dispute|disputed)',
      {
        near: [
          '(bangko|bank|bpi|bdo|metrobank|unionbank|gcash|maya|visa|mastercard|landbank|credit card)',
          '(reverse|i reverse|irereverse|dispute|ibalik|bawiin|babawiin|kinukuwestiyon|kinukwestiyon|kontrahin|kinontra|ipapahinto|ipahinto|i hold|imbestigahan|iniimbestigahan|chargeback|case number|habulin|ipinahold|reklamo ko)',
        ],
        within: 9,
      },

      '(chargeback|charge back|magcha chargeback)',
      '(idi dispute|ididispute|i dispute|dispute ko|magdi dispute|mag dispute|nag dispute)',
      '(papa reverse|ipapareverse|ipapa reverse|ipabalik|ipapabalik) (_|_ _|_ _ _|) (bangko|bank)',
      '(tatawag|sasabihin|lalapit|tatawagan) (_|_ _|) (bangko|bank) (_|_ _|_ _ _|) (reverse|dispute|ibalik|refund|bawiin)',
    ],
    unless: [
      '(hihintayin ko|hihintayin namin|hindi po ako magfa file|nag decline|na decline)',
      '(buyer|customer) (_|_ _|) (dispute|chargeback)',
    ],
    flags: [
      'Pinadispute ko na po sa bangko ito.',
      'Tatawag ako sa bank para i-reverse ang bayad',
      'Kinukuwestiyon ko na sa BPI ang transaksyon',

      'Magcha-chargeback na lang ako.',
      'i-dispute ko to sa bank',
      'ipapa-reverse ko sa bangko',
    ],
    ignores: [
      'Gaano katagal ang dispute ng buyer sa seller center?',
      'Anong bank ang pwede sa installment?',
      'Na-decline ang card, ano pong gagawin?',

      'Na-decline ng bank yung card ko.',
      'Ayoko mag chargeback, refund lang po.',
      'Pwede ba BPI na bangko?',
    ],
  },
  {
    id: 'dispute-twice-tl',
    version: 2,
    category: 'dispute',
    severity: 'normal',
    lang: 'tl',
    title: { en: 'Charged twice', id: 'Tertagih dua kali' },
    negatable: false,
    any: [
      {
        near: [
          '@charged-tl',
          '(dalawang beses|2 beses|2x|twice|doble|double|dobleng|tatlong beses|3x|dalawa|dalawang ulit|two times|magkasunod na|ulit|uli)',
        ],
        within: 6,
      },
      '(doble|dobleng|double|na double|nadoble|dinoble|dalawang beses|2x|duplicate) (_|_ _|) (bawas|bayad|charge|charged|kaltas|singil|nabawas|na charge|nasingil|nakaltas|nabawasan|nacharge|siningil|debit|deduct|deduction|payment)',
      {
        near: [
          '@charged-tl',
          '(failed|hindi natuloy|walang order|wala naman order|wala nmn ordr|wlang order|cancelled|kinansela|na cancel|hindi pumasok|di pumasok|error|hindi nag push|unsuccessful|wala namang order|walang lumabas na order|di natuloy|wala akong order|declined|bounced|walang confirmation|expired na order)',
        ],
        within: 9,
      },
      {
        near: [
          '(sobra|sobrang|labis|lagpas|mas malaki|mas mataas|mali|maling|dagdag|sumobra|over)',
          '(singil|charge|na charge|nacharge|siningil|kaltas|bawas|kinaltas|nabawas|bayad|total|halaga|amount|na bill)',
        ],
        within: 5,
      },
      {
        near: [
          '(siningil|kinaltas|nabawas|na charge|nacharge|singil|kinaltasan|nabawasan|chinarge)',
          '(e|eh|pero|samantalang|imbes|gayong|kahit)',
          '(lang|lang yung|dapat|lang ang|presyo|nakalagay|total|item)',
        ],
        within: 10,
        ordered: true,
      },
      {
        near: [
          '(kinansela|kinancel|cancelled|na cancel|pina cancel|tinigil|inunsubscribe|unsubscribed|nag cancel|kanselado)',
          '(kaltas|kinakaltasan|kinakaltas|bawas|singil|sinisingil|charge|nababawasan|auto debit|may bawas|kaltasan)',
        ],
        within: 14,
      },
      {
        near: [
          '(nagbayad|bayad|binayaran|nagcash|cod|cash)',
          '(kinaltasan|kinaltas|na charge|siningil|nabawasan|bawas|kaltas|singil|charge)',
          '(pa rin|pa din|ulit|na naman|bakit|din|tapos)',
        ],
        within: 12,
        ordered: true,
      },
      {
        near: [
          '(isang|isa|minsan|once|1)',
          '(dalawang|tatlong|dalawa|tatlo|2|3)',
          '(text|charge|kaltas|bawas|singil|notification|transaction|transaksyon)',
        ],
        within: 9,
        ordered: true,
      },

      '(nabawasan|nakaltasan|na charge|nacharge|nasingil|nagbayad|nabayaran|kinaltas|bawas|na deduct|nadeduct|chinarge|binawasan|kaltas|siningil|na debit) (_|_ _|_ _ _|) (dalawang beses|2 beses|2x|twice|doble|double|tatlong beses)',
      '(doble|dobleng|double|dalawang beses) (_|) (bawas|bayad|charge|kaltas|singil|nabawas|na charge|nasingil|nakaltas|nabawasan)',
    ],
    unless: [
      '(kuryente|tubig|internet|upa) namin (_|) (sobra|mataas|malaki|ang taas)',
      '(hindi|di) (po|naman|) (ako|kami) (po|naman|) (nagrereklamo|sumobra|nasingil|siningil)',
      'dagdag bayad (ba|po ba)',
      'mali (lang|lng) (po|) (ang|yung) (pangalan|address|spelling|size)',
      '(hindi|di) (_|_ _|) (double|na double|nadoble|dalawang beses|nabawasan|na charge)',
      '(unlipower|charger|cable|battery|nagcharge ng phone|full charge|fast charging)',
      '(shipping|delivery) (fee|charge) (po ba|magkano)',

      '(sinubukan|try|nag try|failed|tumawag|dumating|pumunta) (_|_ _|) (dalawang beses|2 beses|2x|twice)',
    ],
    flags: [
      'Nabawasan ng 1590 ang account ko pero failed ang order',
      'Sobra ng 300 ang na-charge sa akin',
      'Kanselado na ang plan pero buwan-buwan may kaltas pa rin',

      'Nabawasan ako ng dalawang beses sa isang order.',
      'na-charge ng 2x yung card ko',
      'doble bawas sa wallet',
    ],
    ignores: [
      'Hindi naman ako na-double charge, mali lang ang tingin ko.',
      'Yung charger dalawang beses ko pa lang nagamit, ok naman.',
      'Magkano ang shipping charge?',

      'Nag try ako 2x magbayad, failed.',
      'Dumating ang rider dalawang beses.',
      'Nagbayad ako two days ago.',
    ],
  },
] satisfies RiskRule[];
