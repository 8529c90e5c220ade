import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'minors-on-platform-tl',
    version: 2,
    category: 'minors',
    severity: 'high',
    lang: 'tl',
    title: titles.minors,
    negatable: false,
    any: [
      '@kid-tl (_|_ _|_ _ _|) @young-tl (_|) (years old|yrs old|yo|anyos|taong gulang|taon|na taong|palang|pa lang|lang)',
      '(halatang|mukhang|mukha|wala pang|kulang|below|under|edad|batang|13|14|15) (_|) (13|14|15|16|17|18|disiotso|menor) (_|) (lang|pa lang|years|yrs|ang edad|yung|palang|pataas)',
      {
        near: [
          '@kid-tl',
          '(umorder|nag order|bumili|nakabili|nka bli|nag checkout|gumamit|ginamit|pumindot|napindot|ngpindot|nag swipe|nakapag swipe|nag top up|kinuha|naka order|nagbukas|pindot|na checkout|nag load|pang load|ginastos|naubos|memorize|kinalikot|nilaro|naglaro|nag register|nagrehistro|nakapag order|bumibili|nakaorder)',
          '(ko|walang paalam|card|phone|cellphone|libo|pera|account|laruan|game|diamonds|robux|load|pin|wallet|items|order|hindi ko alam|gems|nanay|online|k|nbawas)',
        ],
        within: 12,
      },
      '(grade|grade school|baitang) (1|2|3|4|5|6|7|8|9|10|11|12) (_|_ _|) (pa lang|palang|ako|lang|pala|siya|yung|ung|student|estudyante|po|kapatid|anak|s shop)',
      '(elementary|high school|kinder|grade school|junior high|nursery|prep) (_|) (pa lang|palang|student|lang|pa ako|pa siya|pa po)',
      {
        near: [
          '(bata|batang|estudyante|menor|grade|minor|kabataan)',
          '(binentahan|nakabili|pinagbentahan|nagbenta|nabentahan|bentahan|nka bli|bumili|nakakabili)',
          '(vape|v4pe|alak|sigarilyo|kutsilyo|id|yosi|adult|condom|beer)',
        ],
        within: 9,
      },
      {
        near: [
          '(sexual|sexualize|sexualizes|malaswa|bastos|hubad|mahalay|sexy|grooming|nudes)',
          '(bata|batang|kids|kid|menor|child|children|anak)',
        ],
        within: 8,
      },
      {
        near: [
          '(wala pa|wala pang|walang|hindi pa)',
          '(valid id|id|18|legal age)',
          '(bata pa|papa|mama|tatay|nanay|magulang|edad|disiotso)',
        ],
        within: 10,
      },
      '(id|account|pangalan|card) (ni|ng) (papa|mama|nanay|tatay|mommy|daddy|magulang|ate|kuya) (_|) (ko|ginamit|gamit|ang ginamit)',
      '(walang|wala pang|wala) (_|) (pahintulot|consent|permiso) (ng|ng mga|sa) (magulang|parents|nanay)',
      '(pwede|puwede) (_|_ _|) (menor|bata|anak ko|minor|estudyante) (_|_ _|_ _ _|) (account|wallet|seller|card|mag open|gumawa)',

      '(menor de edad|menor|underage|wala pang 18|wala pa akong 18|below 18|under 18)',
      '(8|9|10|11|12|13|14|15|16|17) (years old|yrs old|yo|anyos|taong gulang|na taon) (_|) (ako|lang|palang|pa lang|po|pa|ang anak|anak|siya|na)',
      '(ako|anak ko|kapatid ko|pamangkin ko) (_|_ _|) (8|9|10|11|12|13|14|15|16|17) (years old|yrs old|yo|anyos|taong gulang|palang|pa lang|lang)',
      '(anak|kapatid|pamangkin|bata) (ko|) (_|_ _|) (umorder|nag order|bumili|nakabili|nag checkout|gumamit|gumawa ng account|nag top up|naka order|nagbukas)',
      '(umorder|nag order|bumili|nakabili|nag checkout|naka order|nag top up|na order) (_|_ _|) (ng|ang|yung) (anak|kapatid|bata|pamangkin)',
      '(ilang taon|anong edad|minimum age|age limit|edad) (_|_ _|) (dapat|kailangan|pwede|bago|para|ang)',
    ],
    unless: [
      '(wala|walang) (po|naman|) (akong|kaming) (_|) anak',
      '(hindi|di|dili) (po|naman|) (bata|anak|minor|menor)',
      '(edad|age) (ang|po ang|) (_|) (target|bagay|recommended|swak)',
      'ilang taon na (po|) (ang|yung) (shop|tindahan|store|kumpanya|brand|warranty)',
      'ilang taon na (po|) (kayo|kayong) (nagbebenta|online|bukas|seller)',
      '(adults|adult|matanda) (at|and|) (1|2|3|4|isang|dalawang) (bata|kids|kid|child|children)',
      '(hindi|di) (_|_ _|_ _ _) (menor|menor de edad|underage)',
      '(hindi|di) (_|) (menor|anak ko|anak)',
      '(walang|wala) (_|) bata',
      '(not for|pambata|pang toddler|pang bata|regalo|pasalubong|para sa anak)',
      '(grade a|grade 1 quality)',
      '(size|gatas|diaper|laruan na pang)',

      '(laruan|damit|sapatos|regalo|libro|size|gatas|bike|bag|para sa)',
      '(warranty|seller na|nagtitinda|nagbebenta) (_|_ _|) (taon|years)',
    ],
    flags: [
      'Yung anak kong walong taong gulang ang bumili ng game items',
      'Grade 8 pa lang po ako, umorder ako ng COD',
      'Elementary pa lang kapatid ko',

      '15 years old pa lang po ako, pwede mag open ng shop?',
      'Umorder ang anak ko ng walang paalam',
      'may menor de edad na nagla-live selling',
      'ilang taon dapat para sa KiranaPay? ilang taon dapat?',
    ],
    ignores: [
      'Hindi po ako menor de edad, 32 na ako.',
      'Sapatos na pambata size 25, may blue?',
      'Pang-toddler na car seat, paano ikabit?',

      'Laruan para sa 8 years old na bata meron?',
      'Gustong-gusto ng anak ko!',
      'Maliit ang sapatos ng bata.',
    ],
  },
] satisfies RiskRule[];
