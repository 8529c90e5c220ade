import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'governance-breach-tl',
    version: 2,
    category: 'governance',
    severity: 'high',
    lang: 'tl',
    title: titles.governance,
    reported: true,
    any: [
      {
        near: [
          '(card|papel|note|sulat|flyer|seller|shop|nag message|nagmessage|inalok|inaalok|alok|bibigyan|babayaran|binayaran|bnabayaran|kapalit|may bayad|cashback|voucher|pera|pesos|gcash)',
          '(five star|five stars|5 star|5 stars|5str|limang bituin|positive review|magandang review|good review|burahin ang review|tanggalin ang review|baguhin ang review)',
        ],
        within: 14,
      },
      {
        near: [
          '(bayad|binili|binibili|bumibili|bumili|biniling|bnabayaran|binabayaran|binayaran|nagbabayad|peke|pekeng|fake|fke|gawa gawa|puro|bot)',
          '(review|reviews|rating|ratings|5 star|5str reviews|followers|orders|ratings)',
        ],
        within: 6,
      },
      {
        near: [
          '(nagbebenta|nagtitinda|binebenta|tinitinda|nagbenta|bbenta|bebenta|nagaalok|benta|bentahan|nakapost|ng bbenta|sells|selling|nagbebenta sila|may benta)',
          '(bawal|nakaw|illegal|ilegal|smuggled|vape|vapes|v4pe|baril|airsoft na|droga|shabu|marijuana|sigarilyo|paputok|fireworks|boga|pampalaglag|abortion pills|cytotec|expired|nakaw na|fake id|pekeng id|diploma|endangered|wildlife|hidden listing|pirated|sumpak|ivory|kutsilyong|gcash account|verified account|reseta|viagra|prohibited|recalled|pekeng pera)',
        ],
        within: 7,
      },
      {
        near: [
          '(magbayad|mgbayad|bayaran|bayad|pay|magbabayad|makipag transact|transact|mag transact|i cancel|cancel|dinadala|pinapapunta|inaaya|niyayaya|niyaya|pinapa message|pinapachat|order|bumili)',
          '(sa labas ng app|sa labas ng ap|sa labas ng platform|labas ng kirana|outside the app|outside the platform|outside kirana|off platform|sa viber|sa messenger|direkta sa gcash|direct sa gcash|sa labas|sa telegram|sa fb na lang|direct na lang)',
        ],
        within: 9,
      },
      {
        near: [
          '(viber|messenger|qr|number|whatsapp|telegram|fb page)',
          '(nakapaskil|nakalagay|nilagay|nakadikit|nakasulat)',
          '(picture|pictures|litrato|listing|parcel|larawan|description)',
        ],
        within: 12,
      },
      {
        near: [
          '(empleyado|staff|account manager|taga kirana|taga review|agent nyo|moderator|tao nyo|taga loob|insider|reviewer|rider|admin|taga approve)',
          '(humingi|nanghihingi|humihingi|naningil|hinihingi|hinihingan|ilibre|libre|suhol|lagay|padulas|kickback|pampadulas|binayaran|tumanggap|nangongotong|kapalit|komisyon|tong)',
        ],
        within: 8,
      },
      '(suhol|nanuhol|sinuhulan|sinusuhulan|nanunuhol|panunuhol|padulas|pampadulas|kickback|under the table|lagayan|nangongotong|kotong|palakasan|tumatanggap ng pera|pang lagay|humingi ng lagay|humihingi ng lagay|bribe|bribery)',
      {
        near: [
          '(kahon|parcel|package|box)',
          '(walang laman|empty|wala namang laman)',
          '(hindi ko inorder|di ko inorder|buwan buwan|hindi ko order|ginagamit|address|linggo linggo|madalas)',
        ],
        within: 14,
      },
      '(fake orders|pekeng order|pekeng orders|ghost order|ghost orders|self buying|brushing|self order|sariling order|pampataas ng benta|pampataas ng sales|pinapataas ang benta|dummy accounts|dummy account)',
      {
        near: [
          '(affiliate|creator|reseller|koc)',
          '(self click|self clicking|sariling link|dinadaya|nandadaya|daya|commission|cookie|spam|fake|click)',
          '(commission|komisyon|buwan|sarili|link|bot|account)',
        ],
        within: 10,
      },
      {
        near: [
          '(kalaban|kakumpitensya|kakompetensya|competitor|ibang seller|kabilang shop)',
          '(1 star|sinisiraan|fake|mass report|bayad|inuutusan|nag uutos|nanira|naninira|bogus|sabotahe|sinasabotahe|cancel)',
        ],
        within: 9,
      },
      '(may|merong) (nag leak|nagbebenta ng|naglabas) (_|_ _|) (confidential|internal|data|database|listahan)',

      '(pekeng|peke|fake|bayarang|biniling) (_|_ _|) (review|reviews|rating|ratings|5 star|5 stars|orders|order)',
      '(bayad|binayaran|bumibili|binibili|bumili) (_|_ _|) (review|reviews|rating|ratings|5 star|5 stars)',
      '(inalok|inaalok|nag offer|nag alok|binigyan|bibigyan|bibigay|nangako|in offer|bayaran) (_|_ _|_ _ _|_ _ _ _|_ _ _ _ _|) (5 star|5 stars|review|burahin ang review|palitan ang review)',
      '(suhol|nanuhol|sinuhulan|kickback|under the table|may lagay|nag lagay s|lagay system|pang lagay|lagay sa loob)',
      '(empleyado|staff|account manager|taga kirana) (_|_ _|_ _ _|) (humingi|nanghihingi|humihingi|naningil) (_|_ _|) (pera|bayad|lagay|komisyon)',
      '(nagbebenta|binebenta|benta) (_|_ _|) (bawal|nakaw|illegal|ilegal|smuggled)',
      '(kalaban|kakumpitensya|competitor|ibang seller) (_|_ _|_ _ _|) (1 star|sinisiraan|fake|mass report)',
    ],
    unless: [
      '(kusa|kusang loob|kusang) (akong|kong|naming|kaming)',
      'wala (naman|namang|) (inalok|kapalit|hinihingi|hiningi)',
      'suhol ko sa (anak|aso|pusa|sarili|kapatid|asawa|pamangkin|apo)',
      'lagayan ng (_|) (bigas|damit|pera|sapatos|make up|makeup|tubig|gamot|kutsara|pagkain|cellphone|laruan|tinapay)',
      'under the table (na|po|) (foot|lamp|fan|shelf|drawer|storage|light|heater|mount|basket)',
      '(hindi|di|walang|wala) (_|_ _) (bumibili|nagbabayad|humihingi)',
      '(hindi ako|hindi po ako|di ako) (_|) (bumibili|nagbabayad|gumagawa)',
      '(bawal ba|bawal po ba|allowed ba|pwede ba magbenta|anu ano)',
      '(lagay ko|ilagay ko|nilagay ko)',
      'walang (_|) (humihingi|nanghihingi)',
      '(notebook|glue gun|massage gun)',
      '(iba|ibang) app',

      '(paano|pano|pwede|gusto) (_|_ _|) (mag|palitan|baguhin|edit|burahin) (_|_ _|) (review|rating)',
      '(dahil|kasi) (_|_ _|) (review|reviews|rating)',
    ],
    flags: [
      'may lagay sa loob para ma-approve',
      'May card sa loob ng box, five stars daw kapalit ng 30 pesos',
      'Gusto ng seller magbayad ako sa labas ng app',

      'Bumibili ng reviews ang seller na to.',
      'inalok ako ng pera para sa 5 star review',
      'humingi ng lagay ang staff nyo',
      'puro fake orders yung shop',
    ],
    ignores: [
      'Lagayan ng bigas ang inorder ko.',
      'Hindi ako bumibili ng reviews o fake orders.',
      'Lagay ko lang po dito ang tamang zip code.',
      'Bawal ba magbenta ng vape sa Kirana?',

      'Paano palitan ang review ko?',
      'Nag 5 star na ako, salamat!',
      'Bumili ako dahil sa magandang reviews.',
    ],
  },
] satisfies RiskRule[];
