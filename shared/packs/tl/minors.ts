import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'minors-on-platform-tl',
    version: 1,
    category: 'minors',
    severity: 'high',
    lang: 'tl',
    title: titles.minors,
    negatable: false,
    any: [
      '(menor de edad|menor|underage|wala pang 18|wala pa akong 18|below 18|under 18)',
      '(8|9|10|11|12|13|14|15|16|17) (years old|yrs old|yo|anyos|taong gulang|na taon) (_|) (ako|lang|palang|pa lang|po|pa|ang anak|anak|siya|na)',
      '(ako|anak ko|kapatid ko|pamangkin ko) (_|_ _|) (8|9|10|11|12|13|14|15|16|17) (years old|yrs old|yo|anyos|taong gulang|palang|pa lang|lang)',
      '(anak|kapatid|pamangkin|bata) (ko|) (_|_ _|) (umorder|nag order|bumili|nakabili|nag checkout|gumamit|gumawa ng account|nag top up|naka order|nagbukas)',
      '(umorder|nag order|bumili|nakabili|nag checkout|naka order|nag top up|na order) (_|_ _|) (ng|ang|yung) (anak|kapatid|bata|pamangkin)',
      '(ilang taon|anong edad|minimum age|age limit|edad) (_|_ _|) (dapat|kailangan|pwede|bago|para|ang)',
    ],
    unless: [
      '(laruan|damit|sapatos|regalo|libro|size|gatas|bike|bag|para sa)',
      '(warranty|seller na|nagtitinda|nagbebenta) (_|_ _|) (taon|years)',
    ],
    flags: [
      '15 years old pa lang po ako, pwede mag open ng shop?',
      'Umorder ang anak ko ng walang paalam',
      'may menor de edad na nagla-live selling',
      'ilang taon dapat para sa KiranaPay? ilang taon dapat?',
    ],
    ignores: [
      'Laruan para sa 8 years old na bata meron?',
      'Gustong-gusto ng anak ko!',
      'Maliit ang sapatos ng bata.',
    ],
  },
] satisfies RiskRule[];
