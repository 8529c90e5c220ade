import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'fraud-report-tl',
    version: 1,
    category: 'fraud',
    severity: 'critical',
    lang: 'tl',
    title: titles.fraud,
    reported: true,
    negatable: false,
    any: [
      '(na hack|nahack|na hacked|hinack|na compromise|nakuha ng iba|pinasok ng iba|na takeover) (_|_ _|_ _ _|) (account|wallet|shop|kiranapay)',
      '(account|wallet|shop) (_|_ _|) (na hack|nahack|hacked|na compromise|hinack|ninakaw)',
      '(nagpanggap|nagpapanggap|nagpakilala|kunwari|nagsabing|nagpakilalang) (_|_ _|) (taga|from|agent|customer service|kirana|empleyado|staff|bangko|bank|na)',
      '(hiningi|binigay|naibigay|nabigay|nasabi|hinihingi|humingi|sinend|ibinigay) (_|_ _|_ _ _|) (otp|pin|password|mpin|cvv|otp code)',
      '(na scam|nascam|naloko|niloko|na budol|nabudol|naisahan|scammer|scam to|scam ito|manloloko|budol|na iscam)',
      '(hindi|di) (_|) (ko|ako|po|akin) (_|_ _|) (ginawa|nag order|umorder|nagbayad|nag transfer|transaction|transaksyon|inauthorize|ginawang|nag authorize|binili|nag withdraw|ginawa yung)',
      '(transaction|transaksyon|order|withdrawal|bawas|bayad|purchase) (_|_ _|_ _ _|) (na hindi|na di|hindi) (_|) (ko|akin|ako|sakin)',
      '(nawala|ninakaw|nanakaw|nanakawan|nalimas|naubos|nabawasan|nawalan) (_|_ _|_ _ _|) (pera|balance|laman|card|cellphone|phone|wallet|ng cellphone|savings)',
      '(pera|balance|wallet) (_|_ _|_ _ _|) (nawala|ninakaw|nalimas|biglang nawala|nabawasan)',
      '(nang walang|ng walang|walang) (pahintulot|permiso|paalam) (_|) (ko|sakin|ako)',
      '(magbayad|nagbayad|bayaran|transfer|nagpadala|magpadala|mag gcash|nag gcash|mag transfer) (_|_ _|_ _ _|) (labas ng app|outside|sa labas|direkta|personal account|sa gcash niya)',
      '(pinapabayad|pinagbayad|pinapa gcash|pinapalipat|pinapachat) (_|_ _|_ _ _|)',
      '(blinock|binlock|na block) (_|) (ako|niya) (_|_ _|) (pagkatapos|matapos|after|nung)',
    ],
    unless: [
      '(otp|code) (_|_ _|) (wala|hindi|di|walang) (_|) (dumarating|dumating|natanggap|nareceive)',
      '(walang|hindi) (_|_ _|) (otp|natatanggap)',
      '(nakalimutan|palitan|reset) (_|_ _|) (pin|password)',
      '(parcel|package|order|case) (_|_ _|) (nawala|ninakaw|nawawala)',
      '(nawala|nawawala) (_|_ _|) (parcel|package|order)',
      '(scam|scammer) (ba|po ba|kaya)',
      '(sana|hindi|di naman) (_|_ _|) (scam|scammer|manloloko)',
    ],
    flags: [
      'Na-hack po yung account ko.',
      'may nagpanggap na taga Kirana at hiningi ang OTP ko',
      'na-scam ako ng seller na to',
      'biglang nawala yung pera ko sa wallet',
      'may transaction na hindi ko ginawa',
      'nanakaw po cellphone ko, paki-block ng wallet',
    ],
    ignores: [
      'Walang dumarating na OTP po.',
      'Nawala yung parcel ko.',
      'Scam ba ito? legit po ba ang shop?',
      'Nakalimutan ko password ko.',
      'Failed ang payment ko.',
    ],
  },
] satisfies RiskRule[];
