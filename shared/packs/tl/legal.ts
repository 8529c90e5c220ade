import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'legal-threat-tl',
    version: 1,
    category: 'legal',
    severity: 'critical',
    lang: 'tl',
    title: titles.legal,
    any: [
      '(idedemanda|dedemanda|magdedemanda|demanda|ididemanda|nagdemanda|kakasuhan|kasuhan|magkakaso|magsasampa|sasampahan|maghahabla|ihahabla|makakasuhan|ikakaso)',
      '(magsampa|isasampa|magfile|mag file|nag file|nagfile|file) (_|_ _|) (kaso|reklamo sa korte|demanda|case|legal)',
      '(abogado|attorney|lawyer) (ko|namin|na ang|na kakausap|nalang)',
      '(magkita|kita|kita kits|magkikita) (_|_ _|) (korte|court|barangay|husgado)',
      '(ipapapulis|ipapupulis|ipapa pulis|ipapablotter|ipa blotter|ipapa blotter|magpapablotter|pablotter|blotter)',
      '(magrereport|irereport|ire report|report|isusumbong|nagreport|magsusumbong|i report|i rereport) (_|_ _|_ _ _|) (sa|to) (_|) (pulis|police|pnp|nbi|cidg|anti cybercrime|cybercrime)',
      '(kukuha|kumuha|kakausapin|kausapin|tatawag) (_|_ _|) (abogado|lawyer|attorney)',
      'small claims',
    ],
    unless: [
      '(kaibigan|friend|pinsan) (_|_ _|_ _ _|) (abogado|lawyer)',
      '(abogado|lawyer|attorney) (_|_ _|) (kaibigan|friend|pinsan|nagustuhan)',
      '(costume|laruan|libro) (_|_ _|) (pulis|abogado)',
      '(kailangan|need) (_|_ _|) (ba|pa) (_|) (blotter|pulis|police)',
      '(kailangan ba|need ba) (_|_ _|) blotter',
    ],
    flags: [
      'Idedemanda ko kayo pag hindi nyo binalik pera ko.',
      'magrereport na ako sa NBI',
      'Abogado ko na ang kakausap sa inyo',
      'kita tayo sa korte',
      'ipapablotter ko yung rider',
    ],
    ignores: [
      'Nagustuhan ng kaibigan kong abogado yung sapatos!',
      'Hindi ko naman kayo idedemanda, gusto ko lang ng refund.',
      'Kailangan ba ng blotter para sa claim?',
      'Sabi ng kaibigan ko idedemanda niya yung seller.',
    ],
  },
] satisfies RiskRule[];
